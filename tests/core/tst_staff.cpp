#include "core/staff/edit_staff.h"
#include "core/staff/pin.h"
#include "core/staff/tiles.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

Refusals onlyReason(Reason reason, const QString &field = {})
{
    return {{reason, field, {}}};
}

} // namespace

class StaffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAdministratorHiresNina()
    {
        TestResort resort;
        const Result<StaffId> nina =
            resort.store->run(resort.byMia(), AddStaff{.name = u" Nina "_s, .role = Role::Manager});
        QVERIFY(nina);
        QCOMPARE(staffTiles(resort.database()).last().name, u"Nina"_s);
        QCOMPARE(resort.database().find<Staff>(*nina)->role, Role::Manager);
    }

    void aManagerDoesNotHire()
    {
        TestResort resort;
        const auto outcome = resort.store->run(resort.byMax(), AddStaff{.name = u"Nina"_s});
        QCOMPARE(outcome.error().front().reason, Reason::ApprovalNeeded);
    }

    void twoTilesWithOneNameAreRefused()
    {
        TestResort resort;
        const auto outcome = resort.store->run(resort.byMia(), AddStaff{.name = u"sam"_s});
        const Refusals expected{{Reason::AlreadyTaken, u"name"_s, {{u"what"_s, u"sam"_s}}}};
        QCOMPARE(outcome.error(), expected);
    }

    void theLastAdministratorStays()
    {
        TestResort resort;
        const StaffId mia = resort.founded.administrator;
        QCOMPARE(resort.store->run(resort.byMia(), ArchiveStaff{mia}).error(),
                 onlyReason(Reason::LastAdministrator));
        const auto opened = openRecord<Staff>(resort.database(), mia);
        Staff edited = opened->record;
        edited.role = Role::Manager;
        QCOMPARE(resort.store->run(resort.byMia(), EditStaff{*opened, edited}).error(),
                 onlyReason(Reason::LastAdministrator, u"role"_s));
    }

    void anAdministratorMayLeaveWhenAnotherCanLetPeopleIn()
    {
        TestResort resort;
        const StaffId mia = resort.founded.administrator;
        SeededRandom random(3);
        const Result<QString> hash =
            pinHash(u"271828"_s, random, {.passes = 1, .memoryBytes = 8192});
        QVERIFY(resort.store->run(resort.byMia(), ChoosePin{mia, *hash}));
        const auto nina =
            resort.store->run(resort.byMia(), AddStaff{.name = u"Nina"_s, .role = Role::Admin});
        // Nina has no PIN yet: nobody could sign in to give her one.
        QCOMPARE(resort.store->run(resort.byMia(), ArchiveStaff{mia}).error(),
                 onlyReason(Reason::LastAdministrator));
        QVERIFY(resort.store->run(resort.byMia(), ChoosePin{*nina, *hash}));
        QVERIFY(resort.store->run(resort.byMia(), ArchiveStaff{mia}));
    }

    void aFormAboutSamDoesNotTouchHisPin()
    {
        TestResort resort;
        const auto opened = openRecord<Staff>(resort.database(), resort.sam);
        Staff edited = opened->record;
        edited.name = u"Samuel"_s;
        edited.pinHash = u"stolen"_s;
        QVERIFY(resort.store->run(resort.byMia(), EditStaff{*opened, edited}));
        const auto sam = resort.database().find<Staff>(resort.sam);
        QCOMPARE(sam->name, u"Samuel"_s);
        QCOMPARE(sam->pinHash, QString());
    }

    void samChoosesHisOwnPinButNotMaxs()
    {
        TestResort resort;
        SeededRandom random(3);
        const Result<QString> hash =
            pinHash(u"271828"_s, random, {.passes = 1, .memoryBytes = 8192});
        QVERIFY(resort.store->run(resort.bySam(), ChoosePin{resort.sam, *hash}));
        QVERIFY(!resort.store->run(resort.bySam(), ChoosePin{resort.max, *hash}));
    }

    void anAdoptedResortAsksTheHub()
    {
        TestResort resort;
        Resort adopted = resort.store->place().resort;
        adopted.adopted = true;
        resort.put(adopted);
        QCOMPARE(resort.store->run(resort.byMia(), AddStaff{.name = u"Nina"_s}).error(),
                 onlyReason(Reason::HubDecides));
    }
};

DESK_TEST(StaffTest)
#include "tst_staff.moc"
