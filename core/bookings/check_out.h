#pragma once

#include "core/bookings/check_in_record.h"
#include "core/bookings/pick_up.h"
#include "core/care/plan.h"
#include "core/store/writer.h"

#include <QJsonObject>
#include <QList>

namespace desk {

/// Something that came with the pet goes home, or does not.
struct BelongingBack
{
    BelongingId belonging;
    bool returned = true;
    QString reason = {}; ///< why it was not returned
};

/// What is left of a drug goes home.
struct MedicationBack
{
    MedicationPlanId plan;
    qint64 countThousandths = 0; ///< in dose units
};

/// One pet goes home.
struct Departure
{
    ReservationId reservation;
    QList<BelongingBack> belongings = {};
    QList<MedicationBack> medications = {};
};

/// Pets of a family go home. CheckOutAndBill does this together with their bill.
struct CheckOut
{
    QList<Departure> departures;
    PickUp pickUp;

    static constexpr Intent intent{"stay.check_out", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Refuses: Missing (`departures`, `reason`), Unknown, TooLong, CardNumberTyped, OutOfRange, and
/// what the transition refuses, under "departures.0" and so on: WrongState, BelongingsNotReturned,
/// ControlledMedicationOpen, PickUpNotAuthorised.
[[nodiscard]] Result<> carryOut(Writer &writer, const CheckOut &command);

} // namespace desk
