#include "core/daycare/daycare_day.h"

#include "core/db/database.h"
#include "core/health/verdicts.h"
#include "core/packages/credits.h"

#include <QHash>

#include <algorithm>

namespace desk {

namespace {

QList<DaycareStay> staysOn(db::Database &database, QDate day)
{
    return database.all<DaycareStay>(R"sql(
        WITH day AS (
            SELECT id FROM reservations
             WHERE arrives_on = ?1
               AND state IN ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED', 'NO_SHOW')
             UNION
            SELECT id FROM reservations
             WHERE state = 'CHECKED_IN'
        )
        SELECT r.id, r.booking, r.household, h.name, r.pet, p.name, p.species, p.breed, p.play_group,
               r.service, s.name, r.state, r.arrives_on, r.leaves_on, r.arrives_at_minute, r.leaves_at_minute,
               r.checked_in_at, r.checked_out_at,
               coalesce((SELECT u.name
                           FROM segments g
                           JOIN units u ON u.id = g.unit
                          WHERE g.reservation = r.id
                          ORDER BY g.released_at IS NOT NULL, g.starts_at DESC
                          LIMIT 1), ''),
               (SELECT count(*)
                  FROM add_on_plans a
                 WHERE a.reservation = r.id AND a.planned_on <= ?1 AND a.done_at IS NULL AND a.archived_at IS NULL)
          FROM day
          JOIN reservations r ON r.id = day.id
          JOIN services s ON s.id = r.service AND s.kind = 'DAYCARE'
          JOIN households h ON h.id = r.household
          JOIN pets p ON p.id = r.pet
         ORDER BY r.arrives_at_minute, h.name, p.name, r.id
    )sql",
                                     day);
}

void judgeHealth(db::Database &database, QList<DaycareStay> &stays, QDate day)
{
    QList<StayToJudge> judged;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < stays.size(); ++i) {
        const DaycareStay &stay = stays[i];
        if (!stay.isBooked() && !stay.isHere())
            continue;
        judged += StayToJudge{stay.pet, stay.service, stay.arrivesOn, std::max(stay.leavesOn, day)};
        places += i;
    }
    const QList<HealthVerdict> found = verdicts(database, judged);
    for (qsizetype i = 0; i < places.size(); ++i)
        stays[places[i]].health = found[i];
}

// What the stay could use or holds itself: what others hold is theirs.
std::optional<int> creditsFor(const DaycareStay &stay,
                              const QList<PackageCredits> &packages,
                              QDate day)
{
    std::optional<int> units;
    for (const PackageCredits &package : packages) {
        const bool isForIt = unitsPerDay(package.services, stay.service) > 0
            && (!package.pet || *package.pet == stay.pet);
        if (isForIt && (!package.usableOn || day <= *package.usableOn))
            units = units.value_or(0) + package.available;
    }
    return units;
}

void countCredits(db::Database &database, QList<DaycareStay> &stays, QDate day)
{
    QList<HouseholdId> families;
    for (const DaycareStay &stay : std::as_const(stays)) {
        if (!families.contains(stay.household))
            families += stay.household;
    }
    QHash<HouseholdId, QList<PackageCredits>> packages;
    for (const PackageCredits &package : packagesOf(database, families))
        packages[package.household] += package;
    for (DaycareStay &stay : stays)
        stay.creditsLeft = creditsFor(stay, packages.value(stay.household), day);
}

} // namespace

DaycareDay daycareDay(db::Database &database, QDate day)
{
    DaycareDay found{.stays = staysOn(database, day), .warnings = {}};
    judgeHealth(database, found.stays, day);
    countCredits(database, found.stays, day);
    QList<PetId> pets;
    for (const DaycareStay &stay : std::as_const(found.stays))
        pets += stay.pet;
    found.warnings = warningsOf(database, pets);
    return found;
}

} // namespace desk
