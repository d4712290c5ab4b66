#pragma once

#include "core/generate/cast.h"
#include "core/generate/till_rows.h"

#include <map>

namespace desk::generate {

/// Days of a resort, lived through one by one as rows that are facts already.
class History
{
public:
    History(World &world, Cast &cast);

    /// Who came, who left, what was sold and paid on a day that is over.
    void liveThrough(QDate day);
    /// The morning of the day the desk opens on: who is in the house, who will come today and in
    /// the next months.
    void endOn(QDate today);

private:
    void arrive(QDate day);
    void leave(const Party &party, TillDay &till, Payment payment);
    void callOff(const Party &party);
    void promise(const std::vector<Party> &parties, QDate today);

    World &m_world;
    Cast &m_cast;
    PriceBook m_book;
    std::map<QDate, std::vector<Party>> m_leaving;
    std::vector<Party> m_stayingOn;
    std::vector<Party> m_owing;
};

} // namespace desk::generate
