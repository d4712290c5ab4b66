#include "core/bookings/check_out_form.h"

#include "core/db/database.h"
#include "core/households/household.h"

#include <QHash>

namespace desk {

namespace {

QList<LeavingPet> petsInHouse(db::Database &database, const HouseholdId &household)
{
    return database.all<LeavingPet>(R"sql(
        SELECT r.id, r.booking, p.id, p.name, p.photo, s.name, r.arrives_on, r.leaves_on,
               r.leaves_at_minute, s.departure_until,
               coalesce((SELECT u.name
                           FROM segments g
                           JOIN units u ON u.id = g.unit
                          WHERE g.reservation = r.id AND g.released_at IS NULL
                          ORDER BY g.starts_at DESC
                          LIMIT 1), ''),
               (SELECT count(*)
                  FROM add_on_plans a
                 WHERE a.reservation = r.id AND a.done_at IS NULL AND a.archived_at IS NULL)
          FROM reservations r
          JOIN pets p ON p.id = r.pet
          JOIN services s ON s.id = r.service
         WHERE r.household = ? AND r.state = 'CHECKED_IN'
         ORDER BY r.leaves_on, r.leaves_at_minute, p.name, r.id
    )sql",
                                    household);
}

template <class R>
QList<R> ofPetsInHouse(db::Database &database,
                       const HouseholdId &household,
                       const QByteArray &condition)
{
    return database.all<R>("SELECT x." + db::columnsOf<R>().join(", x.")
                               + " FROM reservations r JOIN " + R::table
                               + " x ON x.reservation = r.id"
                                 " WHERE r.household = ? AND r.state = 'CHECKED_IN'"
                                 "   AND x.archived_at IS NULL AND "
                               + condition + " ORDER BY x.id",
                           household);
}

int minutesLate(const ResortTime &time, const LeavingPet &pet, Instant now)
{
    const Instant agreed = time.at(pet.leavesOn, pet.leavesAtMinute);
    return int(std::chrono::floor<std::chrono::minutes>(now - agreed).count());
}

} // namespace

std::optional<CheckOutForm> checkOutForm(db::Database &database,
                                         const ResortTime &time,
                                         const HouseholdId &household,
                                         Instant now)
{
    const auto family = database.find<Household>(household);
    if (!family)
        return std::nullopt;
    CheckOutForm form{.household = household,
                      .family = family->name,
                      .pets = petsInHouse(database, household),
                      .pickUps = allowedPickUps(database, household, time.businessDate(now))};
    QHash<ReservationId, qsizetype> place;
    for (qsizetype i = 0; i < form.pets.size(); ++i) {
        place.insert(form.pets[i].reservation, i);
        form.pets[i].lateMinutes = minutesLate(time, form.pets[i], now);
    }
    for (const Belonging &item : ofPetsInHouse<Belonging>(
             database, household, "x.returned_at IS NULL AND x.not_returned_reason = ''"))
        form.pets[place.value(item.reservation)].belongings += item;
    for (const MedicationPlan &plan : ofPetsInHouse<MedicationPlan>(
             database,
             household,
             "x.count_in_thousandths IS NOT NULL AND x.count_out_thousandths IS NULL"))
        form.pets[place.value(plan.reservation)].medications += plan;
    return form;
}

} // namespace desk
