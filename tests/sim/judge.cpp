#include "core/store/sync_state.h"
#include "core/verify/books.h"
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

void World::judge()
{
    judgeDesks();
    judgeMoney();
    judgeStays();
    const auto rulings =
        m_hub->database().value<qint64>("SELECT count(*) FROM hub_rulings WHERE kind <> 'applied'");
    m_outcome.cards = m_hub->database().value<qint64>("SELECT count(*) FROM conflict_cards");
    require(rulings == m_outcome.cards, u"I14, a card for what was not simply applied"_s);
}

void World::judgeDesks()
{
    const auto atHub = verify::contentDigest(m_hub->database());
    for (const auto &desk : m_desks) {
        const QString name = u"desk %1: "_s.arg(desk->number());
        require(atHub == verify::contentDigest(desk->database()),
                name + u"I3, it holds what the hub holds"_s);
        const sync_state::Life life = sync_state::life(desk->database());
        const qint64 made = outbox::lastSettled(desk->database());
        require(m_hub->lastOperation({.number = life.device, .incarnation = life.incarnation})
                    == made,
                name + u"I1, the hub has every operation"_s);
        const auto ruled = m_hub->database().value<qint64>(
            "SELECT count(*) FROM hub_rulings WHERE device = ? AND incarnation = ?",
            life.device,
            life.incarnation);
        require(ruled == made, name + u"I2, exactly one ruling on each operation"_s);
    }
}

void World::judgeMoney()
{
    for (const verify::Finding &finding : verify::brokenBooks(m_hub->database())) {
        // Who paid twice did so; a manager is told.
        const bool isTold = finding.rule == u"invoice.overpaid"_s && toldOfPayments();
        require(isTold, u"I11, books: %1 %2"_s.arg(finding.rule, finding.what));
    }
    const auto twice = m_hub->database().value<qint64>(R"sql(
        SELECT count(*)
          FROM (SELECT number FROM invoices WHERE number <> '' GROUP BY number HAVING count(*) > 1)
    )sql");
    require(twice == 0, u"I12, no invoice number twice"_s);
}

bool World::toldOfPayments()
{
    return m_hub->database().value<bool>(R"sql(
        SELECT EXISTS (SELECT 1 FROM conflict_cards WHERE detail LIKE '%paid_twice%')
    )sql");
}

void World::judgeStays()
{
    // Promises may overlap; what is firm may not.
    const auto doubled = m_hub->database().value<qint64>(R"sql(
        SELECT count(*)
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
    )sql");
    require(doubled == 0, u"I13, no room firmly given to two families"_s);
    const auto undone = m_hub->database().value<qint64>(R"sql(
        SELECT count(*)
          FROM check_ins c
          JOIN reservations r ON r.id = c.reservation
         WHERE c.undone_at IS NULL AND r.state NOT IN ('CHECKED_IN', 'CHECKED_OUT', 'COMPLETED')
    )sql");
    require(undone == 0, u"I15, who came is here or went home"_s);
}

} // namespace desk::sim
