#pragma once

#include "core/generate/front_desk.h"
#include "core/generate/history.h"

#include <functional>

namespace desk::generate {

/// The last days before the opening, each lived through with the desk's own commands while the
/// clock moves: with operations, audit events, Z records and all.
class Week
{
public:
    Week(Store &store, World &world, Diary diary);

    /// Refuses: StorageFailed, StorageFull.
    Result<> liveThrough(QDate day);

private:
    enum class Stage { ToBook, Expected, InHouse, Over };
    struct Visit
    {
        Party party;
        Stage stage = Stage::Expected;
    };

    void add(std::vector<Party> parties, Stage stage);
    void plan(int minute, std::function<void()> work);
    void planVisit(Visit &visit, QDate day);
    void planArrival(Visit &visit);
    void planDeparture(Visit &visit);
    void planCounter();
    void planCare(QDate day, const std::optional<ReservationId> &only);
    void clean(const Party &party);

    FrontDesk m_desk;
    World &m_world;
    std::vector<Visit> m_visits;
    QList<InvoiceId> m_openBills;
    std::multimap<int, std::function<void()>> m_agenda; ///< of a day, by minute
    QHash<ReservationId, int> m_leavesAt;               ///< today
};

} // namespace desk::generate
