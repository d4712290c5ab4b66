#include "core/households/family_lists.h"

#include "core/households/checked.h"

using namespace Qt::Literals;

namespace desk {

namespace {

template <class R, class I>
void checkThere(TypedTexts &texts, Writer &writer, const QString &field, const I &id)
{
    const std::optional<R> record = writer.find<R>(id);
    if (!record || record->archivedAt)
        texts.refuse(Reason::Unknown, field);
}

template <class R>
Result<decltype(R::id)> added(Writer &writer, const TypedTexts &texts, R record)
{
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    record.id = writer.newId<decltype(R::id)>();
    writer.put(record);
    return record.id;
}

} // namespace

Result<PhoneId> carryOut(Writer &writer, const AddPhone &command)
{
    TypedTexts texts;
    checkThere<Customer>(texts, writer, u"customer"_s, command.phone.customer);
    Phone phone = checked(texts, command.phone, writer.resort().country);
    phone.position = writer.database().value<int>(
        "SELECT coalesce(max(position) + 1, 0) FROM phones WHERE customer = ?", phone.customer);
    return added(writer, texts, phone);
}

Result<HouseholdLabelId> carryOut(Writer &writer, const AddLabel &command)
{
    TypedTexts texts;
    checkThere<Household>(texts, writer, u"household"_s, command.label.household);
    HouseholdLabel label = command.label;
    label.label = texts.required(u"label"_s, label.label, limits::word);
    return added(writer, texts, label);
}

Result<ContactId> carryOut(Writer &writer, const AddContact &command)
{
    TypedTexts texts;
    checkThere<Household>(texts, writer, u"household"_s, command.contact.household);
    const Contact contact = checked(texts, command.contact);
    return added(writer, texts, contact);
}

Result<AllergyId> carryOut(Writer &writer, const AddAllergy &command)
{
    TypedTexts texts;
    checkThere<Pet>(texts, writer, u"pet"_s, command.allergy.pet);
    const Allergy allergy = checked(texts, command.allergy);
    return added(writer, texts, allergy);
}

Result<PetAlertId> carryOut(Writer &writer, const AddAlert &command)
{
    TypedTexts texts;
    checkThere<Pet>(texts, writer, u"pet"_s, command.alert.pet);
    const PetAlert alert = checked(texts, command.alert);
    return added(writer, texts, alert);
}

} // namespace desk
