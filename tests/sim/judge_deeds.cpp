#include "core/billing/ledger.h"
#include "core/billing/tender.h"
#include "core/store/stored_rows.h"
#include "tests/sim/world.h"

#include <QSet>

using namespace Qt::Literals;

// Judges what became of each thing that people did.

namespace desk::sim {

namespace {

struct KnownRuling
{
    RulingKind kind = RulingKind::Applied;
    QByteArray body;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"verdict", &KnownRuling::kind},
                            Field{"body", &KnownRuling::body});
    }
};

bool isThere(db::Database &database, const Effect &effect)
{
    const TableShape *shape = shapeOf(effect.table);
    return shape && stored_rows::find(database, *shape, effect.id).has_value();
}

// Money that changed hands did so, whatever else was decided.
bool isMoney(const Effect &effect)
{
    return effect.table == Receipt::table || effect.table == Tender::table
        || (effect.table == LedgerEntry::table
            && effect.columns.value("kind"_L1).toString() == nameOf(EntryKind::Payment));
}

bool wasTaken(RulingKind kind)
{
    return kind == RulingKind::Applied || kind == RulingKind::Merged
        || kind == RulingKind::Conflicted;
}

QString standing(db::Database &database, const WrittenText &text)
{
    const auto row = stored_rows::find(database, *shapeOf(text.table), text.id);
    return row ? row->columns.value(text.column).toString() : QString();
}

} // namespace

// Everything that was applied is at the hub, and so is all money, whatever became of the rest.
void World::judgeOperations(SimDesk &desk)
{
    const QList<KnownRuling> rulings = desk.database().all<KnownRuling>(R"sql(
        SELECT CAST(verdict AS TEXT) ->> '$.kind', body
          FROM outbox
         WHERE verdict IS NOT NULL
         ORDER BY op_seq
    )sql");
    for (const KnownRuling &ruling : rulings) {
        for (const Effect &effect : effectsIn(ruling.body)) {
            const bool isOwed =
                ruling.kind == RulingKind::Applied || (wasTaken(ruling.kind) && isMoney(effect));
            require(!isOwed || isThere(m_hub->database(), effect),
                    u"I1, desk %1: the hub has what it applied, in %2"_s.arg(
                        QString::number(desk.number()), QString::fromUtf8(effect.table)));
        }
    }
}

// Of cards, and of operations that nobody could read.
QString World::whatWasTold()
{
    return m_hub->database().value<QString>(R"sql(
        SELECT coalesce((SELECT group_concat(detail) FROM conflict_cards), '')
               || coalesce((SELECT group_concat(CAST(body AS TEXT)) FROM hub_dead_letters), '')
    )sql");
}

// A text stands, or was written over by somebody who saw it, or somebody was told.
void World::judgeTexts()
{
    QSet<QString> seen;
    for (const WrittenText &text : std::as_const(m_texts))
        seen.insert(text.before);
    const QString told = m_toldBefore + whatWasTold();
    for (const WrittenText &text : std::as_const(m_texts)) {
        const bool isHeard =
            seen.contains(text.after) || standing(m_hub->database(), text) == text.after;
        require(isHeard || told.contains(u'"' + text.after + u'"'),
                u"I14, nothing that was written is lost untold: "_s + text.after);
    }
}

} // namespace desk::sim
