#include "sync/hub/stores/sqlite_push.h"

#include "core/base/json.h"
#include "core/base/planted_bug.h"
#include "core/staff/staff.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

using AnyId = Id<struct AnyRow>;

struct SettledRow
{
    QByteArray hash;
    RulingKind kind = RulingKind::Applied;
    qint64 commit = 0;
    QByteArray detail;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"hash", &SettledRow::hash},
                            Field{"kind", &SettledRow::kind},
                            Field{"commit_seq", &SettledRow::commit},
                            Field{"detail", &SettledRow::detail});
    }
};

struct MarksRow
{
    QByteArray marks;

    static constexpr auto fields() { return db::fieldsOf(db::Field{"marks", &MarksRow::marks}); }
};

struct PlaceOfDevice
{
    LocationId location;

    static constexpr auto fields()
    {
        return db::fieldsOf(db::Field{"location", &PlaceOfDevice::location});
    }
};

struct LastOperation
{
    qint64 sequence = 0;

    static constexpr auto fields()
    {
        return db::fieldsOf(db::Field{"last_operation", &LastOperation::sequence});
    }
};

const TableShape &known(const QByteArray &table)
{
    const TableShape *shape = shapeOf(table);
    if (!shape)
        throw db::Error("a row is of a table that this version does not know");
    return *shape;
}

} // namespace

SqlitePush::SqlitePush(db::Database &database, Instant now)
    : m_database(database)
    , m_transaction(database, db::Transaction::Kind::Write)
    , m_now(now)
    , m_number(database.value<qint64>("SELECT head FROM hub_tenant") + 1)
{
    m_database.setWriteMode(db::Database::WriteMode::Merge);
}

SqlitePush::~SqlitePush()
{
    m_database.setWriteMode(db::Database::WriteMode::None);
}

std::optional<merge::StandingRow> SqlitePush::row(const QByteArray &table, const IdBytes &id)
{
    const RowKey key{table, id};
    if (const auto row = m_rows.constFind(key); row != m_rows.constEnd())
        return *row;
    const TableShape &shape = known(table);
    const std::optional<StoredRow> stored = stored_rows::find(m_database, shape, id);
    return *m_rows.insert(key, stored ? std::optional(standing(shape, *stored)) : std::nullopt);
}

QList<merge::StandingRow> SqlitePush::naming(const QByteArray &table,
                                             const QByteArray &column,
                                             const IdBytes &id)
{
    const TableShape &shape = known(table);
    QList<merge::StandingRow> rows;
    for (const StoredRow &row : stored_rows::naming(m_database, shape, column, id))
        rows += standing(shape, row);
    return rows;
}

merge::StandingRow SqlitePush::standing(const TableShape &shape, const StoredRow &row)
{
    return {.table = shape.name(),
            .id = row.id,
            .columns = row.columns,
            .commit = row.commit,
            .marks = marksOf(shape.name(), row.id)};
}

qint64 SqlitePush::lastOperation(const sync::DeviceLife &device)
{
    return m_database
        .first<LastOperation>(R"sql(
            SELECT last_operation FROM hub_devices WHERE device = ? AND incarnation = ?
        )sql",
                              device.number,
                              device.incarnation)
        .value_or(LastOperation())
        .sequence;
}

std::optional<Settled> SqlitePush::settled(const sync::DeviceLife &device, qint64 operation)
{
    const auto row = m_database.first<SettledRow>(R"sql(
        SELECT hash, kind, commit_seq, detail
          FROM hub_rulings
         WHERE device = ? AND incarnation = ? AND op_seq = ?
    )sql",
                                                  device.number,
                                                  device.incarnation,
                                                  operation);
    if (!row)
        return std::nullopt;
    return Settled{.hash = row->hash,
                   .ruling = {.operation = operation,
                              .kind = row->kind,
                              .commit = row->commit,
                              .detail = QJsonDocument::fromJson(row->detail).object()}};
}

