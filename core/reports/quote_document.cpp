#include "core/reports/quote_document.h"

#include "core/bookings/wish_price.h"
#include "core/resort/place.h"

namespace desk {

Result<QuoteDocument> quoteDocument(db::Database &database,
                                    const EnquiryToAnswer &enquiry,
                                    const Printing &printing)
{
    AnsweredEnquiry answer =
        answerTo(database, placeOf(database), servicesToStay(database), enquiry, printing.now);
    if (!answer.offer || answer.families.isEmpty())
        return refuse(Reason::Unknown);
    if (!answer.offer->price)
        return refuse(answer.offer->price.error());
    return QuoteDocument{.head = documentHead(database, printing),
                         .addressee = addresseeOf(database, answer.families.first().id),
                         .answer = std::move(answer)};
}

} // namespace desk
