#pragma once

#include "core/base/resort_time.h"
#include "core/bookings/reservation.h"
#include "core/catalog/service.h"
#include "core/health/judge.h"
#include "core/households/pet_warnings.h"

namespace desk {

namespace db {
class Database;
}

/// One pet on the Today board: it arrives, is here, or leaves.
struct BoardRow
{
    ReservationId id;
    BookingId booking;
    HouseholdId household;
    QString family;
    PetId pet;
    QString petName;
    Species species = Species::Dog;
    QString breed;
    std::optional<AttachmentId> photo;
    ServiceId service;
    QString serviceName;
    ServiceKind serviceKind = ServiceKind::Boarding;
    ReservationState state = ReservationState::Confirmed;
    QDate arrivesOn;
    QDate leavesOn;
    int arrivesAtMinute = 0;
    int leavesAtMinute = 0;
    std::optional<Instant> checkedInAt;
    std::optional<Instant> checkedOutAt;
    QString unit; ///< where the pet is, else where it will be; empty when no room is planned
    qint64 openAddOns = 0;                    ///< wished for until today and not done
    std::optional<HealthVerdict> health = {}; ///< of the stay; none when it is over

    bool operator==(const BoardRow &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &BoardRow::id},
                            Field{"booking", &BoardRow::booking},
                            Field{"household", &BoardRow::household},
                            Field{"family", &BoardRow::family},
                            Field{"pet", &BoardRow::pet},
                            Field{"pet_name", &BoardRow::petName},
                            Field{"species", &BoardRow::species},
                            Field{"breed", &BoardRow::breed},
                            Field{"photo", &BoardRow::photo},
                            Field{"service", &BoardRow::service},
                            Field{"service_name", &BoardRow::serviceName},
                            Field{"service_kind", &BoardRow::serviceKind},
                            Field{"state", &BoardRow::state},
                            Field{"arrives_on", &BoardRow::arrivesOn},
                            Field{"leaves_on", &BoardRow::leavesOn},
                            Field{"arrives_at_minute", &BoardRow::arrivesAtMinute},
                            Field{"leaves_at_minute", &BoardRow::leavesAtMinute},
                            Field{"checked_in_at", &BoardRow::checkedInAt},
                            Field{"checked_out_at", &BoardRow::checkedOutAt},
                            Field{"unit", &BoardRow::unit},
                            Field{"open_add_ons", &BoardRow::openAddOns});
    }
};

/// What a family on the board owes; negative when the resort owes it.
struct BoardBalance
{
    HouseholdId household;
    Money amount;

    bool operator==(const BoardBalance &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"household", &BoardBalance::household},
                            Field{"amount", &BoardBalance::amount});
    }
};

/// Somebody of a family on the board: who is asked for by name at the desk.
struct BoardPerson
{
    HouseholdId household;
    QString firstName;
    QString lastName;

    bool operator==(const BoardPerson &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"household", &BoardPerson::household},
                            Field{"first_name", &BoardPerson::firstName},
                            Field{"last_name", &BoardPerson::lastName});
    }
};

/// Everybody who arrives, is here or leaves on a day, with what staff must know about them.
struct TodayBoard
{
    QList<BoardRow> rows; ///< by time
    QList<BoardPerson> people;
    PetWarnings warnings;         ///< of the pets
    QList<BoardBalance> balances; ///< of those who owe or are owed
    qint64 arrivalsTomorrow = 0;
    qint64 departuresTomorrow = 0;

    bool operator==(const TodayBoard &) const = default;
};

/// The board of a business date, seen at `now`. A fixed number of statements, however many pets
/// there are.
TodayBoard todayBoard(db::Database &database, QDate day, Instant now);

} // namespace desk
