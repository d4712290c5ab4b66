#include "core/conflicts/card_page.h"

#include "core/bookings/reservation.h"
#include "core/db/database.h"
#include "core/households/pet.h"
#include "core/resort/authority.h"
#include "core/resort/place.h"
#include "core/store/stored_rows.h"

#include <algorithm>

namespace desk {

namespace {

bool needsRoom(ReservationState state)
{
    return state == ReservationState::Confirmed || state == ReservationState::CheckedIn;
}

QStringList othersIn(const UnitsInUse &use, const RoomWanted &wanted)
{
    QStringList names;
    for (const Occupant &occupant : use.occupants.value(wanted.unit)) {
        if (occupant.reservation != wanted.stay && occupant.interval().overlaps(wanted.interval)
            && !names.contains(occupant.petName))
            names += occupant.petName;
    }
    return names;
}

bool isEditedHere(const QByteArray &table)
{
    const TableShape *shape = shapeOf(table);
    if (!shape || table == ConflictCard::table)
        return false;
    switch (shape->mergeClass()) {
    case MergeClass::Descriptive:
    case MergeClass::Set:
        return true;
    case MergeClass::Stay:
    case MergeClass::Invoice:
    case MergeClass::Lease:
    case MergeClass::State:
    case MergeClass::Ledger:
    case MergeClass::Versioned:
        break;
    }
    return false;
}

// A time, a place or a course that was given away twice: somebody talks to the family.
bool asksToCall(ClashKind kind)
{
    return kind == ClashKind::GroomerTaken || kind == ClashKind::PlacesExceeded
        || kind == ClashKind::CourseOverfull;
}

std::optional<FamilyRow> familyToCall(db::Database &database, const CardRow &row, Instant now)
{
    const bool asks = std::ranges::any_of(
        row.detail.clashes, [](const Clash &clash) { return asksToCall(clash.kind); });
    if (!asks || row.card.settledAt || !row.subject || !row.subject->household)
        return std::nullopt;
    const QList<FamilyRow> families =
        familyRows(database, {*row.subject->household}, placeOf(database).time.businessDate(now));
    return families.isEmpty() ? std::nullopt : std::optional(families.first());
}

} // namespace

bool canPutBack(db::Database &database, const Clash &clash)
{
    if (clash.kind != ClashKind::GaveWay || clash.stands.isEmpty() || !isEditedHere(clash.table))
        return false;
    const TableShape &shape = *shapeOf(clash.table);
    const std::optional<StoredRow> row = stored_rows::find(database, shape, clash.id.bytes());
    if (!row)
        return false;
    for (auto column = clash.stands.begin(); column != clash.stands.end(); ++column) {
        if (row->columns.value(column.key()) != column.value())
            return false;
    }
    return std::ranges::all_of(clash.gaveWay.keys(),
                               [&](const QString &column) { return shape.has(column.toUtf8()); });
}

std::optional<RoomWanted> roomWanted(db::Database &database,
                                     const SegmentId &id,
                                     const LocationId &location,
                                     Instant now)
{
    const auto segment = database.find<Segment>(id);
    const auto stay =
        segment ? database.find<Reservation>(segment->reservation) : std::optional<Reservation>();
    const auto pet = stay ? database.find<Pet>(stay->pet) : std::optional<Pet>();
    const auto unit = segment ? database.find<Unit>(segment->unit) : std::optional<Unit>();
    if (!pet || !unit || segment->firm || segment->releasedAt || !needsRoom(stay->state)
        || segment->endsAt <= now)
        return std::nullopt;

    RoomWanted wanted{.stay = stay->id,
                      .unit = unit->id,
                      .room = unit->name,
                      .kind = unit->kind,
                      .interval = {std::max(segment->startsAt, now), segment->endsAt},
                      .others = {},
                      .free = {}};
    const PlaceWish wish{.interval = wanted.interval,
                         .household = stay->household,
                         .lodgers = {{pet->id, pet->species, pet->weightGrams}},
                         .except = {stay->id}};
    wanted.others = othersIn(unitInUse(database, unit->id, wanted.interval, now), wanted);
    wanted.free = freeUnits(database, location, wish, now);
    std::ranges::stable_sort(wanted.free, std::ranges::greater(), [&](const FreeUnit &choice) {
        return std::pair(choice.unit.id == wanted.unit, choice.unit.kind == wanted.kind);
    });
    return wanted;
}

std::optional<CardPage> cardPage(db::Database &database,
                                 const ConflictCardId &id,
                                 const LocationId &location,
                                 Instant now)
{
    const std::optional<CardRow> row = cardRow(database, id);
    if (!row)
        return std::nullopt;
    CardPage page{.row = *row,
                  .canPutBack = {},
                  .roomWanted = {},
                  .toCall = familyToCall(database, *row, now)};
    for (const Clash &clash : row->detail.clashes) {
        page.canPutBack += !row->card.settledAt && canPutBack(database, clash);
        const bool isRoom =
            clash.kind == ClashKind::RoomTaken || clash.kind == ClashKind::RoomBlocked;
        if (isRoom && !page.roomWanted && !row->card.settledAt)
            page.roomWanted = roomWanted(database, SegmentId(clash.id.bytes()), location, now);
    }
    return page;
}

} // namespace desk
