#include "core/bookings/pet_welcome.h"

using namespace Qt::Literals;

namespace desk {

Refusals objectionsToPet(Writer &writer, const PetId &id)
{
    const auto pet = writer.find<Pet>(id);
    const auto family = pet ? writer.find<Household>(pet->household) : std::nullopt;
    if (!family)
        return {{Reason::Unknown, u"pet"_s, {}}};
    Refusals refusals;
    if (pet->archivedAt)
        refusals.push_back({Reason::PetArchived, u"pet"_s, {}});
    if (pet->deceasedOn)
        refusals.push_back({Reason::PetDeceased, u"pet"_s, {}});
    if (family->archivedAt)
        refusals.push_back({Reason::HouseholdArchived, {}, {}});
    for (const QString &why : {pet->doNotBookReason, family->doNotBookReason}) {
        if (!why.isEmpty())
            refusals.push_back({Reason::DoNotBook, u"pet"_s, {{u"why"_s, why}}});
    }
    return unlessOverridden(writer, refusals);
}

} // namespace desk
