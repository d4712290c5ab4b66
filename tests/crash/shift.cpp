#include "tests/crash/shift.h"

#include "core/households/add_family.h"
#include "core/households/edit_family.h"

using namespace Qt::Literals;

namespace desk::test {

namespace {

By administrator(Store &store)
{
    return {.staff = store.database().value<StaffId>("SELECT id FROM staff ORDER BY id LIMIT 1"),
            .role = Role::Admin,
            .till = store.database().value<TillId>("SELECT id FROM tills ORDER BY id LIMIT 1")};
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

} // namespace

bool workOneShift(Store &store, const std::function<void()> &done)
{
    const By by = administrator(store);
    const auto family = store.run(by, newFamily());
    if (!family)
        return false;
    done();

    const auto opened = openRecord<Household>(store.database(), family->household);
    Household edited = opened->record;
    edited.notes = u"Came by taxi"_s;
    if (!store.run(by, EditHousehold{.opened = *opened, .edited = edited}))
        return false;
    done();
    return true;
}

} // namespace desk::test
