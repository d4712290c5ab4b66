#include "core/search/found_places.h"

#include "core/db/select.h"
#include "core/search/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::Literals;

namespace desk::search {

namespace {

constexpr int mostRooms = 10;
constexpr int mostBookings = 10;
constexpr int mostHeads = 32; ///< desks that have ever given out numbers
constexpr qsizetype longestNumber = 40;

struct RoomRow
{
    UnitId id;
    QString name;
    QString area;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &RoomRow::id},
                            Field{"name", &RoomRow::name},
                            Field{"area", &RoomRow::area});
    }
};

struct InRoom
{
    UnitId unit;
    ReservationId reservation;
    HouseholdId household;
    QString petName;
    QString unitName;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"unit", &InRoom::unit},
                            Field{"reservation", &InRoom::reservation},
                            Field{"household", &InRoom::household},
                            Field{"pet_name", &InRoom::petName},
                            Field{"unit_name", &InRoom::unitName});
    }
};

struct BookingRow
{
    BookingId id;
    QString number;
    HouseholdId household;
    QString family;
    QString pets;
    std::optional<QDate> arrivesOn;
    std::optional<ReservationId> reservation;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &BookingRow::id},
                            Field{"number", &BookingRow::number},
                            Field{"household", &BookingRow::household},
                            Field{"family", &BookingRow::family},
                            Field{"pets", &BookingRow::pets},
                            Field{"arrives_on", &BookingRow::arrivesOn},
                            Field{"reservation", &BookingRow::reservation});
    }
};

// The name has to be meant; the area may be.
bool isMeant(const RoomRow &room, const QList<Term> &terms)
{
    const QStringList name = folded(room.name);
    const QStringList all = name + folded(room.area);
    const auto isOfName = [&](const Term &term) { return term.fits(name); };
    const auto isOfRoom = [&](const Term &term) { return term.fits(all); };
    return std::any_of(terms.begin(), terms.end(), isOfName)
        && std::all_of(terms.begin(), terms.end(), isOfRoom);
}

// Who has checked in and lies there, from the day before on: rooms have years of history.
QList<InRoom> whoIsIn(db::Database &database, const QList<UnitId> &units, QDate today)
{
    return database.all<InRoom>(R"sql(
        SELECT segments.unit, reservations.id, reservations.household, pets.name, ''
          FROM segments
               JOIN reservations ON reservations.id = segments.reservation
               JOIN pets ON pets.id = reservations.pet
         WHERE segments.unit IN (SELECT unhex(value) FROM json_each(?)) AND segments.ends_at >= ?
           AND segments.released_at IS NULL AND reservations.state = 'CHECKED_IN' AND reservations.arrives_on <= ?
         ORDER BY pets.name, pets.id
    )sql",
                                db::jsonOfIds(units),
                                today.startOfDay(QTimeZone::utc()).addDays(-1).toMSecsSinceEpoch(),
                                today);
}

QList<BookingRow> withPrefix(db::Database &database, const QString &prefix)
{
    return database.all<BookingRow>(R"sql(
        SELECT bookings.id, bookings.number, bookings.household, coalesce(households.name, ''),
               coalesce((SELECT group_concat(name, ', ')
                           FROM (SELECT DISTINCT pets.name
                                   FROM reservations JOIN pets ON pets.id = reservations.pet
                                  WHERE reservations.booking = bookings.id
                                  ORDER BY pets.name)), ''),
               (SELECT min(arrives_on) FROM reservations WHERE booking = bookings.id),
               (SELECT id FROM reservations
                 WHERE booking = bookings.id
                 ORDER BY arrives_on, id
                 LIMIT 1)
          FROM bookings LEFT JOIN households ON households.id = bookings.household
         WHERE bookings.number >= ? AND bookings.number < ?
         ORDER BY bookings.number
         LIMIT ?
    )sql",
                                    prefix,
                                    QString(prefix % u'\uffff'),
                                    mostBookings);
}

