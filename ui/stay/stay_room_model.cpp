#include "ui/stay/stay_room_model.h"

#include "core/bookings/change_stay.h"
#include "core/bookings/stay_page.h"
#include "core/lodging/edit_units.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// What the choice is made from.
struct Reading
{
    StayPage page;
    QList<FreeUnit> rooms;
};

Interval restOf(const StayPage &page, const ResortTime &time, Instant now)
{
    const Reservation &stay = page.stay;
    const Instant from = stay.checkedInAt ? now : time.at(stay.arrivesOn, stay.arrivesAtMinute);
    const Instant until = time.at(stay.leavesOn, stay.leavesAtMinute);
    return {from, std::max(until, from + std::chrono::minutes(1))};
}

std::optional<Reading> reading(db::Database &database,
                               const Place &place,
                               const ReservationId &id,
                               Instant now)
{
    const auto page = stayPage(database, id);
    if (!page)
        return std::nullopt;
    Reading read{*page,
                 freeUnits(database,
                           place.location.id,
                           {.interval = restOf(*page, place.time, now),
                            .household = page->household.id,
                            .lodgers = {{page->pet.id, page->pet.species, page->pet.weightGrams}},
                            .except = {id}},
                           now)};
    if (!page->rooms.isEmpty())
        read.rooms.removeIf(
            [&](const FreeUnit &room) { return room.unit.id == page->rooms.constLast().unit; });
    return read;
}

} // namespace

QString freeRoomText(const FreeUnit &room)
{
    QStringList parts{room.unit.name, room.kindName};
    if (room.sharedWithFamily)
        parts += StayRoomModel::tr("with the family");
    if (!room.isClean)
        parts += word(room.unit.cleanliness);
    return parts.join(u" · "_s);
}

QStringList StayRoomModel::rooms() const
{
    QStringList texts;
    for (const FreeUnit &room : m_rooms)
        texts += freeRoomText(room);
    return texts;
}

QList<bool> StayRoomModel::notClean() const
{
    QList<bool> marks;
    for (const FreeUnit &room : m_rooms)
        marks += !room.isClean;
    return marks;
}

void StayRoomModel::open(const QString &reservation)
{
    const auto id = ReservationId::parse(reservation);
    if (!id || !session())
        return;
    m_reservation = *id;
    clearProblems();
    const auto read = session()->read([&](db::Database &database) {
        return reading(database, session()->place(), *id, session()->now());
    });
    m_rooms = read && *read ? (*read)->rooms : QList<FreeUnit>();
    m_before.reset();
    if (read && *read) {
        m_pet = (*read)->page.pet.name;
        if (!(*read)->page.stay.checkedInAt && (*read)->page.rooms.size() == 1)
            m_before = (*read)->page.rooms.constFirst().unit;
    }
    Q_EMIT roomsChanged();
}

// The others keep their order: the choice is still the same room.
void StayRoomModel::markClean(int room)
{
    if (isBusy() || room < 0 || room >= m_rooms.size())
        return;
    const UnitId unit = m_rooms[room].unit.id;
    submitVoid(SetCleanliness{unit, Cleanliness::Clean}, [this, room, unit] {
        if (m_rooms.value(room).unit.id != unit)
            return;
        m_rooms[room].unit.cleanliness = Cleanliness::Clean;
        m_rooms[room].isClean = true;
        Q_EMIT roomsChanged();
        Q_EMIT cleaned(room);
    });
}

void StayRoomModel::move(int room)
{
    if (isBusy() || room < 0 || room >= m_rooms.size())
        return;
    const QString said = tr("%1 goes to %2.", "pet, room").arg(m_pet, m_rooms[room].unit.name);
    const MoveStays wish{.reservations = {m_reservation}, .unit = m_rooms[room].unit.id};
    submitVoid(wish, [this, said, before = m_before] {
        if (before)
            session()->offerUndo(said, MoveStays{.reservations = {m_reservation}, .unit = *before});
        else
            session()->tell(said);
        Q_EMIT done();
    });
}

} // namespace desk::ui
