#pragma once

#include "core/import/cells.h"
#include "core/import/target.h"

namespace desk::import {

// What the lines of each file are and do. A line that has refusals in `texts` has put nothing. An
// empty cell changes nothing. Who was imported before is found by `external_id`.

/// Without a household_id each person is a family.
std::span<const Column> customerColumns();
Outcome takeCustomer(Target &target, const Cells &cells, TypedTexts &texts);

/// One weight is enough. Allergies are separated by semicolons.
std::span<const Column> petColumns();
Outcome takePet(Target &target, const Cells &cells, TypedTexts &texts);

/// Without an external_id, one is made of pet, vaccine (its key or name) and day. Verified when not
/// said otherwise: it was in the books of the other system.
std::span<const Column> vaccinationColumns();
Outcome takeVaccination(Target &target, const Cells &cells, TypedTexts &texts);

/// The service by its name or kind. A pet that is said to be in the house is expected: it is
/// checked in here. A stay that has begun here is left alone.
std::span<const Column> reservationColumns();
Outcome takeReservation(Target &target, const Cells &cells, TypedTexts &texts);

} // namespace desk::import
