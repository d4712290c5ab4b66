#include "core/store/checkpoint.h"

#include "core/base/json.h"
#include "core/base/planted_bug.h"
#include "core/db/database.h"
#include "core/search/index.h"
#include "core/store/pending.h"
#include "core/store/spool.h"
#include "core/store/sync_state.h"
#include "core/store/unknown_rows.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk {

namespace {

/// Publishes one checkpoint.
class Publishing
{
public:
    explicit Publishing(db::Database &database)
        : m_database(database)
        , m_pending(database)
        , m_after(sync_state::life(database).after)
    {
    }

    void settle(const Ruling &ruling)
    {
        const qint64 operation = ruling.operation + m_after;
        if (!isPlanted(PlantedBug::RefusedChangesStay))
            m_rebased.unite(m_pending.rowsOf(operation));
        m_pending.settle(operation,
                         stateAfter(ruling.kind),
                         ruling.commit,
                         canonicalJson(QJsonObject{{u"kind"_s, nameOf(ruling.kind)},
                                                   {u"detail"_s, ruling.detail}}));
    }

    void confirm(const ConfirmedRow &confirmed)
    {
        const TableShape *shape = shapeOf(confirmed.table);
        if (!shape) {
            if (confirmed.isDeleted)
                unknown_rows::forget(m_database, confirmed.table, confirmed.row.id);
            else
                unknown_rows::keep(m_database, confirmed.table, confirmed.row);
            return;
        }
        const RowKey key{confirmed.table, confirmed.row.id};
        if (m_pending.hasBase(key) && !isPlanted(PlantedBug::ConfirmedOverWaiting)) {
            if (isPlanted(PlantedBug::ConfirmedDroppedWhileWaiting))
                return;
            m_pending.setBase(key,
                              confirmed.isDeleted ? std::nullopt : std::optional(confirmed.row),
                              confirmed.row.commit);
            m_rebased.insert(key);
        } else {
            writeThrough(*shape, confirmed);
        }
    }

    // A hub that was restored from a backup may have lost what it once confirmed.
    void forgetUnheard(const QList<ConfirmedRow> &heard)
    {
        QSet<RowKey> known;
        for (const ConfirmedRow &row : heard)
            known.insert({row.table, row.row.id});
        for (const RowKey &key : m_pending.confirmedRows()) {
            if (!known.contains(key))
                forget(key);
        }
    }

    void forget(const RowKey &key)
    {
        if (m_pending.hasBase(key)) {
            m_pending.setBase(key, std::nullopt, 0);
            m_rebased.insert(key);
        } else {
            willWrite(key);
            stored_rows::remove(m_database, *shapeOf(key.table), key.id);
        }
    }

    // What lies beneath a change of ours, and is not there any more at the hub.
    void forgetUnheardBases()
    {
        for (const RowKey &key : m_pending.unheardBases())
            forget(key);
    }

    // The hub says what stands here; when a change of ours came since, it lies upon just that.
    void confirmCommit(const ConfirmedRow &confirmed)
    {
        const RowKey key{confirmed.table, confirmed.row.id};
        if (m_pending.hasBase(key)) {
            const std::optional<StoredRow> base = m_pending.baseOf(key);
            m_pending.setBase(key, base, confirmed.row.commit);
            m_rebased.insert(key);
        } else {
            m_database.run("UPDATE " + key.table + " SET _seq = ? WHERE id = ?",
                           confirmed.row.commit,
                           Id<struct AnyRow>(key.id));
        }
    }

    void rebase()
    {
        const PendingGroup group = m_pending.groupOf(m_rebased);
        for (const RowKey &key : group.rows)
            rewind(key);
        for (const qint64 operation : group.operations)
            m_pending.replay(operation, [this](const RowKey &key) { willWrite(key); });
        for (const RowKey &key : group.rows)
            m_pending.forgetBaseIfSettled(key);
    }

    void finish(const Checkpoint &checkpoint)
    {
        if (!isPlanted(PlantedBug::CursorNotKept))
            sync_state::reach(m_database, checkpoint.epoch, checkpoint.cursor);
        QList<search::WrittenRow> rows;
        for (auto row = m_written.cbegin(); row != m_written.cend(); ++row)
            rows += {.table = row.key().table, .id = row.key().id, .left = *row};
        search::refresh(m_database, rows);
    }

