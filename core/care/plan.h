#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

enum class FoodSource { Own, House };

template <>
inline constexpr auto names<FoodSource> = std::array{
    std::pair{FoodSource::Own, "OWN"},
    std::pair{FoodSource::House, "HOUSE"},
};

/// One meal of a day, as the family wishes it.
struct FeedingPlan
{
    FeedingPlanId id;
    ReservationId reservation;
    PetId pet;
    int minuteOfDay = 0;
    qint64 amountThousandths = 0;
    QString amountUnit; ///< "cup", "g", "can"
    QString food;
    FoodSource source = FoodSource::Own;
    QString method;
    QString notes;
    std::optional<Instant> archivedAt;

    bool operator==(const FeedingPlan &) const = default;

    static constexpr auto table = "feeding_plans";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &FeedingPlan::id},
                            Field{"reservation", &FeedingPlan::reservation},
                            Field{"pet", &FeedingPlan::pet},
                            Field{"minute_of_day", &FeedingPlan::minuteOfDay},
                            Field{"amount_thousandths", &FeedingPlan::amountThousandths},
                            Field{"amount_unit", &FeedingPlan::amountUnit},
                            Field{"food", &FeedingPlan::food},
                            Field{"source", &FeedingPlan::source},
                            Field{"method", &FeedingPlan::method},
                            Field{"notes", &FeedingPlan::notes},
                            Field{"archived_at", &FeedingPlan::archivedAt});
    }
};

/// A drug and how it is given.
struct MedicationPlan
{
    MedicationPlanId id;
    ReservationId reservation;
    PetId pet;
    QString drug;
    QString strength;
    qint64 doseThousandths = 0;
    QString doseUnit;
    QString route; ///< "by mouth", "left ear"
    bool withFood = false;
    bool asNeeded = false;
    bool controlled = false;
    int windowMinutes = 60;
    QDate startsOn;
    std::optional<QDate> endsOn;              ///< inclusive
    std::optional<qint64> countInThousandths; ///< handed in at check-in, in dose units
    std::optional<qint64> countOutThousandths;
    QString notes;
    std::optional<Instant> archivedAt;

    bool operator==(const MedicationPlan &) const = default;

    static constexpr auto table = "medication_plans";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &MedicationPlan::id},
                            Field{"reservation", &MedicationPlan::reservation},
                            Field{"pet", &MedicationPlan::pet},
                            Field{"drug", &MedicationPlan::drug},
                            Field{"strength", &MedicationPlan::strength},
                            Field{"dose_thousandths", &MedicationPlan::doseThousandths},
                            Field{"dose_unit", &MedicationPlan::doseUnit},
                            Field{"route", &MedicationPlan::route},
                            Field{"with_food", &MedicationPlan::withFood},
                            Field{"as_needed", &MedicationPlan::asNeeded},
                            Field{"controlled", &MedicationPlan::controlled},
                            Field{"window_minutes", &MedicationPlan::windowMinutes},
                            Field{"starts_on", &MedicationPlan::startsOn},
                            Field{"ends_on", &MedicationPlan::endsOn},
                            Field{"count_in_thousandths", &MedicationPlan::countInThousandths},
                            Field{"count_out_thousandths", &MedicationPlan::countOutThousandths},
                            Field{"notes", &MedicationPlan::notes},
                            Field{"archived_at", &MedicationPlan::archivedAt});
    }
};

/// A time of day at which a drug is due.
struct MedicationTime
{
    MedicationTimeId id;
    MedicationPlanId plan;
    int minuteOfDay = 0;
    std::optional<Instant> archivedAt;

    bool operator==(const MedicationTime &) const = default;

    static constexpr auto table = "medication_times";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &MedicationTime::id},
                            Field{"plan", &MedicationTime::plan},
                            Field{"minute_of_day", &MedicationTime::minuteOfDay},
                            Field{"archived_at", &MedicationTime::archivedAt});
    }
};

} // namespace desk
