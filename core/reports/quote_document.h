#pragma once

#include "core/base/refusal.h"
#include "core/quote/answered_enquiry.h"
#include "core/reports/document_head.h"

namespace desk {

/// What a stay would cost, on paper: nothing is booked, and no room is held.
struct QuoteDocument
{
    DocumentHead head;
    Addressee addressee;
    AnsweredEnquiry answer; ///< with an offer that has a price
};

/// Answers the enquiry again, as of now. Refuses: Unknown when it does not say who or when, and
/// whatever stands against a price.
Result<QuoteDocument> quoteDocument(db::Database &database,
                                    const EnquiryToAnswer &enquiry,
                                    const Printing &printing);

} // namespace desk
