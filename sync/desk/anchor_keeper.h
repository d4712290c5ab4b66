#pragma once

#include "sync/desk/driver.h"
#include "sync/engine/anchor.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace desk::sync {

/// Remembers, as long as the desk runs, how many operations its replica made: once a minute, and at
/// the end. Lives in the thread of sync; does nothing where no anchor was dropped.
class AnchorKeeper : public QObject
{
    Q_OBJECT

public:
    /// `secrets` outlives it.
    AnchorKeeper(Secrets &secrets, const StoreAccess &store, QObject *parent = nullptr);
    ~AnchorKeeper() override;

private:
    /// What the store counts, in its thread, also after the keeper is gone.
    struct Count
    {
        std::atomic<qint64> operations = 0;
        std::atomic<int> incarnation = 0;
    };
    void keep();

    Secrets &m_secrets;
    std::shared_ptr<Count> m_count;
    std::optional<Anchor> m_kept;
    QTimer m_timer;
};

} // namespace desk::sync
