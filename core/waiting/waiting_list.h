#pragma once

#include "core/households/family_rows.h"
#include "core/households/pet.h"
#include "core/waiting/waiting_entry.h"

namespace desk {

/// A stay that waits for a room.
struct WaitingStay
{
    ReservationId id;
    BookingId booking;
    HouseholdId household;
    PetId pet;
    QString petName;
    Species species = Species::Dog;
    ServiceId service;
    QString serviceName;
    QDate arrivesOn;
    QDate leavesOn;

    bool operator==(const WaitingStay &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &WaitingStay::id},
                            Field{"booking", &WaitingStay::booking},
                            Field{"household", &WaitingStay::household},
                            Field{"pet", &WaitingStay::pet},
                            Field{"pet_name", &WaitingStay::petName},
                            Field{"species", &WaitingStay::species},
                            Field{"service", &WaitingStay::service},
                            Field{"service_name", &WaitingStay::serviceName},
                            Field{"arrives_on", &WaitingStay::arrivesOn},
                            Field{"leaves_on", &WaitingStay::leavesOn});
    }
};

/// A family on the waiting list.
struct WaitingFamily
{
    WaitingEntry entry;
    QString number; ///< of the booking
    FamilyRow family;
    QList<WaitingStay> stays;          ///< at least one
    std::optional<WaitingOffer> offer; ///< the latest, whatever became of it
    int declined = 0;                  ///< offers that they did not want

    bool operator==(const WaitingFamily &) const = default;
};

/// Everybody who waits at a location: those that come first, then whoever has waited longest. A
/// fixed number of statements.
QList<WaitingFamily> waitingList(db::Database &database, const LocationId &location, QDate today);

/// How many bookings wait at a location.
int waitingCount(db::Database &database, const LocationId &location);

/// How many families wait for nights between two days (the second exclusive), counting the days
/// that they leave open; those of one booking aside.
int waitingForNights(db::Database &database,
                     const LocationId &location,
                     QDate from,
                     QDate until,
                     const BookingId &aside);

/// How a booking waits, or waited.
std::optional<WaitingEntry> waitingEntryOf(db::Database &database, const BookingId &booking);

/// The stays of a booking that wait.
QList<ReservationId> waitingStaysOf(db::Database &database, const BookingId &booking);

/// The offer that a family is thinking about at a moment.
std::optional<WaitingOffer> openOfferOf(db::Database &database,
                                        const WaitingEntryId &entry,
                                        Instant now);

} // namespace desk
