#include "core/staff/edit_staff.h"
#include "core/staff/pin.h"
#include "core/staff/pin_attempts.h"
#include "core/staff/sign_in.h"
#include "core/staff/tiles.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

#include <QTemporaryDir>

using namespace Qt::Literals;
using namespace std::chrono_literals;

using namespace desk;
using namespace desk::test;

namespace {

constexpr PinCost quick{.passes = 1, .memoryBytes = 8192};
const QString right = u"271828"_s;
const QString wrong = u"314159"_s;

/// The resort, where Sam and Max have chosen PINs.
struct ResortWithPins
{
    TestResort resort;

    ResortWithPins()
    {
        choosePin(resort.sam, right);
        choosePin(resort.max, u"161803"_s);
    }

    void choosePin(const StaffId &staff, const QString &pin)
    {
        const Result<QString> hash = pinHash(pin, resort.random, quick);
        DESK_ASSERT(hash);
        DESK_ASSERT(resort.store->run(resort.byMia(), ChoosePin{staff, *hash}));
    }

    Result<Staff> samTypes(const QString &pin)
    {
        return signIn(*resort.store, {.staff = resort.sam, .pin = pin});
    }

    Reason samIsRefused(const QString &pin)
    {
        const Result<Staff> outcome = samTypes(pin);
        DESK_ASSERT(!outcome && outcome.error().size() == 1);
        return outcome.error().front().reason;
    }

    void lockSam()
    {
        for (int i = 0; i < 5; ++i)
            DESK_ASSERT(samIsRefused(wrong) == Reason::WrongPin);
    }
};

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightPinOpensTheSession()
    {
        ResortWithPins shop;
        const Result<Staff> staff = shop.samTypes(right);
        QVERIFY(staff);
        QCOMPARE(staff->name, u"Sam"_s);
        QCOMPARE(staff->role, Role::Staff);
    }

    void aWrongPinSaysHowManyTriesAreLeft()
    {
        ResortWithPins shop;
        const Refusals expected{{Reason::WrongPin, u"pin"_s, {{u"left"_s, qint64{4}}}}};
        QCOMPARE(shop.samTypes(wrong).error(), expected);
        QVERIFY(shop.samTypes(right));
        QCOMPARE(shop.samTypes(wrong).error(), expected);
    }

    void theFifthWrongPinLocksForFifteenMinutes()
    {
        ResortWithPins shop;
        shop.lockSam();
        const Refusals expected{
            {Reason::PinLocked, u"pin"_s, {{u"until"_s, shop.resort.clock.now() + 15min}}}};
        QCOMPARE(shop.samTypes(right).error(), expected);
        shop.resort.clock.advance(15min - 1ms);
        QCOMPARE(shop.samTypes(right).error(), expected);
        shop.resort.clock.advance(1ms);
        QVERIFY(shop.samTypes(right));
    }

    void theRightPinAtTheFifthTryIsIn()
    {
        ResortWithPins shop;
        for (int i = 0; i < 4; ++i)
            QCOMPARE(shop.samIsRefused(wrong), Reason::WrongPin);
        QVERIFY(shop.samTypes(right));
    }

    void afterALockEachFurtherWrongPinLocksAgain()
    {
        ResortWithPins shop;
        shop.lockSam();
        shop.resort.clock.advance(15min);
        QCOMPARE(shop.samIsRefused(wrong), Reason::WrongPin);
        QCOMPARE(shop.samIsRefused(right), Reason::PinLocked);
    }

    void oneLockedPersonDoesNotLockTheOthers()
    {
        ResortWithPins shop;
        shop.lockSam();
        QVERIFY(signIn(*shop.resort.store, {.staff = shop.resort.max, .pin = u"161803"_s}));
    }

    void turningTheClockBackDoesNotEndTheLockNorMakeItLongerThanFifteenMinutes()
    {
        ResortWithPins shop;
        shop.lockSam();
        const Instant before = shop.resort.clock.now() - 24h * 365;
        shop.resort.clock.set(before);
        const Refusals expected{{Reason::PinLocked, u"pin"_s, {{u"until"_s, before + 15min}}}};
        QCOMPARE(shop.samTypes(right).error(), expected);
        shop.resort.clock.advance(15min);
        QVERIFY(shop.samTypes(right));
    }

    void turningTheClockForwardBuysOneTryAndTurningItBackNone()
    {
        ResortWithPins shop;
        shop.lockSam();
        const Instant honest = shop.resort.clock.now();
        shop.resort.clock.set(honest + 24h);
        QCOMPARE(shop.samIsRefused(wrong), Reason::WrongPin);
        QCOMPARE(shop.samIsRefused(right), Reason::PinLocked);
        shop.resort.clock.set(honest);
        QCOMPARE(shop.samIsRefused(right), Reason::PinLocked);
        shop.resort.clock.set(honest + 14min);
        QCOMPARE(shop.samIsRefused(right), Reason::PinLocked);
    }

    // A program that is killed while it checks has counted the try already.
    void aTryIsCountedBeforeThePinIsChecked()
    {
        QTemporaryDir folder;
        TestResort resort(folder.filePath(u"resort.db"_s));
        const Result<QString> hash = pinHash(right, resort.random, quick);
        QVERIFY(resort.store->run(resort.byMia(), ChoosePin{resort.sam, *hash}));

        int commits = 0;
        resort.database().beforeEachStatement = [&](const QByteArray &sql) {
            if (commits == 1 && sql.startsWith("BEGIN"))
                throw db::Error("the power went out");
            commits += sql == "COMMIT";
        };
        QVERIFY(!signIn(*resort.store, {.staff = resort.sam, .pin = right}));
        auto afterwards = db::Database::open({.path = folder.filePath(u"resort.db"_s),
                                              .key = testKey(),
                                              .access = db::Access::Read,
                                              .fileSystem = {}});
        QCOMPARE(afterwards.value<int>("SELECT failures FROM pin_attempts"), 1);
    }

