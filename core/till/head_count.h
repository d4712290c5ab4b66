#pragma once

#include "core/base/ids.h"
#include "core/db/record.h"

#include <QDate>
#include <QList>

namespace desk {

namespace db {
class Database;
}

/// How many pets are in the house at the end of a day, and how many come and go tomorrow.
struct HeadCount
{
    qint64 here = 0;
    qint64 arriveTomorrow = 0;
    qint64 leaveTomorrow = 0;

    bool operator==(const HeadCount &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"here", &HeadCount::here},
                            Field{"arrive_tomorrow", &HeadCount::arriveTomorrow},
                            Field{"leave_tomorrow", &HeadCount::leaveTomorrow});
    }
};

HeadCount headCount(db::Database &database, QDate day);

/// A pet that is in the house although its stay was to end.
struct PetStillHere
{
    ReservationId reservation;
    QString pet;
    QString family;

    bool operator==(const PetStillHere &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"reservation", &PetStillHere::reservation},
                            Field{"pet", &PetStillHere::pet},
                            Field{"family", &PetStillHere::family});
    }
};

/// Whoever was to leave on this day or before, the longest overdue first.
QList<PetStillHere> petsStillHere(db::Database &database, QDate day);

} // namespace desk
