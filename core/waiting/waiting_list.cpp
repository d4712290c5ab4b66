#include "core/waiting/waiting_list.h"

#include "core/bookings/booking.h"
#include "core/db/select.h"

#include <algorithm>

namespace desk {

namespace {

QList<WaitingStay> waitingStays(db::Database &database, const LocationId &location)
{
    return database.all<WaitingStay>(R"sql(
        SELECT r.id, r.booking, r.household, r.pet, p.name, p.species, r.service, v.name,
               r.arrives_on, r.leaves_on
          FROM reservations r
          JOIN pets p ON p.id = r.pet
          JOIN services v ON v.id = r.service
         WHERE r.state = 'WAITLISTED' AND r.location = ?
         ORDER BY r.booking, p.name, r.id
    )sql",
                                     location);
}

QHash<BookingId, WaitingEntry> entriesOf(db::Database &database, const QList<BookingId> &bookings)
{
    QHash<BookingId, WaitingEntry> found;
    for (const WaitingEntry &entry : db::select<WaitingEntry>(
             database,
             "WHERE booking IN (SELECT unhex(value) FROM json_each(?)) ORDER BY since, id",
             db::jsonOfIds(bookings)))
        found.insert(entry.booking, entry);
    return found;
}

// The oldest first.
QHash<WaitingEntryId, QList<WaitingOffer>> offersFor(db::Database &database,
                                                     const QHash<BookingId, WaitingEntry> &entries)
{
    QList<WaitingEntryId> ids;
    for (const WaitingEntry &entry : entries)
        ids += entry.id;
    QHash<WaitingEntryId, QList<WaitingOffer>> found;
    for (const WaitingOffer &offer : db::select<WaitingOffer>(
             database,
             "WHERE entry IN (SELECT unhex(value) FROM json_each(?)) ORDER BY offered_at, id",
             db::jsonOfIds(ids)))
        found[offer.entry] += offer;
    return found;
}

bool isBefore(const WaitingFamily &one, const WaitingFamily &other)
{
    if (one.entry.comesFirst != other.entry.comesFirst)
        return one.entry.comesFirst;
    return std::pair(one.entry.since, one.entry.id) < std::pair(other.entry.since, other.entry.id);
}

} // namespace

QList<WaitingFamily> waitingList(db::Database &database, const LocationId &location, QDate today)
{
    const QList<WaitingStay> stays = waitingStays(database, location);
    QList<BookingId> bookings;
    QList<HouseholdId> households;
    for (const WaitingStay &stay : stays) {
        if (bookings.isEmpty() || bookings.last() != stay.booking) {
            bookings += stay.booking;
            households += stay.household;
        }
    }
    const QHash<BookingId, WaitingEntry> entries = entriesOf(database, bookings);
    const auto offers = offersFor(database, entries);
    const auto booked = db::byId<Booking>(database, bookings);
    QHash<HouseholdId, FamilyRow> families;
    for (const FamilyRow &row : familyRows(database, households, today))
        families.insert(row.id, row);

    QList<WaitingFamily> list;
    for (const WaitingStay &stay : stays) {
        if (!list.isEmpty() && list.last().stays.last().booking == stay.booking) {
            list.last().stays += stay;
            continue;
        }
        WaitingFamily waiting{
            .entry = entries.value(stay.booking, WaitingEntry{.booking = stay.booking}),
            .number = booked.value(stay.booking).number,
            .family = families.value(stay.household),
            .stays = {stay},
            .offer = std::nullopt};
        const QList<WaitingOffer> offered = offers.value(waiting.entry.id);
        if (!offered.isEmpty())
            waiting.offer = offered.last();
        waiting.declined =
            int(std::ranges::count(offered, OfferAnswer::Declined, &WaitingOffer::answer));
        list += waiting;
    }
    std::ranges::sort(list, isBefore);
    return list;
}

int waitingCount(db::Database &database, const LocationId &location)
{
    return int(database.value<qint64>("SELECT count(DISTINCT booking) FROM reservations"
                                      " WHERE state = 'WAITLISTED' AND location = ?",
                                      location));
}

int waitingForNights(db::Database &database,
                     const LocationId &location,
                     QDate from,
                     QDate until,
                     const BookingId &aside)
{
    return int(database.value<qint64>(R"sql(
        SELECT count(DISTINCT r.booking)
          FROM reservations r
          LEFT JOIN waiting_entries w ON w.booking = r.booking
         WHERE r.state = 'WAITLISTED' AND r.location = ?1 AND r.booking <> ?4
           AND r.arrives_on < date(?3, (coalesce(w.flexible_days, 0) || ' days'))
           AND max(r.leaves_on, date(r.arrives_on, '+1 day'))
               > date(?2, (-coalesce(w.flexible_days, 0) || ' days'))
    )sql",
                                      location,
                                      from,
                                      std::max(until, from.addDays(1)),
                                      aside));
}

std::optional<WaitingEntry> waitingEntryOf(db::Database &database, const BookingId &booking)
{
    const QList<WaitingEntry> entries = db::select<WaitingEntry>(
        database, "WHERE booking = ? ORDER BY since DESC, id DESC", booking);
    return entries.isEmpty() ? std::nullopt : std::optional(entries.first());
}

QList<ReservationId> waitingStaysOf(db::Database &database, const BookingId &booking)
{
    return database.values<ReservationId>(
        "SELECT id FROM reservations WHERE booking = ? AND state = 'WAITLISTED' ORDER BY id",
        booking);
}

std::optional<WaitingOffer> openOfferOf(db::Database &database,
                                        const WaitingEntryId &entry,
                                        Instant now)
{
    const QList<WaitingOffer> offers = db::select<WaitingOffer>(
        database,
        "WHERE entry = ? AND answer = 'OPEN' AND until > ? ORDER BY offered_at DESC, id DESC",
        entry,
        now);
    return offers.isEmpty() ? std::nullopt : std::optional(offers.first());
}

} // namespace desk
