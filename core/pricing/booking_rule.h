#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

#include <QList>

namespace desk {

enum class BookingRuleKind { Deposit, Cancellation };

template <>
inline constexpr auto names<BookingRuleKind> = std::array{
    std::pair{BookingRuleKind::Deposit, "DEPOSIT"},
    std::pair{BookingRuleKind::Cancellation, "CANCELLATION"},
};

/// What the fee for not coming is a share of.
enum class FeeBase { Deposit, FirstNight, WholeStay };

template <>
inline constexpr auto names<FeeBase> = std::array{
    std::pair{FeeBase::Deposit, "DEPOSIT"},
    std::pair{FeeBase::FirstNight, "FIRST_NIGHT"},
    std::pair{FeeBase::WholeStay, "WHOLE_STAY"},
};

/// From so many days before the arrival on, this share of the deposit is kept.
struct CancellationTier
{
    int daysBefore = 0;
    PartsPerMillion kept;

    bool operator==(const CancellationTier &) const = default;
};

/// The steps of a cancellation, the earliest first: fewer days, and no smaller share. Before the
/// first one all goes back.
using CancellationTiers = QList<CancellationTier>;

/// What a resort asks in advance, or keeps of it. A changed rule is a new version; the old one
/// ends.
struct BookingRule
{
    BookingRuleId id;
    BookingRuleKind kind = BookingRuleKind::Deposit;
    QString name; ///< as a family is told: "Christmas"
    // The bookings that it is for; what says nothing does not matter.
    std::optional<ServiceId> service; ///< of one of its stays
    Money leastTotal;                 ///< of the whole booking, with tax
    int leastDaysAhead = 0;           ///< from the day it is booked to the first arrival
    std::optional<int> mostDaysAhead;
    std::optional<QDate> firstDay; ///< a night of one of its stays is this one or later
    std::optional<QDate> lastDay;  ///< and this one or earlier
    int weekdays = 0;              ///< of the first arrival: bit 0 is Monday
    int leastNights = 0;           ///< from the first arrival to the last departure
    std::optional<int> mostNights;
    bool firstStayOnly = false;          ///< none of the family's pets was ever here
    PartsPerMillion share;               ///< DEPOSIT: of the total; 1,000,000 is all of it
    Money amount;                        ///< DEPOSIT: beside the share; neither: none is asked for
    CancellationTiers tiers;             ///< CANCELLATION
    FeeBase noShowOf = FeeBase::Deposit; ///< CANCELLATION
    PartsPerMillion noShowShare;         ///< CANCELLATION
    int priority = 0;                    ///< of rules of one kind, the highest wins
    int version = 1;
    QDate validFrom;                 ///< for what is booked from this day on
    std::optional<QDate> validUntil; ///< exclusive

    bool operator==(const BookingRule &) const = default;

    static constexpr auto table = "booking_rules";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &BookingRule::id},
                            Field{"kind", &BookingRule::kind},
                            Field{"name", &BookingRule::name},
                            Field{"service", &BookingRule::service},
                            Field{"least_total", &BookingRule::leastTotal},
                            Field{"least_days_ahead", &BookingRule::leastDaysAhead},
                            Field{"most_days_ahead", &BookingRule::mostDaysAhead},
                            Field{"first_day", &BookingRule::firstDay},
                            Field{"last_day", &BookingRule::lastDay},
                            Field{"weekdays", &BookingRule::weekdays},
                            Field{"least_nights", &BookingRule::leastNights},
                            Field{"most_nights", &BookingRule::mostNights},
                            Field{"first_stay_only", &BookingRule::firstStayOnly},
                            Field{"share", &BookingRule::share},
                            Field{"amount", &BookingRule::amount},
                            Field{"tiers", &BookingRule::tiers},
                            Field{"no_show_of", &BookingRule::noShowOf},
                            Field{"no_show_share", &BookingRule::noShowShare},
                            Field{"priority", &BookingRule::priority},
                            Field{"version", &BookingRule::version},
                            Field{"valid_from", &BookingRule::validFrom},
                            Field{"valid_until", &BookingRule::validUntil});
    }
};

namespace db {

/// As a text: days and millionths, "7:500000 3:1000000".
template <>
struct Codec<CancellationTiers>
{
    static Value encode(const CancellationTiers &tiers);
    static CancellationTiers decode(const Value &value, Currency currency);
};

} // namespace db
} // namespace desk
