#include "core/waiting/wait.h"

#include "core/base/typed_text.h"
#include "core/bookings/several_stays.h"
#include "core/lodging/unit.h"
#include "core/waiting/waiting_list.h"

using namespace Qt::Literals;

namespace desk {

namespace {

void takeOver(Writer &writer, TypedTexts &texts, const WaitingWish &wish, WaitingEntry &entry)
{
    if (wish.unitKind && !writer.find<UnitKind>(*wish.unitKind))
        texts.refuse(Reason::Unknown, u"unitKind"_s);
    texts.range(u"flexibleDays"_s, wish.flexibleDays, 0, mostFlexibleDays);
    entry.unitKind = wish.unitKind;
    entry.together = wish.together;
    entry.flexibleDays = wish.flexibleDays;
    entry.comesFirst = wish.comesFirst;
    entry.notes = texts.lines(u"notes"_s, wish.notes);
}

// One booking has one entry: who waited before waits again, from now on.
WaitingEntry entryOf(Writer &writer, const BookingId &booking)
{
    std::optional<WaitingEntry> known = waitingEntryOf(writer.database(), booking);
    WaitingEntry entry =
        known.value_or(WaitingEntry{.id = writer.newId<WaitingEntryId>(), .booking = booking});
    entry.since = writer.now();
    return entry;
}

} // namespace

QJsonObject JoinWaitingList::meant() const
{
    return {{u"household"_s, household.text()}, {u"stays"_s, int(stays.size())}};
}

Result<Booked> carryOut(Writer &writer, const JoinWaitingList &command)
{
    TypedTexts texts;
    WaitingEntry entry{.id = writer.newId<WaitingEntryId>(), .since = writer.now()};
    takeOver(writer, texts, command.wish, entry);
    Book book{.household = command.household,
              .stays = command.stays,
              .as = BookAs::Wait,
              .channel = command.channel};
    for (StayWish &stay : book.stays) {
        stay.unit.reset();
        stay.moves.clear();
    }
    const Result<Booked> booked = carryOut(writer, book);
    if (!booked)
        append(texts.refusals, booked.error());
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    entry.booking = booked->booking;
    writer.put(entry);
    return booked;
}

QJsonObject PutOnWaitingList::meant() const
{
    return {{u"booking"_s, booking.text()}};
}

Result<> carryOut(Writer &writer, const PutOnWaitingList &command)
{
    if (!writer.find<Booking>(command.booking))
        return refuse(Reason::Unknown, u"booking"_s);
    const auto wishes =
        writer.database().values<ReservationId>("SELECT id FROM reservations WHERE booking = ? AND "
                                                "state IN ('DRAFT', 'REQUESTED') ORDER BY id",
                                                command.booking);
    if (wishes.isEmpty())
        return refuse(Reason::Missing, u"stays"_s);
    TypedTexts texts;
    WaitingEntry entry = entryOf(writer, command.booking);
    takeOver(writer, texts, command.wish, entry);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.put(entry);
    return forEachStay(writer, wishes, [&](StayCase &stay) {
        const Refusals refusals = advance(writer, Transition::Wait, stay);
        if (refusals.empty())
            releaseAll(writer, stay.reservation.id, writer.now());
        return refusals;
    });
}

QJsonObject EditWaiting::meant() const
{
    return {{u"entry"_s, opened.record.id.text()}};
}

Result<> carryOut(Writer &writer, const EditWaiting &command)
{
    if (!writer.find<WaitingEntry>(command.opened.record.id))
        return refuse(Reason::Unknown);
    TypedTexts texts;
    WaitingEntry entry = command.opened.record;
    takeOver(writer, texts, command.wish, entry);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.edit(command.opened, entry);
    return {};
}

QJsonObject OfferRoom::meant() const
{
    return {{u"entry"_s, entry.text()}, {u"arrivesOn"_s, arrivesOn.toString(Qt::ISODate)}};
}

Result<WaitingOfferId> carryOut(Writer &writer, const OfferRoom &command)
{
    const auto entry = writer.find<WaitingEntry>(command.entry);
    if (!entry)
        return refuse(Reason::Unknown);
    Refusals refusals;
    if (waitingStaysOf(writer.database(), entry->booking).isEmpty())
        refusals.push_back({Reason::WrongState, {}, {}});
    if (!command.arrivesOn.isValid())
        refusals.push_back({Reason::NotADate, u"arrivesOn"_s, {}});
    if (command.until <= writer.now())
        refusals.push_back({Reason::TooEarly, u"until"_s, {{u"from"_s, writer.now()}}});
    if (openOfferOf(writer.database(), entry->id, writer.now()))
        refusals.push_back({Reason::AlreadyTaken, u"entry"_s, {}});
    if (!refusals.empty())
        return refuse(std::move(refusals));
    const WaitingOffer offer{.id = writer.newId<WaitingOfferId>(),
                             .entry = entry->id,
                             .arrivesOn = command.arrivesOn,
                             .offeredAt = writer.now(),
                             .until = command.until,
                             .answeredAt = {}};
    writer.put(offer);
    return offer.id;
}

QJsonObject DeclineOffer::meant() const
{
    return {{u"offer"_s, offer.text()}};
}

Result<> carryOut(Writer &writer, const DeclineOffer &command)
{
    std::optional<WaitingOffer> offer = writer.find<WaitingOffer>(command.offer);
    if (!offer)
        return refuse(Reason::Unknown);
    if (offer->answer != OfferAnswer::Open)
        return refuse(Reason::WrongState);
    offer->answer = OfferAnswer::Declined;
    offer->answeredAt = writer.now();
    writer.put(*offer);
    return {};
}

} // namespace desk
