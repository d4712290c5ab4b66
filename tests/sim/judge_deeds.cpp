#include "core/billing/ledger.h"
#include "core/billing/tender.h"
#include "core/conflicts/card.h"
#include "core/leases/room_lease.h"
#include "core/store/stored_rows.h"
#include "tests/sim/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals;

// Judges what became of each thing that people did.

namespace desk::sim {

namespace {

struct KnownRuling
{
    RulingKind kind = RulingKind::Applied;
    QByteArray body;
    QByteArray hash;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"verdict", &KnownRuling::kind},
                            Field{"body", &KnownRuling::body},
                            Field{"hash", &KnownRuling::hash});
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

// A card is the hub's, and may not come to be when a hub that was put back takes the operation
// again; a lease is granted to one desk, and who does not get it loses nothing.
bool mayGiveWay(const Effect &effect)
{
    return effect.table == ConflictCard::table || effect.table == RoomLease::table;
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
        SELECT CAST(verdict AS TEXT) ->> '$.kind', body, hash
          FROM outbox
         WHERE verdict IS NOT NULL
         ORDER BY op_seq
    )sql");
    for (KnownRuling ruling : rulings) {
        // What waited at the hub was ruled on later.
        if (ruling.kind == RulingKind::Deferred)
            ruling.kind = m_hub->database().value<RulingKind>(
                "SELECT kind FROM hub_rulings WHERE hash = ? LIMIT 1", ruling.hash);
        for (const Effect &effect : effectsIn(ruling.body)) {
            const bool isOwed = (ruling.kind == RulingKind::Applied && !mayGiveWay(effect))
                || (wasTaken(ruling.kind) && isMoney(effect));
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
    for (const SentText &sent : std::as_const(m_texts))
        seen.insert(sent.text.before);
    const QString told = m_toldBefore + whatWasTold();
    for (const SentText &sent : std::as_const(m_texts)) {
        const WrittenText &text = sent.text;
        const bool isHeard =
            seen.contains(text.after) || standing(m_hub->database(), text) == text.after;
        require(isHeard || told.contains(u'"' + text.after + u'"') || !isOnItsWay(sent),
                u"I14, nothing that was written is lost untold: "_s + text.after);
    }
}

// After a hub was put back, whoever builds on what another desk sends again waits for it.
void World::judgeWaiting()
{
    require(!m_hub->hasDeferred(), u"I28, nothing waits at the hub when everybody has come"_s);
    const QStringList details = m_hub->database().values<QString>(
        "SELECT CAST(detail AS TEXT) FROM hub_rulings WHERE kind = 'blocked'");
    for (const QString &detail : details) {
        const QJsonArray missing =
            QJsonDocument::fromJson(detail.toUtf8()).object().value("missing"_L1).toArray();
        for (const QJsonValue &row : missing) {
            const TableShape *shape = shapeOf(row.toArray().at(0).toString().toUtf8());
            const std::optional<IdBytes> id = parseIdText(row.toArray().at(1).toString());
            require(!shape || !id || !stored_rows::find(m_hub->database(), *shape, *id),
                    u"I28, nothing is blocked by what came later: "_s + detail);
        }
    }
}

} // namespace desk::sim
