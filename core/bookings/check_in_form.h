#pragma once

#include "core/base/resort_time.h"
#include "core/bookings/agreement.h"
#include "core/bookings/check_in_question.h"
#include "core/bookings/check_in_record.h"
#include "core/care/handed_in.h"
#include "core/catalog/service.h"
#include "core/health/judge.h"
#include "core/households/customer.h"
#include "core/households/pet.h"
#include "core/lodging/unit.h"
#include "core/packages/credits.h"

#include <QSet>

namespace desk {

/// What the last check-in of a pet noted: "same as last time" takes it over.
struct LastTime
{
    CheckInId checkIn;
    ReservationId reservation;
    PetId pet;
    Instant at{};
    QString arrivedWith;
    std::optional<int> weightGrams;
    QList<CheckInAnswer> answers = {};
    QList<Belonging> belongings = {};
    CareWish care = {}; ///< with the drugs' dates of then: a stay sets its own

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"check_in", &LastTime::checkIn},
                            Field{"reservation", &LastTime::reservation},
                            Field{"pet", &LastTime::pet},
                            Field{"at", &LastTime::at},
                            Field{"arrived_with", &LastTime::arrivedWith},
                            Field{"weight_grams", &LastTime::weightGrams});
    }
};

/// What has to be asked, because nothing or nothing recent is known.
enum class ToAsk { Weight, Feeding, Medication, Room, CleanRoom, Vaccines };

/// A pet that arrives, with what the form shows of it.
struct ArrivingPet
{
    ReservationId reservation; ///< null for a walk-in
    BookingId booking;         ///< the same
    PetId pet;
    QString name;
    Species species = Species::Dog;
    QString breed;
    std::optional<AttachmentId> photo;
    std::optional<int> weightGrams;
    std::optional<QDate> weighedOn;
    ServiceId service;
    QString serviceName;
    bool needsUnit = true;
    QDate arrivesOn;
    QDate leavesOn;
    int arrivesAtMinute = 0;
    int leavesAtMinute = 0;
    QString notes;
    std::optional<UnitId> unit;
    std::optional<QString> unitName;
    std::optional<Cleanliness> cleanliness;
    HealthVerdict health = {};
    std::optional<LastTime> lastTime = {}; ///< none: the pet has never been here
    QSet<ToAsk> toAsk = {};
    QList<CreditsTaken> credits = {}; ///< that its stay will hold

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"reservation", &ArrivingPet::reservation},
                            Field{"booking", &ArrivingPet::booking},
                            Field{"pet", &ArrivingPet::pet},
                            Field{"name", &ArrivingPet::name},
                            Field{"species", &ArrivingPet::species},
                            Field{"breed", &ArrivingPet::breed},
                            Field{"photo", &ArrivingPet::photo},
                            Field{"weight_grams", &ArrivingPet::weightGrams},
                            Field{"weighed_on", &ArrivingPet::weighedOn},
                            Field{"service", &ArrivingPet::service},
                            Field{"service_name", &ArrivingPet::serviceName},
                            Field{"needs_unit", &ArrivingPet::needsUnit},
                            Field{"arrives_on", &ArrivingPet::arrivesOn},
                            Field{"leaves_on", &ArrivingPet::leavesOn},
                            Field{"arrives_at_minute", &ArrivingPet::arrivesAtMinute},
                            Field{"leaves_at_minute", &ArrivingPet::leavesAtMinute},
                            Field{"notes", &ArrivingPet::notes},
                            Field{"unit", &ArrivingPet::unit},
                            Field{"unit_name", &ArrivingPet::unitName},
                            Field{"cleanliness", &ArrivingPet::cleanliness});
    }
};

/// The check-in of a family on one screen.
struct CheckInForm
{
    HouseholdId household;
    QString family;
    QList<ArrivingPet> pets;          ///< by name
    QList<Customer> people;           ///< who may bring them and sign; who pays comes first
    QList<CheckInQuestion> questions; ///< what the resort asks about each pet
    std::optional<Agreement> toSign;  ///< the agreement in force, when it has to be signed
};

/// Who of a family is expected up to a day. A fixed number of statements. Nothing, when the family
/// is unknown; without pets, when nobody is expected.
std::optional<CheckInForm> checkInForm(db::Database &database,
                                       const HouseholdId &household,
                                       QDate day);

/// The same for a family that stands at the desk without a booking: every pet that is not in house,
/// without what belongs to a stay; vaccinations are judged by the rules of every service.
std::optional<CheckInForm> walkInForm(db::Database &database,
                                      const HouseholdId &household,
                                      QDate day);

/// Plans of a stay, with the times of its drugs.
CareWish careOf(db::Database &database, const ReservationId &reservation);

} // namespace desk
