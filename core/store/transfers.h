#pragma once

#include "core/base/hub_status.h"
#include "core/store/attachment_files.h"

#include <QDate>

namespace desk {

/// A photo, a signature or a paper that has to travel.
struct Transfer
{
    QString digest;
    qint64 bytes = 0;
    bool isHere = false; ///< it goes up; else it comes down
    int failures = 0;
    qint64 arrived = 0; ///< bytes of it that came before

    bool operator==(const Transfer &) const = default;
};

/// What became of a try to carry one.
struct TransferNote
{
    enum class Outcome {
        Settled,     ///< it is here and there
        NotThereYet, ///< the hub does not have it: another desk will send it
        Failed,
        GivenUp, ///< until somebody asks
    };

    QString digest;
    Outcome outcome = Outcome::Settled;
    Instant notBefore{}; ///< the next try, unless it is settled

    bool operator==(const TransferNote &) const = default;
};

/// Which attachments still have to travel, as this replica knows it. What needs no carrying is in
/// no table. All work in the open transaction and throw db::Error.
namespace transfers {

/// Looks at the next rows of attachments that the hub has confirmed, and remembers those whose file
/// may be missing here or there. Whether there are more.
bool lookOn(db::Database &database, const AttachmentFiles &files);

void note(db::Database &database, const TransferNote &note);
/// Those that were given up are tried once more.
void tryAgain(db::Database &database);

/// The one to carry now: those of the pets that are in the house or arrive today go first, then the
/// newest.
std::optional<Transfer> next(db::Database &database,
                             const AttachmentFiles &files,
                             Instant now,
                             QDate today);
/// When the next one may be tried; nothing when none waits.
std::optional<Instant> nextAt(db::Database &database, Instant now);

FilesUnderWay underWay(db::Database &database);

/// The store at the hub that has the files, as it names itself; empty before it was heard of.
QByteArray hubStore(db::Database &database);
/// It is this one. Another than before has nothing yet: all is looked at anew.
void useHubStore(db::Database &database, const QByteArray &name);

} // namespace transfers
} // namespace desk
