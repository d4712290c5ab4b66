#pragma once

#include "core/bookings/booking.h"
#include "core/bookings/check_in_record.h"
#include "core/bookings/promised_end.h"
#include "core/bookings/reservation.h"
#include "core/care/handed_in.h"
#include "core/care/task.h"
#include "core/catalog/service.h"
#include "core/health/judge.h"
#include "core/households/household.h"
#include "core/households/pet.h"
#include "core/households/stay_rows.h"
#include "core/pricing/price_step.h"

namespace desk {

/// A room of a stay, from when to when.
struct StayRoom
{
    SegmentId id;
    UnitId unit;
    QString name;
    Instant from{};
    Instant until{};
    bool firm = true;
    bool isUnheard = false; ///< the hub has yet to say something of it
    QString keeper;         ///< the desk that has to be heard of first; else empty

    bool operator==(const StayRoom &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &StayRoom::id},
                            Field{"unit", &StayRoom::unit},
                            Field{"name", &StayRoom::name},
                            Field{"from", &StayRoom::from},
                            Field{"until", &StayRoom::until},
                            Field{"firm", &StayRoom::firm},
                            Field{"is_unheard", &StayRoom::isUnheard},
                            Field{"keeper", &StayRoom::keeper});
    }
};

/// A check-in of a stay, undone or not, and who did it.
struct StayCheckIn
{
    CheckInId id;
    Instant at{};
    QString staff;
    QString arrivedWith;
    std::optional<int> weightGrams;
    Verdict vaccineVerdict = Verdict::Ok;
    std::optional<Instant> undoneAt;

    bool operator==(const StayCheckIn &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &StayCheckIn::id},
                            Field{"at", &StayCheckIn::at},
                            Field{"staff", &StayCheckIn::staff},
                            Field{"arrived_with", &StayCheckIn::arrivedWith},
                            Field{"weight_grams", &StayCheckIn::weightGrams},
                            Field{"vaccine_verdict", &StayCheckIn::vaccineVerdict},
                            Field{"undone_at", &StayCheckIn::undoneAt});
    }
};

/// A rule by which the pet was let in, with the names that it has now.
struct StayFinding
{
    CheckInId checkIn;
    QString vaccine;
    int ruleVersion = 0;
    Severity severity = Severity::Block;
    Verdict verdict = Verdict::Missing;
    std::optional<QDate> givenOn;
    std::optional<QDate> expiresOn;
    std::optional<QDate> waivedUntil;

    bool operator==(const StayFinding &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"check_in", &StayFinding::checkIn},
                            Field{"vaccine", &StayFinding::vaccine},
                            Field{"rule_version", &StayFinding::ruleVersion},
                            Field{"severity", &StayFinding::severity},
                            Field{"verdict", &StayFinding::verdict},
                            Field{"given_on", &StayFinding::givenOn},
                            Field{"expires_on", &StayFinding::expiresOn},
                            Field{"waived_until", &StayFinding::waivedUntil});
    }
};

/// Care that was given during a stay.
struct StayCare
{
    CareLogId id;
    Instant at{};
    QString staff;
    QString what; ///< the food or the drug; empty for a note
    CareOutcome outcome = CareOutcome::Given;
    std::optional<int> eatenQuarters;
    QString note;

    bool operator==(const StayCare &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &StayCare::id},
                            Field{"at", &StayCare::at},
                            Field{"staff", &StayCare::staff},
                            Field{"what", &StayCare::what},
                            Field{"outcome", &StayCare::outcome},
                            Field{"eaten_quarters", &StayCare::eatenQuarters},
                            Field{"note", &StayCare::note});
    }
};

/// All that the page of one stay shows.
struct StayPage
{
    Reservation stay;
    Booking booking;
    Household household;
    Pet pet;
    Service service;
    HealthVerdict health;
    QList<PetAlert> alerts;
    QList<Allergy> allergies;
    QList<StayRoom> rooms; ///< that were not given back, in order of time
    CareWish care;
    QList<Belonging> belongings;
    QList<StayCheckIn> checkIns;  ///< the newest first
    QList<StayFinding> judgedBy;  ///< of all check-ins, the worst first
    QList<CheckInAnswer> answers; ///< of the check-in that counts
    QList<StayCare> careGiven;    ///< the newest first, the last fifty
    QList<PriceStep> price;       ///< of the present quote
    Money depositHeld;
    std::optional<DepositPromise> promise;
    QList<StayRow> together; ///< the other stays of the booking
};

/// A fixed number of statements. Nothing, when there is no such stay.
std::optional<StayPage> stayPage(db::Database &database, const ReservationId &id);

} // namespace desk
