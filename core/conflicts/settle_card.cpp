#include "core/conflicts/settle_card.h"

#include "core/bookings/change_stay.h"
#include "core/bookings/segments.h"
#include "core/conflicts/card_page.h"
#include "core/records.h"
#include "core/staff/permission.h"
#include "core/store/table_shape.h"

#include <QJsonArray>

using namespace Qt::Literals;

namespace desk {

namespace {

/// A card that is open, and that whoever writes may settle.
struct OpenCard
{
    Opened<ConflictCard> opened;
    CardDetail detail;
};

Result<OpenCard> openCard(Writer &writer, const ConflictCardId &id)
{
    const auto opened = openRecord<ConflictCard>(writer.database(), id);
    if (!opened)
        return refuse(Reason::Unknown, u"card"_s);
    if (opened->record.settledAt)
        return refuse(Reason::CardSettled);
    const CardDetail detail = cardDetail(opened->record.detail);
    if (isAboutMoney(opened->record, detail)) {
        Refusals refusals = objections(writer, Permission::SettleMoneyCards);
        if (!refusals.empty())
            return refuse(std::move(refusals));
    }
    return OpenCard{*opened, detail};
}

void settle(Writer &writer, const OpenCard &card, CardOutcome outcome)
{
    ConflictCard settled = card.opened.record;
    settled.settledAt = writer.now();
    settled.settledBy = writer.by().staff;
    settled.outcome = outcome;
    writer.edit(card.opened, settled);
}

template <db::Record R>
void putBackAs(Writer &writer, const Clash &clash)
{
    const auto opened = openRecord<R>(writer.database(), decltype(R::id)(clash.id.bytes()));
    DESK_ASSERT(opened);
    R edited = opened->record;
    db::forEachField<R>([&]<class T>(const db::Field<R, T> &field) {
        const QJsonValue value = clash.gaveWay.value(QLatin1StringView(field.name));
        if (!value.isUndefined())
            edited.*field.member = db::Codec<T>::decode(db::fromJson(value), writer.currency());
    });
    writer.edit(*opened, edited);
}

template <std::size_t... I>
void putBackIn(Writer &writer, const Clash &clash, std::index_sequence<I...>)
{
    const auto tryRecord = [&]<class R>(const R *) {
        if (clash.table == R::table)
            putBackAs<R>(writer, clash);
    };
    (tryRecord(static_cast<const std::tuple_element_t<I, Records> *>(nullptr)), ...);
}

void putBack(Writer &writer, const Clash &clash)
{
    putBackIn(writer, clash, std::make_index_sequence<std::tuple_size_v<Records>>());
}

std::optional<RoomWanted> roomWantedIn(Writer &writer, const CardDetail &detail)
{
    for (const Clash &clash : detail.clashes) {
        if (clash.kind != ClashKind::RoomTaken && clash.kind != ClashKind::RoomBlocked)
            continue;
        const auto wanted = roomWanted(writer.database(),
                                       SegmentId(clash.id.bytes()),
                                       writer.place().location.id,
                                       writer.now());
        if (wanted)
            return wanted;
    }
    return std::nullopt;
}

} // namespace

QJsonObject SettleCard::meant() const
{
    return {{u"card"_s, card.text()}, {u"outcome"_s, QString(nameOf(outcome))}};
}

Result<> carryOut(Writer &writer, const SettleCard &command)
{
    const Result<OpenCard> card = openCard(writer, command.card);
    if (!card)
        return refuse(card.error());
    settle(writer, *card, command.outcome);
    return {};
}

QJsonObject RestoreFromCard::meant() const
{
    QJsonArray positions;
    for (const int clash : clashes)
        positions += clash;
    return {{u"card"_s, card.text()}, {u"clashes"_s, positions}};
}

Result<> carryOut(Writer &writer, const RestoreFromCard &command)
{
    const Result<OpenCard> card = openCard(writer, command.card);
    if (!card)
        return refuse(card.error());
    if (command.clashes.isEmpty())
        return refuse(Reason::Missing, u"clashes"_s);
    for (const int position : command.clashes) {
        if (position < 0 || position >= card->detail.clashes.size())
            return refuse(Reason::OutOfRange, u"clashes"_s);
        const Clash &clash = card->detail.clashes[position];
        if (!canPutBack(writer.database(), clash))
            return refuse(Reason::Changed);
        putBack(writer, clash);
    }
    settle(writer, *card, CardOutcome::Restored);
    return {};
}

QJsonObject MoveFromCard::meant() const
{
    return {{u"card"_s, card.text()}, {u"unit"_s, unit.text()}};
}

Result<> carryOut(Writer &writer, const MoveFromCard &command)
{
    const Result<OpenCard> card = openCard(writer, command.card);
    if (!card)
        return refuse(card.error());
    const std::optional<RoomWanted> wanted = roomWantedIn(writer, card->detail);
    if (!wanted)
        return refuse(Reason::Changed);
    const auto stay = writer.find<Reservation>(wanted->stay);
    MoveStays move{.reservations = {wanted->stay}, .unit = command.unit, .from = {}};
    const bool beginsLater = wanted->interval.from > writer.now()
        && wanted->interval.from > stayInterval(writer.time(), *stay).from;
    if (beginsLater)
        move.from = wanted->interval.from;
    if (const Result<> moved = carryOut(writer, move); !moved)
        return refuse(moved.error());
    settle(writer, *card, CardOutcome::Redone);
    return {};
}

} // namespace desk
