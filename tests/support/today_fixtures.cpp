#include "tests/support/today_fixtures.h"

#include "core/bookings/booking.h"
#include "core/catalog/service.h"
#include "core/catalog/tax.h"

using namespace Qt::Literals;

namespace desk::test {

namespace {

Unit suite(TestResort &resort, AreaId area, UnitKindId kind, const QString &name)
{
    Unit unit;
    unit.id = resort.newId<UnitId>();
    unit.location = resort.founded.location;
    unit.area = area;
    unit.kind = kind;
    unit.name = name;
    unit.maxPets = 3;
    return unit;
}

} // namespace

MorningHouse::MorningHouse(TestResort &resort)
    : m_resort(resort)
{
    Area area;
    area.id = resort.newId<AreaId>();
    area.location = resort.founded.location;
    area.name = u"Dog wing"_s;
    UnitKind kind;
    kind.id = resort.newId<UnitKindId>();
    kind.name = u"Suite"_s;
    const Unit first = suite(resort, area.id, kind.id, u"S1"_s);
    const Unit second = suite(resort, area.id, kind.id, u"S2"_s);
    TaxClass standard;
    standard.id = resort.newId<TaxClassId>();
    standard.name = u"Standard"_s;
    Service service;
    service.id = resort.newId<ServiceId>();
    service.name = u"Boarding"_s;
    service.taxClass = standard.id;
    service.revenueAccount = u"lodging"_s;
    resort.put(area, kind, first, second, standard, service);
    boarding = service.id;
    suite1 = first.id;
    suite2 = second.id;
}

HouseholdId MorningHouse::family(const QString &name)
{
    Household household;
    household.id = m_resort.newId<HouseholdId>();
    household.name = name;
    m_resort.put(household);
    return household.id;
}

PetId MorningHouse::pet(const HouseholdId &family, const QString &name, const QString &breed)
{
    Pet pet;
    pet.id = m_resort.newId<PetId>();
    pet.household = family;
    pet.name = name;
    pet.breed = breed;
    m_resort.put(pet);
    return pet.id;
}

BookingId MorningHouse::stay(const HouseholdId &family,
                             const QList<PetId> &pets,
                             ReservationState state,
                             int fromDay,
                             int toDay)
{
    Booking booking;
    booking.id = m_resort.newId<BookingId>();
    booking.location = m_resort.founded.location;
    booking.household = family;
    booking.createdAt = m_resort.clock.now();
    m_resort.put(booking);
    for (const PetId &pet : pets) {
        Reservation reservation;
        reservation.id = m_resort.newId<ReservationId>();
        reservation.location = m_resort.founded.location;
        reservation.booking = booking.id;
        reservation.household = family;
        reservation.pet = pet;
        reservation.service = boarding;
        reservation.arrivesOn = m_resort.today(fromDay);
        reservation.leavesOn = m_resort.today(toDay);
        reservation.arrivesAtMinute = 7 * 60;
        reservation.leavesAtMinute = 12 * 60;
        reservation.state = state;
        reservation.stateChangedAt = m_resort.clock.now();
        Segment segment;
        segment.id = m_resort.newId<SegmentId>();
        segment.reservation = reservation.id;
        segment.unit = suite1;
        segment.startsAt = m_resort.at(7, 0, fromDay);
        segment.endsAt = m_resort.at(12, 0, toDay);
        m_resort.put(reservation, segment);
    }
    return booking.id;
}

} // namespace desk::test
