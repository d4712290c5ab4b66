#include "core/store/confirmed_digest.h"

#include "core/db/database.h"
#include "core/store/table_shape.h"

#include <QtEndian>

#include <sodium.h>

namespace desk {

namespace {

constexpr qint64 rowsCounted = 2'000;

using CountedId = Id<struct CountedTag>;

struct CountedRow
{
    qint64 place = 0;
    CountedId id;
    qint64 commit = 0; ///< 0 for what the hub has not confirmed

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"rowid", &CountedRow::place},
                            Field{"id", &CountedRow::id},
                            Field{"confirmed", &CountedRow::commit});
    }
};

struct NewerRow
{
    QString table;
    CountedId id;
    qint64 commit = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"tbl", &NewerRow::table},
                            Field{"row_id", &NewerRow::id},
                            Field{"seq", &NewerRow::commit});
    }
};

} // namespace

void ConfirmedDigest::add(QByteArrayView table, const IdBytes &id, qint64 commit)
{
    static constexpr std::array<unsigned char, crypto_shorthash_KEYBYTES> key{};
    const qint64 bigEndian = qToBigEndian(commit);
    QByteArray row = table.toByteArray();
    row.append(reinterpret_cast<const char *>(id.data()), qsizetype(id.size()));
    row.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    std::array<unsigned char, crypto_shorthash_BYTES> hash{};
    crypto_shorthash(hash.data(),
                     reinterpret_cast<const unsigned char *>(row.constData()),
                     quint64(row.size()),
                     key.data());
    sum += qFromBigEndian<quint64>(hash.data());
    ++rows;
}

namespace confirmed_digest {

namespace {

// Beneath a change of ours lies what is confirmed.
void countTable(db::Database &database, const TableShape &shape, Progress &progress)
{
    const auto rows = database.all<CountedRow>(
        "SELECT rowid, id, coalesce((SELECT iif(image IS NULL, 0, seq) FROM sync_base "
        "WHERE tbl = ? AND row_id = id), _seq) AS confirmed FROM "
            + shape.name() + " WHERE rowid > ? ORDER BY rowid LIMIT ?",
        QString::fromUtf8(shape.name()),
        progress.row,
        rowsCounted);
    for (const CountedRow &row : rows) {
        if (row.commit > 0)
            progress.digest.add(shape.name(), row.id.bytes(), row.commit);
    }
    progress.row = rows.isEmpty() ? 0 : rows.last().place;
    if (rows.size() < rowsCounted) {
        ++progress.table;
        progress.row = 0;
    }
}

// Tables that only a newer version knows.
void countNewer(db::Database &database, ConfirmedDigest &digest)
{
    for (const NewerRow &row : database.all<NewerRow>("SELECT tbl, row_id, seq FROM sync_unknown"))
        digest.add(row.table.toUtf8(), row.id.bytes(), row.commit);
}

} // namespace

bool countASlice(db::Database &database, Progress &progress)
{
    const auto tables = qsizetype(tableShapes().size());
    if (progress.table < tables) {
        countTable(database, tableShapes()[std::size_t(progress.table)], progress);
        return true;
    }
    if (progress.table == tables) {
        countNewer(database, progress.digest);
        ++progress.table;
    }
    return false;
}

} // namespace confirmed_digest
} // namespace desk
