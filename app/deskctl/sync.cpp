#include "app/deskctl/console.h"
#include "app/deskctl/resort_folder.h"
#include "core/store/attachment_files.h"
#include "core/store/shredding.h"
#include "core/store/work_thread.h"
#include "sync/desk/anchor_keeper.h"
#include "sync/desk/driver.h"
#include "sync/desk/join.h"
#include "sync/desk/this_computer.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>
#include <QTimer>

using namespace Qt::Literals;

namespace desk::ctl {

namespace {

struct Wish
{
    QString folder;
    QString address; ///< of the hub to enrol with; empty: as it is enrolled
    QString code;
    QString computer;
    std::optional<HubKey> hubKey;
    bool untilQuiet = false;
};

/// Enrols the desk of a folder and waits for the hub's answer.
Result<sync::Enrolled> enrolled(const Wish &wish)
{
    Result<sync::Enrolled> outcome = refuse(Reason::Cancelled);
    sync::Enrolling enrolling({.address = wish.address,
                               .code = wish.code,
                               .computer = wish.computer,
                               .hubKey = wish.hubKey},
                              systemRandom(),
                              [&](const Result<sync::Enrolled> &answer) {
                                  outcome = answer;
                                  QCoreApplication::quit();
                              });
    QCoreApplication::exec();
    return outcome;
}

/// Makes the folder a desk of a resort that exists.
Result<Replica> joined(const Wish &wish)
{
    KeyFile keys(keyFileIn(wish.folder), systemRandom());
    sync::SecretFiles secrets(wish.folder);
    std::optional<Result<Replica>> outcome;
    sync::JoiningDesk joining(
        {.address = wish.address,
         .code = wish.code,
         .computer = wish.computer,
         .hubKey = wish.hubKey},
        {.path = wish.folder,
         .keys = keys,
         .secrets = secrets,
         .clock = systemClock(),
         .random = systemRandom()},
        [](qint64 rows) { say(u"%1 rows"_s.arg(rows)); },
        [&](Result<Replica> replica) {
            outcome.emplace(std::move(replica));
            QCoreApplication::quit();
        });
    QCoreApplication::exec();
    return outcome ? std::move(*outcome) : Result<Replica>(refuse(Reason::Cancelled));
}

/// Connects a desk that has its resort to the hub that took it over.
Result<> connect(Store &store, const Wish &wish, sync::Secrets &secrets)
{
    const Result<sync::Enrolled> done = enrolled(wish);
    if (!done)
        return refuse(done.error());
    return sync::connectDesk(
        *done, secrets, [&store](const std::function<void(Store &)> &work) { work(store); });
}

QString told(const HubStatus &status)
{
    const QString rows = u"%1, %2 of %3 requests left"_s.arg(QString(nameOf(status.state)))
                             .arg(status.budgetLeft)
                             .arg(status.budget);
    const FilesUnderWay &files = status.files;
    return files.up + files.down == 0
        ? rows
        : rows + u", files: %1 to send, %2 to come"_s.arg(files.up).arg(files.down);
}

Exit runEngine(std::unique_ptr<Store> owned,
               const AttachmentFiles &files,
               const Wish &wish,
               sync::Secrets &secrets)
{
    const auto credentials = sync::Credentials::read(secrets);
    if (!credentials) {
        complain(u"This desk is not enrolled. Say --connect and --code."_s);
        return Exit::FoundSomethingWrong;
    }
    if (const auto anchored =
            sync::dropAnchor(*owned, secrets, sync::thisComputer(), systemRandom());
        !anchored)
        return gaveUp(anchored.error());
    WorkThread<Store> store(std::move(owned));
    const auto post = [&store](std::function<void(Store &)> work) { store.post(std::move(work)); };
    const sync::AnchorKeeper keeper(secrets, post);
    sync::Driver::watchNetwork();
    sync::Driver driver(*credentials, secrets, post, files, systemClock());
    Exit exit = Exit::Done;
    QString said;
    QObject::connect(&driver, &sync::Driver::statusChanged, &driver, [&](const HubStatus &status) {
        if (const QString now = told(status); std::exchange(said, now) != now)
            say(now);
        const bool isOver = status.state == HubState::Revoked || status.state == HubState::TooOld
            || status.state == HubState::Copied;
        if (isOver)
            exit = Exit::FoundSomethingWrong;
        const bool isQuiet = status.state == HubState::UpToDate && !status.files.isAtWork;
        if (isOver || (wish.untilQuiet && isQuiet))
            QCoreApplication::quit();
    });
    QObject::connect(&driver, &sync::Driver::shutOut, &driver, [&] {
        complain(u"This desk was shut out. What it had is erased."_s);
        exit = Exit::FoundSomethingWrong;
        if (!shredding::begin(wish.folder))
            complain(u"It could not be erased."_s);
        QCoreApplication::quit();
    });
    QTimer interrupt;
    QObject::connect(&interrupt, &QTimer::timeout, [] {
        if (interrupted())
            QCoreApplication::quit();
    });
    interrupt.start(200);
    driver.start();
    QCoreApplication::exec();
    return exit;
}

/// What the folder's desk is asked to do, with its resort open.
Exit worked(const Wish &wish, bool joins, bool connects, sync::Secrets &secrets)
{
    Result<Replica> replica = joins ? joined(wish) : openFolder(wish.folder);
    if (!replica)
        return gaveUp(replica.error());
    std::unique_ptr<Store> store = replica->takeStore();
    if (connects) {
        if (const Result<> done = connect(*store, wish, secrets); !done)
            return gaveUp(done.error());
    }
    const AttachmentFiles files(AttachmentFiles::folderIn(replica->folder()), replica->key());
    return runEngine(std::move(store), files, wish, secrets);
}

/// Where the desk of this folder was shut out: nobody has it open.
void eraseIfShutOut(const QString &folder)
{
    if (!shredding::isBegun(folder))
        return;
    KeyFile keys(keyFileIn(folder), systemRandom());
    sync::SecretFiles secrets(folder);
    const Result<> erased = shredding::finish(folder, keys, [&] {
        return sync::Credentials::forget(secrets) && sync::Anchor::forget(secrets);
    });
    if (!erased)
        gaveUp(erased.error());
}

} // namespace

Exit synchronise(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Keeps a resort's desk in step with its hub, without a window, until it is interrupted."_s);
    const QCommandLineOption connecting(
        u"connect"_s,
        u"Enrols the desk of this folder with the hub that took it over."_s,
        u"address"_s);
    const QCommandLineOption joining(
        u"join"_s,
        u"Makes the folder a new desk of a hub's resort; what broke off goes on without a code."_s,
        u"address"_s);
    const QCommandLineOption code(u"code"_s, u"What the hub or a manager gave out."_s, u"code"_s);
    const QCommandLineOption name(
        u"name"_s, u"How the other desks call this one."_s, u"name"_s, QSysInfo::machineHostName());
    const QCommandLineOption pin(
        u"pin"_s,
        u"The key that the hub has to show, as it stands in an invitation after pin=."_s,
        u"key"_s);
    const QCommandLineOption quiet(u"until-quiet"_s, u"Ends as soon as nothing is new."_s);
    parser.addOptions({connecting, joining, code, name, pin, quiet});
    parser.addPositionalArgument(u"FOLDER"_s, u"The folder of the resort."_s);
    Exit exit{};
    const auto places = positionals(parser, arguments, 1, exit);
    if (!places)
        return exit;
    sync::SecretFiles secrets(places->first());
    const bool resumes =
        parser.isSet(joining) && sync::JoiningDesk::canResume(places->first(), secrets);
    const bool enrols = parser.isSet(connecting) || parser.isSet(joining);
    const std::optional<HubKey> hubKey = HubKey::parse(parser.value(pin));
    if ((enrols != parser.isSet(code) && !resumes) || (parser.isSet(pin) && !hubKey)
        || (parser.isSet(connecting) && parser.isSet(joining))) {
        complain(parser.helpText());
        return Exit::WrongUsage;
    }
    const Wish wish{.folder = places->first(),
                    .address = parser.value(parser.isSet(joining) ? joining : connecting),
                    .code = parser.value(code),
                    .computer = parser.value(name),
                    .hubKey = hubKey,
                    .untilQuiet = parser.isSet(quiet)};
    eraseIfShutOut(wish.folder);
    if (parser.isSet(joining))
        QDir().mkpath(wish.folder);
    const Exit done = worked(wish, parser.isSet(joining), parser.isSet(connecting), secrets);
    eraseIfShutOut(wish.folder);
    return done;
}

} // namespace desk::ctl
