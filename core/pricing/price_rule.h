#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

enum class PriceRuleKind {
    PeakDates,
    Weekday,
    Occupancy,
    LengthOfStay,
    AdditionalPet,
    EarlyArrival,
    LateDeparture
};

template <>
inline constexpr auto names<PriceRuleKind> = std::array{
    std::pair{PriceRuleKind::PeakDates, "PEAK_DATES"},
    std::pair{PriceRuleKind::Weekday, "WEEKDAY"},
    std::pair{PriceRuleKind::Occupancy, "OCCUPANCY"},
    std::pair{PriceRuleKind::LengthOfStay, "LENGTH_OF_STAY"},
    std::pair{PriceRuleKind::AdditionalPet, "ADDITIONAL_PET"},
    std::pair{PriceRuleKind::EarlyArrival, "EARLY_ARRIVAL"},
    std::pair{PriceRuleKind::LateDeparture, "LATE_DEPARTURE"},
};

/// Something that changes a price. A changed rule is a new version; the old one ends.
struct PriceRule
{
    PriceRuleId id;
    PriceRuleKind kind = PriceRuleKind::PeakDates;
    QString name;                       ///< as printed: "Christmas", "Late pick-up"
    std::optional<ServiceId> service;   ///< none: every service
    std::optional<QDate> firstDay;      ///< PEAK_DATES: the nights from this day
    std::optional<QDate> lastDay;       ///< PEAK_DATES: to this night, inclusive
    int weekdays = 0;                   ///< WEEKDAY: bit 0 is Monday
    std::optional<UnitKindId> unitKind; ///< OCCUPANCY: of these rooms, for who stays in them; none:
                                        ///< of the whole house
    PartsPerMillion leastOccupancy;     ///< OCCUPANCY: others have at least this share of them
    std::optional<PartsPerMillion> mostOccupancy; ///< OCCUPANCY: and at most this
    int leastNights = 0;                          ///< LENGTH_OF_STAY: nights, as they are charged
    std::optional<int> mostNights;                ///< LENGTH_OF_STAY
    int petNumber = 0;         ///< ADDITIONAL_PET: 2 for the second pet of a family, and so on
    bool sameUnitOnly = false; ///< ADDITIONAL_PET: only for pets that share a room
    PartsPerMillion
        share;    ///< of the base: +20 % is 200,000; the second pet at half price is -500,000
    Money amount; ///< a fixed amount beside the share: a fee
    int graceMinutes = 0; ///< EARLY_ARRIVAL, LATE_DEPARTURE
    Money householdCap;   ///< fees of one family do not exceed it; nothing: no cap
    int priority = 0;     ///< of rules of one kind, the highest wins
    int version = 1;
    QDate validFrom;
    std::optional<QDate> validUntil; ///< exclusive

    bool operator==(const PriceRule &) const = default;

    static constexpr auto table = "price_rules";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &PriceRule::id},
                            Field{"kind", &PriceRule::kind},
                            Field{"name", &PriceRule::name},
                            Field{"service", &PriceRule::service},
                            Field{"first_day", &PriceRule::firstDay},
                            Field{"last_day", &PriceRule::lastDay},
                            Field{"weekdays", &PriceRule::weekdays},
                            Field{"unit_kind", &PriceRule::unitKind},
                            Field{"least_occupancy", &PriceRule::leastOccupancy},
                            Field{"most_occupancy", &PriceRule::mostOccupancy},
                            Field{"least_nights", &PriceRule::leastNights},
                            Field{"most_nights", &PriceRule::mostNights},
                            Field{"pet_number", &PriceRule::petNumber},
                            Field{"same_unit_only", &PriceRule::sameUnitOnly},
                            Field{"share", &PriceRule::share},
                            Field{"amount", &PriceRule::amount},
                            Field{"grace_minutes", &PriceRule::graceMinutes},
                            Field{"household_cap", &PriceRule::householdCap},
                            Field{"priority", &PriceRule::priority},
                            Field{"version", &PriceRule::version},
                            Field{"valid_from", &PriceRule::validFrom},
                            Field{"valid_until", &PriceRule::validUntil});
    }
};

} // namespace desk
