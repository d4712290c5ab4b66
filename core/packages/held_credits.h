#pragma once

#include "core/bookings/reservation.h"
#include "core/packages/credits.h"
#include "core/store/writer.h"

namespace desk {

/// Credits that a stay holds.
struct HeldCredits
{
    ReservationId reservation;
    PackagePurchaseId purchase;
    PackagePlanId plan;
    int planVersion = 1;
    QString name;
    int units = 0;
    ServiceId service; ///< of the stay
    CoveredServices services;

    bool operator==(const HeldCredits &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"reservation", &HeldCredits::reservation},
                            Field{"purchase", &HeldCredits::purchase},
                            Field{"plan", &HeldCredits::plan},
                            Field{"version", &HeldCredits::planVersion},
                            Field{"name", &HeldCredits::name},
                            Field{"units", &HeldCredits::units},
                            Field{"service", &HeldCredits::service},
                            Field{"services", &HeldCredits::services});
    }
};

/// What stays hold, in the order in which packages are used.
QList<HeldCredits> heldCredits(db::Database &database, const QList<ReservationId> &reservations);

/// Sets aside what the charged days of a stay take, as far as the packages of its family go. How
/// many units.
int holdCredits(Writer &writer, const Reservation &stay);

/// Gives back what a stay holds.
void releaseCredits(Writer &writer, const ReservationId &reservation);

/// Pays for stays in the house with credits: for a package that was bought after they came.
struct UseCredits
{
    QList<ReservationId> reservations;

    static constexpr Intent intent{"credits.use", 1, Priority::Now};
    QJsonObject meant() const;
};

/// What is held already stays so. Refuses: Missing, Unknown, WrongState, NoCreditLeft (none of the
/// stays is paid for).
[[nodiscard]] Result<> carryOut(Writer &writer, const UseCredits &command);

/// Pays for stays in the house with money, and keeps the credits for another day.
struct KeepCredits
{
    QList<ReservationId> reservations;

    static constexpr Intent intent{"credits.keep", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Refuses: Missing, Unknown, WrongState.
[[nodiscard]] Result<> carryOut(Writer &writer, const KeepCredits &command);

} // namespace desk
