#include "app/desk/nightly_backup.h"

#include "core/store/backups.h"

namespace desk {

NightlyBackup::NightlyBackup(const Replica &replica, ui::Session &session)
    : m_replica(replica)
    , m_session(session)
    , m_thread(std::make_unique<db::Database>(replica.openReader()))
{
    using namespace std::chrono_literals;
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(1h);
        look();
    });
    m_timer.start(1min);
}

void NightlyBackup::look()
{
    m_thread.post(
        [this, key = m_replica.key(), folder = m_replica.folder(), day = m_session.today()](
            db::Database &reader) {
            const auto made = backups::backUpIfDue(
                reader, key, folder, day, [this](qint64, qint64) { return !m_ending; });
            QMetaObject::invokeMethod(this, [this, refusals = made ? Refusals() : made.error()] {
                m_session.setBackupTrouble(refusals);
                Q_EMIT looked();
            });
        });
}

} // namespace desk
