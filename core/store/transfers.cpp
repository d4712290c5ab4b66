#include "core/store/transfers.h"

#include "core/store/sync_state.h"

namespace desk::transfers {

namespace {

constexpr qint64 rowsAtOnce = 200;
/// Nobody waits longer for a try: what says so was noted by a clock that was wrong.
constexpr std::chrono::hours longestPause{25};

/// Stored in attachment_transfers.state.
enum class TransferState { Due = 0, NotThereYet = 1, GivenUp = 2 };

struct LaneRow
{
    QByteArray epoch;
    qint64 commit = 0;
    QByteArray row;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"epoch", &LaneRow::epoch},
                            Field{"commit_seq", &LaneRow::commit},
                            Field{"row_id", &LaneRow::row});
    }
};

struct NamedFile
{
    AttachmentId id;
    QString digest;
    qint64 bytes = 0;
    qint64 commit = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &NamedFile::id},
                            Field{"digest", &NamedFile::digest},
                            Field{"bytes", &NamedFile::bytes},
                            Field{"_seq", &NamedFile::commit});
    }
};

struct TransferRow
{
    QString digest;
    qint64 bytes = 0;
    int failures = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"digest", &TransferRow::digest},
                            Field{"bytes", &TransferRow::bytes},
                            Field{"failures", &TransferRow::failures});
    }
};

struct CountRow
{
    bool isHere = false;
    int state = 0;
    qint64 count = 0;
    qint64 bytes = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"is_here", &CountRow::isHere},
                            Field{"state", &CountRow::state},
                            Field{"files", &CountRow::count},
                            Field{"bytes", &CountRow::bytes});
    }
};

void beginAnew(db::Database &database, const QByteArray &epoch)
{
    database.run("DELETE FROM attachment_transfers");
    database.run("UPDATE attachment_lane SET epoch = ?, commit_seq = 0, row_id = x''", epoch);
}

// A hub that was put back counts anew, and may have lost files as well.
LaneRow laneIn(db::Database &database, const QByteArray &epoch)
{
    const QByteArray sql = "SELECT epoch, commit_seq, row_id FROM attachment_lane";
    auto lane = database.first<LaneRow>(sql);
    DESK_ASSERT(lane);
    if (lane->epoch == epoch)
        return *lane;
    beginAnew(database, epoch);
    return {.epoch = epoch, .commit = 0, .row = ""};
}

// What a row says came from elsewhere: it becomes the name of a file only when it can be one.
QList<NamedFile> namedAfter(db::Database &database, const LaneRow &lane, qint64 upTo)
{
    return database.all<NamedFile>(R"sql(
        SELECT id, digest, bytes, _seq
          FROM attachments
         WHERE (_seq, id) > (?, ?) AND _seq BETWEEN 1 AND ?
         ORDER BY _seq, id
         LIMIT ?
    )sql",
                                   lane.commit,
                                   lane.row,
                                   upTo,
                                   rowsAtOnce);
}

void remember(db::Database &database, const NamedFile &file, bool isHere)
{
    database.run(R"sql(
        INSERT INTO attachment_transfers (digest, bytes, commit_seq, is_here, state)
        VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (digest) DO NOTHING
    )sql",
                 file.digest,
                 file.bytes,
                 file.commit,
                 isHere,
                 int(TransferState::Due));
}

std::optional<TransferRow> ofPetsOfToday(db::Database &database, Instant now, QDate today)
{
    return database.first<TransferRow>(R"sql(
        WITH stays (pet) AS (
            SELECT pet FROM reservations WHERE state = 'CHECKED_IN'
            UNION
            SELECT pet FROM reservations WHERE arrives_on = ?1 AND state = 'CONFIRMED'
        )
        SELECT transfers.digest, transfers.bytes, transfers.failures
          FROM stays
          JOIN pets ON pets.id = stays.pet
          JOIN attachments ON attachments.id = pets.photo
          JOIN attachment_transfers AS transfers ON transfers.digest = attachments.digest
         WHERE transfers.state <> 2
           AND (transfers.not_before <= ?2 OR transfers.not_before > ?3)
         LIMIT 1
    )sql",
                                       today,
                                       now,
                                       now + longestPause);
}

