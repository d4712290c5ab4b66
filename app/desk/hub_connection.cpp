#include "app/desk/hub_connection.h"

#include "core/store/sync_state.h"
#include "sync/desk/anchor_keeper.h"
#include "sync/protocol/enrolment.h"
#include "ui/pictures/arrivals.h"

using namespace Qt::Literals;

namespace desk {

/// What lives in sync's thread.
class HubConnection::Worker : public QObject
{
public:
    Worker(StoreAccess store,
           sync::Secrets &secrets,
           const AttachmentFiles &files,
           const Clock &clock,
           std::function<void(const HubStatus &)> show,
           std::function<void()> arrived,
           std::function<void()> leave)
        : m_store(std::move(store))
        , m_secrets(secrets)
        , m_files(files)
        , m_clock(clock)
        , m_show(std::move(show))
        , m_arrived(std::move(arrived))
        , m_leave(std::move(leave))
    {
    }

    void begin()
    {
        if (!m_anchor)
            m_anchor = std::make_unique<sync::AnchorKeeper>(m_secrets, m_store);
        const auto credentials = sync::Credentials::read(m_secrets);
        if (credentials)
            drive(*credentials, {});
        else
            m_show({.state = credentials.error() == sync::SecretFault::Missing
                        ? HubState::Alone
                        : HubState::KeyMissing});
    }

    void drive(const sync::Credentials &credentials, const QByteArray &access)
    {
        m_driver =
            std::make_unique<sync::Driver>(credentials, m_secrets, m_store, m_files, m_clock);
        connect(m_driver.get(), &sync::Driver::statusChanged, this, m_show);
        connect(m_driver.get(), &sync::Driver::shutOut, this, m_leave);
        connect(m_driver.get(), &sync::Driver::fileArrived, this, m_arrived);
        m_driver->start(access);
    }

    void enrol(const sync::EnrolmentWish &wish, std::function<void(const Result<> &)> answer)
    {
        m_enrolling = std::make_unique<sync::Enrolling>(
            wish, m_random, [this, answer](const Result<sync::Enrolled> &enrolled) {
                answer(enrolled ? connectAs(*enrolled) : refuse(enrolled.error()));
            });
    }

    /// The last that this desk does: its keychain may need this thread's events.
    void end()
    {
        m_driver.reset();
        m_anchor.reset();
    }

    sync::Driver *driver() { return m_driver.get(); }

private:
    Result<> connectAs(const sync::Enrolled &enrolled)
    {
        const Result<> connected = sync::connectDesk(enrolled, m_secrets, m_store);
        if (connected)
            drive(enrolled.credentials, enrolled.answer.access);
        return connected;
    }

    StoreAccess m_store;
    sync::Secrets &m_secrets;
    const AttachmentFiles &m_files;
    const Clock &m_clock;
    std::function<void(const HubStatus &)> m_show;
    std::function<void()> m_arrived;
    std::function<void()> m_leave;
    SystemRandom m_random;
    std::unique_ptr<sync::AnchorKeeper> m_anchor;
    std::unique_ptr<sync::Driver> m_driver;
    std::unique_ptr<sync::Enrolling> m_enrolling;
};

HubConnection::HubConnection(ui::Session &session,
                             StoreAccess store,
                             sync::Secrets &secrets,
                             const Clock &clock)
    : m_session(session)
    , m_worker(new Worker(
          std::move(store),
          secrets,
          session.files(),
          clock,
          [this](const HubStatus &status) {
              QMetaObject::invokeMethod(this, [this, status] { show(status); });
          },
          [this] { QMetaObject::invokeMethod(this, [] { ui::Arrivals::instance()->note(); }); },
          [this] { QMetaObject::invokeMethod(this, &HubConnection::shutOut); }))
{
    sync::Driver::watchNetwork();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"sync"_s);
    m_thread.start();
    m_session.setHub(this);
    post([](Worker &worker) { worker.begin(); });
}

