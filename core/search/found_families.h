#pragma once

#include "core/search/find.h"
#include "core/search/terms.h"

namespace desk::search {

/// A pet that is here, expected or gone today.
struct TodaysStay
{
    ReservationId reservation;
    HouseholdId household;
    BookingId booking;
    PetId pet;
    ReservationState state = ReservationState::Confirmed;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &TodaysStay::reservation},
                            Field{"household", &TodaysStay::household},
                            Field{"booking", &TodaysStay::booking},
                            Field{"pet", &TodaysStay::pet},
                            Field{"state", &TodaysStay::state});
    }
};

QList<TodaysStay> todaysStays(db::Database &database, QDate today);

/// The lines that these families make for what was typed, best first: the pets and people that are
/// meant, or the family itself when only its name was typed.
QList<Found> linesOf(db::Database &database,
                     const QList<HouseholdId> &families,
                     const QList<Term> &terms,
                     const QList<TodaysStay> &stays);

} // namespace desk::search
