#pragma once

#include "app/desk/sealed_engine.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/store/attachment_files.h"
#include "core/store/replica.h"
#include "core/store/work_thread.h"
#include "ui/shell/session.h"

#include <memory>

class QQuickWindow;

namespace desk {

/// Wires a replica to its threads, a session and the window. Lives in the screen's thread.
class Application
{
public:
    Application(Replica replica, const Clock &clock);

    /// False when the window could not be made.
    bool show() { return m_engine.show(m_session); }

    ui::Session &session() { return m_session; }
    SealedEngine &engine() { return m_engine; }
    /// Nothing before it is shown.
    QQuickWindow *window();
    const Replica &replica() const { return m_replica; }
    /// The way to the store's thread, for sync.
    std::function<void(std::function<void(Store &)>)> storeAccess()
    {
        return [this](std::function<void(Store &)> work) { m_store.post(std::move(work)); };
    }

private:
    ui::DataAccess access();

    SystemRandom m_random;
    // From the last to the first: the window goes, then the session, the threads, the connections,
    // the lock.
    Replica m_replica;
    AttachmentFiles m_files;
    db::Database m_screen;
    WorkThread<db::Database> m_worker;
    WorkThread<Store> m_store;
    ui::Session m_session;
    SealedEngine m_engine;
};

} // namespace desk
