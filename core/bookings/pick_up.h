#pragma once

#include "core/base/ids.h"
#include "core/db/record.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

/// Who takes the pets: a person of the family, a contact, or somebody by name alone.
struct PickUp
{
    QString name;
    std::optional<CustomerId> customer = {};
    std::optional<ContactId> contact = {};
};

/// Somebody who may take pets of a family home: one of the two ids is there.
struct AllowedPickUp
{
    std::optional<CustomerId> customer;
    std::optional<ContactId> contact;
    QString name;
    QString relation;
    QString identityHint;
    QList<PetId> except = {}; ///< but not these

    bool operator==(const AllowedPickUp &) const = default;
    bool mayTake(const PetId &pet) const { return !except.contains(pet); }

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"customer", &AllowedPickUp::customer},
                            Field{"contact", &AllowedPickUp::contact},
                            Field{"name", &AllowedPickUp::name},
                            Field{"relation", &AllowedPickUp::relation},
                            Field{"identity_hint", &AllowedPickUp::identityHint});
    }
};

/// Who may take pets of a family home on a day: its people, and the contacts it named.
QList<AllowedPickUp> allowedPickUps(db::Database &database,
                                    const HouseholdId &household,
                                    QDate day);

/// Whether somebody is among them, for this pet.
bool mayPickUp(const QList<AllowedPickUp> &allowed, const PickUp &person, const PetId &pet);

} // namespace desk
