#include "sync/hub/stores/postgres_push.h"

#include "core/billing/invoice.h"
#include "core/billing/ledger.h"
#include "core/grooming/appointment.h"
#include "core/packages/package_purchase.h"
#include "core/staff/staff.h"

#include <QJsonArray>

#include <algorithm>

namespace desk::hub {

namespace {

const TableShape &shapeOfKnown(const QByteArray &table)
{
    const TableShape *shape = shapeOf(table);
    if (!shape)
        throw db::Error("a row is of a table that this version does not know");
    return *shape;
}

bool isPart(const TableShape &shape)
{
    return !shape.unitTable().isEmpty() && shape.unitTable() != shape.name();
}

bool hasZero(const QJsonValue &value)
{
    const auto inText = [](const QString &text) { return text.contains(QChar(u'\0')); };
    if (value.isString())
        return inText(value.toString());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::ranges::any_of(array, [](const QJsonValue &one) { return hasZero(one); });
    }
    const QJsonObject object = value.toObject();
    const QStringList names = object.keys();
    return std::ranges::any_of(
        names, [&](const QString &name) { return inText(name) || hasZero(object.value(name)); });
}

// A desk's file would keep it, and no text in PostgreSQL can.
void refuseZeros(const merge::RowWrite &write)
{
    if (hasZero(write.columns))
        throw db::Error("a text has a zero in it, which no column can hold");
}

QHash<QByteArray, QList<IdBytes>> idsByTable(const QList<merge::RowWrite> &writes)
{
    QHash<QByteArray, QList<IdBytes>> ids;
    for (const merge::RowWrite &write : writes)
        ids[write.table] += write.id;
    return ids;
}

} // namespace

PostgresPush::PostgresPush(PostgresSeat &seat, const ResortId &resort, Instant now)
    : m_connection(seat.connection)
    , m_resort(resort)
    , m_now(now)
    , m_transaction(seat.connection, resort, PostgresTransaction::Kind::Write)
    , m_bench(seat, resort, now)
{
}

std::optional<merge::StandingRow> PostgresPush::row(const QByteArray &table, const IdBytes &id)
{
    m_bench.bring(shapeOfKnown(table), {id});
    return m_bench.judge().row(table, id);
}

QList<merge::StandingRow> PostgresPush::naming(const QByteArray &table,
                                               const QByteArray &column,
                                               const IdBytes &id)
{
    const TableShape &shape = shapeOfKnown(table);
    DESK_ASSERT(shape.has(column));
    m_bench.bringNaming(shape, column, {id});
    return m_bench.judge().naming(table, column, id);
}

void PostgresPush::write(const QList<merge::RowWrite> &writes, const Stamp &stamp, int incarnation)
{
    std::ranges::for_each(writes, &refuseZeros);
    const QHash<QByteArray, QList<IdBytes>> ids = idsByTable(writes);
    for (auto rows = ids.begin(); rows != ids.end(); ++rows)
        m_bench.bring(shapeOfKnown(rows.key()), *rows);
    for (const merge::RowWrite &write : writes) {
        const TableShape &shape = shapeOfKnown(write.table);
        const QString whole = QString::fromLatin1(shape.unitColumn());
        // A new part says itself what it is a part of.
        if (const auto id = parseIdText(write.columns.value(whole).toString()); id && isPart(shape))
            m_bench.bring(shapeOfKnown(shape.unitTable()), {*id});
        else
            bringWhole(shape, write.id);
    }
    m_bench.judge().write(writes, stamp, incarnation);
}

void PostgresPush::inherit(const sync::DeviceLife &device,
                           const QueuedOperation &operation,
                           qint64 commit)
{
    for (const Effect &effect : effectsIn(operation.body)) {
        const TableShape &shape = shapeOfKnown(effect.table);
        m_bench.bring(shape, {effect.id});
        m_inherited.insert({effect.table, effect.id});
        if (const std::optional<RowKey> whole = bringWhole(shape, effect.id))
            m_inherited.insert(*whole);
    }
    m_bench.judge().inherit(device, operation, commit);
}

// Whoever writes a part writes the whole as well.
std::optional<RowKey> PostgresPush::bringWhole(const TableShape &shape, const IdBytes &part)
{
    if (!isPart(shape))
        return std::nullopt;
    const auto stood = m_bench.judge().row(shape.name(), part);
    const QString column = QString::fromLatin1(shape.unitColumn());
    const auto whole = stood ? parseIdText(stood->columns.value(column).toString()) : std::nullopt;
    if (!whole)
        return std::nullopt;
    m_bench.bring(shapeOfKnown(shape.unitTable()), {*whole});
    return RowKey{shape.unitTable(), *whole};
}

qint64 PostgresPush::overpaid(const IdBytes &invoice)
{
    m_bench.bring<Invoice>(InvoiceId(invoice));
    m_bench.bringWhere<Posting>("t.invoice = $3", {invoice});
    return m_bench.judge().overpaid(invoice);
}

DepositNow PostgresPush::depositNow(const IdBytes &booking)
{
    m_bench.bringWhere<Posting>(R"sql(t.entry IN (
        SELECT d.entry
          FROM postings d
         WHERE d.tenant_id = t.tenant_id AND d.account = 'DEPOSIT_LIABILITY' AND d.owner = $3))sql",
                                {idText(booking)});
    return m_bench.judge().depositNow(booking);
}

qint64 PostgresPush::overdrawn(const IdBytes &purchase)
{
    m_bench.bringWhere<CreditMove>("t.purchase = $3", {purchase});
    return m_bench.judge().overdrawn(purchase);
}

bool PostgresPush::isGroomerTaken(const IdBytes &appointment)
{
    const auto wished = m_bench.bring<Appointment>(AppointmentId(appointment));
    if (!wished)
        return false;
    m_bench.bringWhere<Appointment>(
        "t.starts_at > $3 AND t.starts_at < $4 AND t.ends_at > $5",
        {db::Value(toMilliseconds(wished->startsAt - longestAppointment)),
         db::Value(toMilliseconds(wished->endsAt)),
         db::Value(toMilliseconds(wished->startsAt))});
    bringSessions(wished->interval());
    return m_bench.judge().isGroomerTaken(appointment);
}

std::optional<Role> PostgresPush::roleOf(const StaffId &staff)
{
    m_bench.bring<Staff>(staff);
    return m_bench.judge().roleOf(staff);
}

std::optional<LocationId> PostgresPush::locationOf(const sync::DeviceLife &device)
{
    bringDesks();
    return m_bench.judge().locationOf(device);
}

// They are few, and asked for by their numbers.
void PostgresPush::bringDesks()
{
    if (!std::exchange(m_hasDesks, true))
        m_bench.bringWhere<Device>("TRUE", {});
}

} // namespace desk::hub
