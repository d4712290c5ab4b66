// What a push into PostgreSQL knows of operations: what was decided on them, which lie aside
// because nobody could read them, which wait for others, and what the epochs before were.

#include "core/base/json.h"
#include "sync/hub/stores/postgres_push.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

struct RulingOnFile
{
    QByteArray hash;
    RulingKind kind = RulingKind::Applied;
    qint64 commit = 0;
    QByteArray detail;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"hash", &RulingOnFile::hash},
                            Field{"kind", &RulingOnFile::kind},
                            Field{"commit_seq", &RulingOnFile::commit},
                            Field{"detail", &RulingOnFile::detail});
    }
};

std::optional<Settled> settledAs(const std::optional<RulingOnFile> &row, qint64 operation)
{
    if (!row)
        return std::nullopt;
    return Settled{.hash = row->hash,
                   .ruling = {.operation = operation,
                              .kind = row->kind,
                              .commit = row->commit,
                              .detail = QJsonDocument::fromJson(row->detail).object()}};
}

QJsonObject recordOfRuling(const sync::DeviceLife &device, const Settled &settled)
{
    const QByteArray &stamp = settled.deskStamp;
    return {{u"device"_s, device.number},
            {u"incarnation"_s, device.incarnation},
            {u"op_seq"_s, settled.ruling.operation},
            {u"hash"_s, byteaText(settled.hash)},
            {u"kind"_s, QString(nameOf(settled.ruling.kind))},
            {u"commit_seq"_s, settled.ruling.commit},
            {u"detail"_s, byteaText(canonicalJson(settled.ruling.detail))},
            {u"desk_stamp"_s, stamp.isEmpty() ? QJsonValue() : QJsonValue(byteaText(stamp))}};
}

} // namespace

qint64 PostgresPush::lastOperation(const sync::DeviceLife &device)
{
    if (const auto known = m_last.constFind(device); known != m_last.constEnd())
        return *known;
    const auto last = m_connection.values<qint64>(R"sql(
        SELECT last_operation
          FROM hub_devices
         WHERE tenant_id = $1 AND device = $2 AND incarnation = $3
    )sql",
                                                  m_resort,
                                                  device.number,
                                                  device.incarnation);
    return *m_last.insert(device, last.value(0));
}

std::optional<Settled> PostgresPush::settled(const sync::DeviceLife &device, qint64 operation)
{
    keepRulings();
    const auto row = m_connection.first<RulingOnFile>(R"sql(
        SELECT hash, kind, commit_seq, detail
          FROM hub_rulings
         WHERE tenant_id = $1 AND device = $2 AND incarnation = $3 AND op_seq = $4
    )sql",
                                                      m_resort,
                                                      device.number,
                                                      device.incarnation,
                                                      operation);
    return settledAs(row, operation);
}

std::optional<Settled> PostgresPush::settledBefore(const QByteArray &hash)
{
    if (const auto known = m_before.constFind(hash); known != m_before.constEnd())
        return *known;
    keepRulings();
    const auto row = m_connection.first<RulingOnFile>(R"sql(
        SELECT hash, kind, commit_seq, detail
          FROM hub_rulings
         WHERE tenant_id = $1 AND hash = $2
         LIMIT 1
    )sql",
                                                      m_resort,
                                                      hash);
    return settledAs(row, 0);
}

void PostgresPush::settle(const sync::DeviceLife &device, const Settled &settled)
{
    m_settled += {device, settled};
    m_last.insert(device, settled.ruling.operation);
    // Another one that is the very same, and comes behind it, hears the same.
    if (const auto before = m_before.find(settled.hash); before != m_before.end() && !*before)
        *before = settled;
}

// With one statement, however many there are.
void PostgresPush::keepRulings()
{
    if (m_settled.isEmpty())
        return;
    QJsonArray rulings;
    for (const auto &[device, settled] : std::exchange(m_settled, {}))
        rulings += recordOfRuling(device, settled);
    m_connection.run(R"sql(
        WITH fresh AS (
            SELECT *
              FROM json_to_recordset($2::json)
                   AS r (device bigint, incarnation bigint, op_seq bigint, hash bytea, kind text,
                         commit_seq bigint, detail bytea, desk_stamp bytea)
        ), kept AS (
            INSERT INTO hub_rulings
                   (tenant_id, device, incarnation, op_seq, hash, kind, commit_seq, detail,
                    settled_at, desk_stamp)
            SELECT $1, device, incarnation, op_seq, hash, kind, commit_seq, detail, $3, desk_stamp
              FROM fresh
        )
        INSERT INTO hub_devices (tenant_id, device, incarnation, last_operation)
        SELECT $1, device, incarnation, max(op_seq)
          FROM fresh
         GROUP BY device, incarnation
            ON CONFLICT (tenant_id, device, incarnation) DO UPDATE
            SET last_operation = excluded.last_operation
    )sql",
                     m_resort,
                     QString::fromUtf8(QJsonDocument(rulings).toJson(QJsonDocument::Compact)),
                     m_now);
}

void PostgresPush::overrule(const sync::DeviceLife &device, const Ruling &ruling)
{
    keepRulings();
    m_before.clear();
    m_connection.run(R"sql(
        UPDATE hub_rulings SET kind = $5, detail = $6
         WHERE tenant_id = $1 AND device = $2 AND incarnation = $3 AND op_seq = $4
    )sql",
                     m_resort,
                     device.number,
                     device.incarnation,
                     ruling.operation,
                     ruling.kind,
                     canonicalJson(ruling.detail));
}

