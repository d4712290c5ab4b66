// What a push into PostgreSQL brings at once, before the operations are taken that touch it.

#include "core/bookings/reservation.h"
#include "core/staff/staff.h"
#include "sync/hub/stores/postgres_push.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

// What can't be read touches nothing.
QList<Effect> effectsForeseen(const QByteArray &body)
{
    try {
        return effectsIn(body);
    } catch (const db::Error &) {
        return {};
    }
}

void addPeople(QList<IdBytes> &people, const QByteArray &body)
{
    const QJsonObject by = QJsonDocument::fromJson(body).object().value("by"_L1).toObject();
    for (const QLatin1StringView who : {"staff"_L1, "approver"_L1}) {
        if (const auto id = StaffId::parse(by.value(who).toString()))
            people += id->bytes();
    }
}

QString bytesArray(const QList<QueuedOperation> &operations)
{
    QStringList hashes;
    for (const QueuedOperation &operation : operations)
        hashes += u"\"\\\\x"_s + QString::fromLatin1(operation.hash.toHex()) + u'"';
    return u'{' + hashes.join(u',') + u'}';
}

} // namespace

void PostgresPush::foresee(const QList<QueuedOperation> &operations)
{
    if (operations.isEmpty())
        return;
    QList<Effect> effects;
    QList<IdBytes> people;
    for (const QueuedOperation &operation : operations) {
        effects += effectsForeseen(operation.body);
        addPeople(people, operation.body);
    }
    m_bench.bring(*shapeOf(Staff::table), people);
    bringEffects(effects);
    bringRulings(operations);
}

// With the stays and bills that they are parts of, and the rooms of these stays.
void PostgresPush::bringEffects(const QList<Effect> &effects)
{
    QHash<QByteArray, QList<IdBytes>> ids;
    for (const Effect &effect : effects) {
        if (shapeOf(effect.table))
            ids[effect.table] += effect.id;
    }
    for (auto rows = ids.begin(); rows != ids.end(); ++rows)
        m_bench.bring(*shapeOf(rows.key()), *rows);

    QHash<QByteArray, QList<IdBytes>> wholes;
    for (const Effect &effect : effects) {
        const TableShape *shape = shapeOf(effect.table);
        if (!shape || shape->unitTable().isEmpty())
            continue;
        const QString column = QString::fromLatin1(shape->unitColumn());
        QString whole = effect.columns.value(column).toString();
        if (const auto stood = whole.isEmpty() ? row(effect.table, effect.id) : std::nullopt)
            whole = stood->columns.value(column).toString();
        if (const std::optional<IdBytes> id = parseIdText(whole))
            wholes[shape->unitTable()] += *id;
    }
    for (auto rows = wholes.begin(); rows != wholes.end(); ++rows)
        m_bench.bring(*shapeOf(rows.key()), *rows);
    m_bench.bringNaming(*shapeOf(Segment::table), "reservation", wholes.value(Reservation::table));
}

void PostgresPush::bringRulings(const QList<QueuedOperation> &operations)
{
    for (const QueuedOperation &operation : operations)
        m_before.insert(operation.hash, std::nullopt);
    m_connection.forEachRow(
        R"sql(
            SELECT hash, kind, commit_seq, detail
              FROM hub_rulings
             WHERE tenant_id = $1 AND hash = ANY ($2::bytea[])
        )sql",
        {m_resort.bytes(), bytesArray(operations)},
        [this](const QList<db::Value> &row) {
            const QByteArray detail = db::expect<QByteArray>(row[3]);
            m_before.insert(
                db::expect<QByteArray>(row[0]),
                Settled{.hash = db::expect<QByteArray>(row[0]),
                        .ruling = {.operation = 0,
                                   .kind = db::Codec<RulingKind>::decode(row[1], Currency()),
                                   .commit = db::expect<qint64>(row[2]),
                                   .detail = QJsonDocument::fromJson(detail).object()}});
        });
}

} // namespace desk::hub
