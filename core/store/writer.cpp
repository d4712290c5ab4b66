#include "core/store/writer.h"

#include "core/base/json.h"
#include "core/base/planted_bug.h"
#include "core/search/index.h"
#include "core/store/sync_state.h"
#include "core/store/table_shape.h"

using namespace Qt::Literals;

namespace desk {

namespace {

QByteArray insertSql(const QByteArray &table, const QList<QByteArray> &columns)
{
    QList<QByteArray> places(columns.size(), "?");
    return "INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES (" + places.join(", ")
        + ")";
}

QByteArray updateSql(const QByteArray &table, const QList<QByteArray> &columns)
{
    QList<QByteArray> assignments;
    for (const QByteArray &column : columns)
        assignments += column + " = ?";
    return "UPDATE " + table + " SET " + assignments.join(", ") + " WHERE id = ?";
}

struct Commit
{
    qint64 number = 0;

    static constexpr auto fields() { return db::fieldsOf(db::Field{"_seq", &Commit::number}); }
};

QSet<QByteArray> groupsOf(const TableShape &shape, const QList<QByteArray> &columns)
{
    QSet<QByteArray> groups;
    for (const QByteArray &column : columns)
        groups.insert(shape.groupOf(column));
    return groups;
}

QByteArray bytesOf(const IdBytes &id)
{
    return QByteArray(reinterpret_cast<const char *>(id.data()), qsizetype(id.size()));
}

// Nothing for the first life, then b to z, aa and so on.
QString lettersOf(int incarnation)
{
    QString letters;
    for (int rest = incarnation > 1 ? incarnation : 0; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'a' + (rest - 1) % 26));
    return letters;
}

// The family or the person that a row was part of before it was moved.
std::optional<IdBytes> ownerLeft(const QByteArray &table, const QJsonObject &before)
{
    const QString column = QString::fromLatin1(search::ownerColumn(table));
    return parseIdText(before.value(column).toString());
}

} // namespace

Writer::Writer(db::Database &database, IdSource &ids, Instant now, const By &by, const Place &place)
    : m_database(database)
    , m_ids(ids)
    , m_now(now)
    , m_by(by)
    , m_place(place)
{
}

qint64 Writer::nextInSeries(const QString &series)
{
    m_database.run(R"sql(
        INSERT INTO series (name, last) VALUES (?, 1)
            ON CONFLICT (name) DO UPDATE SET last = last + 1
    )sql",
                   series);
    return m_database.value<qint64>("SELECT last FROM series WHERE name = ?", series);
}

QString Writer::seriesPrefix() const
{
    if (isPlanted(PlantedBug::NumbersWithoutDesk))
        return m_place.location.code;
    const QString prefix = m_place.location.code % u'-'
        % QString::number(m_place.device.number).rightJustified(2, u'0');
    return prefix % lettersOf(m_place.device.incarnation);
}

void Writer::write(const QByteArray &table,
                   const IdBytes &id,
                   const QList<QByteArray> &columns,
                   const Stored &before,
                   const QList<db::Value> &after)
{
    QList<QByteArray> changed;
    QList<db::Value> values;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (before.exists && before.values[i] == after[i])
            continue;
        changed += columns[i];
        values += after[i];
    }
    if (changed.isEmpty())
        return;

    keepConfirmed(table, id, columns, before);
    const TableShape *shape = shapeOf(table);
    DESK_ASSERT(shape);
    const qint64 base = baseOf(*shape, columns, before, after);
    Touched &touched = touch(table, id, base, !before.exists);
    const QSet<QByteArray> groups = groupsOf(*shape, changed);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString name = QString::fromLatin1(columns[i]);
        if (groups.contains(shape->groupOf(columns[i])))
            touched.effect.columns.insert(name, db::toJson(after[i]));
        if (!changed.contains(columns[i]))
            continue;
        touched.after.insert(name, db::toJson(after[i]));
        if (before.exists && !touched.isNew && !touched.before.contains(name))
            touched.before.insert(name, db::toJson(before.values[i]));
    }
    if (before.exists)
        values += db::Value(id);
    m_database.runWith(before.exists ? updateSql(table, changed) : insertSql(table, changed),
                       values);
}

