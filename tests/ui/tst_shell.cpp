#include "core/households/archive_family.h"
#include "core/staff/pin.h"
#include "tests/support/desk_window.h"
#include "tests/support/family_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A resort whose administrator chose a PIN.
struct ResortWithAPin
{
    TestResort resort;

    ResortWithAPin()
    {
        Staff mia = *resort.database().find<Staff>(resort.founded.administrator);
        mia.pinHash = *pinHash(u"135790"_s, resort.random, {.passes = 1, .memoryBytes = 8'192});
        resort.put(mia);
    }
};

} // namespace

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { DeskWindow::failOnWarnings(); }

    void aPinOpensTheDesk()
    {
        ResortWithAPin shop;
        DeskWindow desk(shop.resort, DeskWindow::Start::Locked);
        desk.hand().type(u"135790"_s);
        desk.screenshot(u"sign_in"_s);
        desk.hand().press(Qt::Key_Return);

        QVERIFY(desk.session().isSignedIn());
        QCOMPARE(desk.session().staffName(), u"Mia"_s);
        QVERIFY(desk.hand().says(u"Arriving"_s));
        desk.screenshot(u"today_empty"_s);
    }

    void aWrongPinSaysHowManyTriesAreLeft()
    {
        ResortWithAPin shop;
        DeskWindow desk(shop.resort, DeskWindow::Start::Locked);
        desk.hand().type(u"999999"_s);
        desk.hand().press(Qt::Key_Return);

        QVERIFY(!desk.session().isSignedIn());
        QVERIFY(desk.hand().says(u"4"_s));
        desk.screenshot(u"sign_in_wrong"_s);
    }

    void whatWasDoneIsTakenBackInOneKey()
    {
        ResortWithAPin shop;
        DeskWindow desk(shop.resort);
        const HouseholdId smith =
            addFamily(shop.resort, person(u"Ann"_s, u"Smith"_s), {pet(u"Bella"_s)}).household;
        done(shop.resort, shop.resort.byMia(), ArchiveFamily{.household = smith});
        desk.session().offerUndo(u"The Smith family is archived."_s,
                                 RestoreFamily{.household = smith});
        desk.hand().settle();
        desk.screenshot(u"undo"_s);
        desk.hand().press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!shop.resort.database().find<Household>(smith)->archivedAt);
        QVERIFY(desk.session().undoable().isEmpty());
    }

    void theRailShowsWhereAPetBelongsAndWhereOneCameFrom()
    {
        ResortWithAPin shop;
        const HouseholdId smith =
            addFamily(shop.resort, person(u"Ann"_s, u"Smith"_s), {pet(u"Bella"_s)}).household;
        DeskWindow desk(shop.resort);
        const auto shown = [&](const QString &place) {
            return desk.item(u"rail."_s % place)->property("current").toBool();
        };
        QVERIFY(shown(u"today"_s));
        desk.open(u"household"_s, {{u"id"_s, smith.text()}});
        QVERIFY(shown(u"families"_s) && !shown(u"today"_s));
        desk.open(u"quote"_s);
        QVERIFY(shown(u"families"_s));
        desk.back();
        desk.back();
        QVERIFY(shown(u"today"_s) && !shown(u"families"_s));
    }

    void signingOutCoversEverything()
    {
        ResortWithAPin shop;
        DeskWindow desk(shop.resort);
        desk.session().signOut();
        desk.hand().settle();
        QVERIFY(!desk.hand().says(u"Arriving"_s));
        QVERIFY(desk.hand().shows(u"pin"_s));
    }

    void aDeskThatNobodyTouchedLocks()
    {
        ResortWithAPin shop;
        DeskWindow desk(shop.resort);
        const std::chrono::minutes patience(shop.resort.store->place().resort.idleLockMinutes);
        shop.resort.clock.advance(patience - std::chrono::seconds(1));
        desk.hand().press(Qt::Key_Right);
        QVERIFY(desk.hand().says(u"Arriving"_s));
        // Asleep for longer than that: whoever wakes it must say who it is, and their key does
        // nothing.
        shop.resort.clock.advance(patience);
        desk.hand().press(Qt::Key_1);
        QVERIFY(!desk.hand().says(u"Arriving"_s));
        QVERIFY(desk.hand().shows(u"pin"_s));
    }
};

DESK_TEST(ShellTest)
#include "tst_shell.moc"
