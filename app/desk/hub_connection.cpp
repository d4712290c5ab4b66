#include "app/desk/hub_connection.h"

#include "core/base/log.h"
#include "sync/protocol/enrolment.h"

using namespace Qt::Literals;

namespace desk {

/// What lives in sync's thread.
class HubConnection::Worker : public QObject
{
public:
    Worker(sync::StoreAccess store,
           sync::Secrets &secrets,
           const Clock &clock,
           std::function<void(const HubStatus &)> show)
        : m_store(std::move(store))
        , m_secrets(secrets)
        , m_clock(clock)
        , m_show(std::move(show))
    {
    }

    void begin()
    {
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
        m_driver = std::make_unique<sync::Driver>(credentials, m_secrets, m_store, m_clock);
        connect(m_driver.get(), &sync::Driver::statusChanged, this, m_show);
        m_driver->start(access);
    }

    void enrol(const sync::EnrolmentWish &wish,
               const Place &place,
               std::function<void(const Result<> &)> answer)
    {
        m_enrolling = std::make_unique<sync::Enrolling>(
            wish, m_random, [this, place, answer](const Result<sync::Enrolled> &enrolled) {
                answer(enrolled ? connectAs(*enrolled, place) : refuse(enrolled.error()));
            });
    }

    sync::Driver *driver() { return m_driver.get(); }

private:
    Result<> connectAs(const sync::Enrolled &enrolled, const Place &place)
    {
        // A desk that has a resort already keeps its number; another resort's hub is not its own.
        if (enrolled.answer.tenant != place.resort.id
            || enrolled.answer.number != place.device.number)
            return refuse(Reason::CodeElsewhere, u"code"_s);
        if (!enrolled.credentials.keep(m_secrets))
            return refuse(Reason::KeychainUnreachable);
        m_driver.reset();
        // Nothing that this desk counted before came from this hub.
        m_store([](Store &store) {
            const Result<qint64> settled = store.read(&outbox::lastSettled);
            if (!settled || !store.sendAgain(*settled + 1))
                log::error("sync.not_begun_anew", {});
        });
        drive(enrolled.credentials, enrolled.answer.access);
        return {};
    }

    sync::StoreAccess m_store;
    sync::Secrets &m_secrets;
    const Clock &m_clock;
    std::function<void(const HubStatus &)> m_show;
    SystemRandom m_random;
    std::unique_ptr<sync::Driver> m_driver;
    std::unique_ptr<sync::Enrolling> m_enrolling;
};

HubConnection::HubConnection(ui::Session &session,
                             sync::StoreAccess store,
                             sync::Secrets &secrets,
                             const Clock &clock)
    : m_session(session)
    , m_worker(new Worker(std::move(store), secrets, clock, [this](const HubStatus &status) {
        QMetaObject::invokeMethod(this, [this, status] { m_session.setHubStatus(status); });
    }))
{
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
    m_thread.quit();
    m_thread.wait();
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
    });
}

void HubConnection::connectTo(const QString &address, const QString &code, ui::Answer<> answer)
{
    const Place place = m_session.place();
    const sync::EnrolmentWish wish{.address = address, .code = code, .computer = place.device.name};
    post([this, wish, place, answer](Worker &worker) {
        worker.enrol(wish, place, [this, answer](const Result<> &outcome) {
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

namespace {

/// The hub's answer as a value, or why there is none.
template <class Message>
Result<Message> messageIn(const tl::expected<sync::Reply, sync::Failure> &reply)
{
    if (!reply)
        return refuse(sync::refusalsOf(reply.error()));
    const std::optional<Message> message =
        reply->isOfHub && reply->status / 100 == 2 ? Message::decode(reply->body) : std::nullopt;
    if (!message)
        return refuse(sync::refusalsOf(*reply));
    return *message;
}

} // namespace

void HubConnection::makeCode(StaffId manager, ui::Answer<ui::EnrolmentCode> answer)
{
    ask({.path = u"/api/v1/devices/codes"_s,
         .body = sync::CodeRequest{.staff = manager}.encode(),
         .access = {}},
        [answer](const auto &reply) {
            const Result<sync::CodeAnswer> made = messageIn<sync::CodeAnswer>(reply);
            if (made)
                answer(ui::EnrolmentCode{.code = made->code, .expires = made->expires});
            else
                answer(refuse(made.error()));
        });
}

void HubConnection::devices(ui::Answer<QList<ui::EnrolledDevice>> answer)
{
    ask({.method = "GET", .path = u"/api/v1/devices"_s, .body = {}, .access = {}},
        [answer](const auto &reply) {
            const Result<sync::DevicesAnswer> known = messageIn<sync::DevicesAnswer>(reply);
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

void HubConnection::revoke(DeviceId device, StaffId manager, ui::Answer<> answer)
{
    ask({.path = u"/api/v1/devices/%1/revoke"_s.arg(device.text()),
         .body = sync::RevokeRequest{.staff = manager}.encode(),
         .access = {}},
        [answer](const tl::expected<sync::Reply, sync::Failure> &reply) {
            if (!reply)
                answer(refuse(sync::refusalsOf(reply.error())));
            else if (!reply->isOfHub || reply->status / 100 != 2)
                answer(refuse(sync::refusalsOf(*reply)));
            else
                answer({});
        });
}

} // namespace desk
