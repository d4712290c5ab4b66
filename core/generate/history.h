#pragma once

#include "core/generate/cast.h"
#include "core/generate/till_rows.h"

#include <map>

namespace desk::generate {

/// What the last days before the opening begin with.
struct Diary
{
    std::vector<Party> inHouse;
    std::vector<Party> expected; ///< in the days before the opening, booked already
    std::vector<Party> toBook;   ///< who calls in these days, whenever they come
};

/// Days of a resort, lived through one by one as rows that are facts already.
class History
{
public:
    History(World &world, Cast &cast);

    /// Who came, who left, what was sold and paid on a day that is over.
    void liveThrough(QDate day);
    /// The morning of the day from which on everything is done with the desk: who is in the house,
    /// and who has booked for then and for the months after the opening.
    Diary endOn(QDate day);

private:
    void arrive(QDate day);
    void leave(const Party &party, TillDay &till, Payment payment);
    void callOff(const Party &party);
    void agree(Party party);
    void stay(const std::vector<Party> &parties, Diary &diary);
    void promise(std::vector<Party> parties, QDate from, Diary &diary);

    World &m_world;
    Cast &m_cast;
    PriceBook m_book;
    std::map<QDate, std::vector<Party>> m_leaving;
    std::vector<Party> m_stayingOn;
};

/// Whether a visit far ahead waits for the resort's yes.
bool isOpenRequest(World &world, const Party &party);

} // namespace desk::generate