    void theCountOutlivesARestart()
    {
        QTemporaryDir folder;
        TestResort resort(folder.filePath(u"resort.db"_s));
        const Result<QString> hash = pinHash(right, resort.random, quick);
        QVERIFY(resort.store->run(resort.byMia(), ChoosePin{resort.sam, *hash}));
        for (int i = 0; i < 5; ++i)
            QVERIFY(!signIn(*resort.store, {.staff = resort.sam, .pin = wrong}));
        resort.store.reset();

        Store next(
            db::Database::open(
                {.path = folder.filePath(u"resort.db"_s), .key = testKey(), .fileSystem = {}}),
            resort.clock,
            resort.random);
        const Result<Staff> outcome = signIn(next, {.staff = resort.sam, .pin = right});
        QCOMPARE(outcome.error().front().reason, Reason::PinLocked);
    }

    void aNewPinFromTheAdministratorEndsTheLock()
    {
        ResortWithPins shop;
        shop.lockSam();
        shop.choosePin(shop.resort.sam, u"141421"_s);
        QVERIFY(shop.samTypes(u"141421"_s));
    }

    void whoHasNoPinOrHasLeftCanNotSignIn()
    {
        ResortWithPins shop;
        QCOMPARE(signIn(*shop.resort.store,
                        {.staff = shop.resort.founded.administrator, .pin = QString()})
                     .error()
                     .front()
                     .reason,
                 Reason::PinNotChosen);
        QVERIFY(shop.resort.store->run(shop.resort.byMia(), ArchiveStaff{shop.resort.sam}));
        QCOMPARE(shop.samIsRefused(right), Reason::Unknown);
    }

    void theTilesShowWhoIsLocked()
    {
        ResortWithPins shop;
        shop.lockSam();
        const QList<StaffTile> tiles = staffTiles(shop.resort.database());
        QCOMPARE(tiles.size(), 3);
        const auto sam = std::find_if(tiles.begin(), tiles.end(), [](const StaffTile &tile) {
            return tile.name == u"Sam"_s;
        });
        QCOMPARE(sam->lockedUntil, shop.resort.clock.now() + 15min);
        QVERIFY(sam->hasPin);
    }

    void maxApprovesOneRefundWithHisPin()
    {
        ResortWithPins shop;
        const Result<By> by = approve(*shop.resort.store,
                                      shop.resort.bySam(),
                                      {.approver = shop.resort.max,
                                       .pin = u"161803"_s,
                                       .permission = Permission::Refund,
                                       .reason = u" The bath was cold "_s});
        QVERIFY(by);
        QCOMPARE(by->staff, shop.resort.sam);
        QCOMPARE(by->approver, shop.resort.max);
        QCOMPARE(by->reason, u"The bath was cold"_s);
        QVERIFY(!by->action.isNull());
    }

    void anApprovalNeedsTheRightPinAndAReason()
    {
        ResortWithPins shop;
        const auto reasonOf = [&](const Approve &approval) {
            return approve(*shop.resort.store, shop.resort.bySam(), approval)
                .error()
                .front()
                .reason;
        };
        QCOMPARE(reasonOf({shop.resort.max, u"000000"_s, Permission::Refund, u"Because"_s}),
                 Reason::WrongPin);
        QCOMPARE(reasonOf({shop.resort.max, u"161803"_s, Permission::Refund, u" "_s}),
                 Reason::Missing);
        QCOMPARE(reasonOf({shop.resort.max, u"161803"_s, Permission::EditStaff, u"Because"_s}),
                 Reason::NotPermitted);
    }

    void aPinIsKeptAsArgon2idOfTheFullCost()
    {
        SeededRandom random(7);
        const Result<QString> hash = pinHash(right, random);
        QVERIFY(hash->startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"_s));
        QVERIFY(pinMatches(right, *hash));
        QVERIFY(!pinMatches(wrong, *hash));
        QVERIFY(!pinMatches(QString(), *hash));
        QVERIFY(!pinMatches(right, QString()));
    }

    void aSimplePinIsRefused_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("five digits") << u"27182"_s << Reason::PinTooShort;
        QTest::newRow("thirteen") << u"2718281828459"_s << Reason::TooLong;
        QTest::newRow("letters") << u"27182e"_s << Reason::NotANumber;
        QTest::newRow("one digit") << u"111111"_s << Reason::PinTooSimple;
        QTest::newRow("up") << u"123456"_s << Reason::PinTooSimple;
        QTest::newRow("over zero") << u"789012"_s << Reason::PinTooSimple;
        QTest::newRow("down") << u"987654"_s << Reason::PinTooSimple;
        QTest::newRow("pairs") << u"121212"_s << Reason::PinTooSimple;
        QTest::newRow("triples") << u"123123"_s << Reason::PinTooSimple;
        QTest::newRow("double row") << u"112233"_s << Reason::PinTooSimple;
        QTest::newRow("two digits") << u"100110"_s << Reason::PinTooSimple;
        QTest::newRow("keypad") << u"147258"_s << Reason::PinTooSimple;
    }

    void aSimplePinIsRefused()
    {
        QFETCH(QString, pin);
        QFETCH(Reason, reason);
        const Refusals refusals = objectionsToPin(pin);
        QCOMPARE(refusals.size(), size_t{1});
        QCOMPARE(refusals.front().reason, reason);
    }
};

DESK_TEST(SignInTest)
#include "tst_sign_in.moc"
