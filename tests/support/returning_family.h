#pragma once

#include "core/bookings/agreement.h"
#include "core/bookings/book.h"
#include "core/bookings/check_in.h"
#include "core/bookings/check_out.h"
#include "core/health/vaccine.h"
#include "core/lodging/edit_units.h"
#include "core/staff/pin.h"
#include "tests/support/stay_fixtures.h"

namespace desk::test {

/// The small house with words for its families: who booked, who was here before.
class FamilyHouse : public SmallHouse
{
public:
    using SmallHouse::SmallHouse;

    BookingId book(const Household &family,
                   const QList<Pet> &pets,
                   const Service &service,
                   int nights)
    {
        const QDate today = store->place().time.civilDate(clock.now());
        Book wish{.household = family.id, .stays = {}};
        for (const Pet &pet : pets)
            wish.stays += StayWish{.pet = pet.id,
                                   .service = service.id,
                                   .unit = k1.id,
                                   .arrivesOn = today,
                                   .leavesOn = today.addDays(nights)};
        const auto booked = store->run(bySam(), wish);
        DESK_ASSERT(booked);
        m_stays = booked->reservations;
        return booked->booking;
    }

    /// The stays that were booked last.
    QList<ReservationId> stays() const { return m_stays; }

    Reservation stay(int place) { return *database().find<Reservation>(m_stays.value(place)); }

    /// The pets were here for a night some days ago, each with its food; the first of several
    /// with a drug.
    void wereHere(const Household &family, const QList<Pet> &pets, int daysAgo)
    {
        const Instant now = clock.now();
        clock.set(at(9, 0, -daysAgo));
        book(family, pets, boarding, 1);
        CheckIn checkIn{.arrivals = {}, .arrivedWith = QStringLiteral("Ann Smith")};
        CheckOut checkOut{.departures = {},
                          .pickUp = {.name = QStringLiteral("Ann Smith"), .customer = ann.id}};
        for (const ReservationId &reservation : m_stays) {
            checkIn.arrivals +=
                arrivalOf(reservation, pets.size() > 1 && checkIn.arrivals.isEmpty());
            checkOut.departures += Departure{.reservation = reservation};
        }
        DESK_ASSERT(store->run(bySam(), checkIn));
        clock.set(at(9, 0, 1 - daysAgo));
        for (Departure &departure : checkOut.departures) {
            for (const BelongingId &item : database().values<BelongingId>(
                     "SELECT id FROM belongings WHERE reservation = ?", departure.reservation))
                departure.belongings += BelongingBack{.belonging = item};
        }
        By manager = byMax();
        manager.reason = QStringLiteral("The neighbour takes them");
        DESK_ASSERT(store->run(manager, checkOut));
        DESK_ASSERT(store->run(bySam(), SetCleanliness{k1.id, Cleanliness::Clean}));
        clock.set(now);
    }

    /// Whoever stays has to sign something.
    void askForSignature(const QString &section = {})
    {
        Agreement agreement;
        agreement.id = newId<AgreementId>();
        agreement.title = QStringLiteral("Boarding agreement");
        agreement.body = QStringLiteral(
            "We care for your pet as if it were ours.\nYou tell us what it needs, and where to "
            "reach you.\nIn an emergency we call your vet first.");
        if (!section.isEmpty())
            agreement.body += QStringLiteral("\n[ ] ") + section;
        agreement.effectiveFrom = QDate(2020, 1, 1);
        put(agreement);
    }

    /// Dogs need a rabies vaccination.
    void demandRabies()
    {
        Vaccine rabies;
        rabies.id = newId<VaccineId>();
        rabies.name = QStringLiteral("Rabies");
        VaccineRule rule;
        rule.id = newId<VaccineRuleId>();
        rule.vaccine = rabies.id;
        rule.effectiveFrom = QDate(2020, 1, 1);
        put(rabies, rule);
    }

    /// Max the manager can approve with the PIN 271828.
    void letMaxApprove()
    {
        Staff manager = *database().find<Staff>(max);
        manager.pinHash =
            *pinHash(QStringLiteral("271828"), random, {.passes = 1, .memoryBytes = 8'192});
        put(manager);
    }

private:
    static Arrival arrivalOf(const ReservationId &reservation, bool first)
    {
        Arrival arrival{.reservation = reservation,
                        .weightGrams = 20'000,
                        .belongings = {{.item = QStringLiteral("blue blanket")},
                                       {.item = QStringLiteral("toys"), .quantity = 2}},
                        .care = {.feeding = {{.minuteOfDay = 7 * 60 + 30,
                                              .amountThousandths = 1'500,
                                              .amountUnit = QStringLiteral("cups"),
                                              .food = QStringLiteral("Salmon kibble")},
                                             {.minuteOfDay = 18 * 60,
                                              .amountThousandths = 1'000,
                                              .amountUnit = QStringLiteral("cup"),
                                              .food = QStringLiteral("Salmon kibble")}},
                                 .medications = {}}};
        if (first)
            arrival.care.medications = {{.plan = {.drug = QStringLiteral("Apoquel"),
                                                  .strength = QStringLiteral("16 mg"),
                                                  .doseThousandths = 500,
                                                  .doseUnit = QStringLiteral("tablet"),
                                                  .withFood = true,
                                                  .startsOn = QDate(2026, 1, 1)},
                                         .minutesOfDay = {8 * 60}}};
        return arrival;
    }

    QList<ReservationId> m_stays;
};

} // namespace desk::test
