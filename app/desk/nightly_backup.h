#pragma once

#include "core/store/replica.h"
#include "core/store/work_thread.h"
#include "ui/shell/session.h"

#include <QTimer>

#include <atomic>

namespace desk {

/// Sees to it that each business day has its backup: looks soon after the start and then every
/// hour, and copies on a thread of its own. When that fails, the session says so. Lives in the
/// screen's thread; neither replica nor session may end before it.
class NightlyBackup : public QObject
{
    Q_OBJECT

public:
    NightlyBackup(const Replica &replica, ui::Session &session);
    /// A copy that is being made is given up.
    ~NightlyBackup() override { m_ending = true; }

    /// Looks now.
    void look();

Q_SIGNALS:
    /// It has looked.
    void looked();

private:
    const Replica &m_replica;
    ui::Session &m_session;
    QTimer m_timer;
    std::atomic<bool> m_ending = false;
    WorkThread<db::Database> m_thread;
};

} // namespace desk
