#pragma once

#include "core/base/random.h"
#include "sync/hub/blobs.h"
#include "sync/hub/stores/keyed_directory.h"
#include "sync/hub/tenants.h"

#include <map>
#include <mutex>

namespace desk::hub {

/// The blobs of a hub on the embedded store: beside the file of a resort one with its blobs, in
/// pieces as they came, under the same key. Used by one thread at a time.
class SqliteBlobs final : public Blobs
{
public:
    /// What is handed over outlives it.
    SqliteBlobs(QString folder,
                Tenants &tenants,
                KeyedDirectory &directory,
                const Clock &clock,
                Random &random);

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

    /// The file of a resort's blobs.
    static QString fileIn(const QString &folder, const ResortId &tenant);

    /// To be called now and then: once a day, forgets what no row names.
    void rest();

private:
    struct Open
    {
        std::mutex mutex;
        std::optional<db::Database> database;
        Instant lastUsed{};
    };

    template <class Use>
    auto with(const ResortId &tenant, Use &&use) -> std::invoke_result_t<Use, db::Database &>;
    std::shared_ptr<Open> openOf(const ResortId &tenant);
    db::Database openFile(const ResortId &tenant);
    void closeIdle();
    void collectAll();

    QString m_folder;
    Tenants &m_tenants;
    KeyedDirectory &m_directory;
    const Clock &m_clock;
    Random &m_random;
    std::mutex m_mutex;
    std::map<ResortId, std::shared_ptr<Open>> m_open;
    std::optional<Instant> m_collected;
};

} // namespace desk::hub
