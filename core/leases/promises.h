#pragma once

#include "core/leases/room_lease.h"
#include "core/resort/resort.h"

#include <QSet>

namespace desk {

namespace db {
class Database;
}

/// Nobody else could promise anything.
bool isOnlyDesk(db::Database &database);

/// In which rooms a desk may promise something firmly that nobody else has heard of yet.
struct OwnRooms
{
    bool isOnlyDesk = true;
    QSet<UnitId> leased; ///< by leases that the hub has granted, and that go on

    bool has(const UnitId &unit) const { return isOnlyDesk || leased.contains(unit); }
};

/// Two statements.
OwnRooms ownRooms(db::Database &database, const DeviceId &desk, Instant now);

/// The rooms that other desks keep.
QSet<UnitId> keptElsewhere(db::Database &database, const DeviceId &desk, Instant now);

/// Whether a promise of another desk waits until this one was heard of.
bool isAwaited(db::Database &database, const DeviceId &desk);

/// How the rooms of a kind are kept by the desks of a location.
struct KeptKind
{
    UnitKindId kind;
    QString name;
    int rooms = 0;
    int here = 0;                  ///< this desk keeps
    int elsewhere = 0;             ///< other desks keep
    QString keepers;               ///< the names of those desks, in their order
    std::optional<Instant> endsAt; ///< the first end of those kept here

    bool operator==(const KeptKind &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"kind", &KeptKind::kind},
                            Field{"name", &KeptKind::name},
                            Field{"rooms", &KeptKind::rooms},
                            Field{"here", &KeptKind::here},
                            Field{"elsewhere", &KeptKind::elsewhere},
                            Field{"keepers", &KeptKind::keepers},
                            Field{"ends_at", &KeptKind::endsAt});
    }
};

/// Kinds in their order; without those that the location has no room of, and without areas, in
/// which heads are counted. One statement.
QList<KeptKind> keptKinds(db::Database &database, const Place &place, Instant now);

/// When the leases of a desk are to be renewed; nothing when it keeps no room.
std::optional<Instant> renewalDue(db::Database &database, const DeviceId &desk);

} // namespace desk
