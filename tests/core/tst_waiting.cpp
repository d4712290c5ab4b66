#include "core/calendar/tape_chart.h"
#include "core/pricing/edit_booking_rules.h"
#include "core/verify/house.h"
#include "tests/support/test_program.h"
#include "tests/support/waiting_fixtures.h"

using namespace desk;
using namespace desk::test;

/// A family that found no room waits for one.
class WaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWaitsHoldsNoRoomAndIsPromisedNothing()
    {
        FullHouse house;
        const Booked booked = house.joined(house.bellaWaits());
        QCOMPARE(house.stateOf(booked.reservations.first()), ReservationState::Waitlisted);
        QVERIFY(booked.depositDue.isZero());
        QCOMPARE(
            house.database().value<qint64>("SELECT count(*) FROM segments WHERE reservation = ?",
                                           booked.reservations.first()),
            0);
        QCOMPARE(house.list().size(), 1);
        QCOMPARE(house.list().first().family.name, house.smiths.name);
        // Nor does it lie about without a room on the calendar.
        const TapeChart chart =
            tapeChart(house.database(), house.store->place(), house.today(), 30, house.clock.now());
        QVERIFY(chart.roomless.isEmpty());
    }

    void aRoomThatBecomesFreeIsFound()
    {
        FullHouse house;
        house.joined(house.bellaWaits());
        QVERIFY(!house.answer().room);
        QCOMPARE(house.answer().fullNights, (QList{house.today(3), house.today(4)}));
        house.cancel(house.zoesStay);
        const WaitingAnswer found = house.answer();
        QVERIFY(found.room);
        QCOMPARE(found.room->rooms, QStringList{u"KS2"_s});
        QCOMPARE(found.room->shift, 0);
        QVERIFY(found.room->total);
    }

    void otherDaysThatTheyLeaveOpenAreFound()
    {
        FullHouse house;
        house.joined(house.bellaWaits(3, 5, {.flexibleDays = 2}));
        QVERIFY(!house.answer().room);
        house.joined(house.bellaWaits(8, 9));
        const auto entry = house.list().first().entry;
        const auto opened = openRecord<WaitingEntry>(house.database(), entry.id);
        QVERIFY(house.store->run(
            house.bySam(), EditWaiting{*opened, {.unitKind = house.king.id, .flexibleDays = 3}}));
        const WaitingAnswer found = house.answer();
        QVERIFY(found.room);
        QCOMPARE(std::abs(found.room->shift), 3);
    }

    void oneKeyMakesItABooking()
    {
        FullHouse house;
        const Booked waiting = house.joined(house.bellaWaits());
        house.cancel(house.zoesStay);
        const auto booked = house.books();
        QVERIFY(booked);
        QCOMPARE(booked->booking, waiting.booking);
        QCOMPARE(house.stateOf(waiting.reservations.first()), ReservationState::Confirmed);
        QVERIFY(house.list().isEmpty());
        QVERIFY(
            house.database().value<qint64>("SELECT count(*) FROM price_steps WHERE reservation = ?",
                                           waiting.reservations.first())
            > 0);
        QVERIFY(verify::brokenHouse(house.database()).isEmpty());
    }

    void theDepositIsThatOfTheDayOnWhichTheyGetTheirRoom()
    {
        FullHouse house;
        const Booked waiting = house.joined(house.bellaWaits());
        house.cancel(house.zoesStay);
        BookingRule rule;
        rule.name = u"Christmas"_s;
        rule.leastTotal = rule.amount = house.money(0);
        rule.share = {500'000};
        rule.validFrom = house.today();
        QVERIFY(house.store->run(house.byMax(), AddBookingRule{rule}));
        const auto booked = house.books();
        QVERIFY(booked);
        QVERIFY(booked->depositDue.isPositive());
        QCOMPARE(house.stateOf(waiting.reservations.first()), ReservationState::Requested);
        QCOMPARE(house.database().find<Booking>(waiting.booking)->depositDue, booked->depositDue);
    }

    void twoWaitForOneRoomAndOneGetsIt()
    {
        FullHouse house;
        house.joined(house.bellaWaits());
        JoinWaitingList ziggy = house.bellaWaits();
        ziggy.household = house.joneses.id;
        ziggy.stays.first().pet = house.ziggy.id;
        ziggy.wish.comesFirst = true;
        house.cancel(house.zoesStay);
        house.joined(ziggy);
        QCOMPARE(house.list().first().stays.first().pet, house.ziggy.id);
        const QList<StayPlan> second = house.answer(1).room->stays;
        const WaitingEntryId entry = house.list().last().entry.id;
        QVERIFY(house.books(0));
        // Somebody pressed the key on the old picture.
        const auto late = house.store->run(house.bySam(), BookWaiting{entry, second});
        QVERIFY(!late);
        QCOMPARE(house.list().size(), 1);
        QVERIFY(!house.answer().room);
    }

    void anOfferIsAcceptedDeclinedOrExpires()
    {
        FullHouse house;
        house.joined(house.bellaWaits());
        house.cancel(house.zoesStay);
        const WaitingEntryId entry = house.list().first().entry.id;
        const OfferRoom offer{entry, house.today(3), house.at(18)};
        const auto offered = house.store->run(house.bySam(), offer);
        QVERIFY(offered);
        QVERIFY(!house.store->run(house.bySam(), offer)); // they are thinking about it
        QVERIFY(house.store->run(house.bySam(), DeclineOffer{*offered}));
        QVERIFY(!house.store->run(house.bySam(), DeclineOffer{*offered}));
        QCOMPARE(house.list().first().declined, 1);

        QVERIFY(house.store->run(house.bySam(), offer));
        house.clock.set(house.at(18));
        QVERIFY(!openOfferOf(house.database(), entry, house.clock.now()));
        QVERIFY(!house.store->run(house.bySam(), offer)); // until a moment that has passed
        const auto again =
            house.store->run(house.bySam(), OfferRoom{entry, house.today(3), house.at(20)});
        QVERIFY(again);
        QVERIFY(house.books());
        QCOMPARE(house.database().find<WaitingOffer>(*again)->answer, OfferAnswer::Accepted);
    }

    void aWishThatCanNotBeGrantedWaits()
    {
        FullHouse house;
        Book wish{.household = house.smiths.id,
                  .stays = {{.pet = house.bella.id,
                             .service = house.boarding.id,
                             .unit = house.ks2.id,
                             .arrivesOn = house.today(3),
                             .leavesOn = house.today(5)}},
                  .as = BookAs::Request};
        const auto asked = house.store->run(house.bySam(), wish);
        QVERIFY(asked);
        QVERIFY(house.store->run(house.bySam(), PutOnWaitingList{asked->booking, {}}));
        QCOMPARE(house.stateOf(asked->reservations.first()), ReservationState::Waitlisted);
        QVERIFY(!house.store->run(house.bySam(), PutOnWaitingList{asked->booking, {}}));
        // Any room would do for them now: a suite is free.
        QVERIFY(house.answer().room);
        QVERIFY(house.books());
        QVERIFY(verify::brokenHouse(house.database()).isEmpty());
    }

    void whoCancelsWaitsNoMore()
    {
        FullHouse house;
        const Booked waiting = house.joined(house.bellaWaits());
        house.cancel(waiting.reservations.first());
        QVERIFY(house.list().isEmpty());
    }

    void whoeverCancelsHearsWhoWaits()
    {
        FullHouse house;
        const Booked waiting = house.joined(house.bellaWaits(4, 5, {.flexibleDays = 2}));
        const auto count = [&](int from, int until, const BookingId &aside = {}) {
            return waitingForNights(house.database(),
                                    house.founded.location,
                                    house.today(from),
                                    house.today(until),
                                    aside);
        };
        QCOMPARE(count(4, 5), 1);
        QCOMPARE(count(6, 7), 1); // they leave two days open
        QCOMPARE(count(7, 8), 0);
        QCOMPARE(count(2, 3), 1);
        QCOMPARE(count(1, 2), 0);
        QCOMPARE(count(4, 5, waiting.booking), 0);
    }

    void whatIsNotMeantIsRefused()
    {
        FullHouse house;
        JoinWaitingList tooFlexible =
            house.bellaWaits(3, 5, {.flexibleDays = mostFlexibleDays + 1});
        QVERIFY(!house.store->run(house.bySam(), tooFlexible));
        QVERIFY(house.list().isEmpty());
        QCOMPARE(house.database().value<qint64>("SELECT count(*) FROM waiting_entries"), 0);
    }
};

DESK_TEST(WaitingTest)
#include "tst_waiting.moc"
