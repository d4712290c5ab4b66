#pragma once

#include "core/store/pending.h"
#include "sync/hub/tenant_store.h"

#include <QHash>
#include <QSet>

namespace desk::hub {

/// Says which operations have to wait for others: after a hub was put back to a backup, desks send
/// again what it lost, each its own and in no order between them. Who builds on what has not come
/// yet waits, and so does what the same desk did to the same rows afterwards. All else goes on.
class Deferring
{
public:
    /// For one push; `push` outlives it.
    Deferring(Push &push, const QByteArray &presentEpoch, Instant now);

    /// Asked in the order in which a desk made its operations. One that must is one of those that
    /// wait from then on.
    bool mustWait(const DeferredOperation &operation);
    /// What comes now is made after all that wait already.
    void noteThoseThatWait();
    /// Those that need not wait any more, in the order in which they came.
    QList<DeferredOperation> ready();

private:
    QSet<RowKey> rowsOf(const QList<Effect> &effects);
    bool missesGround(const QByteArray &epoch, const QList<Effect> &effects);
    bool missesRow(const Effect &effect);
    bool isToCome(const QByteArray &epoch, qint64 former);
    bool followsOneThatWaits(int device, const QSet<RowKey> &rows) const;

    Push &m_push;
    QByteArray m_presentEpoch;
    Instant m_now;
    bool m_awaitsDesks;
    QList<DeferredOperation> m_known;
    /// The commits that they were.
    QSet<qint64> m_formersThatWait;
    /// What operations that wait touch, by the number of their desk.
    QHash<int, QSet<RowKey>> m_waiting;
};

/// Takes those that waited and need not any more, each as a commit of its own.
void takeDeferred(TenantStore &store, Instant now);

} // namespace desk::hub
