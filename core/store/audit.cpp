#include "core/store/audit.h"

#include "core/base/json.h"
#include "core/db/database.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::Literals;

namespace desk::audit {

namespace {

const QString chainStart(64, u'0');

QString digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// What an event says in words, kept apart so that an erasure may empty it.
struct StoredValue
{
    qint64 event = 0; ///< its position, once it is stored
    QString table;    ///< empty: the meaning (before) and the reason (after) of the whole event
    std::optional<Id<struct AnyRow>> row;
    QString before;
    QString after;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"event", &StoredValue::event},
                            Field{"table_name", &StoredValue::table},
                            Field{"row_id", &StoredValue::row},
                            Field{"before", &StoredValue::before},
                            Field{"after", &StoredValue::after});
    }
};

QString digestOf(const QList<StoredValue> &values)
{
    QJsonArray list;
    for (const StoredValue &value : values)
        list += QJsonArray{
            value.table, value.row ? value.row->text() : QString(), value.before, value.after};
    return digest(canonicalJson(list));
}

QString hashOf(const AuditEvent &event)
{
    const auto textOf = [](const auto &id) { return id ? QJsonValue(id->text()) : QJsonValue(); };
    return digest(canonicalJson(QJsonArray{
        event.position,
        toMilliseconds(event.at),
        textOf(event.staff),
        event.role,
        textOf(event.approver),
        event.reasonDigest,
        textOf(event.till),
        event.command,
        event.action.text(),
        event.operation ? QJsonValue(*event.operation) : QJsonValue(),
        event.valuesDigest,
        event.previousHash,
    }));
}

/// Position and hash of the last event.
struct Tip
{
    qint64 position = 0;
    QString hash = chainStart;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"position", &Tip::position}, Field{"hash", &Tip::hash});
    }
};

QList<StoredValue> asStored(const QJsonObject &meant,
                            const By &by,
                            const QList<AuditedChange> &changes)
{
    QList<StoredValue> values{{.table = {},
                               .row = std::nullopt,
                               .before = QString::fromUtf8(canonicalJson(meant)),
                               .after = by.reason}};
    for (const AuditedChange &change : changes)
        values += StoredValue{.table = QString::fromLatin1(change.table),
                              .row = Id<struct AnyRow>(change.id),
                              .before = QString::fromUtf8(change.before),
                              .after = QString::fromUtf8(change.after)};
    return values;
}

void insert(db::Database &database, const AuditEvent &event, const QList<StoredValue> &values)
{
    database.runWith(R"sql(
        INSERT INTO audit_events (position, at, staff, role, approver, reason_digest, till, command, action,
                                  op_seq, values_digest, previous_hash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    )sql",
                     db::valuesOf(event));
    for (qsizetype i = 0; i < values.size(); ++i)
        database.run(R"sql(
            INSERT INTO audit_values (event, ordinal, table_name, row_id, before, after)
            VALUES (?, ?, ?, ?, ?, ?)
        )sql",
                     event.position,
                     qint64(i),
                     values[i].table,
                     values[i].row,
                     values[i].before,
                     values[i].after);
}

// Of the events after one position up to another, in order.
QHash<qint64, QList<StoredValue>> valuesOf(db::Database &database, qint64 after, qint64 last)
{
    QHash<qint64, QList<StoredValue>> values;
    for (const StoredValue &value : database.all<StoredValue>(R"sql(
             SELECT event, table_name, row_id, before, after
               FROM audit_values
              WHERE event > ? AND event <= ?
              ORDER BY event, ordinal
         )sql",
                                                              after,
                                                              last))
        values[value.event] += value;
    return values;
}

QList<AuditEvent> eventsAfter(db::Database &database, qint64 position, qint64 most)
{
    return database.all<AuditEvent>(R"sql(
        SELECT position, at, staff, role, approver, reason_digest, till, command, action,
               op_seq, values_digest, previous_hash, hash
          FROM audit_events
         WHERE position > ?
         ORDER BY position
         LIMIT ?
    )sql",
                                    position,
                                    most);
}

// Values that an erasure emptied are fine.
bool follows(const AuditEvent &event, const AuditEvent &previous, const QList<StoredValue> &values)
{
    return event.position == previous.position + 1 && event.previousHash == previous.hash
        && event.hash == hashOf(event)
        && (values.isEmpty() || event.valuesDigest == digestOf(values));
}

} // namespace

void append(db::Database &database,
            const Intent &intent,
            const QJsonObject &meant,
            const By &by,
            Instant at,
            std::optional<qint64> operation,
            const QList<AuditedChange> &changes)
{
    const Tip tip = database
                        .first<Tip>("SELECT position, hash FROM audit_events"
                                    " ORDER BY position DESC LIMIT 1")
                        .value_or(Tip());
    const QList<StoredValue> values = asStored(meant, by, changes);
    AuditEvent event{.position = tip.position + 1,
                     .at = at,
                     .staff = by.staff.isNull() ? std::nullopt : std::optional(by.staff),
                     .role = QString(nameOf(by.role)),
                     .approver = by.approver,
                     .reasonDigest = digest(by.reason.toUtf8()),
                     .till = by.till,
                     .command = QString::fromLatin1(intent.name),
                     .action = by.action,
                     .operation = operation,
                     .valuesDigest = digestOf(values),
                     .previousHash = tip.hash,
                     .hash = {}};
    event.hash = hashOf(event);
    insert(database, event, values);
}

QList<qint64> brokenLinks(db::Database &database, const Progress &progress)
{
    constexpr qint64 page = 1'000;
    const auto total =
        database.value<qint64>("SELECT coalesce(max(position), 0) FROM audit_events");
    QList<qint64> broken;
    AuditEvent previous{.hash = chainStart};
    while (goesOn(progress, previous.position, total)) {
        const QList<AuditEvent> events = eventsAfter(database, previous.position, page);
        if (events.isEmpty())
            break;
        const auto values = valuesOf(database, previous.position, events.last().position);
        for (const AuditEvent &event : events) {
            if (!follows(event, previous, values.value(event.position)))
                broken += event.position;
            previous = event;
        }
    }
    return broken;
}

} // namespace desk::audit
