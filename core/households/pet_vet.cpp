#include "core/households/pet_vet.h"

#include "core/db/select.h"
#include "core/households/checked.h"

using namespace Qt::Literals;

namespace desk {

namespace {

std::optional<Vet> onFile(Writer &writer, const Vet &vet)
{
    const auto known = db::select<Vet>(writer.database(),
                                       R"sql(
         WHERE clinic = ? COLLATE NOCASE AND name = ? COLLATE NOCASE AND archived_at IS NULL
         ORDER BY id
         LIMIT 1
    )sql",
                                       vet.clinic,
                                       vet.name);
    return known.isEmpty() ? std::nullopt : std::optional(known.first());
}

} // namespace

QJsonObject SetPetVet::meant() const
{
    return {{u"pet"_s, pet.text()}};
}

Result<> carryOut(Writer &writer, const SetPetVet &command)
{
    std::optional<Pet> pet = writer.find<Pet>(command.pet);
    if (!pet)
        return refuse(Reason::Unknown, u"pet"_s);
    if (command.vet.name.trimmed().isEmpty() && command.vet.clinic.trimmed().isEmpty()) {
        pet->vet.reset();
        writer.put(*pet);
        return {};
    }
    TypedTexts texts;
    Vet vet = checked(texts, command.vet);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    if (const std::optional<Vet> known = onFile(writer, vet)) {
        // What was not typed is known already.
        vet.id = known->id;
        vet.phone = vet.phone.isEmpty() ? known->phone : vet.phone;
        vet.email = vet.email.isEmpty() ? known->email : vet.email;
    } else {
        vet.id = writer.newId<VetId>();
    }
    writer.put(vet);
    pet->vet = vet.id;
    writer.put(*pet);
    return {};
}

} // namespace desk
