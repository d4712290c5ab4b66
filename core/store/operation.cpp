#include "core/store/operation.h"

#include "core/base/json.h"
#include "core/db/database.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk {

namespace {

QJsonValue idOrNull(const std::optional<StaffId> &id)
{
    return id ? QJsonValue(id->text()) : QJsonValue();
}

QJsonObject whoDid(const By &by)
{
    return {{u"staff"_s, by.staff.text()},
            {u"role"_s, QString(nameOf(by.role))},
            {u"approver"_s, idOrNull(by.approver)},
            {u"reason"_s, by.reason.isEmpty() ? QJsonValue() : QJsonValue(by.reason)}};
}

QJsonArray listOf(const QList<Effect> &effects)
{
    QJsonArray list;
    for (const Effect &effect : effects)
        list += QJsonArray{
            QString::fromLatin1(effect.table), idText(effect.id), effect.base, effect.columns};
    return list;
}

} // namespace

QByteArray operationBody(const Intent &intent,
                         const QJsonObject &meant,
                         const By &by,
                         const QList<Effect> &effects)
{
    return canonicalJson(QJsonObject{{u"cmd"_s, QString::fromLatin1(intent.name)},
                                     {u"ver"_s, intent.version},
                                     {u"meant"_s, meant},
                                     {u"by"_s, whoDid(by)},
                                     {u"action"_s, by.action.text()},
                                     {u"effects"_s, listOf(effects)}});
}

QList<Effect> effectsIn(const QByteArray &body)
{
    QList<Effect> effects;
    const QJsonValue list = QJsonDocument::fromJson(body).object().value("effects"_L1);
    for (const QJsonValue &entry : list.toArray()) {
        const QJsonArray effect = entry.toArray();
        const std::optional<IdBytes> id = parseIdText(effect.at(1).toString());
        const qint64 base = effect.at(2).toInteger(-1);
        if (effect.size() != 4 || !id || base < 0 || !effect.at(3).isObject())
            throw db::Error("an operation carries an effect that is none");
        effects += Effect{.table = effect.at(0).toString().toUtf8(),
                          .id = *id,
                          .base = base,
                          .columns = effect.at(3).toObject()};
    }
    if (effects.isEmpty())
        throw db::Error("an operation carries no effects");
    return effects;
}

QByteArray operationHash(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).first(8);
}

namespace outbox {

void append(db::Database &database,
            const QueuedOperation &operation,
            const QList<Effect> &effects,
            Instant now)
{
    database.run(R"sql(
        INSERT INTO outbox (op_seq, cmd, cmd_ver, prio, hlc, staff_id, action_id, body, hash, state, created_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
    )sql",
                 operation.sequence,
                 operation.command,
                 operation.version,
                 operation.priority,
                 operation.stamp,
                 operation.staff,
                 operation.action,
                 operation.body,
                 operation.hash,
                 now);
    for (const Effect &effect : effects)
        database.run("INSERT INTO outbox_row (tbl, row_id, op_seq) VALUES (?, ?, ?)",
                     QString::fromLatin1(effect.table),
                     Id<struct AnyRow>(effect.id),
                     operation.sequence);
}

QList<QueuedOperation> waiting(db::Database &database, qint64 after, qint64 limit)
{
    return database.all<QueuedOperation>(R"sql(
        SELECT op_seq, cmd, cmd_ver, prio, hlc, staff_id, action_id, body, hash, commit_seq
          FROM outbox
         WHERE op_seq > ? AND state = 0
         ORDER BY op_seq
         LIMIT ?
    )sql",
                                         after,
                                         limit);
}

qint64 waitingCount(db::Database &database)
{
    return database.value<qint64>("SELECT count(*) FROM outbox WHERE state = 0");
}

qint64 lastSettled(db::Database &database)
{
    return database.value<qint64>(R"sql(
        SELECT coalesce((SELECT min(op_seq) FROM outbox WHERE state = 0),
                        (SELECT v FROM sync_state WHERE k = 'next_op'))
               - 1
    )sql");
}

} // namespace outbox
} // namespace desk
