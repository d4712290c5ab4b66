#pragma once

#include "core/base/resort_time.h"
#include "core/billing/discounts.h"
#include "core/bookings/reservation.h"
#include "core/pricing/quote.h"

namespace desk {

namespace db {
class Database;
}

/// A product on the counter.
struct ItemToSell
{
    ProductId product;
    int quantity = 1;
};

/// Something done for a pet that nobody had planned: a bath before it goes home.
struct AddOnToBill
{
    ReservationId reservation;
    AddOnId addOn;
    int quantity = 1;
};

/// What goes on the bill of a check-out.
struct StayBill
{
    QList<ReservationId> reservations; ///< of one family
    QList<AddOnToBill> addOns = {};    ///< beside those that were planned
    QList<ItemToSell> items = {};      ///< what they take along
    std::optional<DiscountWish> discount = {};
};

/// The stays as they are priced at a moment: what has happened counts as it was, what has not as
/// agreed. A pet that is in the house leaves at `leavingAt`; without one, as agreed.
StayToPrice stayToPrice(db::Database &database,
                        const ResortTime &time,
                        const QList<ReservationId> &reservations,
                        std::optional<Instant> leavingAt);

/// The lines of products at today's prices. Refuses: Unknown, OutOfRange.
Result<QList<QuoteLine>> productLines(db::Database &database, const QList<ItemToSell> &items);

/// The bill as it would be if they left now: for the check-out page, and for the bill itself.
Result<Quote> priceStayBill(db::Database &database,
                            const ResortTime &time,
                            const StayBill &bill,
                            std::optional<Instant> leavingAt,
                            QDate taxedOn);

} // namespace desk
