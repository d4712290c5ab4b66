#include "core/bookings/walk_in.h"

using namespace Qt::Literals;

namespace desk {

namespace {

Book bookingOf(const Writer &writer, const WalkIn &command)
{
    Book book{.household = command.household,
              .stays = {},
              .as = BookAs::Confirm,
              .channel = Channel::WalkIn,
              .notes = command.notes};
    for (const WalkInStay &stay : command.stays) {
        StayWish wish = stay.stay;
        wish.arrivesOn = writer.time().civilDate(writer.now());
        wish.arrivesAtMinute = writer.time().minuteOfDay(writer.now());
        book.stays += wish;
    }
    return book;
}

} // namespace

QJsonObject WalkIn::meant() const
{
    return {{u"household"_s, household.text()}, {u"stays"_s, int(stays.size())}};
}

Result<WalkedIn> carryOut(Writer &writer, const WalkIn &command)
{
    auto booked = bookWalkIn(writer, bookingOf(writer, command));
    if (!booked)
        return refuse(std::move(booked.error()));
    CheckIn checkIn{
        .arrivals = {}, .arrivedWith = command.arrivedWith, .signature = command.signature};
    for (qsizetype i = 0; i < command.stays.size(); ++i) {
        Arrival arrival = command.stays[i].arrival;
        arrival.reservation = booked->reservations[i];
        checkIn.arrivals += arrival;
    }
    auto checkedIn = checkInWalkIn(writer, checkIn);
    if (!checkedIn)
        return refuse(std::move(checkedIn.error()));
    return WalkedIn{*booked, *checkedIn};
}

} // namespace desk
