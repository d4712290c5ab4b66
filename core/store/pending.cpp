#include "core/store/pending.h"

#include "core/base/json.h"
#include "core/base/planted_bug.h"
#include "core/bookings/reservation.h"
#include "core/db/database.h"
#include "core/store/merge/operation.h"
#include "core/store/sync_state.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::Literals;

namespace desk {

namespace {

using AnyId = Id<struct AnyRow>;

struct KeyRow
{
    QString table;
    AnyId id;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"tbl", &KeyRow::table}, Field{"row_id", &KeyRow::id});
    }
};

struct BaseRow
{
    qint64 commit = 0;
    std::optional<QByteArray> image;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"seq", &BaseRow::commit}, Field{"image", &BaseRow::image});
    }
};

/// What stands on this desk while its operations are merged anew. The hub's marks stay at the hub;
/// here a row's last write is its commit, and it is ours when one of our operations made it. Until
/// the hub has decided, ours are the later ones.
class StandingHere final : public merge::Standing
{
public:
    StandingHere(db::Database &database, const Stamp &own, int incarnation)
        : m_database(database)
        , m_own(own)
        , m_incarnation(incarnation)
    {
    }

    std::optional<merge::StandingRow> row(const QByteArray &table, const IdBytes &id) override
    {
        const TableShape *shape = shapeOf(table);
        const std::optional<StoredRow> row =
            shape ? stored_rows::find(m_database, *shape, id) : std::nullopt;
        return row ? std::optional(standing(table, *row)) : std::nullopt;
    }

    QList<merge::StandingRow> naming(const QByteArray &table,
                                     const QByteArray &column,
                                     const IdBytes &id) override
    {
        QList<merge::StandingRow> rows;
        for (const StoredRow &row : stored_rows::naming(m_database, *shapeOf(table), column, id))
            rows += standing(table, row);
        return rows;
    }

private:
    merge::StandingRow standing(const QByteArray &table, const StoredRow &row)
    {
        const bool isOwn = m_database.value<bool>(
            "SELECT EXISTS (SELECT 1 FROM outbox WHERE commit_seq = ? AND state <> 0)", row.commit);
        const Stamp stamp{.device = isOwn ? m_own.device : quint16(0)};
        return {.table = table,
                .id = row.id,
                .columns = row.columns,
                .commit = row.commit,
                .marks = {{merge::unitMark,
                           {.commit = row.commit,
                            .stamp = stamp,
                            .incarnation = isOwn ? m_incarnation : 0}}}};
    }

    db::Database &m_database;
    Stamp m_own;
    int m_incarnation;
};

qint64 commitNow(db::Database &database, const TableShape &shape, const IdBytes &id)
{
    const std::optional<StoredRow> row = stored_rows::find(database, shape, id);
    return row ? row->commit : 0;
}

} // namespace

Pending::Pending(db::Database &database)
    : m_database(database)
{
}

QSet<RowKey> Pending::rowsOf(qint64 operation)
{
    QSet<RowKey> keys;
    for (const KeyRow &row :
         m_database.all<KeyRow>("SELECT tbl, row_id FROM outbox_row WHERE op_seq = ?", operation))
        keys.insert({row.table.toUtf8(), row.id.bytes()});
    return keys;
}

void Pending::settle(qint64 operation,
                     OperationState state,
                     qint64 commit,
                     const QByteArray &ruling)
{
    m_database.run(R"sql(
        UPDATE outbox SET state = ?, commit_seq = ?, verdict = ? WHERE op_seq = ?
    )sql",
                   int(state),
                   commit > 0 ? std::optional(commit) : std::nullopt,
                   ruling,
                   operation);
    m_database.run("DELETE FROM outbox_row WHERE op_seq = ?", operation);
}

bool Pending::hasBase(const RowKey &key)
{
    return m_database.value<bool>(R"sql(
        SELECT EXISTS (SELECT 1 FROM sync_base WHERE tbl = ? AND row_id = ?)
    )sql",
                                  QString::fromUtf8(key.table),
                                  AnyId(key.id));
}

std::optional<StoredRow> Pending::baseOf(const RowKey &key)
{
    const auto base =
        m_database.first<BaseRow>("SELECT seq, image FROM sync_base WHERE tbl = ? AND row_id = ?",
                                  QString::fromUtf8(key.table),
                                  AnyId(key.id));
    if (!base || !base->image)
        return std::nullopt;
    return StoredRow{.id = key.id,
                     .columns = QJsonDocument::fromJson(*base->image).object(),
                     .commit = base->commit};
}

void Pending::setBase(const RowKey &key, const std::optional<StoredRow> &row, qint64 commit)
{
    m_database.run("UPDATE sync_base SET seq = ?, image = ? WHERE tbl = ? AND row_id = ?",
                   commit,
                   row ? std::optional(canonicalJson(row->columns)) : std::nullopt,
                   QString::fromUtf8(key.table),
                   AnyId(key.id));
}

void Pending::forgetBaseIfSettled(const RowKey &key)
{
    if (isPlanted(PlantedBug::BasesPileUp))
        return;
    if (operationsOn(key).isEmpty() || isPlanted(PlantedBug::BaseForgottenWhileWaiting))
        m_database.run("DELETE FROM sync_base WHERE tbl = ? AND row_id = ?",
                       QString::fromUtf8(key.table),
                       AnyId(key.id));
}

