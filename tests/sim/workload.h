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
};

/// What people at desks do, by chance: families, stays, money, on few rows, so that they meet.
class Workload
{
public:
    explicit Workload(People people)
        : m_people(std::move(people))
    {
    }

    /// One thing at one desk; what the desk refuses is not done. Answers what it was.
    QString act(Store &store, Random &random) const;

    /// A note on the first family, which nobody else touches meanwhile.
    void writeNote(Store &store, const QString &note) const;
    QString readNote(Store &store) const;

private:
    By by() const;
    QString editPet(Store &store, Random &random) const;
    QString editHousehold(Store &store, Random &random) const;
    QString book(Store &store, Random &random) const;
    QString checkIn(Store &store, Random &random) const;
    QString checkOut(Store &store, Random &random) const;
    QString cancel(Store &store, Random &random) const;
    QString pay(Store &store, Random &random) const;
    QString moveRoom(Store &store, Random &random) const;

    People m_people;
};

} // namespace desk::sim
