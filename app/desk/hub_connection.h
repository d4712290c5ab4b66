#pragma once

#include "sync/desk/driver.h"
#include "sync/desk/enrol.h"
#include "ui/shell/hub_link.h"
#include "ui/shell/session.h"

#include <QThread>

#include <memory>

namespace desk {

/// Sync's thread and what lives in it: the driver, once this desk is enrolled. Screens ask through
/// it, and it tells the session how the desk stands with the hub. Lives in the screen's thread.
class HubConnection final : public QObject, public ui::HubLink
{
    Q_OBJECT

public:
    /// `secrets` and `clock` outlive it.
    HubConnection(ui::Session &session,
                  StoreAccess store,
                  sync::Secrets &secrets,
                  const Clock &clock);
    ~HubConnection() override;

    void exchangeNow() override;
    void connectTo(const ui::TypedEnrolment &typed, ui::Answer<> answer) override;
    void makeCode(StaffId manager, ui::Answer<ui::EnrolmentCode> answer) override;
    void devices(ui::Answer<QList<ui::EnrolledDevice>> answer) override;
    void revoke(DeviceId device, ui::ShutOut how, StaffId manager, ui::Answer<> answer) override;

Q_SIGNALS:
    /// A manager shut this desk out, and what it had is handed in: its data shall be erased.
    void shutOut();

private:
    class Worker;

    void show(HubStatus status);
    /// Does something in sync's thread.
    void post(std::function<void(Worker &)> work);
    /// Asks the hub, and hands what it says to `read` in the screen's thread.
    void ask(sync::WireRequest request,
             std::function<void(const tl::expected<sync::Reply, sync::Failure> &)> read);

    ui::Session &m_session;
    QThread m_thread;
    Worker *m_worker; ///< belongs to the thread
};

} // namespace desk
