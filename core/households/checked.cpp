#include "core/households/checked.h"

#include "core/base/phone.h"

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int heaviestGrams = 500'000;

void checkPast(TypedTexts &texts,
               const QString &field,
               const std::optional<QDate> &day,
               QDate today)
{
    if (day && !day->isValid())
        texts.refuse(Reason::NotADate, field);
    else if (day && *day > today)
        texts.refuse(Reason::OutOfRange, field, {{u"most"_s, today}});
}

} // namespace

Household checked(TypedTexts &texts, Household household)
{
    household.name = texts.required(u"name"_s, household.name);
    household.notes = texts.lines(u"notes"_s, household.notes);
    household.doNotBookReason = texts.line(u"doNotBookReason"_s, household.doNotBookReason);
    return household;
}

Customer checked(TypedTexts &texts, Customer customer)
{
    customer.firstName = texts.line(u"firstName"_s, customer.firstName, limits::name);
    customer.lastName = texts.line(u"lastName"_s, customer.lastName, limits::name);
    if (customer.firstName.isEmpty() && customer.lastName.isEmpty())
        texts.refuse(Reason::Missing, u"firstName"_s);
    customer.email = texts.email(u"email"_s, customer.email);
    customer.street = texts.line(u"street"_s, customer.street);
    customer.city = texts.line(u"city"_s, customer.city, limits::name);
    customer.region = texts.line(u"region"_s, customer.region, limits::name);
    customer.postalCode = texts.line(u"postalCode"_s, customer.postalCode, limits::word);
    customer.country = texts.line(u"country"_s, customer.country, limits::name);
    customer.emergencyName = texts.line(u"emergencyName"_s, customer.emergencyName, limits::name);
    customer.emergencyPhone =
        texts.line(u"emergencyPhone"_s, customer.emergencyPhone, limits::name);
    customer.taxNumber = texts.line(u"taxNumber"_s, customer.taxNumber, limits::word);
    customer.referral = texts.line(u"referral"_s, customer.referral);
    customer.notes = texts.lines(u"notes"_s, customer.notes);
    return customer;
}

Pet checked(TypedTexts &texts, Pet pet, QDate today)
{
    pet.name = texts.required(u"name"_s, pet.name);
    pet.breed = texts.line(u"breed"_s, pet.breed, limits::name);
    pet.colour = texts.line(u"colour"_s, pet.colour, limits::word);
    pet.microchip = texts.line(u"microchip"_s, pet.microchip, limits::word);
    pet.rabiesTag = texts.line(u"rabiesTag"_s, pet.rabiesTag, limits::word);
    pet.doNotBookReason = texts.line(u"doNotBookReason"_s, pet.doNotBookReason);
    pet.notes = texts.lines(u"notes"_s, pet.notes);
    texts.range(u"weightGrams"_s, pet.weightGrams, 1, heaviestGrams);
    checkPast(texts, u"bornOn"_s, pet.bornOn, today);
    checkPast(texts, u"weighedOn"_s, pet.weighedOn, today);
    checkPast(texts, u"deceasedOn"_s, pet.deceasedOn, today);
    return pet;
}

Contact checked(TypedTexts &texts, Contact contact)
{
    contact.name = texts.required(u"name"_s, contact.name);
    contact.phone = texts.line(u"phone"_s, contact.phone, limits::name);
    contact.relation = texts.line(u"relation"_s, contact.relation, limits::name);
    contact.identityHint = texts.line(u"identityHint"_s, contact.identityHint);
    const bool reversed =
        contact.validFrom && contact.validUntil && *contact.validUntil < *contact.validFrom;
    if (reversed)
        texts.refuse(Reason::DatesReversed, u"validUntil"_s);
    return contact;
}

Vet checked(TypedTexts &texts, Vet vet)
{
    vet.name = texts.line(u"name"_s, vet.name);
    vet.clinic = texts.line(u"clinic"_s, vet.clinic);
    if (vet.name.isEmpty() && vet.clinic.isEmpty())
        texts.refuse(Reason::Missing, u"name"_s);
    vet.phone = texts.line(u"phone"_s, vet.phone, limits::name);
    vet.email = texts.email(u"email"_s, vet.email).value_or(QString());
    return vet;
}

Allergy checked(TypedTexts &texts, Allergy allergy)
{
    allergy.substance = texts.required(u"substance"_s, allergy.substance);
    allergy.reaction = texts.line(u"reaction"_s, allergy.reaction);
    return allergy;
}

PetAlert checked(TypedTexts &texts, PetAlert alert)
{
    alert.note = alert.kind == AlertKind::Other
        ? texts.required(u"note"_s, alert.note, limits::line)
        : texts.line(u"note"_s, alert.note);
    return alert;
}

Phone checked(TypedTexts &texts, Phone phone, const QString &country)
{
    phone.typed = texts.required(u"typed"_s, phone.typed, limits::word);
    phone.label = texts.line(u"label"_s, phone.label, limits::word);
    phone.e164 = e164(phone.typed, country);
    return phone;
}

} // namespace desk
