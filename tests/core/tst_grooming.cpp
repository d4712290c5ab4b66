#include "core/bookings/undo.h"
#include "core/verify/books.h"
#include "core/verify/house.h"
#include "tests/support/grooming_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;
using State = desk::AppointmentState;

namespace {

QList<AppointmentId> idsIn(const GroomerColumn &column)
{
    QList<AppointmentId> ids;
    for (const GroomedPet &pet : column.pets)
        ids += pet.appointment.id;
    return ids;
}

QStringList descriptions(db::Database &database, const InvoiceId &invoice)
{
    return database.values<QString>(
        "SELECT description FROM invoice_lines WHERE invoice = ? ORDER BY position", invoice);
}

} // namespace

/// A day at the salon.
class GroomingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPetComesIsGroomedAndGoesHome()
    {
        Salon salon;
        const AppointmentId id =
            salon.booked(salon.rex, salon.at(9), {salon.full.id, salon.nails.id});
        const Appointment booked = salon.appointment(id);
        QCOMPARE(booked.endsAt, salon.at(10, 45)); // one service after the other
        QCOMPARE(booked.household, salon.smiths.id);
        salon.clock.set(salon.at(9, 5));
        QVERIFY(salon.advanced(id, State::Arrived));
        salon.clock.set(salon.at(9, 10));
        QVERIFY(salon.advanced(id, State::Started));
        salon.clock.set(salon.at(10, 50));
        QVERIFY(salon.advanced(id, State::Finished));
        salon.clock.set(salon.at(11, 30));
        QVERIFY(salon.advanced(id, State::PickedUp));
        const Appointment done = salon.appointment(id);
        QCOMPARE(done.arrivedAt, std::optional(salon.at(9, 5)));
        QCOMPARE(done.startedAt, std::optional(salon.at(9, 10)));
        QCOMPARE(done.finishedAt, std::optional(salon.at(10, 50)));
        QCOMPARE(done.pickedUpAt, std::optional(salon.at(11, 30)));
        QCOMPARE(done.startsAt, booked.startsAt); // what was agreed stays
        QVERIFY(!salon.advanced(id, State::PickedUp));
        QVERIFY(verify::brokenHouse(salon.database()).isEmpty());
    }

    void theDayShowsWhoIsGroomedByWhom()
    {
        Salon salon;
        const AppointmentId first = salon.booked(salon.rex, salon.at(9));
        const AppointmentId second = salon.booked(salon.bella, salon.at(11));
        BookAppointment byMax = salon.wish(salon.ziggy, salon.at(10));
        byMax.groomer = salon.max;
        const auto third = salon.store->run(salon.bySam(), byMax);
        QVERIFY(third);
        QVERIFY(salon.store->run(salon.bySam(), AddBreak{salon.sam, salon.at(13), 45, u"Lunch"_s}));
        const QList<GroomerColumn> day = salon.day();
        QCOMPARE(day.size(), 2);
        QCOMPARE(day[0].groomer.id, salon.max);
        QCOMPARE(idsIn(day[0]), QList{*third});
        QCOMPARE(day[1].groomer.id, salon.sam);
        QCOMPARE(idsIn(day[1]), (QList{first, second}));
        QCOMPARE(day[1].hours, (std::optional(Interval{salon.at(9), salon.at(17)})));
        QCOMPARE(day[1].breaks.size(), 1);
        QCOMPARE(day[1].pets[0].pet.name, u"Rex"_s);
        QCOMPARE(day[1].pets[0].services, QStringList{u"Full groom"_s});
        QVERIFY(salon.day(1)[1].pets.isEmpty());
    }

    void whoGroomsNoMoreKeepsWhatIsBooked()
    {
        Salon salon;
        const AppointmentId id = salon.booked(salon.rex, salon.at(9));
        QVERIFY(salon.store->run(salon.byMia(), SetWorkingHours{salon.sam, {}}));
        const QList<GroomerColumn> day = salon.day();
        QCOMPARE(day.size(), 2);
        QCOMPARE(day[1].groomer.id, salon.sam);
        QVERIFY(!day[1].hours);
        QCOMPARE(idsIn(day[1]), QList{id});
        QCOMPARE(groomers(salon.database()).size(), 1);
    }

    void aTimeThatIsNotFreeIsRefused()
    {
        Salon salon;
        salon.booked(salon.rex, salon.at(9));
        QVERIFY(salon.store->run(salon.bySam(), AddBreak{salon.sam, salon.at(13), 45, u"Lunch"_s}));
        const auto against = [&](const BookAppointment &wish) {
            return reasons(salon.store->run(salon.bySam(), wish));
        };
        QCOMPARE(against(salon.wish(salon.ziggy, salon.at(10, 29))), QList{Reason::GroomerTaken});
        QCOMPARE(against(salon.wish(salon.ziggy, salon.at(12, 30))), QList{Reason::GroomerPauses});
        QCOMPARE(against(salon.wish(salon.ziggy, salon.at(8))),
                 QList{Reason::GroomerOff} + QList{Reason::GroomerTaken});
        QCOMPARE(against(salon.wish(salon.ziggy, salon.at(15, 31))), QList{Reason::GroomerOff});
        QCOMPARE(against(salon.wish(salon.ziggy, salon.at(9, 0, -1))), QList{Reason::TimePassed});
        BookAppointment twice = salon.wish(salon.rex, salon.at(10));
        twice.groomer = salon.max;
        QCOMPARE(against(twice), QList{Reason::PetAtGroomer});
        // Where one ends the next begins.
        QVERIFY(salon.store->run(salon.bySam(), salon.wish(salon.ziggy, salon.at(10, 30))));
        QCOMPARE(reasons(salon.store->run(salon.bySam(),
                                          AddBreak{salon.sam, salon.at(11), 30, u"Call"_s})),
                 QList{Reason::GroomerTaken});
    }

    void whoMayNotComeIsRefused()
    {
        Salon salon;
        const auto against = [&](const BookAppointment &wish) {
            return reasons(salon.store->run(salon.bySam(), wish));
        };
        salon.rex.doNotBookReason = u"Bit a groomer"_s;
        salon.bella.archivedAt = salon.clock.now();
        salon.ziggy.deceasedOn = salon.today(-1);
        salon.put(salon.rex, salon.bella, salon.ziggy);
        QCOMPARE(against(salon.wish(salon.rex, salon.at(9))), QList{Reason::DoNotBook});
        QCOMPARE(against(salon.wish(salon.bella, salon.at(9))), QList{Reason::PetArchived});
        QCOMPARE(against(salon.wish(salon.ziggy, salon.at(9))), QList{Reason::PetDeceased});
        By manager = salon.byMax();
        manager.reason = u"Wears a muzzle"_s;
        QVERIFY(salon.store->run(manager, salon.wish(salon.rex, salon.at(9))));
    }

    void withoutAPriceNothingIsPromised()
    {
        Salon salon;
        Service wash = salon.nails;
        wash.id = salon.newId<ServiceId>();
        wash.name = u"Wash"_s;
        salon.put(wash);
        const auto against = [&](const QList<ServiceId> &services) {
            BookAppointment wish = salon.wish(salon.rex, salon.at(9));
            wish.services = services;
            return reasons(salon.store->run(salon.bySam(), wish));
        };
        QCOMPARE(against({wash.id}), QList{Reason::RateMissing});
        QCOMPARE(against({}), QList{Reason::Missing});
        QCOMPARE(against({salon.boarding.id}), QList{Reason::Unknown}); // no grooming
    }

    void anAppointmentIsMovedAndCalledOff()
    {
        Salon salon;
        const AppointmentId id = salon.booked(salon.rex, salon.at(9));
        QVERIFY(salon.store->run(
            salon.bySam(),
            MoveAppointment{.appointment = id, .groomer = salon.max, .startsAt = salon.at(11)}));
        QCOMPARE(salon.appointment(id).endsAt, salon.at(12, 30));
        QVERIFY(salon.store->run(salon.bySam(), CancelAppointment{id, u"Ill"_s}));
        QVERIFY(salon.day()[0].pets.isEmpty());
        const AppointmentId other = salon.booked(salon.ziggy, salon.at(9));
        QVERIFY(salon.store->run(
            salon.bySam(),
            MoveAppointment{.appointment = other, .groomer = salon.max, .startsAt = salon.at(12)}));
        // Its time is gone meanwhile.
        QCOMPARE(reasons(salon.store->run(salon.bySam(), UndoAppointment{id, State::Cancelled})),
                 QList{Reason::GroomerTaken});
        QVERIFY(salon.store->run(salon.bySam(), CancelAppointment{other, u"Ill"_s}));
        QVERIFY(salon.store->run(salon.bySam(), UndoAppointment{id, State::Cancelled}));
        QCOMPARE(salon.appointment(id).state, State::Booked);
        QVERIFY(salon.appointment(id).cancelReason.isEmpty());
    }

    void eachStepIsTakenBackAndNoneTwice()
    {
        Salon salon;
        const AppointmentId id = salon.booked(salon.rex, salon.at(9));
        salon.clock.set(salon.at(9));
        salon.groom(id);
        QVERIFY(salon.advanced(id, State::PickedUp));
        for (const AppointmentState state :
             {State::PickedUp, State::Finished, State::Started, State::Arrived}) {
            QVERIFY(salon.store->run(salon.bySam(), UndoAppointment{id, state}));
            QCOMPARE(reasons(salon.store->run(salon.bySam(), UndoAppointment{id, state})),
                     QList{Reason::Changed});
        }
        QCOMPARE(salon.appointment(id).state, State::Booked);
        QVERIFY(!salon.appointment(id).arrivedAt);
        QVERIFY(salon.store->run(salon.bySam(), MissAppointment{id}));
        QVERIFY(!salon.advanced(id, State::Arrived));
        salon.clock.set(salon.at(9, 1, 1));
        QCOMPARE(reasons(salon.store->run(salon.bySam(), UndoAppointment{id, State::NoShow})),
                 QList{Reason::UndoTooLate});
    }

    void nobodyComesBeforeTheDay()
    {
        Salon salon;
        const AppointmentId id = salon.booked(salon.rex, salon.at(9, 0, 1));
        QCOMPARE(reasons(salon.advanced(id, State::Arrived)), QList{Reason::TooEarly});
        QCOMPARE(reasons(salon.store->run(salon.bySam(), MissAppointment{id})),
                 QList{Reason::TooEarly});
    }

    void theFirstFreeTimeIsProposed()
    {
        Salon salon;
        salon.booked(salon.rex, salon.at(9)); // Max begins at ten
        const auto first = [&](int minutes, Instant from) {
            return firstFreeTime(
                salon.database(), salon.store->place().time, std::chrono::minutes(minutes), from);
        };
        QCOMPARE(first(60, salon.at(7)), (std::optional(FreeTime{salon.max, salon.at(10)})));
        QCOMPARE(first(300, salon.at(7)), (std::optional(FreeTime{salon.sam, salon.at(10, 30)})));
        QCOMPARE(first(60, salon.at(16, 30)),
                 (std::optional(FreeTime{salon.sam, salon.at(9, 0, 1)})));
        QVERIFY(!first(9 * 60, salon.at(7)));
    }

    void whatIsDoneIsBilledOnce()
    {
        Salon salon;
        const AppointmentId id =
            salon.booked(salon.rex, salon.at(9), {salon.full.id, salon.nails.id});
        const auto bill = [&](const QList<TenderToTake> &tenders) {
            return salon.store->run(salon.bySam(),
                                    Sell{.items = {},
                                         .tenders = tenders,
                                         .household = salon.smiths.id,
                                         .appointments = {id}});
        };
        QCOMPARE(reasons(bill({})), QList{Reason::Changed}); // nothing was done
        salon.clock.set(salon.at(9));
        salon.groom(id);
        // 68.00 and 15.00, and 7.44 %.
        const auto sold = bill({salon.card(8'918)});
        QVERIFY(sold);
        QCOMPARE(sold->invoice.total, salon.money(8'918));
        QCOMPARE(descriptions(salon.database(), sold->invoice.id),
                 (QStringList{u"Full groom"_s, u"Nails"_s}));
        QVERIFY(salon.day()[1].pets[0].billed);
        QCOMPARE(reasons(bill({})), QList{Reason::Changed});
        QCOMPARE(reasons(salon.store->run(salon.bySam(), UndoAppointment{id, State::Finished})),
                 QList{Reason::UndoBlocked});
        QVERIFY(salon.advanced(id, State::PickedUp));
        QVERIFY(verify::brokenBooks(salon.database()).isEmpty());
    }

    void whoIsInTheHouseIsBilledWithTheStay()
    {
        Salon salon;
        salon.stayThreeNights(); // until 14:00 of the last day
        const AppointmentId id = salon.booked(salon.rex, salon.at(15, 0, 3));
        QCOMPARE(salon.appointment(id).reservation, std::optional(salon.stays.first()));
        QVERIFY(salon.advanced(id, State::Started)); // nobody brings it
        QVERIFY(salon.advanced(id, State::Finished));
        QVERIFY(!nextState(State::Finished, true));
        CheckOutAndBill leaving = salon.checkOut({});
        leaving.discount.reset();
        const auto left = salon.store->run(salon.byMax(), leaving);
        QVERIFY(left);
        QVERIFY(descriptions(salon.database(), left->invoice.id).contains(u"Full groom"_s));
        QCOMPARE(salon.appointment(id).invoice, std::optional(left->invoice.id));
        QVERIFY(verify::brokenBooks(salon.database()).isEmpty());

        // They stay on after all, and it goes on the next bill.
        QVERIFY(salon.store->run(salon.byMax(), UndoCheckOut{salon.stays}));
        QVERIFY(!isBilled(salon.database(), salon.appointment(id)));
        QCOMPARE(toBillWith(salon.database(), salon.stays).size(), 1);
    }

    void whatIsNotDoneIsNotOnTheBillOfTheStay()
    {
        Salon salon;
        salon.stayThreeNights();
        salon.booked(salon.rex, salon.at(15, 0, 3));
        QVERIFY(toBillWith(salon.database(), salon.stays).isEmpty());
    }

    void hoursAreForWhoeverMaySetThem()
    {
        Salon salon;
        const SetWorkingHours wish{salon.sam, {{1, 600, 1'200}}};
        QVERIFY(!salon.store->run(salon.bySam(), wish));
        QVERIFY(salon.store->run(salon.byMia(), wish));
        QCOMPARE(workingHoursOf(salon.database(), salon.sam).size(), 1);
        QCOMPARE(
            reasons(salon.store->run(salon.byMia(), SetWorkingHours{salon.sam, {{1, 1'200, 600}}})),
            QList{Reason::OutOfRange});
    }
};

DESK_TEST(GroomingTest)
#include "tst_grooming.moc"
