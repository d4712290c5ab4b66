#include "sync/hub/handlers/counted_then.h"

#include <limits>

namespace desk::hub {

CountedThen::CountedThen(Push &push, QByteArray epoch, qint64 common)
    : m_push(push)
    , m_epoch(std::move(epoch))
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
    if (commit <= m_common)
        return commit;
    return m_push.formerOf(m_epoch, commit).value_or(std::numeric_limits<qint64>::max());
}

merge::StandingRow CountedThen::then(merge::StandingRow row)
{
    row.commit = numberThen(row.commit);
    for (merge::Mark &mark : row.marks)
        mark.commit = numberThen(mark.commit);
    return row;
}

} // namespace desk::hub
