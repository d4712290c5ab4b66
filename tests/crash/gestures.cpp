#include "core/health/vaccinate.h"
#include "core/households/add_family.h"
#include "tests/crash/gesture.h"

using namespace Qt::Literals;

namespace desk::test {

namespace {

template <class Command>
Gesture pressing(const QByteArray &name, const By &by, const Command &command)
{
    return {name, [by, command](Store &store) {
                const auto done = store.run(by, command);
                return done ? Refusals() : done.error();
            }};
}

AddFamily newFamily()
{
    Pet rex;
    rex.name = u"Rex"_s;
    Customer mary;
    mary.firstName = u"Mary"_s;
    mary.lastName = u"Smith"_s;
    return {.family = {},
            .labels = {u"VIP"_s},
            .people = {{.person = mary, .phones = {}}},
            .pets = {{.pet = rex, .allergies = {}, .alerts = {}}}};
}

Gesture addFamily(TestResort &resort)
{
    return pressing("family.add", resort.bySam(), newFamily());
}

Gesture recordVaccination(TestResort &resort)
{
    const Result<FamilyAdded> family = resort.store->run(resort.bySam(), newFamily());
    DESK_ASSERT(family);
    const Vaccine rabies{.id = resort.newId<VaccineId>(), .key = u"rabies"_s, .name = u"Rabies"_s};
    resort.put(rabies);
    return pressing("vaccination.record",
                    resort.bySam(),
                    RecordVaccination{.pet = family->pets.first(),
                                      .vaccine = rabies.id,
                                      .givenOn = resort.today(-10),
                                      .expiresOn = resort.today(355),
                                      .document = std::nullopt,
                                      .externalId = std::nullopt});
}

} // namespace

QList<std::pair<QByteArray, Prepare>> gestures()
{
    return {
        {"family.add", addFamily},
        {"vaccination.record", recordVaccination},
    };
}

} // namespace desk::test