void SqlitePush::write(const QList<merge::RowWrite> &writes, const Stamp &stamp, int incarnation)
{
    const merge::Mark mark{.commit = m_number, .stamp = stamp, .incarnation = incarnation};
    m_database.run("SAVEPOINT operation");
    try {
        for (const merge::RowWrite &write : writes)
            writeRow(write, mark);
    } catch (const db::Error &) {
        m_rows.clear();
        m_database.script("ROLLBACK TO operation; RELEASE operation");
        throw;
    }
    m_database.run("RELEASE operation");
}

void SqlitePush::writeRow(const merge::RowWrite &write, const merge::Mark &mark)
{
    const TableShape &shape = known(write.table);
    rewrite(shape, write.id, write.columns, write.groups, mark);
    touchUnit(shape, write, mark);
}

void SqlitePush::rewrite(const TableShape &shape,
                         const IdBytes &id,
                         const QJsonObject &columns,
                         const QList<QByteArray> &groups,
                         const merge::Mark &mark)
{
    const std::optional<merge::StandingRow> stood = row(shape.name(), id);
    stored_rows::write(m_database,
                       shape,
                       {.id = id, .columns = columns, .commit = m_number},
                       stood ? std::optional(StoredRow{id, stood->columns, stood->commit})
                             : std::nullopt);
    merge::Marks marks = stood ? stood->marks : marksOf(shape.name(), id);
    for (const QByteArray &group : groups)
        marks.insert(group, mark);
    keepMarks(shape.name(), id, marks);
    m_rows.remove({shape.name(), id});
}

std::optional<Settled> SqlitePush::settledBefore(const QByteArray &hash)
{
    const auto row = m_database.first<SettledRow>(R"sql(
        SELECT hash, kind, commit_seq, detail FROM hub_rulings WHERE hash = ? LIMIT 1
    )sql",
                                                  hash);
    if (!row)
        return std::nullopt;
    return Settled{.hash = row->hash,
                   .ruling = {.operation = 0,
                              .kind = row->kind,
                              .commit = row->commit,
                              .detail = QJsonDocument::fromJson(row->detail).object()}};
}

void SqlitePush::inherit(const sync::DeviceLife &device,
                         const QueuedOperation &operation,
                         qint64 commit)
{
    const std::optional<Stamp> stamp = Stamp::parse(operation.stamp);
    if (!stamp)
        return;
    const merge::Mark mark{.commit = commit, .stamp = *stamp, .incarnation = device.incarnation};
    for (const Effect &effect : effectsIn(operation.body)) {
        inheritRow(mark, effect.table, effect.id);
        const TableShape &shape = known(effect.table);
        if (const auto whole = wholeOf(shape, effect.id))
            inheritRow(mark, shape.unitTable(), *whole);
    }
}

// Other desks see nothing of it: the row is as it was, and so is its commit. What another operation
// wrote in the same commit is not this one's.
void SqlitePush::inheritRow(const merge::Mark &mark, const QByteArray &table, const IdBytes &id)
{
    merge::Marks marks = marksOf(table, id);
    for (merge::Mark &each : marks) {
        if (each.commit == mark.commit && each.stamp.milliseconds == mark.stamp.milliseconds
            && each.stamp.counter == mark.stamp.counter)
            each = mark;
    }
    m_database.run("UPDATE hub_rows SET marks = ? WHERE tbl = ? AND row_id = ?",
                   merge::encodeMarks(marks),
                   QString::fromUtf8(table),
                   AnyId(id));
    m_rows.remove({table, id});
}

std::optional<IdBytes> SqlitePush::wholeOf(const TableShape &shape, const IdBytes &id)
{
    if (shape.unitTable().isEmpty() || shape.unitTable() == shape.name())
        return std::nullopt;
    const std::optional<merge::StandingRow> part = row(shape.name(), id);
    return part
        ? parseIdText(part->columns.value(QString::fromLatin1(shape.unitColumn())).toString())
        : std::nullopt;
}

