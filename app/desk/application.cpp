#include "app/desk/application.h"

#include <QQuickWindow>

namespace desk {

Application::Application(Replica replica, const Clock &clock)
    : m_replica(std::move(replica))
    , m_files(AttachmentFiles::folderIn(m_replica.folder()), m_replica.key())
    , m_screen(m_replica.openReader())
    , m_worker(std::make_unique<db::Database>(m_replica.openReader()))
    , m_store(m_replica.takeStore(), [](Store &store) { store.rest(); })
    , m_session(access(), clock, m_random)
{
}

QQuickWindow *Application::window()
{
    return qobject_cast<QQuickWindow *>(m_engine.engine().rootObjects().value(0));
}

ui::DataAccess Application::access()
{
    return {
        .write = storeAccess(),
        .ask = [this](std::function<void(db::Database &)> work) { m_worker.post(std::move(work)); },
        .screen = &m_screen,
        .files = &m_files};
}

} // namespace desk
