#pragma once

#include "core/store/store.h"
#include "core/store/sync_state.h"
#include "sync/engine/secrets.h"

namespace desk::sync {

/// What this computer remembers of its replica, kept with its secrets, apart from the files: by it
/// a file that was put back to a backup, or came from another computer, is told before anybody
/// works with it.
struct Anchor
{
    QByteArray install;  ///< of the replica, 16 bytes
    QByteArray computer; ///< a digest of the computer's own id; empty where it has none
    qint64 starts = 0;
    qint64 operations = 0; ///< at least so many were made
    int incarnation = 1;

    bool operator==(const Anchor &) const = default;

    QByteArray encode() const;
    static std::optional<Anchor> decode(const QByteArray &text);
    /// Missing before the first start; Failed as well for what is kept and is none.
    static tl::expected<Anchor, SecretFault> read(Secrets &secrets);
    tl::expected<void, SecretFault> keep(Secrets &secrets) const;
    static tl::expected<void, SecretFault> forget(Secrets &secrets);
    /// The same when its replica has come so far.
    Anchor grown(qint64 made, int life) const;
};

/// What a replica is to the computer on which it lies.
enum class Provenance {
    Own,     ///< as this computer left it
    New,     ///< never started before
    PutBack, ///< an older state of its own
    Copied,  ///< another computer's
};

/// `computer` as in Anchor.
Provenance provenanceOf(const sync_state::Marks &replica,
                        const std::optional<Anchor> &anchor,
                        const QByteArray &computer);

/// At each start, before anybody writes: ends the life of a replica that is not the computer's own,
/// so that no number is given out twice and nothing is sent, and remembers this start. Where the
/// secrets can't be read nothing can be told, and nothing changes. Refuses: StorageFull,
/// StorageFailed.
Result<Provenance> dropAnchor(Store &store,
                              Secrets &secrets,
                              const QByteArray &computer,
                              Random &random);

} // namespace desk::sync
