#include "sync/hub/stores/sqlite_snapshots.h"

#include "core/base/log.h"
#include "core/base/resort_time.h"
#include "core/db/select.h"
#include "core/resort/resort.h"
#include "sync/hub/stores/snapshot_rows.h"
#include "sync/protocol/compression.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

struct EpochAndHead
{
    QByteArray epoch;
    qint64 head = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"epoch", &EpochAndHead::epoch},
                            Field{"head", &EpochAndHead::head});
    }
};

// The id of a snapshot holds the moment in which it was made: it is a UUIDv7.
Instant madeAt(const sync::SnapshotId &id)
{
    qint64 milliseconds = 0;
    for (std::size_t i = 0; i < 6; ++i)
        milliseconds = milliseconds << 8 | id.bytes()[i];
    return fromMilliseconds(milliseconds);
}

bool isOver(const sync::SnapshotId &id, Instant now)
{
    return now - madeAt(id) >= snapshotLife;
}

ResortTime timeIn(db::Database &database)
{
    const QList<Resort> resorts = db::select<Resort>(database, "ORDER BY id LIMIT 1");
    if (resorts.isEmpty())
        throw db::Error("no resort was founded in this file");
    return {.zone = QTimeZone(resorts.first().zone.toLatin1()),
            .cutOverMinutes = resorts.first().cutOverMinutes};
}

std::optional<sync::SnapshotId> idInName(const QString &file)
{
    static const QRegularExpression name(u"\\.snapshot-([0-9a-f-]{36})\\.db"_s);
    return sync::SnapshotId::parse(name.match(file).captured(1));
}

} // namespace

SqliteSnapshots::SqliteSnapshots(QString folder,
                                 SnapshotSource &source,
                                 KeyedDirectory &directory,
                                 const Clock &clock,
                                 Random &random,
                                 Post inBackground,
                                 qsizetype partText)
    : m_folder(std::move(folder))
    , m_source(source)
    , m_directory(directory)
    , m_clock(clock)
    , m_inBackground(std::move(inBackground))
    , m_partText(partText)
    , m_ids(clock, random)
{
}

db::Location SqliteSnapshots::locationOf(const ResortId &tenant,
                                         const db::Key &key,
                                         const sync::SnapshotId &id)
{
    const QString name = u"%1.snapshot-%2.db"_s.arg(tenant.text(), id.text());
    return {.path = QDir(m_folder).filePath(name),
            .key = key,
            .access = db::Access::Read,
            .fileSystem = {}};
}

std::optional<sync::SnapshotAnswer> SqliteSnapshots::fresh(const ResortId &tenant, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    const auto last = m_last.find(tenant);
    if (last == m_last.end() || now - madeAt(last->second.id) >= snapshotIsFresh)
        return std::nullopt;
    return last->second;
}

bool SqliteSnapshots::isBeingMade(const ResortId &tenant)
{
    const std::scoped_lock lock(m_mutex);
    return m_beingMade.contains(tenant);
}

void SqliteSnapshots::begin(const ResortId &tenant)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_beingMade.insert(tenant).second)
            return;
    }
    m_inBackground([this, tenant] {
        try {
            make(tenant);
        } catch (const db::Error &error) {
            log::error("hub.snapshot_failed",
                       {{"tenant", tenant}, {"what", std::string(error.what())}});
        }
        const std::scoped_lock lock(m_mutex);
        m_beingMade.erase(tenant);
    });
}

void SqliteSnapshots::make(const ResortId &tenant)
{
    const std::optional<db::Key> key = m_directory.keyOf(tenant);
    if (key)
        m_source.atOneMoment(tenant, [&](db::Database &resort) { makeOf(tenant, resort, *key); });
}

void SqliteSnapshots::makeOf(const ResortId &tenant, db::Database &resort, const db::Key &key)
{
    const auto stand = resort.first<EpochAndHead>("SELECT epoch, head FROM hub_tenant");
    DESK_ASSERT(stand);
    sync::SnapshotAnswer answer{.epoch = stand->epoch, .at = stand->head, .parts = {}};
    {
        const std::scoped_lock lock(m_mutex);
        answer.id = m_ids.make<sync::SnapshotId>();
    }
    db::Location target = locationOf(tenant, key, answer.id);
    const QString name = target.path;
    target.path += u".part"_s;
    target.access = db::Access::Write;
    answer.parts = write(resort, target);
    if (!QFile::rename(target.path, name))
        throw db::Error("a snapshot can't be given its name");
    log::info("hub.snapshot_made",
              {{"tenant", tenant},
               {"rows", answer.rows()},
               {"parts", qint64(answer.parts.size())},
               {"at", answer.at}});
    const std::scoped_lock lock(m_mutex);
    m_last[tenant] = answer;
}

QList<sync::SnapshotPart> SqliteSnapshots::write(db::Database &resort, const db::Location &target)
{
    db::Database file = db::Database::open(target);
    file.script("CREATE TABLE parts (number INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT");
    QList<sync::SnapshotPart> parts;
    const QDate today = timeIn(resort).businessDate(m_clock.now());
    const auto keep = [&](int number, bool isForToday, qint64 rows, const QByteArray &text) {
        const QByteArray body = sync::pack(sync::Coding::Zstd, text);
        file.run("INSERT INTO parts (number, body) VALUES (?, ?)", number, body);
        parts += {.number = number,
                  .isForToday = isForToday,
                  .rows = rows,
                  .bytes = body.size(),
                  .sha256 = QCryptographicHash::hash(body, QCryptographicHash::Sha256)};
    };
    readSnapshot(resort, today, keep, m_partText);
    // One file, without a log beside it: it is only read from now on.
    file.script("PRAGMA journal_mode = DELETE");
    return parts;
}

std::optional<QByteArray> SqliteSnapshots::part(const ResortId &tenant,
                                                const sync::SnapshotId &id,
                                                int number,
                                                Instant now)
{
    const std::optional<db::Key> key = m_directory.keyOf(tenant);
    if (!key || isOver(id, now))
        return std::nullopt;
    const db::Location location = locationOf(tenant, *key, id);
    if (!QFile::exists(location.path))
        return std::nullopt;
    db::Database file = db::Database::open(location);
    const auto bodies = file.values<QByteArray>("SELECT body FROM parts WHERE number = ?", number);
    return bodies.isEmpty() ? std::nullopt : std::optional(bodies.first());
}

void SqliteSnapshots::rest()
{
    const Instant now = m_clock.now();
    const QDir folder(m_folder);
    for (const QString &file : folder.entryList({u"*.snapshot-*"_s}, QDir::Files)) {
        const std::optional<sync::SnapshotId> id = idInName(file);
        if (id && isOver(*id, now))
            QFile::remove(folder.filePath(file));
    }
}

} // namespace desk::hub
