#include "sync/hub/handlers/counted_then.h"

#include <limits>

namespace desk::hub {

namespace {

// More lives than a desk has.
constexpr int firstLateLife = 1 << 30;

} // namespace

int lateLife(int incarnation)
{
    return firstLateLife + incarnation;
}

CountedThen::CountedThen(Push &push,
                         const sync::DeviceLife &device,
                         Sight sight,
                         std::optional<qint64> common)
    : m_push(push)
    , m_device(device)
    , m_sight(std::move(sight))
    , m_common(common)
{
}

std::optional<merge::StandingRow> CountedThen::row(const QByteArray &table, const IdBytes &id)
{
    std::optional<merge::StandingRow> row = m_push.row(table, id);
    return row ? std::optional(then(*std::move(row))) : std::nullopt;
}

QList<merge::StandingRow> CountedThen::naming(const QByteArray &table,
                                              const QByteArray &column,
                                              const IdBytes &id)
{
    QList<merge::StandingRow> rows = m_push.naming(table, column, id);
    for (merge::StandingRow &row : rows)
        row = then(std::move(row));
    return rows;
}

qint64 CountedThen::numberThen(qint64 commit)
{
    if (!m_common || commit <= *m_common)
        return commit;
    return m_push.formerOf(m_sight.epoch, commit).value_or(std::numeric_limits<qint64>::max());
}

merge::StandingRow CountedThen::then(merge::StandingRow row)
{
    row.commit = numberThen(row.commit);
    for (merge::Mark &mark : row.marks) {
        mark.commit = numberThen(mark.commit);
        if (m_sight.isLate && mark.incarnation == lateLife(m_device.incarnation))
            mark.incarnation = m_device.incarnation;
    }
    return row;
}

} // namespace desk::hub
