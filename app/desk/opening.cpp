#include "app/desk/opening.h"

#include "app/desk/fit_to_screen.h"
#include "core/store/backups.h"
#include "core/store/shredding.h"
#include "sync/desk/join.h"
#include "sync/engine/anchor.h"
#include "ui/founding/start_trouble.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQuickWindow>

#include <cstdio>

using namespace Qt::Literals;

namespace desk {

namespace {

/// The desk does not end while one window gives way to the next.
class BetweenWindows
{
public:
    BetweenWindows() { QGuiApplication::setQuitOnLastWindowClosed(false); }
    ~BetweenWindows() { QGuiApplication::setQuitOnLastWindowClosed(true); }
    BetweenWindows(const BetweenWindows &) = delete;
    BetweenWindows &operator=(const BetweenWindows &) = delete;
};

void endWhenClosed(QEventLoop &loop, QQuickWindow &window)
{
    QObject::connect(&window, &QWindow::visibleChanged, &loop, [&loop](bool visible) {
        if (!visible)
            loop.quit();
    });
}

std::optional<Replica> askToFound(const DataFolder &folder, bool wasShutOut)
{
    FoundingDesk desk(folder);
    desk.form().setShutOut(wasShutOut);
    if (!desk.show())
        return std::nullopt;
    if (sync::JoiningDesk::canResume(folder.path, folder.secrets))
        desk.form().resumeJoining();
    fitToScreen(desk.window());
    QEventLoop loop;
    QObject::connect(&desk.form(), &ui::FoundingForm::founded, &loop, &QEventLoop::quit);
    endWhenClosed(loop, desk.window());
    loop.exec();
    return desk.takeReplica();
}

// A backup helps only when the data itself is bad.
std::optional<backups::BackupFile> helpfulBackup(const Refusals &refusals, const QString &folder)
{
    const QList<backups::BackupFile> all = backups::in(folder);
    if (refusals.front().reason != Reason::ReplicaUnreadable || all.isEmpty())
        return std::nullopt;
    return all.first();
}

ui::StartTrouble::Answer explain(ui::StartTrouble &trouble)
{
    std::fprintf(stderr, "%s\n%s\n", qPrintable(trouble.sentence()), qPrintable(trouble.where()));
    SealedEngine engine;
    ui::StartTrouble::Answer answer = ui::StartTrouble::Close;
    QQuickWindow *window = engine.load(u"founding/TroubleWindow.qml"_s,
                                       {{u"trouble"_s, QVariant::fromValue(&trouble)}});
    if (!window)
        return answer;
    QEventLoop loop;
    QObject::connect(
        &trouble, &ui::StartTrouble::answered, &loop, [&](ui::StartTrouble::Answer given) {
            answer = given;
            loop.quit();
        });
    endWhenClosed(loop, *window);
    loop.exec();
    return answer;
}

// What is wrong now: what was wrong, or what stood against the backup.
Refusals restored(const DataFolder &folder, const QString &backup)
{
    const Result<> done = restoreReplica(folder.path, folder.keys, folder.clock, backup);
    return done ? Refusals() : done.error();
}

} // namespace

FoundingDesk::FoundingDesk(const DataFolder &folder)
    : m_folder(folder)
    , m_form([this](const ui::FoundingWish &wish, auto answer) { found(wish, std::move(answer)); },
             [this](const ui::JoinWish &wish, auto arrived, auto answer) {
                 join(wish, std::move(arrived), std::move(answer));
             })
{
}

FoundingDesk::~FoundingDesk()
{
    if (m_thread.joinable())
        m_thread.join();
}

bool FoundingDesk::show()
{
    m_window = m_engine.load(u"founding/FoundingWindow.qml"_s,
                             {{u"form"_s, QVariant::fromValue(&m_form)}});
    return m_window;
}

void FoundingDesk::workOn(std::function<void()> work)
{
    if (m_thread.joinable())
        m_thread.join();
    m_thread = std::thread(std::move(work));
}

void FoundingDesk::take(const std::shared_ptr<Result<Replica>> &made,
                        const std::function<void(const Refusals &)> &answer)
{
    if (*made)
        m_replica = std::move(**made);
    answer(m_replica ? Refusals() : made->error());
}

void FoundingDesk::found(const ui::FoundingWish &wish, std::function<void(const Refusals &)> answer)
{
    workOn([this, wish, answer = std::move(answer)] {
        const auto made = std::make_shared<Result<Replica>>(refuse(Reason::Cancelled));
        if (const Result<QString> hash = pinHash(wish.pin, m_folder.random, m_folder.pinCost)) {
            Founding founding = wish.founding;
            founding.administratorPinHash = *hash;
            *made = Replica::create(
                m_folder.path, m_folder.keys, m_folder.clock, m_folder.random, founding);
        } else {
            *made = refuse(hash.error());
        }
        QMetaObject::invokeMethod(&m_form, [this, made, answer] { take(made, answer); });
    });
}

void FoundingDesk::join(const ui::JoinWish &wish,
                        std::function<void(qint64)> arrived,
                        std::function<void(const Refusals &)> answer)
{
    workOn([this, wish, arrived = std::move(arrived), answer = std::move(answer)] {
        const auto made = std::make_shared<Result<Replica>>(refuse(Reason::Cancelled));
        QEventLoop loop;
        sync::JoiningDesk joining(
            {.address = wish.enrolment.address,
             .code = wish.enrolment.code,
             .computer = wish.computerName,
             .hubKey = wish.enrolment.hubKey},
            {.path = m_folder.path,
             .keys = m_folder.keys,
             .secrets = m_folder.secrets,
             .clock = m_folder.clock,
             .random = m_folder.random},
            [&](qint64 rows) {
                QMetaObject::invokeMethod(&m_form, [arrived, rows] { arrived(rows); });
            },
            [&](Result<Replica> replica) {
                *made = std::move(replica);
                loop.quit();
            });
        loop.exec();
        QMetaObject::invokeMethod(&m_form, [this, made, answer] { take(made, answer); });
    });
}

Result<> erase(const DataFolder &folder)
{
    return shredding::finish(folder.path, folder.keys, [&] {
        return sync::Credentials::forget(folder.secrets) && sync::Anchor::forget(folder.secrets);
    });
}

std::optional<Replica> openOrFound(const DataFolder &folder)
{
    const BetweenWindows staysOpen;
    Refusals refusals;
    const bool wasShutOut = shredding::isBegun(folder.path);
    if (wasShutOut) {
        if (const Result<> erased = erase(folder); !erased)
            refusals = erased.error();
    }
    if (refusals.empty() && !Replica::existsIn(folder.path))
        return askToFound(folder, wasShutOut);
    for (;;) {
        if (refusals.empty()) {
            Result<Replica> replica =
                Replica::open(folder.path, folder.keys, folder.clock, folder.random);
            if (replica)
                return std::move(*replica);
            refusals = replica.error();
        }
        const auto backup = helpfulBackup(refusals, folder.path);
        ui::StartTrouble trouble(
            refusals, folder.path, backup ? std::optional(backup->businessDate) : std::nullopt);
        switch (explain(trouble)) {
        case ui::StartTrouble::Close:
            return std::nullopt;
        case ui::StartTrouble::TryAgain:
            return openOrFound(folder);
        case ui::StartTrouble::Restore:
            refusals = restored(folder, backup->path);
            break;
        }
    }
}

} // namespace desk
