#include "sync/hub/stores/sqlite_snapshots.h"

#include "core/base/log.h"
#include "core/db/database.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

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
    if (last == m_last.end() || !isFresh(last->second.id, now))
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
    const sync::SnapshotId id = newId();
    db::Location target = locationOf(tenant, key, id);
    const QString name = target.path;
    target.path += u".part"_s;
    target.access = db::Access::Write;
    const sync::SnapshotAnswer answer = write(resort, id, target);
    if (!QFile::rename(target.path, name))
        throw db::Error("a snapshot can't be given its name");
    logMade(tenant, answer);
    const std::scoped_lock lock(m_mutex);
    m_last[tenant] = answer;
}

sync::SnapshotId SqliteSnapshots::newId()
{
    const std::scoped_lock lock(m_mutex);
    return m_ids.make<sync::SnapshotId>();
}

sync::SnapshotAnswer SqliteSnapshots::write(db::Database &resort,
                                            const sync::SnapshotId &id,
                                            const db::Location &target)
{
    db::Database file = db::Database::open(target);
    file.script("CREATE TABLE parts (number INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT");
    const sync::SnapshotAnswer answer = packSnapshot(
        resort, id, m_clock.now(), m_partText, [&](int number, const QByteArray &body) {
            file.run("INSERT INTO parts (number, body) VALUES (?, ?)", number, body);
        });
    // One file, without a log beside it: it is only read from now on.
    file.script("PRAGMA journal_mode = DELETE");
    return answer;
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
