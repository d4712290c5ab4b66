#include "app/desk/lease_renewal.h"

#include "core/leases/keep_rooms.h"
#include "core/leases/promises.h"
#include "ui/shell/session.h"

namespace desk {

namespace {

constexpr std::chrono::minutes lookEvery{10};

} // namespace

LeaseRenewal::LeaseRenewal(ui::Session &session)
    : m_session(session)
{
    m_next.setInterval(lookEvery);
    connect(&m_next, &QTimer::timeout, this, &LeaseRenewal::look);
    connect(&session, &ui::Session::staffChanged, this, &LeaseRenewal::look);
    m_next.start();
}

void LeaseRenewal::look()
{
    if (!m_session.isSignedIn() || m_session.hubStatus().state != HubState::UpToDate)
        return;
    const DeviceId desk = m_session.place().device.id;
    const auto ifDue = [this](const Result<std::optional<Instant>> &due) {
        if (due && *due && **due <= m_session.now() && m_session.isSignedIn())
            m_session.run(this, m_session.by(), RenewLeases{}, [](const Result<int> &) {});
    };
    m_session.ask(
        this, [desk](db::Database &database) { return renewalDue(database, desk); }, ifDue);
}

} // namespace desk
