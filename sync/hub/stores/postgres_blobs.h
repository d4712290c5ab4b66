#pragma once

#include "core/base/random.h"
#include "sync/hub/blobs.h"
#include "sync/hub/stores/postgres_pool.h"

#include <mutex>

namespace desk::hub {

/// The blobs of hubs on one PostgreSQL: what came to one of them is read at all.
class PostgresBlobs final : public Blobs
{
public:
    /// PostgresTenants has brought the tables up. What is handed over outlives it.
    PostgresBlobs(PostgresPool &pool, Random &random);

    QByteArray name(const ResortId &tenant) override;
    std::optional<BlobStand> find(const ResortId &tenant, const QByteArray &digest) override;
    BlobStand begin(const ResortId &tenant,
                    const QByteArray &digest,
                    qint64 bytes,
                    Instant now) override;
    tl::expected<BlobStand, BlobFault> append(const ResortId &tenant,
                                              const QByteArray &digest,
                                              qint64 offset,
                                              const QByteArray &piece,
                                              Instant now) override;
    std::optional<QByteArray> read(const ResortId &tenant,
                                   const QByteArray &digest,
                                   qint64 from,
                                   qint64 most) override;
    int collect(const ResortId &tenant,
                Instant before,
                const std::function<bool(const QByteArray &digest)> &isNamed) override;

private:
    PostgresPool &m_pool;
    Random &m_random;
};

} // namespace desk::hub
