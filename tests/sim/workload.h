#pragma once

#include "core/base/ids.h"
#include "core/store/store.h"

#include <QList>

namespace desk::sim {

/// The resort that everybody works in.
struct People
{
    QList<PetId> pets;
    QList<HouseholdId> households;
    QList<UnitId> units;
    ServiceId service;
    StaffId staff;
    TillId till;
    LocationId location;
    QDate today;
    ServiceId grooming;
    QList<CourseId> courses; ///< of the same person, one pet each
    QDate classesFrom;       ///< far ahead, so that no clock that jumps makes them past
};

/// A text that somebody wrote over another. Nobody writes the same text twice, so that it can be
/// told what became of each.
struct WrittenText
{
    QByteArray table;
    IdBytes id{};
    QString column;
    QString before; ///< what they saw
    QString after;
};

/// One thing that somebody did, or tried.
struct Deed
{
    QString what;
    std::optional<WrittenText> text = {};
};

/// What people at desks do, by chance: families, stays, money, on few rows, so that they meet.
class Workload
{
public:
    explicit Workload(People people)
        : m_people(std::move(people))
    {
    }

    /// One thing at one desk; what the desk refuses is not done. `number` is another each time.
    Deed act(Store &store, Random &random, qint64 number) const;

    /// A desk keeps rooms for itself, or gives them back, or somebody promises one that is kept.
    Deed keepRooms(Store &store, Random &random) const;

    /// Money is paid in advance for a booking, or what is there is given back or kept; what went
    /// back twice is returned or given up.
    Deed moveDeposit(Store &store, Random &random) const;

    /// Somebody's hour, or the place in a course, is given away, changed or given back.
    Deed giveTime(Store &store, Random &random) const;

    /// A note on the first family, which nobody else touches meanwhile.
    void writeNote(Store &store, const QString &note) const;
    QString readNote(Store &store) const;

private:
    By by() const;
    Deed editPet(Store &store, Random &random, qint64 number) const;
    Deed editHousehold(Store &store, Random &random, qint64 number) const;
    Deed book(Store &store, Random &random) const;
    Deed bookIn(Store &store, Random &random, const UnitId &unit) const;
    Deed changeDates(Store &store, Random &random) const;
    Deed checkIn(Store &store, Random &random) const;
    Deed checkOut(Store &store, Random &random) const;
    Deed cancel(Store &store, Random &random) const;
    Deed pay(Store &store, Random &random) const;
    Deed takeBillBack(Store &store, Random &random) const;
    Deed moveRoom(Store &store, Random &random) const;
    Deed settleCard(Store &store, Random &random) const;
    Instant anHour(Store &store, Random &random) const;
    Deed bookGrooming(Store &store, Random &random) const;
    Deed changeGrooming(Store &store, Random &random) const;
    Deed changeSession(Store &store, Random &random) const;
    Deed changePlace(Store &store, Random &random) const;

    People m_people;
};

} // namespace desk::sim
