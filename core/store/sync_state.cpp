#include "core/store/sync_state.h"

#include "core/db/database.h"

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
