#pragma once

#include "sync/hub/tenant_store.h"

namespace desk::hub {

/// What stands, with its commits numbered as an epoch before did: so who was there then is told
/// from who came since. What was no commit then has a number that nobody can have seen.
class CountedThen final : public merge::Standing
{
public:
    /// `common`: up to which commit both counted the same. `push` outlives it.
    CountedThen(Push &push, QByteArray epoch, qint64 common);

    std::optional<merge::StandingRow> row(const QByteArray &table, const IdBytes &id) override;
    QList<merge::StandingRow> naming(const QByteArray &table,
                                     const QByteArray &column,
                                     const IdBytes &id) override;

private:
    qint64 numberThen(qint64 commit);
    merge::StandingRow then(merge::StandingRow row);

    Push &m_push;
    QByteArray m_epoch;
    qint64 m_common;
};

} // namespace desk::hub
