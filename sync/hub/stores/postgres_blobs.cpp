#include "sync/hub/stores/postgres_blobs.h"

#include "core/base/random_bytes.h"
#include "sync/hub/stores/postgres_visit.h"

namespace desk::hub {

namespace {

constexpr qsizetype nameBytes = 16;

constexpr auto nameStore = R"sql(
    INSERT INTO hub_blob_stores (tenant_id, name) VALUES ($1, $2) ON CONFLICT DO NOTHING
)sql";
constexpr auto readStoreName = "SELECT name FROM hub_blob_stores WHERE tenant_id = $1";

constexpr auto readStand = R"sql(
    SELECT bytes, received FROM hub_blobs WHERE tenant_id = $1 AND digest = $2
)sql";
constexpr auto lockStand = R"sql(
    SELECT bytes, received FROM hub_blobs WHERE tenant_id = $1 AND digest = $2 FOR UPDATE
)sql";
// Of two hubs that begin the same one the second waits here for the first.
constexpr auto beginBlob = R"sql(
    INSERT INTO hub_blobs (tenant_id, digest, bytes, received, touched_at) VALUES ($1, $2, $3, 0, $4)
    ON CONFLICT (tenant_id, digest) DO UPDATE SET touched_at = excluded.touched_at
)sql";
constexpr auto beginAnew = R"sql(
    UPDATE hub_blobs SET bytes = $3, received = 0 WHERE tenant_id = $1 AND digest = $2
)sql";
constexpr auto addPiece = R"sql(
    INSERT INTO hub_blob_pieces (tenant_id, digest, start, body) VALUES ($1, $2, $3, $4)
)sql";
constexpr auto receive = R"sql(
    UPDATE hub_blobs SET received = $3, touched_at = $4 WHERE tenant_id = $1 AND digest = $2
)sql";
constexpr auto digestOfPieces = R"sql(
    SELECT sha256(string_agg(body, '' ORDER BY start))
      FROM hub_blob_pieces WHERE tenant_id = $1 AND digest = $2
)sql";
constexpr auto removePieces = R"sql(
    DELETE FROM hub_blob_pieces WHERE tenant_id = $1 AND digest = $2
)sql";
constexpr auto removeBlob = R"sql(
    DELETE FROM hub_blobs WHERE tenant_id = $1 AND digest = $2
)sql";
// Of each piece what lies between two places.
constexpr auto readPieces = R"sql(
    SELECT substring(body FROM greatest($3 - start, 0)::int + 1
                          FOR (least(start + length(body), $4) - greatest(start, $3))::int)
      FROM hub_blob_pieces
     WHERE tenant_id = $1 AND digest = $2 AND start < $4 AND start + length(body) > $3
     ORDER BY start
)sql";
constexpr auto readOld = R"sql(
    SELECT digest, bytes, received FROM hub_blobs WHERE tenant_id = $1 AND touched_at < $2
)sql";
constexpr auto removeOld = R"sql(
    DELETE FROM hub_blobs WHERE tenant_id = $1 AND digest = $2 AND touched_at < $3
)sql";

std::optional<BlobStand> standIn(PostgresConnection &connection,
                                 const QByteArray &sql,
                                 const ResortId &tenant,
                                 const QByteArray &digest)
{
    std::optional<BlobStand> stand;
    connection.forEachRow(
        sql, {db::Codec<ResortId>::encode(tenant), digest}, [&](const QList<db::Value> &row) {
            stand = {.bytes = db::expect<qint64>(row[0]), .received = db::expect<qint64>(row[1])};
        });
    return stand;
}

} // namespace

PostgresBlobs::PostgresBlobs(PostgresPool &pool, Random &random)
    : m_pool(pool)
    , m_random(random)
{
}

QByteArray PostgresBlobs::name(const ResortId &tenant)
{
    PostgresVisit visit(m_pool, tenant, toWrite);
    QList<QByteArray> found = visit->values<QByteArray>(readStoreName, tenant);
    if (found.isEmpty()) {
        visit->run(nameStore, tenant, randomBytes(m_random, nameBytes));
        found = visit->values<QByteArray>(readStoreName, tenant);
    }
    visit.commit();
    return found.first();
}

