#include "core/verify/orphans.h"

#include "core/db/database.h"
#include "core/records.h"

using namespace Qt::Literals;

namespace desk::verify {

namespace {

constexpr qint64 examples = 5;

template <class T>
struct Bare
{
    using Type = T;
};
template <class T>
struct Bare<std::optional<T>>
{
    using Type = T;
};

/// The table whose records have ids of this type, or null.
template <class AnId>
const char *tableOfId()
{
    const char *table = nullptr;
    const auto look = [&]<class R>(const R *) {
        if constexpr (std::is_same_v<decltype(R::id), AnId>)
            table = R::table;
    };
    std::apply([&](const auto &...record) { (look(&record), ...); }, Records());
    return table;
}

void look(db::Database &database,
          const QByteArray &table,
          const QByteArray &column,
          const QByteArray &target,
          QList<Finding> &found)
{
    const QByteArray lost = " FROM " + table + " WHERE " + column
        + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + target + " WHERE " + target
        + ".id = " + table + "." + column + ")";
    const auto ids = database.values<Id<struct AnyRow>>("SELECT id" + lost + " LIMIT ?", examples);
    for (const auto &id : ids)
        found += Finding{u"orphan.%1.%2"_s.arg(QLatin1StringView(table), QLatin1StringView(column)),
                         id.text()};
}

template <class R>
void lookIn(db::Database &database, QList<Finding> &found)
{
    db::forEachField<R>([&]<class T>(const db::Field<R, T> &field) {
        using Plain = typename Bare<T>::Type;
        if constexpr (!std::is_same_v<Plain, decltype(R::id)> || !std::is_same_v<T, Plain>) {
            if (const char *target = tableOfId<Plain>())
                look(database, R::table, field.name, target, found);
        }
    });
}

} // namespace

QList<Finding> orphans(db::Database &database, const Progress &progress)
{
    QList<Finding> found;
    qint64 done = 0;
    std::apply(
        [&]<class... R>(const R &...) {
            (void)((goesOn(progress, done++, sizeof...(R)) && (lookIn<R>(database, found), true))
                   && ...);
        },
        Records());
    return found;
}

} // namespace desk::verify
