#pragma once

#include "tests/support/counter.h"
#include "tests/support/house_fixtures.h"
#include "ui/quote/quote_model.h"

namespace desk::test {

/// What the page of the quote shows that was opened last.
inline ui::QuoteModel &quoteOf(const DeskWindow &desk)
{
    const auto models = desk.window()->findChildren<ui::QuoteModel *>();
    DESK_ASSERT(!models.isEmpty());
    return *models.last();
}

/// Every stay, in the order of booking.
inline QList<Reservation> staysOf(GrandHouse &house)
{
    return house.database().all<Reservation>("SELECT " + db::columnsOf<Reservation>().join(", ")
                                             + " FROM reservations ORDER BY id");
}

} // namespace desk::test