std::optional<BlobStand> PostgresBlobs::find(const ResortId &tenant, const QByteArray &digest)
{
    PostgresVisit visit(m_pool, tenant, toRead);
    return standIn(visit.connection(), readStand, tenant, digest);
}

BlobStand PostgresBlobs::begin(const ResortId &tenant,
                               const QByteArray &digest,
                               qint64 bytes,
                               Instant now)
{
    PostgresVisit visit(m_pool, tenant, toWrite);
    PostgresConnection &connection = visit.connection();
    connection.run(beginBlob, tenant, digest, bytes, now);
    BlobStand stand = *standIn(connection, readStand, tenant, digest);
    if (!stand.isWhole() && stand.bytes != bytes) {
        connection.run(removePieces, tenant, digest);
        connection.run(beginAnew, tenant, digest, bytes);
        stand = {.bytes = bytes};
    }
    visit.commit();
    return stand;
}

tl::expected<BlobStand, BlobFault> PostgresBlobs::append(const ResortId &tenant,
                                                         const QByteArray &digest,
                                                         qint64 offset,
                                                         const QByteArray &piece,
                                                         Instant now)
{
    PostgresVisit visit(m_pool, tenant, toWrite);
    PostgresConnection &connection = visit.connection();
    std::optional<BlobStand> stand = standIn(connection, lockStand, tenant, digest);
    if (!stand)
        return tl::make_unexpected(BlobFault::Unknown);
    if (stand->received != offset)
        return tl::make_unexpected(BlobFault::OtherOffset);
    if (stand->bytes - offset < piece.size())
        return tl::make_unexpected(BlobFault::TooLong);
    if (piece.isEmpty())
        return *stand;
    stand->received += piece.size();
    connection.run(addPiece, tenant, digest, offset, piece);
    connection.run(receive, tenant, digest, stand->received, now);
    const bool isIt =
        !stand->isWhole() || connection.value<QByteArray>(digestOfPieces, tenant, digest) == digest;
    if (!isIt) {
        connection.run(removePieces, tenant, digest);
        connection.run(removeBlob, tenant, digest);
    }
    visit.commit();
    if (!isIt)
        return tl::make_unexpected(BlobFault::OtherDigest);
    return *stand;
}

std::optional<QByteArray> PostgresBlobs::read(const ResortId &tenant,
                                              const QByteArray &digest,
                                              qint64 from,
                                              qint64 most)
{
    PostgresVisit visit(m_pool, tenant, toRead);
    const std::optional<BlobStand> stand = standIn(visit.connection(), readStand, tenant, digest);
    if (!stand || !stand->isWhole())
        return std::nullopt;
    const qint64 end = std::min(stand->bytes, from + most);
    return visit->values<QByteArray>(readPieces, tenant, digest, from, end).join();
}

int PostgresBlobs::collect(const ResortId &tenant,
                           Instant before,
                           const std::function<bool(const QByteArray &)> &isNamed)
{
    QByteArrayList whole;
    QByteArrayList unwanted;
    {
        PostgresVisit visit(m_pool, tenant, toRead);
        visit->forEachRow(readOld,
                          {db::Codec<ResortId>::encode(tenant), db::Codec<Instant>::encode(before)},
                          [&](const QList<db::Value> &row) {
                              const bool isWhole =
                                  db::expect<qint64>(row[1]) == db::expect<qint64>(row[2]);
                              (isWhole ? whole : unwanted) += db::expect<QByteArray>(row[0]);
                          });
    }
    // Without a connection: who answers needs one.
    for (const QByteArray &digest : std::as_const(whole)) {
        if (!isNamed(digest))
            unwanted += digest;
    }
    int count = 0;
    for (const QByteArray &digest : std::as_const(unwanted)) {
        PostgresVisit visit(m_pool, tenant, toWrite);
        visit->run(removeOld, tenant, digest, before);
        // Whoever touched it meanwhile wants it.
        if (visit->changedRows() == 0)
            continue;
        visit->run(removePieces, tenant, digest);
        visit.commit();
        ++count;
    }
    return count;
}

} // namespace desk::hub
