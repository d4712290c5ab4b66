#include "core/bookings/pick_up.h"

#include "core/db/database.h"

#include <QHash>

#include <algorithm>

namespace desk {

namespace {

struct Forbidden
{
    CustomerId customer;
    PetId pet;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"customer", &Forbidden::customer}, Field{"pet", &Forbidden::pet});
    }
};

} // namespace

QList<AllowedPickUp> allowedPickUps(db::Database &database, const HouseholdId &household, QDate day)
{
    QList<AllowedPickUp> allowed = database.all<AllowedPickUp>(R"sql(
        SELECT c.id, NULL, trim(c.first_name || ' ' || c.last_name), '', ''
          FROM customers c
         WHERE c.household = ?1
           AND c.archived_at IS NULL
        UNION ALL
        SELECT NULL, k.id, k.name, k.relation, k.identity_hint
          FROM contacts k
         WHERE k.household = ?1
           AND k.archived_at IS NULL
           AND coalesce(k.valid_from, ?2) <= ?2
           AND coalesce(k.valid_until, ?2) >= ?2
    )sql",
                                                               household,
                                                               day);
    const auto forbidden = database.all<Forbidden>(R"sql(
        SELECT o.customer, o.pet
          FROM customers c
          JOIN pet_owners o ON o.customer = c.id
         WHERE c.household = ? AND o.archived_at IS NULL AND o.may_pick_up = 0
    )sql",
                                                   household);
    for (const Forbidden &row : forbidden) {
        for (AllowedPickUp &person : allowed) {
            if (person.customer == row.customer)
                person.except += row.pet;
        }
    }
    return allowed;
}

bool mayPickUp(const QList<AllowedPickUp> &allowed, const PickUp &person, const PetId &pet)
{
    return std::ranges::any_of(allowed, [&](const AllowedPickUp &known) {
        const bool isCustomer = person.customer && known.customer == person.customer;
        const bool isContact =
            !person.customer && person.contact && known.contact == person.contact;
        return (isCustomer || isContact) && known.mayTake(pet);
    });
}

} // namespace desk