void PostgresPush::keepDeadLetter(const sync::DeviceLife &device,
                                  const QueuedOperation &operation,
                                  const QString &why)
{
    m_connection.run(R"sql(
        INSERT INTO hub_dead_letters (tenant_id, device, incarnation, op_seq, body, why, kept_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
    )sql",
                     m_resort,
                     device.number,
                     device.incarnation,
                     operation.sequence,
                     operation.body,
                     why,
                     m_now);
}

std::optional<qint64> PostgresPush::commonWith(const QByteArray &epoch)
{
    const auto common = m_connection.values<qint64>(
        "SELECT common_history FROM hub_epochs WHERE tenant_id = $1 AND epoch = $2",
        m_resort,
        epoch);
    return common.isEmpty() ? std::nullopt : std::optional(common.first());
}

void PostgresPush::noteFormer(const QByteArray &epoch, qint64 former)
{
    m_connection.run(R"sql(
        INSERT INTO hub_former_commits (tenant_id, commit_seq, epoch, former)
        VALUES ($1, $2, $3, $4)
            ON CONFLICT (tenant_id, commit_seq) DO NOTHING
    )sql",
                     m_resort,
                     number(),
                     epoch,
                     former);
}

bool PostgresPush::hasCome(const QByteArray &epoch, qint64 former)
{
    return m_connection.value<bool>(R"sql(
        SELECT EXISTS (SELECT FROM hub_former_commits
                        WHERE tenant_id = $1 AND former = $2 AND epoch = $3)
    )sql",
                                    m_resort,
                                    former,
                                    epoch);
}

std::optional<qint64> PostgresPush::formerOf(const QByteArray &epoch, qint64 commit)
{
    const auto former = m_connection.values<qint64>(R"sql(
        SELECT former FROM hub_former_commits
         WHERE tenant_id = $1 AND commit_seq = $2 AND epoch = $3
    )sql",
                                                    m_resort,
                                                    commit,
                                                    epoch);
    return former.isEmpty() ? std::nullopt : std::optional(former.first());
}

void PostgresPush::defer(const DeferredOperation &deferred)
{
    const QueuedOperation &operation = deferred.operation;
    m_connection.run(R"sql(
        INSERT INTO hub_deferred
               (tenant_id, device, incarnation, op_seq, cmd, cmd_ver, prio, hlc, staff_id,
                action_id, body, hash, commit_seq, epoch, since)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
    )sql",
                     m_resort,
                     deferred.device.number,
                     deferred.device.incarnation,
                     operation.sequence,
                     operation.command,
                     operation.version,
                     operation.priority,
                     operation.stamp,
                     operation.staff,
                     operation.action,
                     operation.body,
                     operation.hash,
                     operation.former,
                     deferred.epoch,
                     deferred.since);
}

QList<DeferredOperation> PostgresPush::deferred()
{
    static const QByteArray sql = "SELECT " + db::columnsOf<QueuedOperation>().join(", ")
        + ", device, incarnation, epoch, since FROM hub_deferred WHERE tenant_id = $1"
          " ORDER BY since, device, incarnation, op_seq";
    QList<DeferredOperation> deferred;
    m_connection.forEachRow(sql, {m_resort.bytes()}, [&](const QList<db::Value> &row) {
        const QList<db::Value> beside = row.last(4);
        deferred += DeferredOperation{.device = {.number = int(db::expect<qint64>(beside[0])),
                                                 .incarnation = int(db::expect<qint64>(beside[1]))},
                                      .operation = db::fromValues<QueuedOperation>(row, Currency()),
                                      .epoch = db::expect<QByteArray>(beside[2]),
                                      .since = fromMilliseconds(db::expect<qint64>(beside[3]))};
    });
    return deferred;
}

// A desk in a new life may have sent it again meanwhile: it is the same operation.
void PostgresPush::settleDeferred(const DeferredOperation &deferred, const Ruling &ruling)
{
    keepRulings();
    m_before.clear();
    m_connection.run(R"sql(
        UPDATE hub_rulings SET kind = $2, commit_seq = $3, detail = $4
         WHERE tenant_id = $1 AND hash = $5 AND kind = $6
    )sql",
                     m_resort,
                     ruling.kind,
                     ruling.commit,
                     canonicalJson(ruling.detail),
                     deferred.operation.hash,
                     RulingKind::Deferred);
    m_connection.run(R"sql(
        DELETE FROM hub_deferred
         WHERE tenant_id = $1 AND device = $2 AND incarnation = $3 AND op_seq = $4
    )sql",
                     m_resort,
                     deferred.device.number,
                     deferred.device.incarnation,
                     deferred.operation.sequence);
}

bool PostgresPush::awaitsDesks()
{
    return m_connection.value<bool>("SELECT EXISTS (SELECT FROM hub_awaited WHERE tenant_id = $1)",
                                    m_resort);
}

void PostgresPush::commit()
{
    keepRulings();
    m_bench.bringBack(m_inherited);
    m_transaction.commit();
    m_bench.leave();
}

} // namespace desk::hub
