#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

enum class ServiceKind { Boarding, Daycare, Grooming, Training };

template <>
inline constexpr auto names<ServiceKind> = std::array{
    std::pair{ServiceKind::Boarding, "BOARDING"},
    std::pair{ServiceKind::Daycare, "DAYCARE"},
    std::pair{ServiceKind::Grooming, "GROOMING"},
    std::pair{ServiceKind::Training, "TRAINING"},
};

enum class ChargedBy { Night, Day, TwentyFourHours, Visit };

template <>
inline constexpr auto names<ChargedBy> = std::array{
    std::pair{ChargedBy::Night, "NIGHT"},
    std::pair{ChargedBy::Day, "DAY"},
    std::pair{ChargedBy::TwentyFourHours, "24H"},
    std::pair{ChargedBy::Visit, "VISIT"},
};

/// What a pet comes for.
struct Service
{
    ServiceId id;
    QString name;
    ServiceKind kind = ServiceKind::Boarding;
    ChargedBy chargedBy = ChargedBy::Night;
    int graceMinutes = 0; ///< of the last 24 hours, before another begins
    bool needsUnit = true;
    TaxClassId taxClass;
    QString revenueAccount;
    int arrivalFrom = 420; ///< minutes of the day: the usual window to arrive
    int arrivalUntil = 720;
    int departureUntil = 720; ///< later than this costs the late fee
    int position = 0;
    std::optional<Instant> archivedAt;
    int durationMinutes = 60; ///< GROOMING: how long it takes

    bool operator==(const Service &) const = default;

    static constexpr auto table = "services";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Service::id},
                            Field{"name", &Service::name},
                            Field{"kind", &Service::kind},
                            Field{"charged_by", &Service::chargedBy},
                            Field{"grace_minutes", &Service::graceMinutes},
                            Field{"needs_unit", &Service::needsUnit},
                            Field{"tax_class", &Service::taxClass},
                            Field{"revenue_account", &Service::revenueAccount},
                            Field{"arrival_from", &Service::arrivalFrom},
                            Field{"arrival_until", &Service::arrivalUntil},
                            Field{"departure_until", &Service::departureUntil},
                            Field{"position", &Service::position},
                            Field{"archived_at", &Service::archivedAt},
                            Field{"duration_minutes", &Service::durationMinutes});
    }
};

/// Something done for a pet during its stay: a bath, a walk.
struct AddOn
{
    AddOnId id;
    QString name;
    Money price;
    TaxClassId taxClass;
    QString revenueAccount;
    int durationMinutes = 0;
    int position = 0;
    std::optional<Instant> archivedAt;

    bool operator==(const AddOn &) const = default;

    static constexpr auto table = "add_ons";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &AddOn::id},
                            Field{"name", &AddOn::name},
                            Field{"price", &AddOn::price},
                            Field{"tax_class", &AddOn::taxClass},
                            Field{"revenue_account", &AddOn::revenueAccount},
                            Field{"duration_minutes", &AddOn::durationMinutes},
                            Field{"position", &AddOn::position},
                            Field{"archived_at", &AddOn::archivedAt});
    }
};

} // namespace desk
