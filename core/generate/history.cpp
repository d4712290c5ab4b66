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

} // namespace

History::History(World &world, Cast &cast)
    : m_world(world)
    , m_cast(cast)
    , m_book(loadPriceBook(
          world.database, world.firstDay(), world.plan.date.addDays(daysBookedAhead + 30)))
{
}

void History::arrive(QDate day)
{
    for (Cast::Appearance &appearance : m_cast.arrivalsOn(day)) {
        switch (appearance.fate) {
        case Cast::Fate::AsAgreed:
            m_leaving[appearance.party.leavesOn].push_back(std::move(appearance.party));
            break;
        case Cast::Fate::StaysOn:
            m_stayingOn.push_back(std::move(appearance.party));
            break;
        case Cast::Fate::Owes:
            m_owing.push_back(std::move(appearance.party));
            break;
        }
    }
    for (Party &party : generate::arrivalsOn(m_world, day, 100)) {
        if (m_world.chance.percent(5))
            callOff(party);
        else
            m_leaving[party.leavesOn].push_back(std::move(party));
    }
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
        const bool owes = m_world.chance.between(1, 250) == 1;
        leave(party, till, owes ? Payment::Open : Payment::Paid);
    }
    for (const Party &party : m_owing) {
        if (party.leavesOn == day)
            leave(party, till, Payment::Open);
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
    const bool cameNot = m_world.chance.percent(20);
    writeStay(m_world,
              party,
              {.state = cameNot ? ReservationState::NoShow : ReservationState::Cancelled,
               .cancelReason =
                   cameNot ? QString() : m_world.chance.pick(words::cancelReasons()).toString()},
              m_world.clock.now());
}

void History::promise(const std::vector<Party> &parties, QDate today)
{
    for (const Party &party : parties) {
        const bool isOpenRequest = party.arrivesOn > today.addDays(3) && m_world.chance.percent(8);
        writeStay(
            m_world,
            party,
            {.state = isOpenRequest ? ReservationState::Requested : ReservationState::Confirmed},
            m_world.clock.now());
    }
}

void History::endOn(QDate today)
{
    m_world.clock.set(m_world.at(today, 6 * 60 + 30));
    const auto isHere = [&](const Party &party) {
        writeStay(m_world, party, {.state = ReservationState::CheckedIn}, m_world.clock.now());
    };
    for (const auto &[day, parties] : m_leaving)
        std::ranges::for_each(parties, isHere);
    std::ranges::for_each(m_stayingOn, isHere);
    for (const Cast::Appearance &appearance : m_cast.arrivalsOn(today))
        promise({appearance.party}, today);
    for (int ahead = 0; ahead <= daysBookedAhead; ++ahead)
        promise(generate::arrivalsOn(m_world, today.addDays(ahead), shareBooked(ahead)), today);
}

} // namespace desk::generate
