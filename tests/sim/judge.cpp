#include "core/store/sync_state.h"
#include "core/verify/books.h"
#include "core/verify/chain.h"
#include "core/verify/digest.h"
#include "tests/sim/world.h"

using namespace Qt::Literals;

namespace desk::sim {

void World::require(bool holds, const QString &what)
{
    if (!holds) {
        m_outcome.broken += what;
        note(u"BROKEN: "_s + what);
    }
}

void World::requireNone(const QByteArray &sql, const QString &what)
{
    const QStringList found = m_hub->database().values<QString>(sql);
    require(found.isEmpty(), what + u": "_s + found.join(u", "_s));
}

void World::judge()
{
    judgeDesks();
    judgeMoney();
    judgeStays();
    judgeCards();
    judgeTexts();
    judgeWaiting();
    judgeLeases();
    judgeTimes();
}

namespace {

ConfirmedDigest confirmedIn(db::Database &database)
{
    confirmed_digest::Progress progress;
    while (confirmed_digest::countASlice(database, progress)) { }
    return progress.digest;
}

} // namespace

void World::judgeDesks()
{
    const auto atHub = verify::contentDigest(m_hub->database());
    for (const auto &desk : m_desks) {
        require(atHub == verify::contentDigest(desk->database()),
                u"I3, desk %1 holds what the hub holds"_s.arg(desk->number()));
        require(m_hub->digest() == confirmedIn(desk->database()),
                u"I3, desk %1 holds it in the hub's commits"_s.arg(desk->number()));
        judgeDesk(*desk);
        judgeOperations(*desk);
    }
}

void World::judgeDesk(SimDesk &desk)
{
    const QString name = u", desk %1: "_s.arg(desk.number());
    const sync::DeviceLife life = desk.life();
    const qint64 made = desk.settledInLife();
    // Of two computers that nobody told apart, one knows nothing of what the other did.
    const qint64 atHub = m_hub->lastOperation(life);
    require(m_mayPrintTwice ? atHub >= made : atHub == made,
            u"I1"_s + name + u"the hub has every operation"_s);
    const auto ruled = m_hub->database().value<qint64>(
        "SELECT count(*) FROM hub_rulings WHERE device = ? AND incarnation = ?",
        life.number,
        life.incarnation);
    require(ruled == atHub, u"I2"_s + name + u"exactly one ruling on each operation"_s);
    const auto left = desk.database().value<qint64>(
        "SELECT (SELECT count(*) FROM sync_base) + (SELECT count(*) FROM outbox_row)");
    require(left == 0, u"I4"_s + name + u"nothing is kept for what does not wait"_s);
    require(verify::brokenOperations(desk.database()).isEmpty(),
            u"I10"_s + name + u"operations are numbered and stamped in order"_s);
    require(verify::brokenAudit(desk.database()).isEmpty(), u"I35"_s + name + u"the audit holds"_s);
    if (m_plan.deaths > 0 || m_plan.fullDisks > 0 || m_plan.filesPutBack > 0)
        require(m_files.isSound(desk.number()), u"I37"_s + name + u"the file is sound"_s);
}

void World::judgeCards()
{
    // What came in two lives, or from a copy as well, is one operation.
    const auto rulings = m_hub->database().value<qint64>(
        "SELECT count(DISTINCT hash) FROM hub_rulings WHERE kind <> 'applied'");
    m_outcome.cards = m_hub->database().value<qint64>("SELECT count(*) FROM conflict_cards");
    require(rulings == m_outcome.cards, u"I14, a card for what was not simply applied"_s);
    // Whose file was put back does not know any more what they did, nor does anybody see what waits
    // at a hub.
    if (m_isHubRestored)
        return;
    requireNone(R"sql(
        SELECT device || '/' || operation
          FROM conflict_cards, json_each(detail, '$.clashes') AS clash
         WHERE clash.value ->> 'other_device' = device
           AND (SELECT count(*) FROM hub_devices
                 WHERE hub_devices.device = conflict_cards.device) = 1
    )sql",
                u"I17, nobody gives way to themselves"_s);
}

