#pragma once

#include "core/pricing/booking_rule.h"

namespace desk {

/// What was promised to a family when it booked: which deposit was asked for and why, and what is
/// kept of it if nobody comes. Written with the booking, and never changed.
struct BookingTerms
{
    BookingTermsId id;
    BookingId booking;
    std::optional<BookingRuleId> depositRule; ///< none: no rule is for this booking
    int depositVersion = 0;
    QString depositName;
    PartsPerMillion depositShare;
    Money depositAmount;
    Money depositTotal; ///< what the booking cost when it was made, with tax
    Money depositDue;   ///< by the rule; what was agreed stands on the booking
    std::optional<BookingRuleId> cancellationRule; ///< none: whoever cancels decides
    int cancellationVersion = 0;
    QString cancellationName;
    CancellationTiers tiers;
    FeeBase noShowOf = FeeBase::Deposit;
    PartsPerMillion noShowShare;

    bool operator==(const BookingTerms &) const = default;

    static constexpr auto table = "booking_terms";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &BookingTerms::id},
                            Field{"booking", &BookingTerms::booking},
                            Field{"deposit_rule", &BookingTerms::depositRule},
                            Field{"deposit_version", &BookingTerms::depositVersion},
                            Field{"deposit_name", &BookingTerms::depositName},
                            Field{"deposit_share", &BookingTerms::depositShare},
                            Field{"deposit_amount", &BookingTerms::depositAmount},
                            Field{"deposit_total", &BookingTerms::depositTotal},
                            Field{"deposit_due", &BookingTerms::depositDue},
                            Field{"cancellation_rule", &BookingTerms::cancellationRule},
                            Field{"cancellation_version", &BookingTerms::cancellationVersion},
                            Field{"cancellation_name", &BookingTerms::cancellationName},
                            Field{"tiers", &BookingTerms::tiers},
                            Field{"no_show_of", &BookingTerms::noShowOf},
                            Field{"no_show_share", &BookingTerms::noShowShare});
    }
};

} // namespace desk
