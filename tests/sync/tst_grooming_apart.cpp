#include "core/grooming/advance_appointment.h"
#include "core/grooming/book_appointment.h"
#include "core/grooming/keep_hours.h"
#include "core/verify/house.h"
#include "tests/support/test_program.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A resort at which Sam grooms, with two desks.
class SharedSalon : public SharedResort
{
public:
    SharedSalon()
        : SharedResort([](Shop &shop) {
            Service groom = shop.daycare;
            groom.id = shop.newId<ServiceId>();
            groom.name = u"Full groom"_s;
            groom.kind = ServiceKind::Grooming;
            groom.chargedBy = ChargedBy::Visit;
            groom.needsUnit = false;
            shop.put(groom,
                     Rate{.id = shop.newId<RateId>(),
                          .service = groom.id,
                          .amount = shop.money(6'800),
                          .validFrom = QDate(2020, 1, 1)});
            SetWorkingHours hours{shop.sam, {}};
            for (int weekday = 1; weekday <= 7; ++weekday)
                hours.days += DayHours{weekday, 0, minutesOfADay};
            DESK_ASSERT(shop.store->run(shop.byMia(), hours));
        })
    {
    }

    BookAppointment wish(const Pet &pet, int hour)
    {
        return {.pet = pet.id,
                .services = {reception->database().value<ServiceId>(
                    "SELECT id FROM services WHERE kind = 'GROOMING'")},
                .groomer = house().sam,
                .startsAt = oClock(hour)};
    }

    /// A time of today.
    Instant oClock(int hour)
    {
        return reception->store->place().time.at(house().today(), hour * 60);
    }

    AppointmentId booked(SharedDesk &desk, const Pet &pet, int hour)
    {
        const auto made = desk.store->run(bySam(), wish(pet, hour));
        DESK_ASSERT(made);
        return *made;
    }

    Appointment at(SharedDesk &desk, const AppointmentId &id)
    {
        return *desk.database().find<Appointment>(id);
    }
};

} // namespace

/// Appointments at two desks that were cut apart.
class GroomingApartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameHourIsGivenAwayTwiceAndSomebodyIsTold()
    {
        SharedSalon salon;
        salon.booked(*salon.reception, salon.house().rex, 12);
        salon.booked(*salon.office, salon.house().ziggy, 12);
        QVERIFY(salon.settle());
        QVERIFY(salon.agrees());
        QCOMPARE(salon.reception->database().value<qint64>("SELECT count(*) FROM appointments"), 2);
        const QList<Clash> clashes = salon.clashes();
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(clashes.first().kind, ClashKind::GroomerTaken);
        QVERIFY(verify::brokenHouse(salon.office->database()).isEmpty());
    }

    void timesThatDoNotMeetAreNobodysBusiness()
    {
        SharedSalon salon;
        salon.booked(*salon.reception, salon.house().rex, 12);
        salon.booked(*salon.office, salon.house().ziggy, 14);
        QVERIFY(salon.settle());
        QVERIFY(salon.agrees());
        QCOMPARE(salon.reception->cards(), QStringList());
    }

    void whoCameWasNotCalledOff()
    {
        SharedSalon salon;
        const AppointmentId id = salon.booked(*salon.reception, salon.house().rex, 12);
        QVERIFY(salon.settle());
        QVERIFY(salon.reception->store->run(salon.bySam(),
                                            AdvanceAppointment{id, AppointmentState::Arrived}));
        // Later by the clock, and not a fact.
        QVERIFY(salon.office->store->run(salon.bySam(), CancelAppointment{id, u"Ill"_s}));
        QVERIFY(salon.settle());
        QVERIFY(salon.agrees());
        QCOMPARE(salon.at(*salon.office, id).state, AppointmentState::Arrived);
        QVERIFY(salon.at(*salon.office, id).arrivedAt);
        QVERIFY(salon.at(*salon.office, id).cancelReason.isEmpty());
        QCOMPARE(salon.clashes().size(), 1);
        QVERIFY(verify::brokenHouse(salon.office->database()).isEmpty());
    }

    void whoeverIsSentFirstTheFurtherFactStands()
    {
        SharedSalon salon;
        const AppointmentId id = salon.booked(*salon.reception, salon.house().rex, 12);
        QVERIFY(salon.settle());
        QVERIFY(salon.office->store->run(salon.bySam(), CancelAppointment{id, u"Ill"_s}));
        QVERIFY(salon.office->exchange(*salon.hub));
        for (const AppointmentState state : {AppointmentState::Arrived, AppointmentState::Started})
            QVERIFY(salon.reception->store->run(salon.bySam(), AdvanceAppointment{id, state}));
        QVERIFY(salon.settle());
        QVERIFY(salon.agrees());
        QCOMPARE(salon.at(*salon.office, id).state, AppointmentState::Started);
        QVERIFY(salon.at(*salon.office, id).arrivedAt);
        QVERIFY(verify::brokenHouse(salon.office->database()).isEmpty());
    }

    void oneMovesItAndTheOtherSeesItBegin()
    {
        SharedSalon salon;
        const AppointmentId id = salon.booked(*salon.reception, salon.house().rex, 12);
        QVERIFY(salon.settle());
        QVERIFY(salon.reception->store->run(salon.bySam(),
                                            AdvanceAppointment{id, AppointmentState::Arrived}));
        QVERIFY(salon.office->store->run(salon.bySam(),
                                         MoveAppointment{id, salon.house().sam, salon.oClock(15)}));
        QVERIFY(salon.settle());
        QVERIFY(salon.agrees());
        const Appointment now = salon.at(*salon.office, id);
        QCOMPARE(now.state, AppointmentState::Arrived);
        QCOMPARE(now.startsAt, salon.oClock(15));
    }
};

DESK_TEST(GroomingApartTest)
#include "tst_grooming_apart.moc"
