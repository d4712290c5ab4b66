#pragma once

#include "core/availability/availability.h"
#include "core/quote/answered_enquiry.h"
#include "core/quote/typed_enquiry.h"
#include "core/resort/place.h"

namespace desk::measure {

/// Every room of the resort and two dogs that look for one for 30 nights from a day on.
struct MonthOfRooms
{
    RoomStock stock;
    RoomWish wish;
};
MonthOfRooms monthOfRooms(db::Database &database, const Place &place, QDate from, Instant now);

/// A quote line as it is typed, letter by letter: a family of the resort, four nights from a day
/// on, the last kind of room; and what its words mean.
struct TypedQuote
{
    Lexicon lexicon;
    QList<Service> services;
    QStringList lines;
};
TypedQuote typedQuote(db::Database &database, QDate from);

} // namespace desk::measure