    QSet<QByteArray> tables() const
    {
        QSet<QByteArray> tables;
        for (const RowKey &key : m_written.keys())
            tables.insert(key.table);
        return tables;
    }

private:
    static OperationState stateAfter(RulingKind kind)
    {
        switch (kind) {
        case RulingKind::Applied:
        case RulingKind::Merged:
        case RulingKind::Conflicted:
        case RulingKind::Deferred:
            return OperationState::Archived;
        case RulingKind::Rejected:
            return OperationState::Rejected;
        case RulingKind::Quarantined:
            return OperationState::Quarantined;
        case RulingKind::Blocked:
            return OperationState::Blocked;
        }
        DESK_ASSERT(false);
        return OperationState::Archived;
    }

    // Remembers whose the row was: the search has to forget it there.
    void willWrite(const RowKey &key)
    {
        if (m_written.contains(key))
            return;
        const bool isSearched = !search::ownerColumn(key.table).isEmpty();
        willWrite(key,
                  isSearched ? stored_rows::find(m_database, *shapeOf(key.table), key.id)
                             : std::nullopt);
    }

    void willWrite(const RowKey &key, const std::optional<StoredRow> &stood)
    {
        if (m_written.contains(key))
            return;
        const QString column = QString::fromLatin1(search::ownerColumn(key.table));
        m_written.insert(
            key, stood ? parseIdText(stood->columns.value(column).toString()) : std::nullopt);
    }

    void writeThrough(const TableShape &shape, const ConfirmedRow &confirmed)
    {
        const auto stood = stored_rows::find(m_database, shape, confirmed.row.id);
        if (stood && !confirmed.isDeleted && stood->columns == confirmed.row.columns) {
            // The hub says what we knew: only its commit is news, which nobody sees.
            stored_rows::write(
                m_database,
                shape,
                {.id = confirmed.row.id, .columns = {}, .commit = confirmed.row.commit},
                stood);
            return;
        }
        willWrite({confirmed.table, confirmed.row.id}, stood);
        if (confirmed.isDeleted)
            stored_rows::remove(m_database, shape, confirmed.row.id);
        else
            stored_rows::write(m_database, shape, confirmed.row, stood);
    }

    void rewind(const RowKey &key)
    {
        const TableShape *shape = shapeOf(key.table);
        DESK_ASSERT(shape);
        willWrite(key);
        if (const std::optional<StoredRow> base = m_pending.baseOf(key))
            stored_rows::write(m_database, *shape, *base);
        else
            stored_rows::remove(m_database, *shape, key.id);
    }

    db::Database &m_database;
    Pending m_pending;
    qint64 m_after; ///< of our operations, the last that this life does not count
    QSet<RowKey> m_rebased;
    /// What was written, and whose it was before.
    QHash<RowKey, std::optional<IdBytes>> m_written;
};

} // namespace

QSet<QByteArray> publish(db::Database &database, const Checkpoint &checkpoint)
{
    Publishing publishing(database);
    for (const Ruling &ruling : checkpoint.rulings)
        publishing.settle(ruling);
    for (const ConfirmedRow &row : checkpoint.rows)
        publishing.confirm(row);
    if (checkpoint.isWhole && !isPlanted(PlantedBug::UnheardKept))
        publishing.forgetUnheard(checkpoint.rows);
    if (!isPlanted(PlantedBug::RebaseForgotten))
        publishing.rebase();
    publishing.finish(checkpoint);
    return publishing.tables();
}

QSet<QByteArray> publishSpooled(db::Database &database,
                                const Checkpoint &checkpoint,
                                const spool::Preparation &preparation)
{
    Publishing publishing(database);
    for (const Ruling &ruling : checkpoint.rulings)
        publishing.settle(ruling);
    for (const ConfirmedRow &row : spool::rows(database))
        publishing.confirm(row);
    for (const ConfirmedRow &row : spool::commits(database))
        publishing.confirmCommit(row);
    for (const RowKey &key : preparation.unheard)
        publishing.forget(key);
    if (checkpoint.isWhole)
        publishing.forgetUnheardBases();
    if (!isPlanted(PlantedBug::RebaseForgotten))
        publishing.rebase();
    publishing.finish(checkpoint);
    return publishing.tables();
}

} // namespace desk
