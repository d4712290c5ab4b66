#pragma once

#include "core/import/cells.h"
#include "core/import/target.h"

namespace desk::import {

// What the lines of each file are and do. A line that has refusals in `texts` has put nothing. An
// empty cell changes nothing. Who was imported before is found by `external_id`.

/// external_id, household_id, family, first_name, last_name, email, phone, phone2, street, city,
/// region, postal_code, country, emergency_name, emergency_phone, tax_number, referral, notes,
/// email_allowed, text_allowed, active. Without a household_id each person is a family.
std::span<const Column> customerColumns();
Outcome takeCustomer(Target &target, const Cells &cells, TypedTexts &texts);

/// external_id, customer_id, name, species, breed, sex, neutered, born_on, weight_g, weight_kg,
/// weight_lb, colour, microchip, rabies_tag, allergies (separated by semicolons), notes, active.
std::span<const Column> petColumns();
Outcome takePet(Target &target, const Cells &cells, TypedTexts &texts);

/// external_id (or pet, vaccine and day), pet_id, vaccine (key or name), given_on, expires_on,
/// verified (yes when not said: it was in the books of the other system).
std::span<const Column> vaccinationColumns();
Outcome takeVaccination(Target &target, const Cells &cells, TypedTexts &texts);

/// external_id, booking_id, pet_id, service (its name or kind), arrives_on, leaves_on, state, room,
/// notes. A pet that is said to be in the house is expected: it is checked in here. A stay that has
/// begun here is left alone.
std::span<const Column> reservationColumns();
Outcome takeReservation(Target &target, const Cells &cells, TypedTexts &texts);

} // namespace desk::import
