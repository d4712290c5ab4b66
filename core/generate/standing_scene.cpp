#include "core/generate/standing_scene.h"

#include "core/households/pet.h"
#include "core/quote/stay_offer.h"
#include "core/standing_plans/book_instance.h"
#include "core/standing_plans/keep_standing_plans.h"
#include "core/standing_plans/standing_list.h"

#include <array>

using namespace Qt::Literals;

namespace desk::generate {

namespace {

constexpr int monday = 1 << 0;
constexpr int tuesday = 1 << 1;
constexpr int wednesday = 1 << 2;
constexpr int thursday = 1 << 3;
constexpr int friday = 1 << 4;
constexpr std::array rhythms{monday | wednesday | friday, tuesday | thursday, monday, friday};

// Who has come for long, and will come for nothing else.
QList<HouseholdId> regulars(FrontDesk &desk, int most)
{
    return desk.database().values<HouseholdId>(R"sql(
        SELECT id
          FROM households AS h
         WHERE archived_at IS NULL AND do_not_book_reason = ''
           AND EXISTS (SELECT 1 FROM pets
                        WHERE household = h.id AND species = 'DOG'
                          AND archived_at IS NULL AND deceased_on IS NULL)
           AND NOT EXISTS (SELECT 1 FROM reservations
                            WHERE household = h.id AND leaves_on >= ?)
           AND EXISTS (SELECT 1 FROM reservations WHERE household = h.id)
         ORDER BY id
         LIMIT ?
    )sql",
                                               desk.today(),
                                               qint64{most});
}

StandingPlan daycareOf(FrontDesk &desk, const HouseholdId &family, int number)
{
    const Service daycare = desk.database().find<Service>(desk.world().catalogue.daycare).value();
    return {.household = family,
            .service = daycare.id,
            .unitKind = std::nullopt,
            .weekdays = rhythms[std::size_t(number) % rhythms.size()],
            .everyWeeks = number % 5 == 4 ? 2 : 1,
            .arrivesAtMinute = daycare.arrivalFrom,
            .leavesAtMinute = daycare.departureUntil,
            .startsOn = desk.today().addDays(1),
            .endsOn = std::nullopt,
            .notes = {}};
}

} // namespace

void agreeOnStandingPlans(FrontDesk &desk, int families)
{
    int number = 0;
    for (const HouseholdId &family : regulars(desk, families)) {
        AddStandingPlan command{.plan = daycareOf(desk, family, number++), .pets = {}};
        for (const Pet &pet : petsToBook(desk.database(), family)) {
            if (pet.species == Species::Dog)
                command.pets += pet.id;
        }
        (void)desk.run(desk.somebody(), command);
    }
    const Place &place = desk.world().place;
    for (const DueInstance &day : dueInstances(desk.database(), place.location.id, desk.today()))
        (void)desk.run(desk.somebody(), BookInstance{day.plan, day.plannedOn});
}

} // namespace desk::generate
