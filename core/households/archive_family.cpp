#include "core/households/archive_family.h"

#include "core/billing/balance.h"
#include "core/households/customer.h"
#include "core/staff/permission.h"

using namespace Qt::Literals;

namespace desk {

namespace {

void append(Refusals &refusals, const QList<QDate> &stays)
{
    if (!stays.isEmpty())
        refusals.push_back({Reason::HasFutureStay, {}, {{u"from"_s, stays.first()}}});
}

Refusals openAffairs(Writer &writer, const HouseholdId &household)
{
    Refusals refusals;
    const HouseholdBalance balance = householdBalance(writer.database(), household);
    const Money credit = balance.storeCredit + balance.deposits;
    if (!balance.owed.isZero())
        refusals.push_back({Reason::HasOpenBalance, {}, {{u"balance"_s, balance.owed}}});
    else if (!credit.isZero())
        refusals.push_back({Reason::HasOpenBalance, {}, {{u"balance"_s, -credit}}});
    append(refusals,
           writer.database().values<QDate>(R"sql(
        SELECT arrives_on
          FROM reservations
         WHERE household = ? AND state IN ('REQUESTED', 'WAITLISTED', 'CONFIRMED', 'CHECKED_IN')
         ORDER BY arrives_on
         LIMIT 1
    )sql",
                                           household));
    return refusals;
}

} // namespace

QJsonObject ArchiveFamily::meant() const
{
    return {{u"household"_s, household.text()}};
}

Result<> carryOut(Writer &writer, const ArchiveFamily &command)
{
    std::optional<Household> household = writer.find<Household>(command.household);
    if (!household || household->archivedAt)
        return refuse(Reason::Unknown, u"household"_s);
    Refusals refusals = objections(writer, Permission::ArchiveFamily);
    const Refusals open = openAffairs(writer, household->id);
    refusals.insert(refusals.end(), open.begin(), open.end());
    if (!refusals.empty())
        return refuse(std::move(refusals));
    household->archivedAt = writer.now();
    writer.put(*household);
    return {};
}

QJsonObject RestoreFamily::meant() const
{
    return {{u"household"_s, household.text()}};
}

Result<> carryOut(Writer &writer, const RestoreFamily &command)
{
    std::optional<Household> household = writer.find<Household>(command.household);
    if (!household)
        return refuse(Reason::Unknown, u"household"_s);
    household->archivedAt.reset();
    writer.put(*household);
    return {};
}

QJsonObject ArchivePet::meant() const
{
    return {{u"pet"_s, pet.text()}};
}

Result<> carryOut(Writer &writer, const ArchivePet &command)
{
    std::optional<Pet> pet = writer.find<Pet>(command.pet);
    if (!pet || pet->archivedAt)
        return refuse(Reason::Unknown, u"pet"_s);
    Refusals refusals;
    append(refusals,
           writer.database().values<QDate>(R"sql(
        SELECT arrives_on
          FROM reservations
         WHERE pet = ? AND state IN ('REQUESTED', 'WAITLISTED', 'CONFIRMED', 'CHECKED_IN')
         ORDER BY arrives_on
         LIMIT 1
    )sql",
                                           pet->id));
    if (!refusals.empty())
        return refuse(std::move(refusals));
    pet->archivedAt = writer.now();
    writer.put(*pet);
    return {};
}

QJsonObject ArchivePerson::meant() const
{
    return {{u"person"_s, person.text()}};
}

Result<> carryOut(Writer &writer, const ArchivePerson &command)
{
    std::optional<Customer> person = writer.find<Customer>(command.person);
    if (!person || person->archivedAt)
        return refuse(Reason::Unknown, u"person"_s);
    const auto others = writer.database().values<CustomerId>(R"sql(
        SELECT id
          FROM customers
         WHERE household = ? AND id <> ? AND archived_at IS NULL
         ORDER BY id
    )sql",
                                                             person->household,
                                                             person->id);
    if (others.isEmpty())
        return refuse(Reason::Missing, u"people"_s);
    std::optional<Household> household = writer.find<Household>(person->household);
    if (household && household->billingCustomer == person->id) {
        household->billingCustomer = others.first();
        writer.put(*household);
    }
    person->archivedAt = writer.now();
    writer.put(*person);
    return {};
}

} // namespace desk
