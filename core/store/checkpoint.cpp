#include "core/store/checkpoint.h"

#include "core/base/json.h"
#include "core/db/database.h"
#include "core/search/index.h"
#include "core/store/pending.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk {

namespace {

/// Publishes one checkpoint.
class Publishing
{
public:
    Publishing(db::Database &database, Instant now)
        : m_database(database)
        , m_pending(database)
        , m_now(now)
    {
    }

    void settle(const Ruling &ruling)
    {
        m_rebased.unite(m_pending.rowsOf(ruling.operation));
        m_pending.settle(ruling.operation,
                         stateAfter(ruling.kind),
                         ruling.commit,
                         canonicalJson(QJsonObject{{u"kind"_s, nameOf(ruling.kind)},
                                                   {u"detail"_s, ruling.detail}}));
        if (ruling.kind != RulingKind::Applied)
            keepCard(ruling);
    }

    void confirm(const ConfirmedRow &confirmed)
    {
        const TableShape *shape = shapeOf(confirmed.table);
        if (!shape) {
            keepUnknown(confirmed);
            return;
        }
        const RowKey key{confirmed.table, confirmed.row.id};
        if (m_pending.hasBase(key)) {
            m_pending.setBase(key,
                              confirmed.isDeleted ? std::nullopt : std::optional(confirmed.row),
                              confirmed.row.commit);
            m_rebased.insert(key);
        } else {
            writeThrough(*shape, confirmed);
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

    void finish(qint64 cursor)
    {
        m_database.run("UPDATE sync_state SET v = ? WHERE k = 'cursor'", cursor);
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
        const QString column = QString::fromLatin1(search::ownerColumn(key.table));
        const auto stood = column.isEmpty()
            ? std::nullopt
            : stored_rows::find(m_database, *shapeOf(key.table), key.id);
        m_written.insert(
            key, stood ? parseIdText(stood->columns.value(column).toString()) : std::nullopt);
    }

    void writeThrough(const TableShape &shape, const ConfirmedRow &confirmed)
    {
        willWrite({confirmed.table, confirmed.row.id});
        if (confirmed.isDeleted)
            stored_rows::remove(m_database, shape, confirmed.row.id);
        else
            stored_rows::write(m_database, shape, confirmed.row);
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

    void keepUnknown(const ConfirmedRow &confirmed)
    {
        m_database.run(R"sql(
            INSERT INTO sync_unknown (tbl, row_id, seq, body) VALUES (?, ?, ?, ?)
                ON CONFLICT (tbl, row_id) DO UPDATE SET seq = excluded.seq, body = excluded.body
        )sql",
                       QString::fromUtf8(confirmed.table),
                       Id<struct AnyRow>(confirmed.row.id),
                       confirmed.row.commit,
                       canonicalJson(confirmed.row.columns));
    }

    // The operation's own action names the card: the same ruling twice is one card.
    void keepCard(const Ruling &ruling)
    {
        m_database.run(R"sql(
            INSERT INTO sync_conflict (id, op_seq, kind, detail, created_ms)
            SELECT action_id, op_seq, ?, ?, ? FROM outbox WHERE op_seq = ?
                ON CONFLICT (id) DO NOTHING
        )sql",
                       QString(nameOf(ruling.kind)),
                       canonicalJson(ruling.detail),
                       m_now,
                       ruling.operation);
    }

    db::Database &m_database;
    Pending m_pending;
    Instant m_now;
    QSet<RowKey> m_rebased;
    /// What was written, and whose it was before.
    QHash<RowKey, std::optional<IdBytes>> m_written;
};

} // namespace

QSet<QByteArray> publish(db::Database &database, const Checkpoint &checkpoint, Instant now)
{
    Publishing publishing(database, now);
    for (const Ruling &ruling : checkpoint.rulings)
        publishing.settle(ruling);
    for (const ConfirmedRow &row : checkpoint.rows)
        publishing.confirm(row);
    publishing.rebase();
    publishing.finish(checkpoint.cursor);
    return publishing.tables();
}

qint64 cursorOf(db::Database &database)
{
    return database.value<qint64>("SELECT v FROM sync_state WHERE k = 'cursor'");
}

} // namespace desk