QList<qint64> Pending::operationsOn(const RowKey &key)
{
    return m_database.values<qint64>("SELECT op_seq FROM outbox_row WHERE tbl = ? AND row_id = ?",
                                     QString::fromUtf8(key.table),
                                     AnyId(key.id));
}

QSet<RowKey> Pending::confirmedRows()
{
    QSet<RowKey> keys;
    for (const TableShape &shape : tableShapes()) {
        for (const AnyId &id :
             m_database.values<AnyId>("SELECT id FROM " + shape.name() + " WHERE _seq > 0"))
            keys.insert({shape.name(), id.bytes()});
    }
    for (const KeyRow &row :
         m_database.all<KeyRow>("SELECT tbl, row_id FROM sync_base WHERE image IS NOT NULL"))
        keys.insert({row.table.toUtf8(), row.id.bytes()});
    return keys;
}

QList<RowKey> Pending::unheardBases()
{
    QList<RowKey> keys;
    for (const KeyRow &row : m_database.all<KeyRow>(R"sql(
             SELECT tbl, row_id
               FROM sync_base
              WHERE image IS NOT NULL
                AND NOT EXISTS (SELECT 1
                                  FROM sync_spool
                                 WHERE sync_spool.tbl = sync_base.tbl
                                   AND sync_spool.row_id = sync_base.row_id)
         )sql"))
        keys += {row.table.toUtf8(), row.id.bytes()};
    return keys;
}

void Pending::waitAgain(qint64 from)
{
    const QList<QueuedOperation> lost = m_database.all<QueuedOperation>(R"sql(
        SELECT op_seq, cmd, cmd_ver, prio, hlc, staff_id, action_id, body, hash, commit_seq
          FROM outbox
         WHERE op_seq >= ? AND state <> 0
         ORDER BY op_seq
    )sql",
                                                                        from);
    for (const QueuedOperation &operation : lost) {
        // What it is based on and what it was taken as are told only where both were counted alike.
        m_database.run(R"sql(
            UPDATE outbox
               SET state = 0, verdict = NULL, commit_seq = iif(op_seq > ?, commit_seq, NULL)
             WHERE op_seq = ?
        )sql",
                       sync_state::lost(m_database).before,
                       operation.sequence);
        for (const Effect &effect : effectsIn(operation.body))
            waitOnRow(operation.sequence, {effect.table, effect.id});
    }
}

void Pending::waitOnRow(qint64 operation, const RowKey &key)
{
    const TableShape *shape = shapeOf(key.table);
    if (!shape)
        return;
    m_database.run("INSERT OR IGNORE INTO outbox_row (tbl, row_id, op_seq) VALUES (?, ?, ?)",
                   QString::fromUtf8(key.table),
                   AnyId(key.id),
                   operation);
    const std::optional<StoredRow> row = stored_rows::find(m_database, *shape, key.id);
    m_database.run("INSERT OR IGNORE INTO sync_base (tbl, row_id, seq, image) VALUES (?, ?, ?, ?)",
                   QString::fromUtf8(key.table),
                   AnyId(key.id),
                   row ? row->commit : 0,
                   row ? std::optional(canonicalJson(row->columns)) : std::nullopt);
}

PendingGroup Pending::groupOf(const QSet<RowKey> &rows)
{
    PendingGroup group{.rows = rows, .operations = {}};
    QList<RowKey> unseen(rows.begin(), rows.end());
    QSet<qint64> operations;
    while (!unseen.isEmpty()) {
        for (const qint64 operation : operationsOn(unseen.takeLast())) {
            if (operations.contains(operation))
                continue;
            operations.insert(operation);
            for (const RowKey &key : rowsOf(operation)) {
                if (!group.rows.contains(key))
                    unseen += key;
                group.rows.insert(key);
            }
        }
    }
    group.operations = {operations.begin(), operations.end()};
    std::ranges::sort(group.operations);
    return group;
}

void Pending::replay(qint64 sequence, const std::function<void(const RowKey &)> &writes)
{
    const QList<QueuedOperation> found = outbox::waiting(m_database, sequence - 1, 1);
    if (found.isEmpty() || found.first().sequence != sequence)
        throw db::Error("an operation that touches a row does not wait");
    const QueuedOperation &operation = found.first();
    const Stamp stamp = Stamp::parse(operation.stamp).value_or(Stamp());
    const int incarnation =
        m_database.value<int>("SELECT v FROM sync_state WHERE k = 'incarnation'");
    StandingHere standing(m_database, stamp, incarnation);
    const merge::MergedOperation merged =
        merge::mergeOperation(standing, effectsIn(operation.body), stamp, incarnation);
    for (const merge::RowWrite &write : merged.writes) {
        const TableShape &shape = *shapeOf(write.table);
        // Merged, it may change rows that it does not name: rooms that somebody else chose.
        if (!isPlanted(PlantedBug::MergedRowsNotRemembered))
            waitOnRow(sequence, {write.table, write.id});
        writes({write.table, write.id});
        stored_rows::write(m_database,
                           shape,
                           {.id = write.id,
                            .columns = write.columns,
                            .commit = commitNow(m_database, shape, write.id)});
    }
}

} // namespace desk
