#include "app/desk/fit_to_screen.h"
#include "app/desk/hand.h"
#include "app/desk/nightly_backup.h"
#include "app/desk/opening.h"
#include "core/staff/sign_in.h"
#include "core/staff/tiles.h"
#include "core/store/backups.h"
#include "tests/support/desk_window.h"
#include "tests/support/test_program.h"
#include "ui/founding/start_trouble.h"

#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWindow>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

constexpr PinCost cheap{.passes = 1, .memoryBytes = 8192};

/// A computer on which nothing was founded, with the founding window open.
struct EmptyComputer
{
    QTemporaryDir folder;
    SeededRandom random{7};
    KeyInMemory keys{random};
    sync::SecretFiles secrets{folder.path()};
    ManualClock clock{fromMilliseconds(1'795'266'000'000)};
    DataFolder data{.path = folder.path(),
                    .keys = keys,
                    .secrets = secrets,
                    .clock = clock,
                    .random = random,
                    .pinCost = cheap};
    FoundingDesk desk{data};
    std::unique_ptr<Hand> hand;

    EmptyComputer()
    {
        DESK_ASSERT(desk.show());
        DESK_ASSERT(QTest::qWaitForWindowActive(&desk.window()));
        hand = std::make_unique<Hand>(desk.window());
        hand->settle();
    }

    void fill(const QString &field, const QString &text)
    {
        hand->find(field)->forceActiveFocus(Qt::TabFocusReason);
        hand->press(Qt::Key_A, Qt::ControlModifier);
        hand->type(text);
    }

    void choose(const QString &field, const QString &beginning)
    {
        hand->find(field)->forceActiveFocus(Qt::TabFocusReason);
        hand->type(beginning);
    }

    void fillEverything()
    {
        fill(u"foundingName"_s, u"Pine Ridge Pet Resort"_s);
        fill(u"foundingPlace"_s, u"Santa Fe"_s);
        fill(u"foundingFloat"_s, u"200"_s);
        fill(u"foundingAdministrator"_s, u"Mia"_s);
        fill(u"foundingPin"_s, u"135790"_s);
        fill(u"foundingPinAgain"_s, u"135790"_s);
    }

    void screenshot(const QString &name) const
    {
        const QString shots = qEnvironmentVariable("DESK_SCREENSHOTS");
        if (!shots.isEmpty())
            hand->picture().save(shots % u'/' % name % u".png");
    }
};

/// A computer that can join a resort; the hub answers when the test says so.
struct JoiningComputer
{
    ui::JoinWish wish;
    std::function<void(qint64)> arrived;
    std::function<void(const Refusals &)> answer;
    ui::FoundingForm form{
        [](const ui::FoundingWish &, const std::function<void(const Refusals &)> &) {},
        [this](const ui::JoinWish &wished,
               std::function<void(qint64)> progress,
               std::function<void(const Refusals &)> answered) {
            wish = wished;
            arrived = std::move(progress);
            answer = std::move(answered);
        }};
    SealedEngine engine;
    QQuickWindow *window = nullptr;
    std::unique_ptr<Hand> hand;

    JoiningComputer()
    {
        window = engine.load(u"founding/FoundingWindow.qml"_s,
                             {{u"form"_s, QVariant::fromValue(&form)}});
        DESK_ASSERT(window && QTest::qWaitForWindowActive(window));
        hand = std::make_unique<Hand>(*window);
        hand->settle();
    }

    void screenshot(const QString &name) const
    {
        const QString shots = qEnvironmentVariable("DESK_SCREENSHOTS");
        if (!shots.isEmpty())
            hand->picture().save(shots % u'/' % name % u".png");
    }
};

} // namespace

class FoundingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { DeskWindow::failOnWarnings(); }

    // The screen of these tests is 800 wide and high.
    void aWindowThatIsTooLargeFillsTheScreen()
    {
        QWindow small;
        small.resize(640, 360);
        fitToScreen(small);
        QCOMPARE(small.size(), QSize(640, 360));
        QWindow large;
        large.resize(1280, 760);
        fitToScreen(large);
        QCOMPARE(large.windowState(), Qt::WindowMaximized);
        QVERIFY(large.width() <= large.screen()->availableSize().width());
    }

    void aResortIsFoundedByKeyboardAlone()
    {
        EmptyComputer computer;
        const QSignalSpy founded(&computer.desk.form(), &ui::FoundingForm::founded);
        computer.screenshot(u"founding_empty"_s);
        computer.fillEverything();
        QCOMPARE(computer.hand->find(u"foundingCode"_s)->property("text").toString(), u"SAN"_s);
        computer.screenshot(u"founding"_s);
        computer.hand->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return !founded.isEmpty(); }));

        std::optional<Replica> replica = computer.desk.takeReplica();
        QVERIFY(replica);
        const auto store = replica->takeStore();
        QCOMPARE(store->place().resort.name, u"Pine Ridge Pet Resort"_s);
        QCOMPARE(store->place().location.code, u"SAN"_s);
        QCOMPARE(store->place().device.number, 1);
        const StaffTile mia = staffTiles(store->database()).first();
        QCOMPARE(mia.role, Role::Admin);
        QVERIFY(signIn(*store, {.staff = mia.id, .pin = u"135790"_s}));
    }

    void theWindowBeginsAtItsTop()
    {
        const EmptyComputer computer;
        (void)computer.hand->picture();
        const QQuickItem *name = computer.hand->find(u"foundingName"_s);
        QVERIFY(name->hasActiveFocus());
        const qreal top = name->mapToScene({}).y();
        // The title, what it is about and the two ways to begin stand above it.
        QVERIFY2(top > 150 && top + name->height() < 760, qPrintable(QString::number(top)));
    }

    void theFieldThatHasTheFocusIsInSight()
    {
        EmptyComputer computer;
        const QQuickItem *pin = computer.hand->find(u"foundingPinAgain"_s);
        computer.fill(u"foundingPinAgain"_s, u"1"_s);
        (void)computer.hand->picture();
        QVERIFY(pin->mapToScene({}).y() > 0);
        QVERIFY(pin->mapToScene({}).y() + pin->height()
                < computer.hand->find(u"foundResort"_s)->mapToScene({}).y());
        computer.hand->find(u"foundingName"_s)->forceActiveFocus(Qt::TabFocusReason);
        (void)computer.hand->picture();
        QVERIFY(computer.hand->find(u"foundingName"_s)->mapToScene({}).y() > 0);
    }

    void whatIsMissingIsSaidBesideEachField()
    {
        EmptyComputer computer;
        computer.hand->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(computer.hand->says(u"Fill this in."_s));
        QVERIFY(computer.hand->says(u"Use one to four letters, A to Z."_s));
        QVERIFY(computer.hand->says(u"Choose a PIN of six digits or more."_s));
        QVERIFY(computer.hand->find(u"foundingName"_s)->hasActiveFocus());
        QVERIFY(!Replica::existsIn(computer.folder.path()));
        computer.screenshot(u"founding_refused"_s);
    }

    void twoPinsThatDifferAreRefused()
    {
        EmptyComputer computer;
        computer.fillEverything();
        computer.fill(u"foundingPinAgain"_s, u"135791"_s);
        computer.hand->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(computer.hand->says(u"The two PINs differ."_s));
        QVERIFY(!Replica::existsIn(computer.folder.path()));
    }

    void aResortThatExistsIsJoinedByKeyboardAlone()
    {
        JoiningComputer computer;
        Hand &hand = *computer.hand;
        QVERIFY(hand.shows(u"foundingName"_s));
        hand.find(u"foundingWays"_s)->forceActiveFocus(Qt::TabFocusReason);
        hand.press(Qt::Key_Right);
        QVERIFY(!hand.shows(u"foundingName"_s));
        hand.press(Qt::Key_Return);
        QVERIFY(hand.find(u"joinAddress"_s)->hasActiveFocus());
        computer.screenshot(u"joining_empty"_s);

        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Fill this in."_s));
        hand.type(u"hub.example.com"_s);
        hand.press(Qt::Key_Tab);
        hand.type(u"7mxq-4vb2"_s);
        hand.press(Qt::Key_Tab);
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type(u"Office"_s);
        hand.press(Qt::Key_Return);
        QCOMPARE(computer.wish,
                 (ui::JoinWish{
                     .enrolment = {.address = u"https://hub.example.com"_s, .code = u"7MXQ4VB2"_s},
                     .computerName = u"Office"_s}));
        QVERIFY(hand.says(u"Asking the hub"_s));
        computer.arrived(12'400);
        QVERIFY(hand.says(u"12,400 records have arrived."_s));
        computer.screenshot(u"joining"_s);
        const QSignalSpy founded(&computer.form, &ui::FoundingForm::founded);
        computer.answer({});
        QCOMPARE(founded.size(), 1);
    }

    void aComputerThatWasShutOutSaysSoAndOffersToJoinAnew()
    {
        JoiningComputer computer;
        const QString said = u"A manager shut this computer out of its resort."_s;
        QVERIFY(!computer.hand->says(said));
        computer.form.setShutOut(true);
        computer.hand->settle();
        computer.screenshot(u"founding_shut_out"_s);
        QVERIFY(computer.hand->says(said));
        QVERIFY(computer.hand->shows(u"foundingWays"_s));
    }

    void joiningThatBrokeOffGoesOnByItself()
    {
        JoiningComputer computer;
        computer.form.resumeJoining();
        computer.hand->settle();
        QCOMPARE(computer.wish, ui::JoinWish());
        QVERIFY(computer.hand->says(u"Going on where joining broke off"_s));
        computer.arrived(12'000);
        computer.hand->settle();
        QVERIFY(computer.hand->says(u"12,000 records have arrived."_s));
        computer.screenshot(u"joining_resumed"_s);
        computer.answer({{.reason = Reason::HubUnreachable, .field = {}, .values = {}}});
        computer.hand->settle();
        // What is to be typed to begin anew stands there.
        QVERIFY(computer.hand->find(u"joinCode"_s)->isVisible());
    }

    void whyAResortCanNotBeJoinedIsSaidAtItsField_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("field");
        QTest::newRow("unreachable") << Reason::HubUnreachable << u"joinAddress"_s;
        QTest::newRow("a portal") << Reason::NotTheHub << u"joinAddress"_s;
        QTest::newRow("not trusted") << Reason::HubNotTrusted << u"joinAddress"_s;
        QTest::newRow("a wrong code") << Reason::CodeWrong << u"joinCode"_s;
        QTest::newRow("another's code") << Reason::CodeElsewhere << u"joinCode"_s;
        QTest::newRow("too many tries") << Reason::TooManyTries << u"joinCode"_s;
        QTest::newRow("a full disk") << Reason::StorageFull << QString();
    }

    void whyAResortCanNotBeJoinedIsSaidAtItsField()
    {
        QFETCH(Reason, reason);
        QFETCH(QString, field);
        JoiningComputer computer;
        // Both come from a scanner at once.
        computer.form.join({{u"address"_s, u"https://hub.example.com#7MXQ4VB2"_s},
                            {u"computerName"_s, u"Office"_s}});
        QCOMPARE(computer.wish.enrolment.code, u"7MXQ4VB2"_s);
        computer.window->setProperty("joins", true);
        computer.answer({{reason, {}, {}}});
        computer.hand->settle();
        if (field.isEmpty())
            QVERIFY(!computer.form.problem().isEmpty());
        else
            QVERIFY(computer.hand->find(field)->hasActiveFocus());
        computer.screenshot(u"joining_"_s + QString::fromLatin1(QTest::currentDataTag()));
    }

    void aNumberBeginsWithTheLettersOfItsPlace()
    {
        QCOMPARE(ui::FoundingForm::codeFor(u"Santa Fe"_s), u"SAN"_s);
        QCOMPARE(ui::FoundingForm::codeFor(u"Zürich"_s), u"ZUR"_s);
        QCOMPARE(ui::FoundingForm::codeFor(u"St. John's Bay North"_s), u"SJSB"_s);
        QCOMPARE(ui::FoundingForm::codeFor(u"الرياض"_s), QString());
    }

    void theDeskSaysWhyItCanNotOpen()
    {
        ui::StartTrouble trouble({{Reason::ReplicaLocked, {}, {}}}, u"/data/resort"_s, {});
        SealedEngine engine;
        QQuickWindow *window = engine.load(u"founding/TroubleWindow.qml"_s,
                                           {{u"trouble"_s, QVariant::fromValue(&trouble)}});
        QVERIFY(window && QTest::qWaitForWindowActive(window));
        Hand hand(*window);
        hand.settle();
        QVERIFY(hand.says(u"already open on this computer"_s));
        QVERIFY(hand.says(u"/data/resort"_s));
        QVERIFY(!hand.shows(u"restoreBackup"_s));
        const QSignalSpy answered(&trouble, &ui::StartTrouble::answered);
        hand.press(Qt::Key_Return);
        QCOMPARE(answered.first().first().value<ui::StartTrouble::Answer>(),
                 ui::StartTrouble::TryAgain);
    }

    void aDamagedResortOffersItsBackup()
    {
        ui::StartTrouble trouble(
            {{Reason::ReplicaUnreadable, {}, {}}}, u"/data/resort"_s, QDate(2026, 11, 20));
        SealedEngine engine;
        QQuickWindow *window = engine.load(u"founding/TroubleWindow.qml"_s,
                                           {{u"trouble"_s, QVariant::fromValue(&trouble)}});
        QVERIFY(window && QTest::qWaitForWindowActive(window));
        Hand hand(*window);
        hand.settle();
        QVERIFY(hand.says(u"There is a backup of"_s));
        const QSignalSpy answered(&trouble, &ui::StartTrouble::answered);
        QVERIFY(hand.click(u"restoreBackup"_s));
        QCOMPARE(answered.first().first().value<ui::StartTrouble::Answer>(),
                 ui::StartTrouble::Restore);
        const QString shots = qEnvironmentVariable("DESK_SCREENSHOTS");
        if (!shots.isEmpty())
            hand.picture().save(shots % u"/trouble.png"_s);
    }

    void eachBusinessDayHasItsBackup()
    {
        QTemporaryDir folder;
        SeededRandom random(7);
        KeyInMemory keys(random);
        const TestResort other;
        auto replica = Replica::create(folder.path(), keys, other.clock, random, pineRidge());
        QVERIFY(replica);
        const auto store = replica->takeStore();
        ui::Session session(ui::inlineAccess(*store), other.clock, random);
        NightlyBackup nightly(*replica, session);
        QSignalSpy looked(&nightly, &NightlyBackup::looked);
        nightly.look();
        QVERIFY(looked.wait());
        QCOMPARE(session.backupTrouble(), QString());
        const auto made = backups::in(folder.path());
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().businessDate, other.today());
    }

    void aBackupThatFailsIsSaid()
    {
        QTemporaryDir folder;
        SeededRandom random(7);
        KeyInMemory keys(random);
        const TestResort other;
        auto replica = Replica::create(folder.path(), keys, other.clock, random, pineRidge());
        const auto store = replica->takeStore();
        QFile inTheWay(folder.filePath(u"backups"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ui::Session session(ui::inlineAccess(*store), other.clock, random);
        NightlyBackup nightly(*replica, session);
        QSignalSpy looked(&nightly, &NightlyBackup::looked);
        nightly.look();
        QVERIFY(looked.wait());
        QVERIFY(session.backupTrouble().contains(u"backup"_s));
        inTheWay.remove();
        nightly.look();
        QVERIFY(looked.wait());
        QCOMPARE(session.backupTrouble(), QString());
    }
};

DESK_TEST(FoundingTest)
#include "tst_founding.moc"
