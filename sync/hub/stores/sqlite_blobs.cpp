#include "sync/hub/stores/sqlite_blobs.h"

#include "core/base/random_bytes.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

constexpr qsizetype nameBytes = 16;
constexpr std::chrono::minutes idleBlobs{10};
constexpr std::chrono::hours betweenCollections{24};

struct BlobRow
{
    qint64 bytes = 0;
    qint64 received = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"bytes", &BlobRow::bytes}, Field{"received", &BlobRow::received});
    }
};

struct OldBlob
{
    QByteArray digest;
    bool isWhole = false;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"digest", &OldBlob::digest},
                            Field{"is_whole", &OldBlob::isWhole});
    }
};

struct PieceRow
{
    qint64 start = 0;
    QByteArray body;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"start", &PieceRow::start}, Field{"body", &PieceRow::body});
    }
};

void makeTables(db::Database &database, const QByteArray &name)
{
    database.script(R"sql(
        CREATE TABLE store (name BLOB NOT NULL) STRICT;
        CREATE TABLE blobs (
            digest BLOB PRIMARY KEY,
            bytes INTEGER NOT NULL,
            received INTEGER NOT NULL,
            touched_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX blobs_by_time ON blobs (touched_at);
        CREATE TABLE pieces (
            digest BLOB NOT NULL,
            start INTEGER NOT NULL,
            body BLOB NOT NULL,
            UNIQUE (digest, start)
        ) STRICT;
    )sql");
    database.run("INSERT INTO store (name) VALUES (?)", name);
}

std::optional<BlobStand> standOf(db::Database &database, const QByteArray &digest)
{
    const auto row =
        database.first<BlobRow>("SELECT bytes, received FROM blobs WHERE digest = ?", digest);
    return row ? std::optional(BlobStand{.bytes = row->bytes, .received = row->received})
               : std::nullopt;
}

void remove(db::Database &database, const QByteArray &digest)
{
    database.run("DELETE FROM pieces WHERE digest = ?", digest);
    database.run("DELETE FROM blobs WHERE digest = ?", digest);
}

bool hasItsDigest(db::Database &database, const QByteArray &digest)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    database.forEachRow(
        "SELECT body FROM pieces WHERE digest = ?1 ORDER BY start",
        [&](const QList<db::Value> &values) { hash.addData(db::expect<QByteArray>(values[0])); },
        {digest});
    return hash.result() == digest;
}

} // namespace

SqliteBlobs::SqliteBlobs(
    QString folder, Tenants &tenants, KeyedDirectory &directory, const Clock &clock, Random &random)
    : m_folder(std::move(folder))
    , m_tenants(tenants)
    , m_directory(directory)
    , m_clock(clock)
    , m_random(random)
{
}

QString SqliteBlobs::fileIn(const QString &folder, const ResortId &tenant)
{
    return QDir(folder).filePath(tenant.text() + u".blobs.db"_s);
}

std::shared_ptr<SqliteBlobs::Open> SqliteBlobs::openOf(const ResortId &tenant)
{
    const std::scoped_lock lock(m_mutex);
    std::shared_ptr<Open> &open = m_open[tenant];
    if (!open)
        open = std::make_shared<Open>();
    return open;
}

db::Database SqliteBlobs::openFile(const ResortId &tenant)
{
    const std::optional<db::Key> key = m_directory.keyOf(tenant);
    if (!key)
        throw db::Error("blobs of a resort that the hub does not keep");
    db::Database database = db::Database::open({.path = fileIn(m_folder, tenant),
                                                .key = *key,
                                                .access = db::Access::Write,
                                                .fileSystem = {}});
    db::Transaction transaction(database, db::Transaction::Kind::Write);
    const bool isNew =
        database.value<qint64>("SELECT count(*) FROM sqlite_schema WHERE name = 'blobs'") == 0;
    if (isNew)
        makeTables(database, randomBytes(m_random, nameBytes));
    transaction.commit();
    return database;
}

template <class Use>
auto SqliteBlobs::with(const ResortId &tenant, Use &&use)
    -> std::invoke_result_t<Use, db::Database &>
{
    const std::shared_ptr<Open> open = openOf(tenant);
    const std::scoped_lock lock(open->mutex);
    if (!open->database)
        open->database.emplace(openFile(tenant));
    open->lastUsed = m_clock.now();
    return use(*open->database);
}

QByteArray SqliteBlobs::name(const ResortId &tenant)
{
    return with(tenant, [](db::Database &database) {
        return database.value<QByteArray>("SELECT name FROM store");
    });
}

std::optional<BlobStand> SqliteBlobs::find(const ResortId &tenant, const QByteArray &digest)
{
    return with(tenant, [&](db::Database &database) { return standOf(database, digest); });
}

