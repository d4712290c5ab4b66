#include "core/store/sync_state.h"

#include "core/db/database.h"

#include <algorithm>

namespace desk::sync_state {

qint64 takeOperationNumber(db::Database &database)
{
    const auto next = database.value<qint64>("SELECT v FROM sync_state WHERE k = 'next_op'");
    database.run("UPDATE sync_state SET v = v + 1 WHERE k = 'next_op'");
    return next;
}

Stamp takeStamp(db::Database &database, Instant now, quint16 device)
{
    const auto stored = database.value<QByteArray>("SELECT v FROM sync_state WHERE k = 'hlc_last'");
    const Stamp stamp = nextStamp(Stamp::parse(stored).value_or(Stamp()), now, device);
    database.run("UPDATE sync_state SET v = ? WHERE k = 'hlc_last'", stamp.bytes());
    return stamp;
}

Reached reached(db::Database &database)
{
    const QList<QByteArray> epoch =
        database.values<QByteArray>("SELECT v FROM sync_state WHERE k = 'epoch'");
    const QList<qint64> before =
        database.values<qint64>("SELECT v FROM sync_state WHERE k = 'made_before'");
    return {.epoch = epoch.value(0),
            .cursor = database.value<qint64>("SELECT v FROM sync_state WHERE k = 'cursor'"),
            .before = before.value(0)};
}

void beginAnew(db::Database &database)
{
    reach(database, {}, 0);
    database.run(R"sql(
        INSERT INTO sync_state (k, v)
        SELECT 'made_before', v - 1 FROM sync_state WHERE k = 'next_op'
            ON CONFLICT (k) DO UPDATE SET v = excluded.v
    )sql");
}

void reach(db::Database &database, const QByteArray &epoch, qint64 cursor)
{
    database.run("UPDATE sync_state SET v = ? WHERE k = 'cursor'", cursor);
    database.run(R"sql(
        INSERT INTO sync_state (k, v) VALUES ('epoch', ?)
            ON CONFLICT (k) DO UPDATE SET v = excluded.v
    )sql",
                 epoch);
}

Life life(db::Database &database)
{
    return {.device = database.value<int>("SELECT v FROM sync_state WHERE k = 'device_no'"),
            .incarnation = database.value<int>("SELECT v FROM sync_state WHERE k = 'incarnation'")};
}

Instant stampedUntil(db::Database &database, Instant now)
{
    const auto stored = database.value<QByteArray>("SELECT v FROM sync_state WHERE k = 'hlc_last'");
    return std::max(now, fromMilliseconds(Stamp::parse(stored).value_or(Stamp()).milliseconds));
}

void initialise(db::Database &database, qint64 deviceNumber, qint64 incarnation)
{
    const QByteArray insert = "INSERT INTO sync_state (k, v) VALUES (?, ?)";
    database.run(insert, QStringLiteral("device_no"), deviceNumber);
    database.run(insert, QStringLiteral("incarnation"), incarnation);
    database.run(insert, QStringLiteral("next_op"), qint64{1});
    database.run(insert, QStringLiteral("hlc_last"), Stamp().bytes());
    database.run(insert, QStringLiteral("cursor"), qint64{0});
}

} // namespace desk::sync_state
