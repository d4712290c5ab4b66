#include "app/two_desks/shared_day.h"

#include "core/base/assert.h"
#include "core/generate/generate.h"
#include "core/staff/tiles.h"
#include "sync/desk/join.h"
#include "ui/text/refusal_text.h"

#include <QDir>
#include <QEventLoop>
#include <QTest>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int firstExchangeMs = 120'000;

QString wordsFor(const Refusals &refusals)
{
    const ui::Words words(Resort(), {.zone = QTimeZone::systemTimeZone()}, QLocale(u"en-US"_s));
    return ui::refusalText(refusals.front(), words);
}

std::unique_ptr<KeyProvider> keysIn(const QString &folder, Random &random)
{
    return std::make_unique<KeyFile>(QDir(folder).filePath(u"replica.key"_s), random);
}

/// Waits, with the windows alive, until it is answered.
template <class Value>
Result<Value> awaited(const std::function<void(std::function<void(const Result<Value> &)>)> &asked)
{
    std::optional<Result<Value>> answer;
    QEventLoop loop;
    asked([&](const Result<Value> &given) {
        answer = given;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *answer;
}

} // namespace

SharedDay::SharedDay(QString folder, const Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_hub(QDir(m_folder).filePath(u"hub"_s), QDir(m_folder).filePath(u"hub.log"_s))
{
}

QString SharedDay::folderOf(const QString &desk) const
{
    return QDir(m_folder).filePath(desk);
}

QString SharedDay::begin()
{
    QDir().mkpath(m_folder);
    if (const QString trouble = found(); !trouble.isEmpty())
        return trouble;
    const std::optional<QString> code = m_hub.adopt(folderOf(u"reception"_s));
    const std::optional<quint16> port = m_hub.serve();
    if (!code || !port)
        return u"The hub did not start; see %1."_s.arg(QDir(m_folder).filePath(u"hub.log"_s));
    if (const QString trouble = openReception(*port, *code); !trouble.isEmpty())
        return trouble;
    return openOffice(*port);
}

QString SharedDay::found()
{
    const QString folder = folderOf(u"reception"_s);
    const Result<> made = generate::generate(
        folder,
        *keysIn(folder, m_random),
        {.size = generate::Size::Small, .seed = 1, .date = generate::businessDate(m_clock.now())},
        {},
        {});
    return made ? QString() : wordsFor(made.error());
}

std::unique_ptr<HubConnection> SharedDay::connectionOf(WiredDesk &desk, const QString &folder)
{
    desk.secrets = std::make_unique<sync::SecretFiles>(folder);
    return std::make_unique<HubConnection>(
        desk.application->session(), desk.application->storeAccess(), *desk.secrets, m_clock);
}

QString SharedDay::openReception(quint16 hubPort, const QString &code)
{
    const QString folder = folderOf(u"reception"_s);
    m_reception.cable = std::make_unique<Cable>(hubPort);
    m_reception.keys = keysIn(folder, m_random);
    Result<Replica> replica = Replica::open(folder, *m_reception.keys, m_clock, m_random);
    if (!replica)
        return wordsFor(replica.error());
    m_reception.application = std::make_unique<Application>(std::move(*replica), m_clock);
    m_reception.connection = connectionOf(m_reception, folder);
    const Result<> connected = awaited<void>([&](auto answer) {
        m_reception.connection->connectTo({.address = m_reception.cable->address(), .code = code},
                                          answer);
    });
    if (!connected)
        return wordsFor(connected.error());
    // The first exchange brings all that the hub took over.
    const bool inTouch = QTest::qWaitFor(
        [this] {
            const HubStatus &status = m_reception.session().hubStatus();
            return status.state == HubState::UpToDate && m_reception.session().waiting() == 0;
        },
        firstExchangeMs);
    if (!inTouch)
        return u"The reception got no answer from the hub."_s;
    return m_reception.application->show() ? QString() : u"The window could not be made."_s;
}

QString SharedDay::openOffice(quint16 hubPort)
{
    m_office.cable = std::make_unique<Cable>(hubPort);
    const Result<QList<Staff>> staff = m_reception.session().read(&staffList);
    if (!staff)
        return wordsFor(staff.error());
    const auto manager =
        std::ranges::find_if(*staff, [](const Staff &one) { return one.role == Role::Admin; });
    DESK_ASSERT(manager != staff->end());
    const Result<ui::EnrolmentCode> code = awaited<ui::EnrolmentCode>(
        [&](auto answer) { m_reception.connection->makeCode(manager->id, answer); });
    if (!code)
        return wordsFor(code.error());
    if (const QString trouble = join(m_office, code->code); !trouble.isEmpty())
        return trouble;
    m_office.connection = connectionOf(m_office, folderOf(u"office"_s));
    return m_office.application->show() ? QString() : u"The window could not be made."_s;
}

QString SharedDay::join(WiredDesk &desk, const QString &code)
{
    const QString folder = folderOf(u"office"_s);
    QDir().mkpath(folder);
    desk.keys = keysIn(folder, m_random);
    sync::SecretFiles secrets(folder);
    QString trouble = u"The office got no answer."_s;
    QEventLoop loop;
    sync::JoiningDesk joining(
        {.address = desk.cable->address(), .code = code, .computer = u"Office"_s},
        {.path = folder,
         .keys = *desk.keys,
         .secrets = secrets,
         .clock = m_clock,
         .random = m_random},
        [](qint64) {},
        [&](Result<Replica> replica) {
            trouble = replica ? QString() : wordsFor(replica.error());
            if (replica)
                desk.application = std::make_unique<Application>(std::move(*replica), m_clock);
            loop.quit();
        });
    loop.exec();
    return trouble;
}

} // namespace desk
