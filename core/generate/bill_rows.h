#pragma once

#include "core/generate/party.h"
#include "core/pricing/quote.h"
#include "core/till/till_session.h"

namespace desk::generate {

/// A till on one day of the past.
struct TillDay
{
    TillSession session;
    Money cash; ///< what sales have put into the drawer
};

/// What a family's visit came to, by the prices of the book, as it was.
Quote quoteFor(World &world, const PriceBook &book, const Party &party);

/// What was agreed for a visit that is not over, kept with its stays.
void writeQuote(World &world, const Quote &quote);

enum class Payment { Paid, Open };

/// The bill of a quote with its ledger entry, paid at the till of that day or left open.
InvoiceId writeBill(World &world,
                    TillDay &till,
                    const Quote &quote,
                    const std::optional<size_t> &family,
                    const std::optional<BookingId> &booking,
                    Payment payment);

/// A sale over the counter, with its goods taken from the shelf.
void writeSale(World &world, const PriceBook &book, TillDay &till);

} // namespace desk::generate
