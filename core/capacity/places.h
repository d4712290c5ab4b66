#pragma once

#include "core/base/refusal.h"
#include "core/bookings/reservation.h"
#include "core/capacity/capacity_group.h"
#include "core/catalog/service.h"

namespace desk {

namespace db {
class Database;
}

/// Whether a stay takes places: it is promised, or was there.
bool takesPlace(ReservationState state);

/// Days on which a place is taken, both included.
struct PlaceDays
{
    QDate first;
    QDate last;

    bool has(QDate day) const { return first <= day && day <= last; }
};

/// Those of a stay: its nights; of daycare its days.
PlaceDays placeDays(ServiceKind kind, QDate arrivesOn, QDate leavesOn);

/// A place that a stay takes.
struct PlaceTaken
{
    ReservationId reservation;
    ServiceId service;
    ServiceKind kind = ServiceKind::Daycare;
    PlayGroup group = PlayGroup::Unknown;
    QDate arrivesOn;
    QDate leavesOn;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &PlaceTaken::reservation},
                            Field{"service", &PlaceTaken::service},
                            Field{"kind", &PlaceTaken::kind},
                            Field{"play_group", &PlaceTaken::group},
                            Field{"arrives_on", &PlaceTaken::arrivesOn},
                            Field{"leaves_on", &PlaceTaken::leavesOn});
    }

    PlaceDays days() const { return placeDays(kind, arrivesOn, leavesOn); }
};

/// The groups of a place, and who takes what of them on some days.
struct PlaceStock
{
    QList<CapacityGroup> groups;
    QList<PlaceTaken> taken;
};

/// Those that stand, by name.
QList<CapacityGroup> capacityGroups(db::Database &database, const LocationId &location);

/// Two statements, however many groups, days and pets.
PlaceStock loadPlaceStock(db::Database &database, const LocationId &location, PlaceDays days);

/// How many places of a group are taken on a day, but for those of a stay.
int placesTaken(const PlaceStock &stock,
                const CapacityGroup &group,
                QDate day,
                const std::optional<ReservationId> &except = {});

/// Pets that want a place.
struct PlacesWish
{
    ServiceId service;
    ServiceKind kind = ServiceKind::Daycare;
    QList<PlayGroup> pets; ///< of each
    QDate arrivesOn;
    QDate leavesOn;
    std::optional<ReservationId> except = {};  ///< the stay itself, which is not counted twice
    std::optional<PlaceDays> heldAlready = {}; ///< nothing is said of days that it was promised

    PlaceDays days() const { return placeDays(kind, arrivesOn, leavesOn); }
};

/// What stands against it, once for each group: PlacesTaken where nobody promises more,
/// PlacesScarce where a manager does (`group`, `on`: the first of these days, `more`: how many
/// others, `taken`, `places`). A pure function; the stock has to hold the days of the wish.
Refusals placeObjections(const PlaceStock &stock, const PlacesWish &wish);

/// Whether nobody may pass over them.
bool arePlacesTaken(const Refusals &refusals);

/// How a group stands on a day.
struct PlacesOfDay
{
    CapacityGroup group;
    int taken = 0;

    bool operator==(const PlacesOfDay &) const = default;
};

/// Those with services of a kind, by name.
QList<PlacesOfDay> placesOn(db::Database &database,
                            const LocationId &location,
                            ServiceKind kind,
                            QDate day);

/// Whether a group takes more than it has on a day of this stay. False for one that takes no place.
bool isOverfull(db::Database &database, const ReservationId &reservation);

} // namespace desk