// What stands before the date in the numbers of each desk: the index is skipped through, one step
// for each desk.
QStringList headsOfNumbers(db::Database &database)
{
    QStringList heads;
    QString behind;
    while (heads.size() < mostHeads) {
        const auto next = database.values<QString>(
            "SELECT number FROM bookings WHERE number > ? ORDER BY number LIMIT 1", behind);
        if (next.isEmpty())
            return heads;
        const QString head = next.first().section(u'-', 0, -3);
        if (!head.isEmpty())
            heads += head % u'-';
        behind = (head.isEmpty() ? next.first() : heads.last()) % u'\uffff';
    }
    return heads;
}

} // namespace

QList<Found> rooms(db::Database &database, const QList<Term> &terms, QDate today)
{
    QList<Found> lines;
    QList<UnitId> units;
    for (const RoomRow &room : database.all<RoomRow>(R"sql(
             SELECT units.id, units.name, coalesce(areas.name, '')
               FROM units LEFT JOIN areas ON areas.id = units.area
              WHERE units.archived_at IS NULL
              ORDER BY units.position, units.id
         )sql")) {
        if (lines.size() == mostRooms || !isMeant(room, terms))
            continue;
        units += room.id;
        lines +=
            {.kind = FoundKind::Room, .unit = room.id, .title = room.name, .detail = room.area};
    }
    if (lines.isEmpty())
        return lines;
    for (const InRoom &in : whoIsIn(database, units, today)) {
        Found &line = lines[units.indexOf(in.unit)];
        if (!line.reservation) {
            line.household = in.household;
            line.reservation = in.reservation;
        }
        line.room += line.room.isEmpty() ? in.petName : QString(u", "_s % in.petName);
    }
    return lines;
}

QList<Found> bookings(db::Database &database, const QString &typed)
{
    static const QRegularExpression whole(u"^[A-Z]+-[A-Z0-9-]*$"_s);
    static const QRegularExpression tail(u"^[0-9]{4,6}(-[0-9]*)?$"_s);
    const QString number = typed.left(longestNumber).trimmed().toUpper();
    QList<BookingRow> rows;
    if (whole.match(number).hasMatch()) {
        rows = withPrefix(database, number);
    } else if (tail.match(number).hasMatch()) {
        for (const QString &head : headsOfNumbers(database))
            rows += withPrefix(database, head + number);
    }
    QList<Found> lines;
    for (const BookingRow &row : rows.mid(0, mostBookings))
        lines += {.kind = FoundKind::Booking,
                  .household = row.household,
                  .booking = row.id,
                  .reservation = row.reservation,
                  .title = row.number,
                  .family = row.family,
                  .detail = row.pets,
                  .arrivesOn = row.arrivesOn};
    return lines;
}

void addRooms(db::Database &database, QList<Found> &lines)
{
    QList<ReservationId> stays;
    for (const Found &line : std::as_const(lines)) {
        if (line.stay == ReservationState::CheckedIn)
            stays += *line.reservation;
    }
    if (stays.isEmpty())
        return;
    QHash<ReservationId, QString> rooms;
    const auto rows = database.all<InRoom>(R"sql(
        SELECT units.id, reservations.id, reservations.household, '', units.name
          FROM segments
               JOIN reservations ON reservations.id = segments.reservation
               JOIN units ON units.id = segments.unit
         WHERE segments.reservation IN (SELECT unhex(value) FROM json_each(?))
           AND segments.released_at IS NULL
         ORDER BY segments.starts_at
    )sql",
                                           db::jsonOfIds(stays));
    for (const InRoom &row : rows)
        rooms.insert(row.reservation, row.unitName);
    for (Found &line : lines) {
        if (line.stay == ReservationState::CheckedIn)
            line.room = rooms.value(*line.reservation);
    }
}

} // namespace desk::search
