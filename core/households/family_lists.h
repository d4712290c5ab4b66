#pragma once

#include "core/households/contact.h"
#include "core/households/customer.h"
#include "core/households/household.h"
#include "core/households/pet.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// The lists that hang on a family, a person or a pet. Records come without an id. Each refuses
// Unknown when what it hangs on is not there, and of each text what core/households/checked.h says.

struct AddPhone
{
    Phone phone; ///< `customer`, `typed`, `label`

    static constexpr Intent intent{"phone.add", 1, Priority::Later};
    QJsonObject meant() const { return {{QStringLiteral("person"), phone.customer.text()}}; }
};

struct AddLabel
{
    HouseholdLabel label;

    static constexpr Intent intent{"label.add", 1, Priority::Later};
    QJsonObject meant() const { return {{QStringLiteral("household"), label.household.text()}}; }
};

struct AddContact
{
    Contact contact;

    static constexpr Intent intent{"contact.add", 1, Priority::Later};
    QJsonObject meant() const { return {{QStringLiteral("household"), contact.household.text()}}; }
};

struct AddAllergy
{
    Allergy allergy;

    static constexpr Intent intent{"allergy.add", 1, Priority::Later};
    QJsonObject meant() const { return {{QStringLiteral("pet"), allergy.pet.text()}}; }
};

struct AddAlert
{
    PetAlert alert;

    static constexpr Intent intent{"alert.add", 1, Priority::Later};
    QJsonObject meant() const { return {{QStringLiteral("pet"), alert.pet.text()}}; }
};

[[nodiscard]] Result<PhoneId> carryOut(Writer &writer, const AddPhone &command);
[[nodiscard]] Result<HouseholdLabelId> carryOut(Writer &writer, const AddLabel &command);
[[nodiscard]] Result<ContactId> carryOut(Writer &writer, const AddContact &command);
[[nodiscard]] Result<AllergyId> carryOut(Writer &writer, const AddAllergy &command);
[[nodiscard]] Result<PetAlertId> carryOut(Writer &writer, const AddAlert &command);

/// Takes a row off its list: Remove<Phone>{id}. Refuses: Unknown (also when it is off already).
template <class R>
struct Remove
{
    decltype(R::id) id;

    static constexpr Intent intent{"list.remove", 1, Priority::Later};
    QJsonObject meant() const
    {
        return {{QStringLiteral("table"), QString::fromLatin1(R::table)},
                {QStringLiteral("id"), id.text()}};
    }
};

template <class R>
[[nodiscard]] Result<> carryOut(Writer &writer, const Remove<R> &command)
{
    std::optional<R> record = writer.find<R>(command.id);
    if (!record || record->archivedAt)
        return refuse(Reason::Unknown);
    record->archivedAt = writer.now();
    writer.put(*record);
    return {};
}

using RemovePhone = Remove<Phone>;
using RemoveLabel = Remove<HouseholdLabel>;
using RemoveContact = Remove<Contact>;
using RemoveAllergy = Remove<Allergy>;
using RemoveAlert = Remove<PetAlert>;

} // namespace desk