void World::judgeMoney()
{
    for (const verify::Finding &finding : verify::brokenBooks(m_hub->database())) {
        // Papers with one number that nothing could prevent.
        if (m_mayPrintTwice && finding.rule.contains(u".number_"_s))
            continue;
        // Who paid twice, or paid a bill that was taken back, did so; a manager is told.
        const bool isOverpaid =
            finding.rule == u"invoice.overpaid"_s || finding.rule == u"invoice.void_and_owed"_s;
        const bool isPaperMissing = finding.rule == u"invoice.number_missing"_s
            || finding.rule == u"receipt.number_missing"_s;
        const bool isTold = (isOverpaid && isToldOf("paid_twice"))
            || (finding.rule == u"invoice.stay_billed_twice"_s && isToldOf("second_bill"))
            || (finding.rule == u"ledger.negative_deposit"_s && isToldOf("deposit_overdrawn"))
            || (isPaperMissing && isToldOfLostPapers());
        require(isTold, u"I11, books: %1 %2"_s.arg(finding.rule, finding.what));
    }
    if (!m_mayPrintTwice)
        requireNone(
            "SELECT number FROM invoices WHERE number <> '' GROUP BY number HAVING count(*) > 1",
            u"I12, no invoice number twice"_s);
}

// What nobody can read, not even which command it is, is a card; its bill or receipt is a paper.
bool World::isToldOfLostPapers()
{
    return m_hub->database().value<bool>(R"sql(
        SELECT EXISTS (SELECT 1 FROM conflict_cards
                        WHERE kind = 'quarantined')
    )sql");
}

bool World::isToldOf(const char *clash)
{
    return m_hub->database().value<bool>(R"sql(
        SELECT EXISTS (SELECT 1 FROM conflict_cards WHERE detail LIKE '%' || ? || '%')
    )sql",
                                         QString::fromLatin1(clash));
}

void World::judgeStays()
{
    // Promises may overlap; what is firm may not.
    requireNone(R"sql(
        SELECT u.name
          FROM segments a
          JOIN reservations ra ON ra.id = a.reservation
          JOIN segments b ON b.unit = a.unit AND b.id > a.id
          JOIN reservations rb ON rb.id = b.reservation
          JOIN units u ON u.id = a.unit
         WHERE a.firm = 1 AND b.firm = 1 AND a.released_at IS NULL AND b.released_at IS NULL
           AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at
           AND ra.household <> rb.household
           AND ra.state IN ('CONFIRMED', 'CHECKED_IN') AND rb.state IN ('CONFIRMED', 'CHECKED_IN')
           AND u.name IN ('K1', 'K2')
    )sql",
                u"I13, no room firmly given to two families"_s);
    requireNone(R"sql(
        SELECT r.state
          FROM check_ins c
          JOIN reservations r ON r.id = c.reservation
         WHERE c.undone_at IS NULL AND r.state NOT IN ('CHECKED_IN', 'CHECKED_OUT', 'COMPLETED')
    )sql",
                u"I15, who came is here or went home"_s);
    requireNone(R"sql(
        SELECT lower(hex(r.id))
          FROM reservations r
         WHERE r.state IN ('CONFIRMED', 'CHECKED_IN')
           AND NOT EXISTS (SELECT 1 FROM segments s
                            WHERE s.reservation = r.id AND s.released_at IS NULL)
    )sql",
                u"I15, who is here or comes has a room"_s);
    requireNone(R"sql(
        SELECT lower(hex(reservation))
          FROM price_steps
         WHERE reservation IS NOT NULL AND superseded_at IS NULL AND invoice_line IS NULL
         GROUP BY reservation, position
        HAVING count(*) > 1
    )sql",
                u"I15, no stay has two prices"_s);
    requireNone(R"sql(
        SELECT lower(hex(a.reservation))
          FROM segments a
          JOIN segments b ON b.reservation = a.reservation AND b.id > a.id
          JOIN reservations r ON r.id = a.reservation
         WHERE a.released_at IS NULL AND b.released_at IS NULL
           AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at
           AND r.state IN ('CONFIRMED', 'CHECKED_IN')
    )sql",
                u"I13, nobody has two rooms at once"_s);
}

} // namespace desk::sim
