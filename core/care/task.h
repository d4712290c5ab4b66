#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

enum class CareKind { Feed, Medicate };

template <>
inline constexpr auto names<CareKind> = std::array{
    std::pair{CareKind::Feed, "FEED"},
    std::pair{CareKind::Medicate, "MEDICATE"},
};

/// Something due for a pet in house.
struct CareTask
{
    CareTaskId id;
    ReservationId reservation;
    PetId pet;
    CareKind kind = CareKind::Feed;
    std::optional<FeedingPlanId> feedingPlan;
    std::optional<MedicationPlanId> medicationPlan;
    Instant dueAt{};
    std::optional<Instant> withdrawnAt; ///< the stay changed and it is not due any more

    bool operator==(const CareTask &) const = default;

    static constexpr auto table = "care_tasks";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &CareTask::id},
                            Field{"reservation", &CareTask::reservation},
                            Field{"pet", &CareTask::pet},
                            Field{"kind", &CareTask::kind},
                            Field{"feeding_plan", &CareTask::feedingPlan},
                            Field{"medication_plan", &CareTask::medicationPlan},
                            Field{"due_at", &CareTask::dueAt},
                            Field{"withdrawn_at", &CareTask::withdrawnAt});
    }
};

enum class CareOutcome { Given, Partial, Refused, Missed, Held };

template <>
inline constexpr auto names<CareOutcome> = std::array{
    std::pair{CareOutcome::Given, "GIVEN"},
    std::pair{CareOutcome::Partial, "PARTIAL"},
    std::pair{CareOutcome::Refused, "REFUSED"},
    std::pair{CareOutcome::Missed, "MISSED"},
    std::pair{CareOutcome::Held, "HELD"},
};

/// What was done, by whom, how it went. Corrections point at what they correct.
struct CareLog
{
    CareLogId id;
    std::optional<CareTaskId> task;
    ReservationId reservation;
    PetId pet;
    Instant at{};
    StaffId staff;
    CareOutcome outcome = CareOutcome::Given;
    std::optional<int> eatenQuarters; ///< 0 to 4
    QString note;
    std::optional<CareLogId> corrects;

    bool operator==(const CareLog &) const = default;

    static constexpr auto table = "care_logs";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &CareLog::id},
                            Field{"task", &CareLog::task},
                            Field{"reservation", &CareLog::reservation},
                            Field{"pet", &CareLog::pet},
                            Field{"at", &CareLog::at},
                            Field{"staff", &CareLog::staff},
                            Field{"outcome", &CareLog::outcome},
                            Field{"eaten_quarters", &CareLog::eatenQuarters},
                            Field{"note", &CareLog::note},
                            Field{"corrects", &CareLog::corrects});
    }
};

} // namespace desk
