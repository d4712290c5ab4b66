#pragma once

#include "core/households/contact.h"
#include "core/households/customer.h"
#include "core/households/household.h"
#include "core/households/pet.h"
#include "core/households/vet.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// A form opened a record (openRecord in core/store/writer.h) and hands it back with the person's
// changes: only those are written, what others wrote meanwhile in other fields stays. What a form
// has no business with (family, identity, archive) is left as it was. All of these refuse: Unknown,
// and of each text what core/households/checked.h says.

/// Refuses also: ApprovalNeeded (DO_NOT_BOOK_OVERRIDE) to take a do-not-book reason away, and
/// (DISCOUNT) to change what they are given off every bill; of that Unknown, Missing
/// (`standingCoupon`).
struct EditHousehold
{
    Opened<Household> opened;
    Household edited;

    static constexpr Intent intent{"household.edit", 1, Priority::Later};
    QJsonObject meant() const { return {{QStringLiteral("household"), edited.id.text()}}; }
};

struct EditCustomer
{
    Opened<Customer> opened;
    Customer edited;

    static constexpr Intent intent{"person.edit", 1, Priority::Later};
    QJsonObject meant() const { return {{QStringLiteral("person"), edited.id.text()}}; }
};

/// A new weight without its day was taken today. Refuses also: ApprovalNeeded
/// (DO_NOT_BOOK_OVERRIDE) to take a do-not-book reason away.
struct EditPet
{
    Opened<Pet> opened;
    Pet edited;

    static constexpr Intent intent{"pet.edit", 1, Priority::Later};
    QJsonObject meant() const { return {{QStringLiteral("pet"), edited.id.text()}}; }
};

struct EditContact
{
    Opened<Contact> opened;
    Contact edited;

    static constexpr Intent intent{"contact.edit", 1, Priority::Later};
    QJsonObject meant() const { return {{QStringLiteral("contact"), edited.id.text()}}; }
};

struct EditPhone
{
    Opened<Phone> opened;
    Phone edited;

    static constexpr Intent intent{"phone.edit", 1, Priority::Later};
    QJsonObject meant() const { return {{QStringLiteral("phone"), edited.id.text()}}; }
};

/// A practice, for every pet that it treats.
struct EditVet
{
    Opened<Vet> opened;
    Vet edited;

    static constexpr Intent intent{"vet.edit", 1, Priority::Later};
    QJsonObject meant() const { return {{QStringLiteral("vet"), edited.id.text()}}; }
};

[[nodiscard]] Result<> carryOut(Writer &writer, const EditHousehold &command);
[[nodiscard]] Result<> carryOut(Writer &writer, const EditCustomer &command);
[[nodiscard]] Result<> carryOut(Writer &writer, const EditPet &command);
[[nodiscard]] Result<> carryOut(Writer &writer, const EditContact &command);
[[nodiscard]] Result<> carryOut(Writer &writer, const EditPhone &command);
[[nodiscard]] Result<> carryOut(Writer &writer, const EditVet &command);

} // namespace desk
