#pragma once

#include "core/billing/settle.h"
#include "core/bookings/several_stays.h"
#include "core/pricing/booking_terms.h"

namespace desk {

/// What becomes of a deposit once nobody of its booking comes any more. What is kept follows from
/// what was promised when it was booked; never more than was paid in advance.
struct DepositEnding
{
    TenderToTake to = {TenderKind::StoreCredit, {}}; ///< by what the rest goes back
    QString waivedBecause = {};                      ///< all of it goes back; empty: as promised
};

/// What stays of one booking cost as agreed, before tax.
struct AgreedPrices
{
    Money firstNight;
    Money wholeStay;
};

/// Of those that could still come, or did not come.
AgreedPrices agreedPrices(db::Database &database, const BookingId &booking);

/// What a booking was promised; nothing for one that is older than the rules, and for who walked
/// in.
std::optional<BookingTerms> termsOfBooking(db::Database &database, const BookingId &booking);

/// What became of its deposit by its terms, if that was not taken back since.
std::optional<DepositOutcome> depositOutcome(db::Database &database, const BookingId &booking);

/// Ends the deposits of stays that were just given up, where nobody else of their booking comes and
/// it has terms. Refuses: NotPermitted or ApprovalNeeded (REFUND: money leaves other than as store
/// credit, or what is promised is waived), what giveBack refuses.
Result<> endDeposits(Writer &writer,
                     GivenUp how,
                     const QList<ReservationId> &stays,
                     const DepositEnding &ending,
                     const QString &reason);

/// Holds again what was ended when a stay that is taken back was given up, or since. Answers what
/// takeDepositAgain does.
Refusals holdDepositAgain(Writer &writer, const Reservation &stay);

} // namespace desk