HubConnection::~HubConnection()
{
    m_session.setHub(nullptr);
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->end(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void HubConnection::show(HubStatus status)
{
    // Without the key no engine runs, which says so otherwise.
    if (status.state == HubState::KeyMissing)
        status.lastContact = m_session.read(&sync_state::lastContact).value_or(std::nullopt);
    m_session.setHubStatus(status);
}

void HubConnection::post(std::function<void(Worker &)> work)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, work = std::move(work)] { work(*worker); });
}

void HubConnection::exchangeNow()
{
    post([](Worker &worker) {
        if (worker.driver())
            worker.driver()->exchangeNow();
        else
            worker.begin(); // the keychain may be open by now
    });
}

void HubConnection::connectTo(const ui::TypedEnrolment &typed, ui::Answer<> answer)
{
    const sync::EnrolmentWish wish{.address = typed.address,
                                   .code = typed.code,
                                   .computer = m_session.place().device.name,
                                   .hubKey = typed.hubKey};
    post([this, wish, answer](Worker &worker) {
        worker.enrol(wish, [this, answer](const Result<> &outcome) {
            QMetaObject::invokeMethod(this, [answer, outcome] { answer(outcome); });
        });
    });
}

void HubConnection::ask(sync::WireRequest request,
                        std::function<void(const tl::expected<sync::Reply, sync::Failure> &)> read)
{
    post([this, request = std::move(request), read = std::move(read)](Worker &worker) {
        const auto deliver = [this, read](const tl::expected<sync::Reply, sync::Failure> &reply) {
            QMetaObject::invokeMethod(this, [read, reply] { read(reply); });
        };
        if (worker.driver())
            worker.driver()->ask(request, deliver);
        else
            deliver(tl::make_unexpected(sync::Failure::Unreachable));
    });
}

void HubConnection::makeCode(StaffId manager, ui::Answer<ui::EnrolmentCode> answer)
{
    const auto hubKey = std::make_shared<std::optional<HubKey>>();
    post([hubKey](Worker &worker) {
        if (worker.driver())
            *hubKey = worker.driver()->credentials().hubKey;
    });
    ask({.path = u"/api/v1/devices/codes"_s,
         .body = sync::CodeRequest{.staff = manager}.encode(),
         .access = {}},
        [answer, hubKey](const auto &reply) {
            const Result<sync::CodeAnswer> made = sync::messageIn<sync::CodeAnswer>(reply);
            if (made)
                answer(ui::EnrolmentCode{
                    .code = made->code, .expires = made->expires, .hubKey = *hubKey});
            else
                answer(refuse(made.error()));
        });
}

void HubConnection::devices(ui::Answer<QList<ui::EnrolledDevice>> answer)
{
    ask({.method = "GET", .path = u"/api/v1/devices"_s, .body = {}, .access = {}},
        [answer](const auto &reply) {
            const Result<sync::DevicesAnswer> known = sync::messageIn<sync::DevicesAnswer>(reply);
            if (!known) {
                answer(refuse(known.error()));
                return;
            }
            QList<ui::EnrolledDevice> devices;
            for (const sync::DeviceEntry &entry : known->devices)
                devices += {.id = entry.device,
                            .number = entry.number,
                            .name = entry.name,
                            .platform = entry.platform,
                            .version = entry.version,
                            .enrolled = entry.enrolled,
                            .lastContact = entry.lastContact,
                            .revoked = entry.revoked};
            answer(devices);
        });
}

void HubConnection::revoke(DeviceId device, ui::ShutOut how, StaffId manager, ui::Answer<> answer)
{
    const sync::Wipe wipe = how == ui::ShutOut::AtOnce ? sync::Wipe::Now : sync::Wipe::Drain;
    ask({.path = u"/api/v1/devices/%1/revoke"_s.arg(device.text()),
         .body = sync::RevokeRequest{.staff = manager, .wipe = wipe}.encode(),
         .access = {}},
        [answer](const auto &reply) { answer(sync::doneIn(reply)); });
}

} // namespace desk
