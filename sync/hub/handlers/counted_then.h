#pragma once

#include "sync/hub/tenant_store.h"

namespace desk::hub {

/// How an operation saw what stands.
struct Sight
{
    QByteArray epoch;    ///< that counted the commits it is based on; empty when nobody knows
    bool isOfNow = true; ///< it is the present one
    bool isLate = false; ///< it waited at the hub, where its own desk did not see it
};

/// What a life of a desk wrote by operations that waited is not what it saw: whoever wrote over
/// that since did not know of it. Such marks have a life of their own.
int lateLife(int incarnation);

/// What stands, as an operation saw it. Its commits are numbered as the epoch before did, so that
/// who was there then is told from who came since: what was no commit then has a number that nobody
/// can have seen. One that is late knows what others that waited with it wrote: they were made
/// before any of them waited.
class CountedThen final : public merge::Standing
{
public:
    /// For one that was made before the present epoch. `common`: up to which commit both counted
    /// the same; nothing when nobody knows. `push` outlives it.
    CountedThen(Push &push,
                const sync::DeviceLife &device,
                Sight sight,
                std::optional<qint64> common);

    std::optional<merge::StandingRow> row(const QByteArray &table, const IdBytes &id) override;
    QList<merge::StandingRow> naming(const QByteArray &table,
                                     const QByteArray &column,
                                     const IdBytes &id) override;

private:
    qint64 numberThen(qint64 commit);
    merge::StandingRow then(merge::StandingRow row);

    Push &m_push;
    sync::DeviceLife m_device;
    Sight m_sight;
    std::optional<qint64> m_common;
};

} // namespace desk::hub
