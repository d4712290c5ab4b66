#include "core/generate/party.h"

#include <array>

namespace desk::generate {

namespace {

constexpr std::array nights{1, 2, 3, 4, 5, 6, 7, 9, 12, 14};
constexpr int nightShares[] = {19, 26, 19, 12, 8, 4, 6, 3, 2, 1};

// Summer and the holidays are full, Mondays in February are not.
double season(QDate day)
{
    constexpr std::array perMonth{0.8, 0.75, 1.0, 0.95, 1.0, 1.15, 1.25, 1.15, 0.9, 0.95, 1.1, 1.2};
    const double weekday = day.dayOfWeek() >= 4 && day.dayOfWeek() <= 6 ? 1.25 : 0.8;
    return perMonth[size_t(day.month() - 1)] * weekday;
}

bool isHome(const World &world, size_t animal, QDate day)
{
    return world.animals[animal].homeFrom <= day;
}

bool fits(const World &world, const Room &room, size_t animal)
{
    const Animal &pet = world.animals[animal];
    if (pet.species == Species::Dog)
        return room.unit.species == Species::Dog;
    return !room.unit.species && pet.grams <= room.unit.maxWeightGrams.value_or(pet.grams);
}

bool isKept(const World &world, const Room &room, QDate day)
{
    constexpr int daysBefore = 16;
    return room.isKept && day <= world.plan.date && day > world.plan.date.addDays(-daysBefore);
}

std::optional<size_t> freeRoom(
    World &world, Who who, const std::vector<size_t> &animals, QDate day, int minute)
{
    const size_t start = world.chance.index(world.rooms.size());
    for (size_t i = 0; i < world.rooms.size(); ++i) {
        const size_t at = (start + i) % world.rooms.size();
        const Room &room = world.rooms[at];
        if (who == Who::Town && isKept(world, room, day))
            continue;
        const bool fitsAll = std::all_of(animals.begin(), animals.end(), [&](size_t animal) {
            return fits(world, room, animal);
        });
        if (fitsAll && size_t(room.unit.maxPets) >= animals.size() && room.isFree(day, minute))
            return at;
    }
    return std::nullopt;
}

// Half of them come in the rush before work.
int arrivalMinute(World &world)
{
    if (world.chance.percent(55))
        return 390 + world.chance.between(0, 12) * 5;
    return 465 + world.chance.between(0, 40) * 15;
}

void wishAddOns(World &world, Party &party)
{
    for (size_t guest = 0; guest < party.guests.size(); ++guest) {
        if (world.chance.percent(party.isBoarding() ? 30 : 8))
            party.addOns.push_back({guest, world.chance.index(2), party.leavesOn});
        if (party.isBoarding() && world.chance.percent(12))
            party.addOns.push_back({guest, 2 + world.chance.index(4), party.arrivesOn.addDays(1)});
    }
}

// Nobody has booked yet on the day the desk opens.
void decideWhenBooked(World &world, Party &party)
{
    const int daysAhead =
        world.chance.between(party.isBoarding() ? 2 : 1, party.isBoarding() ? 45 : 10);
    const QDate bookedOn = party.arrivesOn.addDays(-daysAhead);
    party.bookedOn = bookedOn < world.plan.date
        ? bookedOn
        : world.plan.date.addDays(-world.chance.between(1, 60));
    party.bookedAtMinute = world.chance.between(480, 1'080);
}

std::vector<size_t> petsAtHome(World &world, size_t family, QDate day)
{
    std::vector<size_t> home;
    for (const size_t animal : world.families[family].animals) {
        const Species species = world.animals[animal].species;
        if (isHome(world, animal, day) && (species == Species::Dog || species == Species::Cat))
            home.push_back(animal);
    }
    if (home.size() > 1 && world.chance.percent(35))
        home.resize(1);
    return home;
}

// A tenth of those who come at all come all the time.
size_t someFamily(World &world)
{
    const size_t active = world.activeFamilies();
    return world.chance.percent(40) ? world.chance.index(active / 10 + 1)
                                    : world.chance.index(active);
}

std::optional<Party> someBoarding(World &world, QDate day)
{
    const size_t family = someFamily(world);
    const std::vector<size_t> animals = petsAtHome(world, family, day);
    if (animals.empty())
        return std::nullopt;
    const QDate leavesOn = day.addDays(nights[world.chance.weighted(nightShares)]);
    return boardingParty(world, Who::Town, family, animals, day, leavesOn, arrivalMinute(world));
}

std::optional<Party> someDaycare(World &world, QDate day)
{
    const size_t family = world.chance.index(world.regularFamilies());
    std::vector<size_t> dogs;
    for (const size_t animal : petsAtHome(world, family, day)) {
        if (world.animals[animal].species == Species::Dog)
            dogs.push_back(animal);
    }
    if (dogs.empty())
        return std::nullopt;

    const bool isHalfDay = world.chance.percent(15);
    Party party{.booking = world.newId<BookingId>(),
                .family = family,
                .arrivesOn = day,
                .leavesOn = day,
                .arrivesAtMinute =
                    390 + 5 * world.chance.between(0, world.chance.percent(50) ? 6 : 30),
                .leavesAtMinute = isHalfDay ? 750 : 990 + world.chance.between(0, 8) * 15};
    party.leftAtMinute = party.leavesAtMinute;
    for (const size_t dog : dogs) {
        party.guests.push_back(
            {.reservation = world.newId<ReservationId>(),
             .animal = dog,
             .service = isHalfDay ? world.catalogue.halfDay : world.catalogue.daycare,
             .room = std::nullopt});
        world.animals[dog].homeFrom = day.addDays(1);
    }
    wishAddOns(world, party);
    decideWhenBooked(world, party);
    return party;
}

} // namespace

std::optional<Party> boardingParty(World &world,
                                   Who who,
                                   size_t family,
                                   const std::vector<size_t> &animals,
                                   QDate from,
                                   QDate to,
                                   int atMinute)
{
    Party party{.booking = world.newId<BookingId>(),
                .family = family,
                .arrivesOn = from,
                .leavesOn = to,
                .arrivesAtMinute = atMinute,
                .leavesAtMinute = 480 + world.chance.between(0, 14) * 15};
    // A few are late for their pick-up.
    party.leftAtMinute =
        party.leavesAtMinute + (world.chance.percent(5) ? world.chance.between(90, 240) : 0);

    std::optional<size_t> together = freeRoom(world, who, animals, from, atMinute);
    for (const size_t animal : animals) {
        const std::optional<size_t> room =
            together ? together : freeRoom(world, who, {animal}, from, atMinute);
        if (!room)
            continue;
        party.guests.push_back({.reservation = world.newId<ReservationId>(),
                                .animal = animal,
                                .service = world.catalogue.boarding,
                                .room = room});
        world.animals[animal].homeFrom = to.addDays(1);
        world.rooms[*room].freeOn = to;
        world.rooms[*room].freeAtMinute = party.leftAtMinute;
    }
    if (party.guests.empty())
        return std::nullopt;
    party.hasCoupon = world.chance.percent(4);
    wishAddOns(world, party);
    decideWhenBooked(world, party);
    return party;
}

std::vector<Party> arrivalsOn(World &world, QDate day, int share)
{
    constexpr double petsPerBoarding = 1.45;
    constexpr double petsPerDaycare = 1.35;
    constexpr double daycareDays = 305;
    const double scale = season(day) * share / 100.0;
    const int boardings =
        world.chance.about(world.volumes.boardingStaysPerYear / 365.0 / petsPerBoarding * scale);
    const int daycares = day.dayOfWeek() == 7
        ? 0
        : world.chance.about(world.volumes.daycareVisitsPerYear / daycareDays / petsPerDaycare
                             * share / 100.0);
    std::vector<Party> parties;
    for (int i = 0; i < boardings; ++i) {
        if (std::optional<Party> party = someBoarding(world, day))
            parties.push_back(std::move(*party));
    }
    for (int i = 0; i < daycares; ++i) {
        if (std::optional<Party> party = someDaycare(world, day))
            parties.push_back(std::move(*party));
    }
    return parties;
}

} // namespace desk::generate
