#include "core/leases/keep_rooms.h"

#include "core/db/select.h"
#include "core/lodging/unit.h"
#include "core/staff/permission.h"

#include <QJsonArray>

using namespace Qt::Literals;

namespace desk {

namespace {

/// A room, and which desk keeps it now.
struct Keeping
{
    UnitId unit;
    std::optional<DeviceId> device;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"unit", &Keeping::unit}, Field{"device", &Keeping::device});
    }
};

QList<Keeping> roomsOf(Writer &writer, const UnitKindId &kind)
{
    return writer.database().all<Keeping>(R"sql(
        SELECT u.id, l.device
          FROM units u
          LEFT JOIN areas a ON a.id = u.area
          LEFT JOIN room_leases l
            ON l.unit = u.id AND l.released_at IS NULL AND l.ends_at > ?3
         WHERE u.location = ?1 AND u.kind = ?2 AND u.archived_at IS NULL
           AND u.occupancy = 'ROOM'
         ORDER BY a.position, u.position, u.name, u.id
    )sql",
                                          writer.place().location.id,
                                          kind,
                                          writer.now());
}

RoomLease leaseOf(Writer &writer, const UnitId &unit)
{
    return {.id = leaseIdOf(writer.resort().id, unit),
            .unit = unit,
            .device = writer.place().device.id,
            .endsAt = writer.now() + longestLease};
}

void giveBack(Writer &writer, const UnitId &unit)
{
    std::optional<RoomLease> lease = writer.find<RoomLease>(leaseIdOf(writer.resort().id, unit));
    lease->releasedAt = writer.now();
    writer.put(*lease);
}

/// What this desk has of a kind, and could have.
struct Share
{
    QList<UnitId> own;
    QList<UnitId> free;

    int most() const { return int(own.size() + free.size()); }
};

Share shareOf(Writer &writer, const UnitKindId &kind)
{
    Share share;
    for (const Keeping &room : roomsOf(writer, kind)) {
        if (!room.device)
            share.free += room.unit;
        else if (*room.device == writer.place().device.id)
            share.own += room.unit;
    }
    return share;
}

void keep(Writer &writer, Share share, int rooms)
{
    while (share.own.size() > rooms)
        giveBack(writer, share.own.takeLast());
    share.own += share.free.first(rooms - share.own.size());
    for (const UnitId &unit : std::as_const(share.own))
        writer.put(leaseOf(writer, unit));
}

} // namespace

QJsonObject KeepRooms::meant() const
{
    QJsonArray list;
    for (const RoomsOfKind &each : kinds)
        list += QJsonObject{{u"kind"_s, each.kind.text()}, {u"rooms"_s, each.rooms}};
    return {{u"kinds"_s, list}};
}

Result<> carryOut(Writer &writer, const KeepRooms &command)
{
    Refusals refusals = objections(writer, Permission::RunDesks);
    QList<Share> shares;
    for (const RoomsOfKind &wanted : command.kinds) {
        if (!writer.find<UnitKind>(wanted.kind))
            return refuse(Reason::Unknown, u"kind"_s);
        const Share share = shareOf(writer, wanted.kind);
        if (wanted.rooms < 0 || wanted.rooms > share.most())
            refusals.push_back({Reason::OutOfRange,
                                u"rooms.%1"_s.arg(shares.size()),
                                {{u"least"_s, qint64{0}}, {u"most"_s, qint64{share.most()}}}});
        shares += share;
    }
    if (!refusals.empty())
        return refuse(refusals);
    for (qsizetype i = 0; i < shares.size(); ++i)
        keep(writer, shares[i], command.kinds[i].rooms);
    return {};
}

// One that has ended, and that nobody else took since, is claimed anew.
Result<int> carryOut(Writer &writer, const RenewLeases &)
{
    const QList<RoomLease> own = db::select<RoomLease>(
        writer.database(), "WHERE device = ? AND released_at IS NULL", writer.place().device.id);
    for (const RoomLease &lease : own)
        writer.put(leaseOf(writer, lease.unit));
    return int(own.size());
}

} // namespace desk
