#include "core/households/checked.h"
#include "core/import/lines.h"

using namespace Qt::Literals;

namespace desk::import {

namespace {

constexpr Column columnsOfCustomers[] = {
    {"external_id", "id customer_id uuid", true},
    {"household_id", "family_id account_id"},
    {"family", "household household_name family_name"},
    {"first_name", "first given_name"},
    {"last_name", "last surname"},
    {"email", "email_address"},
    {"phone", "phone_number mobile cell primary_phone"},
    {"phone2", "alternate_phone alt_phone secondary_phone home_phone work_phone"},
    {"street", "address address1 street_address"},
    {"city", "town"},
    {"region", "state province"},
    {"postal_code", "zip zip_code postcode"},
    {"country"},
    {"emergency_name", "emergency_contact emergency_contact_name"},
    {"emergency_phone", "emergency_contact_phone"},
    {"tax_number", "tax_id vat_number"},
    {"referral", "referral_source referred_by"},
    {"notes", "note comments"},
    {"email_allowed", "email_consent email_opt_in"},
    {"text_allowed", "sms_consent sms_opt_in text_consent"},
    {"active", "is_active status"},
};

Household familyOf(Target &target, const Cells &cells, TypedTexts &texts, const QString &externalId)
{
    const QString given = texts.line(u"household_id"_s, cells.text("household_id"));
    const QString identity = given.isEmpty() ? externalId : given;
    if (const auto known = target.byExternalId<Household>(identity))
        return *known;
    Household family;
    family.id = target.newId<HouseholdId>();
    family.externalId = identity;
    family.name = cells.text("family");
    if (family.name.isEmpty())
        family.name = cells.text("last_name");
    if (family.name.isEmpty())
        family.name = cells.text("first_name");
    return family;
}

Customer read(const Cells &cells, Customer customer)
{
    cells.take("first_name", customer.firstName);
    cells.take("last_name", customer.lastName);
    if (const QString email = cells.text("email"); !email.isEmpty())
        customer.email = email;
    cells.take("street", customer.street);
    cells.take("city", customer.city);
    cells.take("region", customer.region);
    cells.take("postal_code", customer.postalCode);
    cells.take("country", customer.country);
    cells.take("emergency_name", customer.emergencyName);
    cells.take("emergency_phone", customer.emergencyPhone);
    cells.take("tax_number", customer.taxNumber);
    cells.take("referral", customer.referral);
    cells.take("notes", customer.notes);
    customer.emailAllowed = cells.flag("email_allowed").value_or(customer.emailAllowed);
    customer.textAllowed = cells.flag("text_allowed").value_or(customer.textAllowed);
    if (const std::optional<bool> active = cells.flag("active"))
        customer.status = *active ? CustomerStatus::Active : CustomerStatus::Inactive;
    return customer;
}

// Numbers are only ever added: one that was taken off here was taken off for a reason.
QList<Phone> newPhones(Target &target,
                       const Cells &cells,
                       const CustomerId &customer,
                       TypedTexts &texts)
{
    QList<Phone> known =
        db::select<Phone>(target.database(), "WHERE customer = ? ORDER BY position", customer);
    QList<Phone> added;
    for (const char *column : {"phone", "phone2"}) {
        if (cells.text(column).isEmpty())
            continue;
        Phone phone{.id = target.newId<PhoneId>(),
                    .customer = customer,
                    .typed = cells.text(column),
                    .position = int(known.size())};
        phone = checked(texts, phone, target.place().resort.country);
        cells.wasReadFrom(u"typed"_s, column);
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Phone &other) {
            return other.typed == phone.typed
                || (!phone.e164.isEmpty() && other.e164 == phone.e164);
        });
        if (isKnown)
            continue;
        known += phone;
        added += phone;
    }
    return added;
}

} // namespace

std::span<const Column> customerColumns()
{
    return columnsOfCustomers;
}

Outcome takeCustomer(Target &target, const Cells &cells, TypedTexts &texts)
{
    const QString externalId = texts.line(u"external_id"_s, cells.required("external_id"));
    const auto before = target.byExternalId<Customer>(externalId);
    Household family = familyOf(target, cells, texts, externalId);
    Customer customer = before.value_or(Customer());
    if (!before) {
        customer.id = target.newId<CustomerId>();
        customer.household = family.id;
        customer.externalId = externalId;
    }
    customer = checked(texts, read(cells, customer));
    const QList<Phone> phones = newPhones(target, cells, customer.id, texts);
    if (texts.refusals.empty() && !before)
        family = checked(texts, family);
    cells.wasReadFrom(u"name"_s, "family");
    if (!texts.refusals.empty())
        return Outcome::Unchanged;

    const Outcome outcome = putChanged(target, before, customer);
    if (!before
        && (!family.billingCustomer
            || target.byExternalId<Household>(*family.externalId) != family)) {
        if (!family.billingCustomer)
            family.billingCustomer = customer.id;
        target.put(family);
    }
    for (const Phone &phone : phones)
        target.put(phone);
    return outcome == Outcome::Unchanged && !phones.isEmpty() ? Outcome::Changed : outcome;
}

} // namespace desk::import
