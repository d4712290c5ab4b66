#pragma once

#include "core/care/planned_care.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

/// A meal or a dose of a day's rounds, with what was done about it so far.
struct CareRow
{
    CareTaskId task; ///< on file, or what it will be when it is logged
    CarePlanId plan;
    ReservationId reservation;
    PetId pet;
    QString petName;
    QString family;
    QString unit; ///< where the pet is at that time; empty when it has no room
    CareKind kind = CareKind::Feed;
    Instant dueAt{};
    QString what; ///< the food or the drug
    QString strength;
    qint64 amountThousandths = 0;
    QString amountUnit;
    QString how; ///< the method or the route
    QString notes;
    bool withFood = false;
    bool controlled = false;
    int windowMinutes = 0;
    std::optional<CareLogId> log; ///< the entry that counts
    std::optional<CareOutcome> outcome;
    std::optional<int> eatenQuarters;
    std::optional<QString> loggedBy;
    std::optional<Instant> loggedAt;

    bool operator==(const CareRow &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"task", &CareRow::task},
                            Field{"plan", &CareRow::plan},
                            Field{"reservation", &CareRow::reservation},
                            Field{"pet", &CareRow::pet},
                            Field{"pet_name", &CareRow::petName},
                            Field{"family", &CareRow::family},
                            Field{"unit", &CareRow::unit},
                            Field{"kind", &CareRow::kind},
                            Field{"due_at", &CareRow::dueAt},
                            Field{"what", &CareRow::what},
                            Field{"strength", &CareRow::strength},
                            Field{"amount", &CareRow::amountThousandths},
                            Field{"amount_unit", &CareRow::amountUnit},
                            Field{"how", &CareRow::how},
                            Field{"notes", &CareRow::notes},
                            Field{"with_food", &CareRow::withFood},
                            Field{"controlled", &CareRow::controlled},
                            Field{"window_minutes", &CareRow::windowMinutes},
                            Field{"log", &CareRow::log},
                            Field{"outcome", &CareRow::outcome},
                            Field{"eaten_quarters", &CareRow::eatenQuarters},
                            Field{"logged_by", &CareRow::loggedBy},
                            Field{"logged_at", &CareRow::loggedAt});
    }
};

/// Everything due in an interval, by time, then room; the plans of a pet that stays longer than
/// agreed go on until it is checked out. Three statements.
QList<CareRow> careRound(db::Database &database,
                         const ResortTime &time,
                         Interval interval,
                         Instant now);
/// Everything due on a calendar day of the resort.
QList<CareRow> careRound(db::Database &database, const ResortTime &time, QDate day, Instant now);

/// A pet in house for which nothing to eat is on file.
struct UnfedPet
{
    ReservationId reservation;
    PetId pet;
    QString petName;
    QString family;

    bool operator==(const UnfedPet &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"reservation", &UnfedPet::reservation},
                            Field{"pet", &UnfedPet::pet},
                            Field{"pet_name", &UnfedPet::petName},
                            Field{"family", &UnfedPet::family});
    }
};

QList<UnfedPet> petsWithoutMeals(db::Database &database);

} // namespace desk
