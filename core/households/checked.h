#pragma once

#include "core/base/typed_text.h"
#include "core/households/contact.h"
#include "core/households/customer.h"
#include "core/households/household.h"
#include "core/households/pet.h"
#include "core/households/vet.h"

namespace desk {

// The record as it may be stored: its texts cleaned, and in `texts.refusals` what stands against
// it. Fields are named as the members of the record.

Household checked(TypedTexts &texts, Household household);
/// A person needs a first or a last name.
Customer checked(TypedTexts &texts, Customer customer);
Pet checked(TypedTexts &texts, Pet pet, QDate today);
Contact checked(TypedTexts &texts, Contact contact);
Vet checked(TypedTexts &texts, Vet vet);
Allergy checked(TypedTexts &texts, Allergy allergy);
/// An alert of the kind OTHER needs words.
PetAlert checked(TypedTexts &texts, PetAlert alert);
/// Also reads the number: `e164` of what was typed, for a resort of `country`.
Phone checked(TypedTexts &texts, Phone phone, const QString &country);

} // namespace desk
