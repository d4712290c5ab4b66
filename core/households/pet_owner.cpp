#include "core/households/pet_owner.h"

#include "core/db/select.h"
#include "core/households/customer.h"

using namespace Qt::Literals;

namespace desk {

QJsonObject SetPetOwner::meant() const
{
    return {{u"pet"_s, pet.text()}, {u"person"_s, customer.text()}};
}

Result<> carryOut(Writer &writer, const SetPetOwner &command)
{
    const auto pet = writer.find<Pet>(command.pet);
    if (!pet)
        return refuse(Reason::Unknown, u"pet"_s);
    const auto person = writer.find<Customer>(command.customer);
    if (!person || person->archivedAt || person->household != pet->household)
        return refuse(Reason::Unknown, u"customer"_s);
    const auto known = db::select<PetOwner>(
        writer.database(),
        "WHERE pet = ? AND customer = ? AND archived_at IS NULL ORDER BY id LIMIT 1",
        command.pet,
        command.customer);
    PetOwner owner = known.isEmpty() ? PetOwner{.id = writer.newId<PetOwnerId>(),
                                                .pet = command.pet,
                                                .customer = command.customer}
                                     : known.first();
    owner.mayBook = command.mayBook;
    owner.mayPickUp = command.mayPickUp;
    writer.put(owner);
    return {};
}

} // namespace desk
