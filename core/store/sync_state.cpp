#include "core/store/sync_state.h"

#include "core/base/planted_bug.h"
#include "core/db/database.h"
#include "core/store/operation.h"

#include <algorithm>

namespace desk::sync_state {

namespace {

template <class T>
std::optional<T> valueOf(db::Database &database, const char *key)
{
    const QList<T> values =
        database.values<T>("SELECT v FROM sync_state WHERE k = ?", QString::fromLatin1(key));
    return values.isEmpty() ? std::nullopt : std::optional(values.first());
}

template <class T>
void keep(db::Database &database, const char *key, const T &value)
{
    database.run(R"sql(
        INSERT INTO sync_state (k, v) VALUES (?, ?)
            ON CONFLICT (k) DO UPDATE SET v = excluded.v
    )sql",
                 QString::fromLatin1(key),
                 value);
}

void forget(db::Database &database, const char *key)
{
    database.run("DELETE FROM sync_state WHERE k = ?", QString::fromLatin1(key));
}

/// Empty between two epochs.
QByteArray epochOf(db::Database &database)
{
    return valueOf<QByteArray>(database, "epoch").value_or(QByteArray());
}

qint64 lastOperation(db::Database &database)
{
    return database.value<qint64>("SELECT v - 1 FROM sync_state WHERE k = 'next_op'");
}

} // namespace

qint64 takeOperationNumber(db::Database &database)
{
    const auto next = database.value<qint64>("SELECT v FROM sync_state WHERE k = 'next_op'");
    database.run("UPDATE sync_state SET v = v + 1 WHERE k = 'next_op'");
    return next;
}

Stamp takeStamp(db::Database &database, Instant now, quint16 device)
{
    const auto stored = database.value<QByteArray>("SELECT v FROM sync_state WHERE k = 'hlc_last'");
    const Stamp last =
        isPlanted(PlantedBug::ClockGoesBack) ? Stamp() : Stamp::parse(stored).value_or(Stamp());
    const Stamp stamp = nextStamp(last, now, device);
    database.run("UPDATE sync_state SET v = ? WHERE k = 'hlc_last'", stamp.bytes());
    return stamp;
}

Reached reached(db::Database &database)
{
    const QByteArray epoch = epochOf(database);
    // Until the first rows of an epoch are here, all is done on those of the one before.
    const bool isBetween = epoch.isEmpty() && !isPlanted(PlantedBug::MadeBeforeForgotten);
    return {.epoch = epoch,
            .cursor = database.value<qint64>("SELECT v FROM sync_state WHERE k = 'cursor'"),
            .before = isBetween ? lastOperation(database)
                                : valueOf<qint64>(database, "made_before").value_or(0)};
}

void beginAnew(db::Database &database)
{
    if (const QByteArray epoch = epochOf(database); !epoch.isEmpty()) {
        keep(database, "lost_epoch", epoch);
        keep(database, "lost_before", reached(database).before);
    }
    reach(database, {}, 0);
}

LostEpoch lost(db::Database &database)
{
    return {.epoch = valueOf<QByteArray>(database, "lost_epoch").value_or(QByteArray()),
            .before = valueOf<qint64>(database, "lost_before").value_or(0)};
}

bool knowsHub(db::Database &database)
{
    return !epochOf(database).isEmpty() || !lost(database).epoch.isEmpty();
}

void reach(db::Database &database, const QByteArray &epoch, qint64 cursor)
{
    if (epoch != epochOf(database) && !isPlanted(PlantedBug::MadeBeforeForgotten))
        keep(database, "made_before", lastOperation(database));
    keep(database, "epoch", epoch);
    keep(database, "cursor", cursor);
}

Life life(db::Database &database)
{
    return {.device = database.value<int>("SELECT v FROM sync_state WHERE k = 'device_no'"),
            .incarnation = database.value<int>("SELECT v FROM sync_state WHERE k = 'incarnation'"),
            .after = valueOf<qint64>(database, "life_after").value_or(0)};
}

std::optional<EndedLife> endedLife(db::Database &database)
{
    const auto incarnation = valueOf<qint64>(database, "life_ended");
    if (!incarnation)
        return std::nullopt;
    return EndedLife{.incarnation = int(*incarnation),
                     .highest = std::max<qint64>(0, lastOperation(database) - life(database).after),
                     .wish = valueOf<QByteArray>(database, "life_wish").value_or(QByteArray())};
}

void endLife(db::Database &database, int next, Instant now)
{
    // One that ended before the hub heard of the last end is still that one.
    if (!valueOf<qint64>(database, "life_ended"))
        keep(database, "life_ended", qint64{life(database).incarnation});
    database.run(R"sql(
        INSERT INTO sync_state (k, v) VALUES ('life_wish', randomblob(16))
            ON CONFLICT (k) DO UPDATE SET v = excluded.v
    )sql");
    keep(database, "life_began", toMilliseconds(now));
    keep(database, "incarnation", qint64{next});
}

std::optional<Instant> lifeBegan(db::Database &database)
{
    const auto began = valueOf<qint64>(database, "life_began");
    return began ? std::optional(fromMilliseconds(*began)) : std::nullopt;
}

std::optional<Instant> lastContact(db::Database &database)
{
    const auto at = valueOf<qint64>(database, "last_contact");
    return at ? std::optional(fromMilliseconds(*at)) : std::nullopt;
}

void noteContact(db::Database &database, Instant at)
{
    keep(database, "last_contact", toMilliseconds(at));
}

void beginLife(db::Database &database, int device, int incarnation)
{
    keep(database, "device_no", qint64{device});
    if (!isPlanted(PlantedBug::LifeCountsOn))
        keep(database, "life_after", outbox::lastSettled(database));
    keep(database, "incarnation", qint64{incarnation});
    forget(database, "life_ended");
    forget(database, "life_wish");
}

Marks marks(db::Database &database)
{
    return {.install = valueOf<QByteArray>(database, "install").value_or(QByteArray()),
            .starts = valueOf<qint64>(database, "starts").value_or(0),
            .incarnation = life(database).incarnation,
            .operations = lastOperation(database),
            .isCopy = valueOf<qint64>(database, "copy").value_or(0) != 0};
}

void markStart(db::Database &database, const QByteArray &install, qint64 starts)
{
    keep(database, "install", install);
    keep(database, "starts", starts);
}

void markCopy(db::Database &database, bool isCopy)
{
    if (isCopy)
        keep(database, "copy", qint64{1});
    else
        forget(database, "copy");
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