// The first unconfirmed change of a row keeps the row as the hub knows it, for the rebase.
void Writer::keepConfirmed(const QByteArray &table,
                           const IdBytes &id,
                           const QList<QByteArray> &columns,
                           const Stored &row)
{
    std::optional<QByteArray> image;
    if (row.exists) {
        QJsonObject object;
        for (qsizetype i = 0; i < columns.size(); ++i)
            object.insert(QString::fromLatin1(columns[i]), db::toJson(row.values[i]));
        image = canonicalJson(object);
    }
    if (isPlanted(PlantedBug::BaseWrittenOver))
        m_database.run("DELETE FROM sync_base WHERE tbl = ? AND row_id = ?",
                       QString::fromLatin1(table),
                       Id<struct AnyRow>(id));
    m_database.run(R"sql(
        INSERT INTO sync_base (tbl, row_id, seq, image) VALUES (?, ?, ?, ?)
            ON CONFLICT (tbl, row_id) DO NOTHING
    )sql",
                   QString::fromLatin1(table),
                   Id<struct AnyRow>(id),
                   row.seq,
                   image);
}

// A stay and a bill are each one unit: their parts are based on the commit of the whole, which is
// that of its first row.
qint64 Writer::baseOf(const TableShape &shape,
                      const QList<QByteArray> &columns,
                      const Stored &before,
                      const QList<db::Value> &after)
{
    const qsizetype unit = columns.indexOf(shape.unitColumn());
    if (unit < 0 || shape.name() == shape.unitTable())
        return before.seq;
    const auto *root = std::get_if<IdBytes>(&after[unit]);
    if (!root)
        return before.seq;
    return m_database
        .first<Commit>("SELECT _seq FROM " + shape.unitTable() + " WHERE id = ?",
                       Id<struct AnyRow>(*root))
        .value_or(Commit())
        .number;
}

Writer::Touched &Writer::touch(const QByteArray &table, const IdBytes &id, qint64 base, bool isNew)
{
    const std::pair key{table, bytesOf(id)};
    if (const auto known = m_position.constFind(key); known != m_position.constEnd())
        return m_touched[*known];
    m_position.insert(key, m_touched.size());
    m_touchedTables.insert(table);
    m_touched += Touched{
        .effect = {.table = table, .id = id, .base = base, .columns = {}},
        .before = {},
        .after = {},
        .isNew = isNew,
    };
    return m_touched.last();
}

qint64 Writer::queue(const Intent &intent, const QJsonObject &meant, const QList<Effect> &effects)
{
    const qint64 sequence = sync_state::takeOperationNumber(m_database);
    const Stamp stamp = sync_state::takeStamp(m_database, m_now, quint16(m_place.device.number));
    const QByteArray body = operationBody(intent, meant, m_by, effects);
    outbox::append(m_database,
                   {.sequence = sequence,
                    .command = QString::fromLatin1(intent.name),
                    .version = intent.version,
                    .priority = int(intent.priority),
                    .stamp = stamp.bytes(),
                    .staff = m_by.staff.isNull() ? std::nullopt : std::optional(m_by.staff),
                    .action = m_by.action,
                    .body = body,
                    .hash = operationHash(body)},
                   effects,
                   m_now);
    return sequence;
}

void Writer::finish(const Intent &intent, const QJsonObject &meant)
{
    QList<Effect> effects;
    QList<AuditedChange> changes;
    QList<search::WrittenRow> rows;
    for (const Touched &touched : std::as_const(m_touched)) {
        effects += touched.effect;
        changes += AuditedChange{
            .table = touched.effect.table,
            .id = touched.effect.id,
            .before = touched.isNew ? QByteArray() : canonicalJson(touched.before),
            .after = canonicalJson(touched.after),
        };
        rows += {.table = touched.effect.table,
                 .id = touched.effect.id,
                 .left = ownerLeft(touched.effect.table, touched.before)};
    }
    search::refresh(m_database, rows);
    std::optional<qint64> operation;
    if (!effects.isEmpty())
        operation = queue(intent, meant, effects);
    audit::append(m_database, intent, meant, m_by, m_now, operation, changes);
}

} // namespace desk
