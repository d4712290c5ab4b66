#pragma once

#include "core/grooming/appointment.h"
#include "core/grooming/groomer_time.h"
#include "core/households/family_rows.h"
#include "core/households/pet.h"
#include "core/households/pet_warnings.h"
#include "core/resort/place.h"
#include "core/staff/staff.h"

namespace desk {

/// An appointment as the page and the sheet of the day show it.
struct GroomedPet
{
    Appointment appointment;
    Pet pet;
    FamilyRow family;
    QStringList services;
    PetWarnings warnings;
    bool inHouse = false; ///< for a stay: nobody brings or fetches it
    QString room;         ///< where it is, when it is in the house
    bool billed = false;

    bool operator==(const GroomedPet &) const = default;
};

/// The day of somebody who grooms.
struct GroomerColumn
{
    Staff groomer;
    std::optional<Interval> hours; ///< none: off, though something may be booked all the same
    QList<GroomerBreak> breaks;
    QList<GroomedPet> pets; ///< by time, without what was called off

    bool operator==(const GroomerColumn &) const = default;
};

/// The day of all who groom, in the order of the tiles; last those who do no more, and have
/// something booked. A fixed number of statements.
QList<GroomerColumn> groomingDay(db::Database &database, const Place &place, QDate day);

} // namespace desk