std::optional<TransferRow> newest(db::Database &database, Instant now)
{
    return database.first<TransferRow>(R"sql(
        SELECT digest, bytes, failures
          FROM attachment_transfers
         WHERE state <> 2 AND (not_before <= ?1 OR not_before > ?2)
         ORDER BY commit_seq DESC
         LIMIT 1
    )sql",
                                       now,
                                       now + longestPause);
}

TransferState stateAfter(TransferNote::Outcome outcome)
{
    switch (outcome) {
    case TransferNote::Outcome::NotThereYet:
        return TransferState::NotThereYet;
    case TransferNote::Outcome::GivenUp:
        return TransferState::GivenUp;
    case TransferNote::Outcome::Settled:
    case TransferNote::Outcome::Failed:
        break;
    }
    return TransferState::Due;
}

} // namespace

bool lookOn(db::Database &database, const AttachmentFiles &files)
{
    const sync_state::Reached reached = sync_state::reached(database);
    // Between two epochs nobody knows what the hub has.
    if (reached.epoch.isEmpty())
        return false;
    const LaneRow lane = laneIn(database, reached.epoch);
    const QList<NamedFile> named = namedAfter(database, lane, reached.cursor);
    for (const NamedFile &file : named) {
        const bool isPossible = AttachmentFiles::isDigest(file.digest) && file.bytes > 0
            && file.bytes <= AttachmentFiles::mostBytes;
        if (isPossible)
            remember(database, file, files.has(file.digest));
    }
    if (!named.isEmpty())
        database.run("UPDATE attachment_lane SET commit_seq = ?, row_id = ?",
                     named.last().commit,
                     named.last().id);
    return named.size() == rowsAtOnce;
}

void note(db::Database &database, const TransferNote &note)
{
    if (note.outcome == TransferNote::Outcome::Settled) {
        database.run("DELETE FROM attachment_transfers WHERE digest = ?", note.digest);
        return;
    }
    database.run(R"sql(
        UPDATE attachment_transfers
           SET state = ?, failures = failures + 1, not_before = ?
         WHERE digest = ?
    )sql",
                 int(stateAfter(note.outcome)),
                 note.notBefore,
                 note.digest);
}

void tryAgain(db::Database &database)
{
    database.run("UPDATE attachment_transfers SET state = ?, failures = 0, not_before = 0 WHERE "
                 "failures > 0",
                 int(TransferState::Due));
}

std::optional<Transfer> next(db::Database &database,
                             const AttachmentFiles &files,
                             Instant now,
                             QDate today)
{
    auto found = ofPetsOfToday(database, now, today);
    if (!found)
        found = newest(database, now);
    if (!found)
        return std::nullopt;
    const bool isHere = files.has(found->digest);
    return Transfer{.digest = found->digest,
                    .bytes = found->bytes,
                    .isHere = isHere,
                    .failures = found->failures,
                    .arrived = isHere ? 0 : files.arrived(found->digest)};
}

std::optional<Instant> nextAt(db::Database &database, Instant now)
{
    const QList<Instant> times = database.values<Instant>(R"sql(
        SELECT not_before FROM attachment_transfers
         WHERE state <> 2 ORDER BY not_before LIMIT 1
    )sql");
    return times.isEmpty() ? std::nullopt
                           : std::optional(std::min(times.first(), now + longestPause));
}

FilesUnderWay underWay(db::Database &database)
{
    FilesUnderWay files;
    for (const CountRow &row : database.all<CountRow>(R"sql(
             SELECT is_here, state, count(*) AS files, sum(bytes) AS bytes
               FROM attachment_transfers
              GROUP BY is_here, state
         )sql")) {
        (row.isHere ? files.up : files.down) += row.count;
        (row.isHere ? files.bytesUp : files.bytesDown) += row.bytes;
        if (row.state == int(TransferState::NotThereYet))
            files.elsewhere += row.count;
        if (row.state == int(TransferState::GivenUp))
            files.givenUp += row.count;
    }
    return files;
}

QByteArray hubStore(db::Database &database)
{
    return database.value<QByteArray>("SELECT hub_store FROM attachment_lane");
}

void useHubStore(db::Database &database, const QByteArray &name)
{
    const QByteArray before = hubStore(database);
    if (before == name)
        return;
    database.run("UPDATE attachment_lane SET hub_store = ?", name);
    if (!before.isEmpty())
        beginAnew(database, sync_state::reached(database).epoch);
}

} // namespace desk::transfers