BlobStand SqliteBlobs::begin(const ResortId &tenant,
                             const QByteArray &digest,
                             qint64 bytes,
                             Instant now)
{
    return with(tenant, [&](db::Database &database) {
        db::Transaction transaction(database, db::Transaction::Kind::Write);
        const std::optional<BlobStand> stand = standOf(database, digest);
        const bool isKnown = stand && (stand->isWhole() || stand->bytes == bytes);
        if (isKnown) {
            database.run("UPDATE blobs SET touched_at = ? WHERE digest = ?", now, digest);
        } else {
            remove(database, digest);
            database.run(
                "INSERT INTO blobs (digest, bytes, received, touched_at) VALUES (?, ?, 0, ?)",
                digest,
                bytes,
                now);
        }
        transaction.commit();
        return isKnown ? *stand : BlobStand{.bytes = bytes};
    });
}

tl::expected<BlobStand, BlobFault> SqliteBlobs::append(const ResortId &tenant,
                                                       const QByteArray &digest,
                                                       qint64 offset,
                                                       const QByteArray &piece,
                                                       Instant now)
{
    return with(tenant, [&](db::Database &database) -> tl::expected<BlobStand, BlobFault> {
        db::Transaction transaction(database, db::Transaction::Kind::Write);
        std::optional<BlobStand> stand = standOf(database, digest);
        if (!stand)
            return tl::make_unexpected(BlobFault::Unknown);
        if (stand->received != offset)
            return tl::make_unexpected(BlobFault::OtherOffset);
        if (stand->bytes - offset < piece.size())
            return tl::make_unexpected(BlobFault::TooLong);
        if (piece.isEmpty())
            return *stand;
        database.run(
            "INSERT INTO pieces (digest, start, body) VALUES (?, ?, ?)", digest, offset, piece);
        stand->received += piece.size();
        database.run("UPDATE blobs SET received = ?, touched_at = ? WHERE digest = ?",
                     stand->received,
                     now,
                     digest);
        const bool isIt = !stand->isWhole() || hasItsDigest(database, digest);
        if (!isIt)
            remove(database, digest);
        transaction.commit();
        if (!isIt)
            return tl::make_unexpected(BlobFault::OtherDigest);
        return *stand;
    });
}

std::optional<QByteArray> SqliteBlobs::read(const ResortId &tenant,
                                            const QByteArray &digest,
                                            qint64 from,
                                            qint64 most)
{
    return with(tenant, [&](db::Database &database) -> std::optional<QByteArray> {
        const db::Transaction moment(database, db::Transaction::Kind::Read);
        const std::optional<BlobStand> stand = standOf(database, digest);
        if (!stand || !stand->isWhole())
            return std::nullopt;
        const qint64 end = std::min(stand->bytes, from + most);
        QByteArray found;
        for (const PieceRow &piece : database.all<PieceRow>(R"sql(
                 SELECT start, body FROM pieces
                  WHERE digest = ? AND start < ? AND start + length(body) > ?
                  ORDER BY start
             )sql",
                                                            digest,
                                                            end,
                                                            from)) {
            const qint64 skipped = std::max<qint64>(0, from - piece.start);
            const qint64 last = std::min<qint64>(piece.body.size(), end - piece.start);
            found += piece.body.mid(skipped, last - skipped);
        }
        return found;
    });
}

int SqliteBlobs::collect(const ResortId &tenant,
                         Instant before,
                         const std::function<bool(const QByteArray &)> &isNamed)
{
    return with(tenant, [&](db::Database &database) {
        const auto old = database.all<OldBlob>(R"sql(
            SELECT digest, received = bytes AS is_whole FROM blobs WHERE touched_at < ?
        )sql",
                                               before);
        int count = 0;
        for (const OldBlob &blob : old) {
            if (blob.isWhole && isNamed(blob.digest))
                continue;
            db::Transaction transaction(database, db::Transaction::Kind::Write);
            remove(database, blob.digest);
            transaction.commit();
            ++count;
        }
        return count;
    });
}

void SqliteBlobs::rest()
{
    closeIdle();
    const Instant now = m_clock.now();
    {
        const std::scoped_lock lock(m_mutex);
        if (m_collected && now - *m_collected < betweenCollections)
            return;
        m_collected = now;
    }
    collectAll();
}

void SqliteBlobs::closeIdle()
{
    const std::scoped_lock lock(m_mutex);
    // Nobody holds what is only in the map, and nobody can get hold of it meanwhile.
    std::erase_if(m_open, [this](const auto &entry) {
        return entry.second.use_count() == 1 && m_clock.now() - entry.second->lastUsed > idleBlobs;
    });
}

void SqliteBlobs::collectAll()
{
    for (const TenantEntry &tenant : m_directory.tenants()) {
        if (QFile::exists(fileIn(m_folder, tenant.id)))
            collectBlobs(*this, m_tenants, tenant.id, m_clock.now());
    }
}

} // namespace desk::hub
