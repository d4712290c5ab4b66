#pragma once

#include "core/base/typed_text.h"
#include "core/store/writer.h"

namespace desk {

// What the things of a catalogue have in common: an id, a name that nothing else of the kind has,
// and a day on which they are put away.

/// The record, unless it was put away.
template <class R>
std::optional<R> standing(Writer &writer, const decltype(R::id) &id)
{
    std::optional<R> record = writer.find<R>(id);
    return record && !record->archivedAt ? record : std::nullopt;
}

/// Whether another record that stands has this text in a column, in capitals or not.
template <class R>
bool isTaken(Writer &writer,
             const QByteArray &column,
             const QString &text,
             const decltype(R::id) &except)
{
    const auto others =
        writer.database().values<QString>("SELECT " + column + " FROM " + QByteArray(R::table)
                                              + " WHERE archived_at IS NULL"
                                                " AND id <> ?",
                                          except);
    return std::ranges::any_of(others, [&](const QString &other) {
        return other.compare(text, Qt::CaseInsensitive) == 0;
    });
}

/// The name as it is kept. Refuses: Missing, TooLong, CardNumberTyped, AlreadyTaken (`what`).
template <class R>
QString checkedName(Writer &writer,
                    TypedTexts &texts,
                    const QString &typed,
                    const decltype(R::id) &id,
                    int limit = limits::name)
{
    QString name = texts.required(QStringLiteral("name"), typed, limit);
    if (!name.isEmpty() && isTaken<R>(writer, "name", name, id))
        texts.refuse(
            Reason::AlreadyTaken, QStringLiteral("name"), {{QStringLiteral("what"), name}});
    return name;
}

/// Behind all others.
template <class R>
int lastPosition(Writer &writer)
{
    return writer.database().value<int>("SELECT coalesce(max(position), 0) + 1 FROM "
                                        + QByteArray(R::table));
}

/// Puts it away.
template <class R>
void putAway(Writer &writer, R record)
{
    record.archivedAt = writer.now();
    writer.put(record);
}

} // namespace desk
