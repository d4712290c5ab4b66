#include "core/bookings/check_in.h"
#include "core/households/edit_family.h"
#include "core/store/outgoing.h"
#include "core/verify/books.h"
#include "tests/support/test_program.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A resort whose hub loses what happens after its backup.
struct Restored
{
    SharedResort resort;

    Restored() { resort.backUpHub(); }

    SharedDesk &reception() { return *resort.reception; }
    SharedDesk &office() { return *resort.office; }
    const Pet &rex() { return resort.house().rex; }

    void putHubBack()
    {
        resort.putHubBack();
        for (SharedDesk *desk : {&reception(), &office()})
            desk->beginAnew(*resort.hub);
    }

    Result<CheckedIn> checkIn(SharedDesk &desk, const ReservationId &stay)
    {
        return desk.store->run(
            resort.bySam(), CheckIn{.arrivals = {{.reservation = stay}}, .arrivedWith = u"Ann"_s});
    }

    Result<> rename(SharedDesk &desk, const QString &name)
    {
        return test::rename(desk, resort.bySam(), rex().id, name);
    }

    QString stateAt(SharedDesk &desk, const ReservationId &stay)
    {
        const auto found = desk.database().find<Reservation>(stay);
        return found ? QString(nameOf(found->state)) : u"not there"_s;
    }

    QStringList rulings()
    {
        return resort.hub->database().values<QString>(
            "SELECT kind FROM hub_rulings WHERE kind <> 'applied'");
    }

    QString nameAtHub() { return resort.hub->database().find<Pet>(rex().id)->name; }
};

} // namespace

