#include "core/store/store.h"

#include "core/resort/place.h"
#include "core/store/checkpoint.h"
#include "core/store/pending.h"
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

Result<> Store::sendAgain(qint64 from)
{
    const Result<> written = writeConfirmed([&](db::Database &database) {
        Pending(database).waitAgain(from);
        sync_state::beginAnew(database);
    });
    m_waiting = outbox::waitingCount(m_database);
    return written;
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
