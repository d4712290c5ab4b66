#include "core/bookings/agreement.h"
#include "core/capacity/capacity_group.h"
#include "core/generate/furnish.h"

#include <QCryptographicHash>

using namespace Qt::Literals;

namespace desk::generate {

namespace {

constexpr QStringView staffNames[] = {
    u"Ana",   u"Ben",      u"Carmen", u"Dev",     u"Elsie", u"Farid",  u"Gloria", u"Hugo",  u"Ines",
    u"Jonah", u"Kateryna", u"Leon",   u"Marisol", u"Nina",  u"Omar",   u"Priya",  u"Quinn", u"Rosa",
    u"Sven",  u"Tess",     u"Ulises", u"Val",     u"Wanda", u"Xavier", u"Yara",   u"Zane",  u"Aiko",
    u"Bruna", u"Cleo",     u"Drew",   u"Esther",  u"Flora", u"Gabe",   u"Hana",   u"Ivo",   u"June",
    u"Kofi",  u"Lena",     u"Mateo",  u"Noor",    u"Oskar", u"Pilar",
};

const QString agreementText =
    uR"(I am the owner of the pets named on this agreement, or I act for the owner.

Vaccinations. My dogs have current rabies, DHPP and Bordetella vaccinations, my cats rabies and FVRCP. I know that a
vaccinated pet can still catch an illness.

Care. The resort may take my pet to a veterinarian when it seems ill or hurt. I pay for that. Staff will call me first
when there is time.

Play. Dogs that join group play may be scratched or bitten. I tell the resort about any bite, fear or illness.

Belongings. The resort is not liable for toys, beds and leads that are left with my pet.

Pick-up. My pet is handed over to me and to the people I have named only. A pet that is picked up after noon is charged
a late fee. A pet that nobody picks up for ten days is treated as abandoned under the law of the state.

I have read this, and I agree.)"_s;

struct RoomStyle
{
    QStringView kind;
    QStringView area;
    QStringView prefix;
    int share; ///< of all rooms, in percent
    int maxPets;
    std::optional<int> maxGrams;
    std::optional<Species> species;
    int kept = 0; ///< for the cast
};

const RoomStyle styles[] = {
    {u"Run", u"Dog wing", u"K", 52, 2, std::nullopt, Species::Dog, 6},
    {u"Suite", u"Garden suites", u"S", 26, 3, std::nullopt, Species::Dog, 2},
    {u"King suite", u"Garden suites", u"KS", 8, 4, std::nullopt, Species::Dog},
    {u"Condo", u"Cattery", u"C", 14, 2, 12'000, std::nullopt},
};

void addRooms(World &world, const RoomStyle &style, AreaId area, UnitKindId kind, int position)
{
    const int count = std::max(2, world.volumes.units * style.share / 100);
    for (int number = 1; number <= count; ++number) {
        const Unit unit{.id = world.newId<UnitId>(),
                        .location = world.place.location.id,
                        .area = area,
                        .kind = kind,
                        .name = style.prefix.toString() % QString::number(number),
                        .occupancy = Occupancy::Room,
                        .maxPets = style.maxPets,
                        .maxWeightGrams = style.maxGrams,
                        .species = style.species,
                        .turnoverMinutes = 45,
                        .cleanliness = Cleanliness::Clean,
                        .position = position + number,
                        .archivedAt = std::nullopt};
        world.bulk.add(unit);
        world.rooms.push_back({.unit = unit,
                               .freeOn = world.firstDay(),
                               .freeAtMinute = 0,
                               .isKept = number <= style.kept});
    }
}

} // namespace

void addRooms(World &world)
{
    QHash<QStringView, AreaId> areas;
    int position = 0;
    for (const RoomStyle &style : styles) {
        if (!areas.contains(style.area)) {
            const Area area{.id = world.newId<AreaId>(),
                            .location = world.place.location.id,
                            .name = style.area.toString(),
                            .position = int(areas.size()),
                            .archivedAt = std::nullopt};
            world.bulk.add(area);
            areas.insert(style.area, area.id);
        }
        const UnitKind kind{.id = world.newId<UnitKindId>(),
                            .name = style.kind.toString(),
                            .position = position,
                            .archivedAt = std::nullopt};
        world.bulk.add(kind);
        world.catalogue.roomKinds.push_back(kind.id);
        addRooms(world, style, areas.value(style.area), kind.id, 1'000 * position++);
    }
}

// Twice as many as come on a usual day; seven in ten of them are not too many for the large ones.
void addYards(World &world)
{
    constexpr int daysOfDaycare = 305;
    const int places = 5 * (2 * world.volumes.daycareVisitsPerYear / daysOfDaycare / 5 + 1);
    const auto add = [&](const QString &name, std::optional<PlayGroup> group, int of) {
        world.bulk.add(CapacityGroup{.id = world.newId<CapacityGroupId>(),
                                     .location = world.place.location.id,
                                     .name = name,
                                     .services = {world.catalogue.daycare, world.catalogue.halfDay},
                                     .playGroup = group,
                                     .places = of,
                                     .softPlaces = of - 2,
                                     .archivedAt = std::nullopt});
    };
    add(u"Yards"_s, std::nullopt, places);
    add(u"Large yard"_s, PlayGroup::Large, places * 7 / 10);
}

void addStaff(World &world, StaffId administrator, const DemoPins &pins)
{
    const auto add = [&](const QString &name, Role role, const QString &pinHash) {
        const Staff person{.id = world.newId<StaffId>(),
                           .name = name,
                           .role = role,
                           .pinHash = pinHash,
                           .language = {},
                           .position = int(world.staff.size()),
                           .archivedAt = std::nullopt};
        world.bulk.add(person);
        world.staff.push_back(person.id);
    };
    world.staff.push_back(administrator);
    add(u"Max"_s, Role::Manager, pins.managerHash);
    add(u"Sam"_s, Role::Staff, pins.staffHash);
    for (size_t i = 0; world.staff.size() < size_t(world.volumes.staff); ++i)
        add(staffNames[i].toString(), i % 9 == 4 ? Role::Manager : Role::Staff, {});
}

void addAgreement(World &world)
{
    const Agreement agreement{
        .id = world.newId<AgreementId>(),
        .title = u"Boarding and daycare agreement"_s,
        .version = 1,
        .body = agreementText,
        .bodyDigest = QString::fromLatin1(
            QCryptographicHash::hash(agreementText.toUtf8(), QCryptographicHash::Sha256).toHex()),
        .validDays = std::nullopt,
        .effectiveFrom = world.firstDay(),
        .effectiveUntil = std::nullopt};
    world.bulk.add(agreement);
    world.catalogue.agreement = agreement.id;
}

} // namespace desk::generate
