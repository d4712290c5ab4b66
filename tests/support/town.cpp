#include "tests/support/town.h"

#include "core/billing/sell.h"
#include "core/generate/generate.h"
#include "core/till/open_till.h"
#include "tests/support/cards.h"

using namespace Qt::Literals;

namespace desk::test {

namespace {

const QDate openingDay(2026, 11, 21);
// The real cost of a PIN would be most of a test's time.
const PinCost cheap{.passes = 1, .memoryBytes = 8 * 1024};

} // namespace

Town::Town()
    : m_clock(ResortTime{.zone = QTimeZone("America/Denver")}.at(openingDay, 6 * 60 + 30))
{
    const generate::Plan plan{.size = generate::Size::Small, .seed = 5, .date = openingDay};
    DESK_ASSERT(generate::generate(m_folder.path(), m_keys, plan, cheap));
    Result<Replica> opened = Replica::open(m_folder.path(), m_keys, m_clock, m_random);
    DESK_ASSERT(opened);
    replica.emplace(std::move(*opened));
    store = replica->takeStore();
    till = one<TillId>("SELECT id FROM tills");
    openTheTill();
    household =
        one<HouseholdId>("SELECT household FROM reservations GROUP BY 1 ORDER BY count(*) DESC");
    pet = one<PetId>("SELECT pet FROM reservations GROUP BY 1 ORDER BY count(*) DESC");
    arriving = one<BookingId>("SELECT booking FROM reservations WHERE state = 'CONFIRMED'"
                              " AND arrives_on = '2026-11-21'"
                              " GROUP BY 1 ORDER BY count(*) DESC");
    leaving = one<BookingId>("SELECT booking FROM reservations WHERE state = 'CHECKED_IN'"
                             " AND leaves_on = '2026-11-21'"
                             " GROUP BY 1 ORDER BY count(*) DESC");
    promised = one<BookingId>("SELECT booking FROM booking_terms");
    stay = one<ReservationId>("SELECT r.id FROM care_tasks t JOIN reservations r"
                              " ON r.id = t.reservation WHERE r.state = 'CHECKED_IN'"
                              " GROUP BY 1 ORDER BY count(*) DESC");
    invoice = one<InvoiceId>("SELECT id FROM invoices WHERE booking IS NOT NULL AND issued_at > 0"
                             " ORDER BY id DESC");
    receipt =
        one<ReceiptId>("SELECT id FROM receipts WHERE household IS NOT NULL ORDER BY id DESC");
    closed = one<TillSessionId>("SELECT id FROM till_sessions WHERE z_number IS NOT NULL"
                                " ORDER BY z_number DESC");
    signature = one<AgreementSignatureId>("SELECT id FROM agreement_signatures");
    disagree();
}

// Two desks named the same pet, and somebody lacks a room.
void Town::disagree()
{
    const auto segment = one<SegmentId>("SELECT id FROM segments WHERE reservation IN"
                                        " (SELECT id FROM reservations WHERE state = 'CONFIRMED')");
    card = bring(
        *store,
        ToldCard{.command = u"pet.edit"_s,
                 .clashes = {gaveWay("pets", pet.bytes(), u"name"_s, u"Rexington"_s, u"Rexie"_s),
                             clashOf(u"room_taken"_s, "segments", segment.bytes())},
                 .doneAt = m_clock.now()});
}

// Somebody has bought something already, and somebody else has bought stamps.
void Town::openTheTill()
{
    const By by{.staff = one<StaffId>("SELECT id FROM staff ORDER BY id"),
                .role = Role::Admin,
                .location = here(),
                .till = till};
    const auto money = [&](qint64 minor) { return Money::minor(minor, database().currency()); };
    DESK_ASSERT(store->run(by, OpenTill{{{money(2'000), 10}}}));
    DESK_ASSERT(store->run(by, MoveCash{CashMoveKind::Out, money(900), u"Stamps"_s}));
    const auto product = one<ProductId>("SELECT id FROM products ORDER BY price");
    DESK_ASSERT(store->run(by,
                           Sell{.items = {{product, 1}},
                                .tenders = {{.kind = TenderKind::Cash, .amount = money(90'000)}}}));
}

} // namespace desk::test
