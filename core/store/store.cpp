#include "core/store/store.h"

#include "core/resort/place.h"
#include "core/store/checkpoint.h"
#include "core/store/pending.h"
#include "core/store/spool.h"
#include "core/store/sync_state.h"

namespace desk {

Refusals asRefusals(const db::Error &error)
{
    log::error("store.failed",
               {{"code", qint64{error.code()}}, {"what", std::string(error.what())}});
    return {{.reason = error.isDiskFull() ? Reason::StorageFull : Reason::StorageFailed,
             .field = {},
             .values = {}}};
}

Store::Store(db::Database database, const Clock &clock, Random &random)
    : m_database(std::move(database))
    , m_clock(clock)
    , m_ids(clock, random)
    , m_place(placeOf(m_database))
    , m_waiting(outbox::waitingCount(m_database))
{
}

By Store::completed(By by)
{
    if (by.action.isNull())
        by.action = m_ids.make<ActionId>();
    if (by.location.isNull())
        by.location = m_place.location.id;
    return by;
}

Result<> Store::merge(const Checkpoint &checkpoint)
{
    QSet<QByteArray> tables;
    const Result<> written =
        writeConfirmed([&](db::Database &database) { tables = publish(database, checkpoint); });
    if (!written)
        return written;
    m_waiting = outbox::waitingCount(m_database);
    ringTheBell(tables);
    return {};
}

Result<> Store::merge(const Checkpoint &checkpoint, const spool::Preparation &preparation)
{
    QSet<QByteArray> tables;
    const Result<> written = writeConfirmed([&](db::Database &database) {
        tables = publishSpooled(database, checkpoint, preparation);
    });
    if (!written)
        return written;
    m_waiting = outbox::waitingCount(m_database);
    ringTheBell(tables);
    return {};
}

Result<> Store::keep(const QList<ConfirmedRow> &rows, bool isWhole)
{
    return writeConfirmed([&](db::Database &database) { spool::keep(database, rows, isWhole); });
}

Result<bool> Store::prepare(spool::Preparation &preparation)
{
    bool isMore = false;
    const Result<> written = writeConfirmed(
        [&](db::Database &database) { isMore = spool::prepare(database, preparation); });
    return written ? Result<bool>(isMore) : refuse(written.error());
}

Result<bool> Store::clearSpool()
{
    bool isMore = false;
    const Result<> written =
        writeConfirmed([&](db::Database &database) { isMore = spool::clear(database); });
    return written ? Result<bool>(isMore) : refuse(written.error());
}

Result<> Store::sendAgain(qint64 from)
{
    return changeLife([&](db::Database &database) {
        const sync_state::Life life = sync_state::life(database);
        sync_state::beginAnew(database);
        Pending(database).waitAgain(life.after > 0 ? 1 : from);
        if (life.after > 0)
            sync_state::endLife(database, life.incarnation + 1, m_clock.now());
    });
}

Result<> Store::beginAnew()
{
    return changeLife([](db::Database &database) {
        sync_state::beginAnew(database);
        sync_state::markCopy(database, false);
    });
}

Result<> Store::endLife(int next)
{
    return changeLife(
        [&](db::Database &database) { sync_state::endLife(database, next, m_clock.now()); });
}

Result<> Store::beginLife(int incarnation)
{
    return changeLife([&](db::Database &database) {
        sync_state::beginLife(database, sync_state::life(database).device, incarnation);
    });
}

Result<> Store::becomeDesk(const Device &desk)
{
    return changeLife([&](db::Database &database) {
        // Its own row comes from the hub later; until then papers need it.
        database.run(R"sql(
            INSERT INTO devices (id, location, number, incarnation, name, role)
            VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING
        )sql",
                     desk.id,
                     desk.location,
                     desk.number,
                     desk.incarnation,
                     desk.name,
                     desk.role);
        sync_state::beginLife(database, desk.number, desk.incarnation);
        sync_state::markCopy(database, false);
    });
}

Result<> Store::changeLife(const std::function<void(db::Database &)> &change)
{
    const Result<> written = writeConfirmed(change);
    if (!written)
        return written;
    m_waiting = outbox::waitingCount(m_database);
    ringTheBell({Device::table});
    return {};
}

void Store::rest()
{
    try {
        m_database.foldLog();
    } catch (const db::Error &error) {
        // What was committed is safe in the log; the next rest tries again.
        log::warning("store.log_not_folded", {{"code", qint64{error.code()}}});
    }
}

void Store::ringTheBell(const QSet<QByteArray> &tables, std::optional<Priority> queued)
{
    if (tables.isEmpty())
        return;
    if (tables.contains(Resort::table) || tables.contains(Location::table)
        || tables.contains(Device::table))
        m_place = placeOf(m_database);
    for (const Listener &listener : m_listeners)
        listener({.tables = tables, .waitingOperations = m_waiting, .queued = queued});
}

} // namespace desk
