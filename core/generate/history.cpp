#include "core/generate/history.h"

#include "core/generate/stay_rows.h"
#include "core/generate/words.h"

namespace desk::generate {

namespace {

constexpr int daysBookedAhead = 90;

// Fewer have decided the further away a day is.
int shareBooked(int daysAhead)
{
    return daysAhead < 5 ? 95 : std::max(4, 95 - daysAhead * 2);
}

Fate someFate(World &world)
{
    if (!world.chance.percent(5))
        return world.chance.between(1, 250) == 1 ? Fate::Owes : Fate::AsAgreed;
    return world.chance.percent(20) ? Fate::DoesNotCome : Fate::CallsOff;
}

std::vector<Party> townArrivalsOn(World &world, QDate day)
{
    std::vector<Party> parties = arrivalsOn(world, day, 100);
    for (Party &party : parties)
        party.fate = someFate(world);
    return parties;
}

bool hasCalledOff(const Party &party)
{
    return party.fate == Fate::CallsOff || party.fate == Fate::DoesNotCome;
}

} // namespace

bool isOpenRequest(World &world, const Party &party)
{
    return party.arrivesOn > world.plan.date.addDays(3) && world.chance.percent(8);
}

History::History(World &world, Cast &cast)
    : m_world(world)
    , m_cast(cast)
    , m_book(loadPriceBook(
          world.database, world.firstDay(), world.plan.date.addDays(daysBookedAhead + 30)))
{
}

void History::arrive(QDate day)
{
    const auto receive = [&](std::vector<Party> parties) {
        for (Party &party : parties) {
            if (hasCalledOff(party))
                callOff(party);
            else if (party.fate == Fate::StaysOn)
                m_stayingOn.push_back(std::move(party));
            else
                m_leaving[party.leavesOn].push_back(std::move(party));
        }
    };
    receive(m_cast.arrivalsOn(day));
    receive(townArrivalsOn(m_world, day));
}

void History::liveThrough(QDate day)
{
    m_world.clock.set(m_world.at(day, 6 * 60 + 10));
    TillDay till = openTill(m_world, day);
    arrive(day);
    std::vector<Party> leaving = std::move(m_leaving[day]);
    m_leaving.erase(day);
    std::ranges::stable_sort(leaving, {}, &Party::leftAtMinute);
    for (const Party &party : leaving) {
        m_world.clock.set(m_world.at(day, party.leftAtMinute));
        leave(party, till, party.fate == Fate::Owes ? Payment::Open : Payment::Paid);
    }
    const int sales = m_world.chance.about(m_world.volumes.salesPerDay);
    for (int i = 0; i < sales; ++i)
        writeSale(m_world, m_book, till);
    m_world.clock.set(m_world.at(day, 19 * 60 + 15));
    closeTill(m_world, till);
}

void History::leave(const Party &party, TillDay &till, Payment payment)
{
    const InvoiceId invoice = writeBill(
        m_world, till, quoteFor(m_world, m_book, party), party.family, party.booking, payment);
    writeStay(m_world,
              party,
              {.state = payment == Payment::Open ? ReservationState::CheckedOut
                                                 : ReservationState::Completed,
               .invoice = invoice},
              m_world.clock.now());
}

void History::callOff(const Party &party)
{
    const bool cameNot = party.fate == Fate::DoesNotCome;
    writeStay(m_world,
              party,
              {.state = cameNot ? ReservationState::NoShow : ReservationState::Cancelled,
               .cancelReason =
                   cameNot ? QString() : m_world.chance.pick(words::cancelReasons()).toString()},
              m_world.clock.now());
}

// A coupon is shown at the desk when they leave.
void History::agree(Party party)
{
    party.leftAtMinute = party.leavesAtMinute;
    party.hasCoupon = false;
    writeQuote(m_world, quoteFor(m_world, m_book, party));
}

void History::stay(const std::vector<Party> &parties, Diary &diary)
{
    for (const Party &party : parties) {
        writeStay(m_world, party, {.state = ReservationState::CheckedIn}, m_world.clock.now());
        agree(party);
        diary.inHouse.push_back(party);
    }
}

void History::promise(std::vector<Party> parties, QDate from, Diary &diary)
{
    for (Party &party : parties) {
        if (party.bookedOn >= from) {
            diary.toBook.push_back(std::move(party));
            continue;
        }
        const auto state = isOpenRequest(m_world, party) ? ReservationState::Requested
                                                         : ReservationState::Confirmed;
        writeStay(m_world, party, {.state = state}, m_world.clock.now());
        agree(party);
        if (party.arrivesOn < m_world.plan.date)
            diary.expected.push_back(std::move(party));
    }
}

Diary History::endOn(QDate day)
{
    const QDate opening = m_world.plan.date;
    m_world.clock.set(m_world.at(day, 6 * 60));
    Diary diary;
    for (const auto &[leavesOn, parties] : m_leaving)
        stay(parties, diary);
    stay(m_stayingOn, diary);
    for (QDate next = day; next < opening; next = next.addDays(1)) {
        promise(m_cast.arrivalsOn(next), day, diary);
        promise(townArrivalsOn(m_world, next), day, diary);
    }
    promise(m_cast.arrivalsOn(opening), day, diary);
    for (int ahead = 0; ahead <= daysBookedAhead; ++ahead)
        promise(arrivalsOn(m_world, opening.addDays(ahead), shareBooked(ahead)), day, diary);
    return diary;
}

} // namespace desk::generate
