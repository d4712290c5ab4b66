#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <functional>
#include <optional>

namespace desk::hub {

class Tenants;

constexpr qint64 mostBlob = qint64{25} << 20;
/// So long a blob is kept that no row names, and an upload that nobody ends.
constexpr std::chrono::hours blobPatience{30 * 24};

/// How far a blob has come.
struct BlobStand
{
    qint64 bytes = 0;
    qint64 received = 0;

    bool isWhole() const { return received == bytes; }
    bool operator==(const BlobStand &) const = default;
};

enum class BlobFault {
    Unknown,     ///< nobody began it
    OtherOffset, ///< the piece does not begin where the blob ends
    TooLong,     ///< it goes beyond the length that was told
    OtherDigest, ///< all has come, and is something else: it is forgotten
};

/// Photos, signatures and papers of the resorts, behind the same wall as their rows: each named by
/// the SHA-256 of its content (`digest`: 32 bytes), and seen by nobody before all of it came and
/// has that digest. Pieces of one may come from several desks. May be called from several threads;
/// throws db::Error.
class Blobs
{
public:
    virtual ~Blobs() = default;

    /// The name of the store in which a resort's blobs are: one that was lost comes back with
    /// another name, and desks send what they have again.
    virtual QByteArray name(const ResortId &tenant) = 0;

    /// Nothing when nobody began it.
    virtual std::optional<BlobStand> find(const ResortId &tenant, const QByteArray &digest) = 0;

    /// Begins one, or says how far it has come. One that is not whole, and of another length,
    /// begins anew.
    virtual BlobStand begin(const ResortId &tenant,
                            const QByteArray &digest,
                            qint64 bytes,
                            Instant now) = 0;

    /// Adds a piece, which is there for ever when this returns.
    virtual tl::expected<BlobStand, BlobFault> append(const ResortId &tenant,
                                                      const QByteArray &digest,
                                                      qint64 offset,
                                                      const QByteArray &piece,
                                                      Instant now) = 0;

    /// Bytes of a whole one, at most so many; nothing when it is not there.
    virtual std::optional<QByteArray> read(const ResortId &tenant,
                                           const QByteArray &digest,
                                           qint64 from,
                                           qint64 most) = 0;

    /// Forgets what nobody touched since `before` and is not whole, or that `isNamed` does not
    /// know. Answers how many.
    virtual int collect(const ResortId &tenant,
                        Instant before,
                        const std::function<bool(const QByteArray &digest)> &isNamed) = 0;
};

/// Forgets the blobs of a resort that no row has named for as long as anybody may need to send one;
/// what stands in the way is logged.
void collectBlobs(Blobs &blobs, Tenants &tenants, const ResortId &tenant, Instant now);

} // namespace desk::hub