/// A hub is put back to a backup: each desk sends again what is its own, in no order between them.
class HubPutBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckInWaitsForTheBookingOfAnotherDesk()
    {
        Restored world;
        const ReservationId stay = world.resort.bookRex();
        QVERIFY(world.checkIn(world.office(), stay));
        QVERIFY(world.resort.settle());
        world.putHubBack();

        // The office is first: the stay that it checked in is the reception's to send.
        QVERIFY(world.office().exchange(*world.resort.hub));
        QCOMPARE(world.office().waiting(), 0);
        QCOMPARE(world.rulings(), QStringList(u"deferred"_s));
        QCOMPARE(world.stateAt(world.office(), stay), u"not there"_s);

        QVERIFY(world.resort.settle());
        QVERIFY(world.resort.agrees());
        QCOMPARE(world.stateAt(world.office(), stay), u"CHECKED_IN"_s);
        QCOMPARE(world.stateAt(world.reception(), stay), u"CHECKED_IN"_s);
        QCOMPARE(world.rulings(), QStringList());
        QVERIFY(world.office().cards().isEmpty());
    }

    void aCheckOutWaitsForTheCheckInOfAnotherDesk()
    {
        Restored world;
        const ReservationId stay = world.resort.bookRex();
        world.resort.backUpHub();
        world.resort.comes({stay});
        QVERIFY(world.resort.leaves(world.office(), {stay}));
        QVERIFY(world.resort.settle());
        world.putHubBack();

        // The stay is there, but as it was in the morning.
        QVERIFY(world.office().exchange(*world.resort.hub));
        QCOMPARE(world.rulings(), QStringList(u"deferred"_s));
        QVERIFY(world.resort.settle());
        QVERIFY(world.resort.agrees());
        QCOMPARE(world.stateAt(world.reception(), stay), u"CHECKED_OUT"_s);
        QCOMPARE(world.rulings(), QStringList());
        QVERIFY(verify::brokenBooks(world.resort.hub->database()).isEmpty());
    }

    void bothWorkedOnTheSameStayInTurn()
    {
        Restored world;
        const ReservationId stay = world.resort.bookRex();
        QVERIFY(world.checkIn(world.office(), stay));
        QVERIFY(world.resort.settle());
        world.resort.clock().set(world.resort.at(17));
        QVERIFY(world.resort.leaves(world.reception(), {stay}));
        QVERIFY(world.resort.settle());
        world.putHubBack();

        // The booking goes through; the check-out, of the same desk, waits for the check-in.
        QVERIFY(world.reception().exchange(*world.resort.hub));
        QCOMPARE(world.rulings(), QStringList(u"deferred"_s));
        QVERIFY(world.resort.settle());
        QVERIFY(world.resort.agrees());
        QCOMPARE(world.stateAt(world.office(), stay), u"CHECKED_OUT"_s);
        QCOMPARE(world.rulings(), QStringList());
        QVERIFY(verify::brokenBooks(world.resort.hub->database()).isEmpty());
    }

    // The reception saw what the office had made of the stay, as a part of what it then changed.
    void whoBuildsOnWhatTwoDesksDidIsRightWhateverComesFirst()
    {
        for (const bool isOfficeFirst : {true, false}) {
            Restored world;
            const ReservationId stay = world.resort.bookRex();
            QVERIFY(world.resort.settle());
            world.resort.backUpHub();
            QVERIFY(world.resort.lasts(world.office(), stay, 3));
            QVERIFY(world.resort.lasts(world.reception(), stay, 4));
            QVERIFY(world.office().exchange(*world.resort.hub));
            QVERIFY(world.resort.settle());
            QVERIFY(world.resort.lasts(world.reception(), stay, 2));
            QVERIFY(world.resort.settle());
            world.putHubBack();

            QVERIFY(
                (isOfficeFirst ? world.office() : world.reception()).exchange(*world.resort.hub));
            QVERIFY(world.resort.settle());
            QVERIFY(world.resort.agrees());
            QVERIFY(!world.rulings().contains(u"blocked"_s));
            QCOMPARE(world.office().database().find<Reservation>(stay)->leavesOn,
                     world.resort.house().today(2));
            QVERIFY(verify::brokenBooks(world.resort.hub->database()).isEmpty());
        }
    }

    void theLaterOfTwoNamesStandsWithoutACard()
    {
        Restored world;
        QVERIFY(world.rename(world.reception(), u"Rexie"_s));
        QVERIFY(world.resort.settle());
        // A clock that goes wrong changes nothing: who saw a name and wrote over it is the later.
        world.resort.clock().set(world.resort.clock().now() - std::chrono::hours(1));
        QVERIFY(world.rename(world.office(), u"Rexington"_s));
        QVERIFY(world.resort.settle());
        world.putHubBack();

        QVERIFY(world.office().exchange(*world.resort.hub));
        QVERIFY(world.resort.settle());
        QVERIFY(world.resort.agrees());
        QCOMPARE(world.nameAtHub(), u"Rexington"_s);
        QCOMPARE(world.rulings(), QStringList());
    }

    void whatDoesNotDependOnOthersGoesOn()
    {
        Restored world;
        const ReservationId stay = world.resort.bookRex();
        QVERIFY(world.checkIn(world.office(), stay));
        QVERIFY(world.rename(world.office(), u"Rexington"_s));
        QVERIFY(world.resort.settle());
        world.putHubBack();

        // The reception is switched off; the office goes on.
        QVERIFY(world.office().exchange(*world.resort.hub));
        QCOMPARE(world.nameAtHub(), u"Rexington"_s);
        QCOMPARE(world.rulings(), QStringList(u"deferred"_s));
    }

    void whatADeskDidNotSeeWhileItWaitedIsNotWrittenOverUntold()
    {
        Restored world;
        QVERIFY(world.rename(world.reception(), u"Rexie"_s));
        QVERIFY(world.resort.settle());
        QVERIFY(world.rename(world.office(), u"Rexington"_s));
        QVERIFY(world.resort.settle());
        world.putHubBack();
        QVERIFY(world.office().exchange(*world.resort.hub));

        // At the office he is called what he was called before, and gets a third name; the
        // reception is the first to talk again.
        world.resort.clock().set(world.resort.clock().now() + std::chrono::minutes(1));
        QVERIFY(world.rename(world.office(), u"Rexolino"_s));
        QVERIFY(world.reception().exchange(*world.resort.hub));
        QVERIFY(world.resort.settle());
        QVERIFY(world.resort.agrees());
        QCOMPARE(world.nameAtHub(), u"Rexolino"_s);
        QCOMPARE(world.office().cards(), QStringList(u"merged"_s));
    }

    void whoWritesOverWhatTheyDoNotSeeAnyMoreIsTold()
    {
        Restored world;
        QVERIFY(world.rename(world.reception(), u"Rexie"_s));
        QVERIFY(world.resort.settle());
        QVERIFY(world.rename(world.office(), u"Rexington"_s));
        QVERIFY(world.resort.settle());
        world.putHubBack();
        QVERIFY(world.office().exchange(*world.resort.hub));

        // The third name waits with the second one, which it does not know of.
        world.resort.clock().set(world.resort.clock().now() + std::chrono::minutes(1));
        QVERIFY(world.rename(world.office(), u"Rexolino"_s));
        QVERIFY(world.office().exchange(*world.resort.hub));
        QCOMPARE(world.rulings(), (QStringList{u"deferred"_s, u"deferred"_s}));
        QVERIFY(world.resort.settle());
        QVERIFY(world.resort.agrees());
        QCOMPARE(world.nameAtHub(), u"Rexolino"_s);
        QCOMPARE(world.office().cards(), QStringList(u"merged"_s));
    }

    void whatIsOnlyPartlyHereIsWaitedFor()
    {
        Restored world;
        const ReservationId stay = world.resort.bookRex();
        world.resort.backUpHub();
        // One push of the reception: the one half can come again at once, the other has to wait.
        QVERIFY(world.rename(world.office(), u"Rexie"_s));
        QVERIFY(world.resort.settle());
        QVERIFY(world.checkIn(world.reception(), stay));
        QVERIFY(world.rename(world.reception(), u"Rexington"_s));
        QVERIFY(world.resort.settle());
        QVERIFY(world.rename(world.office(), u"Rexolino"_s));
        QVERIFY(world.resort.settle());
        world.putHubBack();

        QVERIFY(world.reception().exchange(*world.resort.hub));
        QCOMPARE(world.stateAt(world.reception(), stay), u"CHECKED_IN"_s);
        QCOMPARE(world.rulings(), QStringList(u"deferred"_s));
        QVERIFY(world.resort.settle());
        QVERIFY(world.resort.agrees());
        QCOMPARE(world.nameAtHub(), u"Rexolino"_s);
        QCOMPARE(world.rulings(), QStringList());
    }

    void whatNobodyHasAnyMoreIsTold()
    {
        Restored world;
        world.resort.backUp(world.reception(), u"monday.db"_s);
        const ReservationId stay = world.resort.bookRex();
        QVERIFY(world.checkIn(world.office(), stay));
        QVERIFY(world.resort.settle());
        // Hub and reception burnt together, and go on from their backups.
        world.resort.reception = world.resort.openBackup(u"monday.db"_s);
        world.putHubBack();
        QVERIFY(world.office().exchange(*world.resort.hub));
        QCOMPARE(world.rulings(), QStringList(u"deferred"_s));

        QVERIFY(world.resort.settle());
        QVERIFY(world.resort.agrees());
        QCOMPARE(world.rulings(), QStringList(u"blocked"_s));
        QCOMPARE(world.reception().cards(), QStringList(u"blocked"_s));
    }

    void aDeskThatStaysAwayIsAwaitedForTwoWeeks()
    {
        Restored world;
        const ReservationId stay = world.resort.bookRex();
        QVERIFY(world.checkIn(world.office(), stay));
        QVERIFY(world.resort.settle());
        world.putHubBack();
        QVERIFY(world.office().exchange(*world.resort.hub));

        world.resort.clock().set(world.resort.clock().now() + std::chrono::days(15));
        QVERIFY(world.rename(world.office(), u"Rexington"_s));
        QVERIFY(world.office().exchange(*world.resort.hub));
        QCOMPARE(world.rulings(), QStringList(u"blocked"_s));
        QVERIFY(world.office().exchange(*world.resort.hub));
        QCOMPARE(world.office().cards(), QStringList(u"blocked"_s));
    }

    void aRequestSaysWhatItsOperationsWereBefore()
    {
        Restored world;
        const ReservationId stay = world.resort.bookRex();
        QVERIFY(world.checkIn(world.reception(), stay));
        const Outgoing queue = outgoing(world.reception().database(), 10, 10'000, Instant{});
        QVERIFY(!queue.operations.first().former);
        world.resort.backUpHub();
        QVERIFY(world.resort.settle());
        const qint64 commit = world.resort.hub->head();
        world.putHubBack();

        const Outgoing again = outgoing(world.reception().database(), 10, 10'000, Instant{});
        QCOMPARE(again.operations.last().former, commit);
        QCOMPARE(again.lost.epoch, QByteArray(16, 'e'));
        const sync::ExchangeRequest request{
            .device = {.number = 1, .incarnation = 1},
            .epoch = {},
            .after = 0,
            .now = again.clock,
            .limit = 500,
            .before = again.before,
            .lost = again.lost,
            .operations = again.operations,
        };
        const auto heard = sync::decodeRequest(sync::encodeRequest(request));
        QVERIFY(heard);
        QCOMPARE(heard->lost, request.lost);
        QCOMPARE(heard->operations.last().former, commit);
    }

    void aHubThatIsPutBackTwiceGetsEverythingTwice()
    {
        Restored world;
        const ReservationId stay = world.resort.bookRex();
        QVERIFY(world.checkIn(world.office(), stay));
        QVERIFY(world.resort.settle());
        world.putHubBack();
        QVERIFY(world.resort.settle());
        QVERIFY(world.rename(world.reception(), u"Rexie"_s));
        QVERIFY(world.resort.settle());
        world.resort.putHubBack('s');
        world.reception().beginAnew(*world.resort.hub);
        world.office().beginAnew(*world.resort.hub);
        QVERIFY(world.resort.settle());
        QVERIFY(world.resort.agrees());
        QCOMPARE(world.stateAt(world.office(), stay), u"CHECKED_IN"_s);
        QCOMPARE(world.nameAtHub(), u"Rexie"_s);
    }
};

DESK_TEST(HubPutBackTest)
#include "tst_hub_put_back.moc"
