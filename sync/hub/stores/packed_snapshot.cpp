#include "sync/hub/stores/packed_snapshot.h"

#include "core/base/resort_time.h"
#include "core/db/select.h"
#include "core/resort/resort.h"
#include "sync/hub/stores/snapshot_rows.h"
#include "sync/protocol/compression.h"

#include <QCryptographicHash>

namespace desk::hub {

namespace {

struct EpochAndHead
{
    QByteArray epoch;
    qint64 head = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"epoch", &EpochAndHead::epoch},
                            Field{"head", &EpochAndHead::head});
    }
};

ResortTime timeIn(db::Database &database)
{
    const QList<Resort> resorts = db::select<Resort>(database, "ORDER BY id LIMIT 1");
    if (resorts.isEmpty())
        throw db::Error("no resort was founded in this file");
    return {.zone = QTimeZone(resorts.first().zone.toLatin1()),
            .cutOverMinutes = resorts.first().cutOverMinutes};
}

} // namespace

sync::SnapshotAnswer packSnapshot(db::Database &resort,
                                  const sync::SnapshotId &id,
                                  Instant now,
                                  qsizetype partText,
                                  const std::function<void(int, const QByteArray &)> &keep)
{
    const auto stand = resort.first<EpochAndHead>("SELECT epoch, head FROM hub_tenant");
    DESK_ASSERT(stand);
    sync::SnapshotAnswer answer{.id = id, .epoch = stand->epoch, .at = stand->head, .parts = {}};
    const auto pack = [&](int number, bool isForToday, qint64 rows, const QByteArray &text) {
        const QByteArray body = sync::pack(sync::Coding::Zstd, text);
        keep(number, body);
        answer.parts += {.number = number,
                         .isForToday = isForToday,
                         .rows = rows,
                         .bytes = body.size(),
                         .sha256 = QCryptographicHash::hash(body, QCryptographicHash::Sha256)};
    };
    readSnapshot(resort, timeIn(resort).businessDate(now), pack, partText);
    return answer;
}

} // namespace desk::hub