// Whoever changes a part of a stay or a bill changes the whole.
void SqlitePush::touchUnit(const TableShape &shape,
                           const merge::RowWrite &write,
                           const merge::Mark &mark)
{
    const std::optional<IdBytes> whole = wholeOf(shape, write.id);
    if (!whole || isPlanted(PlantedBug::UnitMarkForgotten))
        return;
    if (!row(shape.unitTable(), *whole))
        return;
    const bool decides = write.groups.contains(merge::unitMark);
    rewrite(known(shape.unitTable()),
            *whole,
            {},
            decides ? QList{merge::unitMark} : QList<QByteArray>(),
            mark);
}

void SqlitePush::keepMarks(const QByteArray &table, const IdBytes &id, const merge::Marks &marks)
{
    m_database.run(R"sql(
        INSERT INTO hub_rows (tbl, row_id, commit_seq, deleted, marks) VALUES (?, ?, ?, 0, ?)
            ON CONFLICT (tbl, row_id) DO UPDATE
            SET commit_seq = excluded.commit_seq, deleted = 0, marks = excluded.marks
    )sql",
                   QString::fromUtf8(table),
                   AnyId(id),
                   m_number,
                   merge::encodeMarks(marks));
}

merge::Marks SqlitePush::marksOf(const QByteArray &table, const IdBytes &id)
{
    const auto row =
        m_database.first<MarksRow>("SELECT marks FROM hub_rows WHERE tbl = ? AND row_id = ?",
                                   QString::fromUtf8(table),
                                   AnyId(id));
    return row ? merge::decodeMarks(row->marks) : merge::Marks();
}

void SqlitePush::keepDeadLetter(const sync::DeviceLife &device,
                                const QueuedOperation &operation,
                                const QString &why)
{
    m_database.run(R"sql(
        INSERT INTO hub_dead_letters (device, incarnation, op_seq, body, why, kept_at)
        VALUES (?, ?, ?, ?, ?, ?)
    )sql",
                   device.number,
                   device.incarnation,
                   operation.sequence,
                   operation.body,
                   why,
                   m_now);
}

void SqlitePush::settle(const sync::DeviceLife &device, const Settled &settled)
{
    m_database.run(R"sql(
        INSERT INTO hub_rulings
               (device, incarnation, op_seq, hash, kind, commit_seq, detail, settled_at,
                desk_stamp)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    )sql",
                   device.number,
                   device.incarnation,
                   settled.ruling.operation,
                   settled.hash,
                   settled.ruling.kind,
                   settled.ruling.commit,
                   canonicalJson(settled.ruling.detail),
                   m_now,
                   settled.deskStamp.isEmpty() ? std::nullopt : std::optional(settled.deskStamp));
    m_database.run(R"sql(
        INSERT INTO hub_devices (device, incarnation, last_operation) VALUES (?, ?, ?)
            ON CONFLICT (device, incarnation) DO UPDATE SET last_operation = excluded.last_operation
    )sql",
                   device.number,
                   device.incarnation,
                   settled.ruling.operation);
}

std::optional<Role> SqlitePush::roleOf(const StaffId &id)
{
    const auto staff = m_database.find<Staff>(id);
    return staff && !staff->archivedAt ? std::optional(staff->role) : std::nullopt;
}

std::optional<LocationId> SqlitePush::locationOf(const sync::DeviceLife &device)
{
    const auto row = m_database.first<PlaceOfDevice>(
        "SELECT location FROM devices WHERE number = ?", device.number);
    return row ? std::optional(row->location) : std::nullopt;
}

qint64 SqlitePush::commonHistory()
{
    return m_database.value<qint64>("SELECT common_history FROM hub_tenant");
}

void SqlitePush::commit()
{
    if (!isPlanted(PlantedBug::HeadNotCounted))
        m_database.run("UPDATE hub_tenant SET head = ?", m_number);
    m_transaction.commit();
}

} // namespace desk::hub
