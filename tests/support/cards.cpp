#include "tests/support/cards.h"

#include "core/base/json.h"
#include "core/bookings/booking.h"
#include "core/records.h"
#include "core/store/checkpoint.h"
#include "core/store/sync_state.h"

using namespace Qt::Literals;

namespace desk::test {

namespace {

template <db::Record R>
ConfirmedRow confirmedRow(const R &record)
{
    QJsonObject columns;
    const QList<QByteArray> names = db::columnsOf<R>();
    const QList<db::Value> values = db::valuesOf(record);
    for (qsizetype i = 0; i < names.size(); ++i)
        columns.insert(QString::fromLatin1(names[i]), db::toJson(values[i]));
    return {.table = R::table, .row = {.id = record.id.bytes(), .columns = columns, .commit = 1}};
}

template <db::Record R>
void bringRow(Store &store, const R &record)
{
    const Checkpoint checkpoint{.rows = {confirmedRow(record)},
                                .rulings = {},
                                .cursor = sync_state::reached(store.database()).cursor + 1};
    DESK_ASSERT(store.merge(checkpoint));
}

QJsonObject withOther(QJsonObject clash, Instant otherAt)
{
    if (otherAt != Instant()) {
        clash.insert(u"other_at"_s, toMilliseconds(otherAt));
        clash.insert(u"other_device"_s, 1);
    }
    return clash;
}

} // namespace

ConflictCard cardOf(const ToldCard &told)
{
    QJsonObject detail;
    if (!told.clashes.isEmpty())
        detail.insert(u"clashes"_s, told.clashes);
    if (!told.meant.isEmpty())
        detail.insert(u"meant"_s, told.meant);
    if (!told.why.isEmpty())
        detail.insert(u"why"_s, told.why);
    if (!told.missing.isEmpty())
        detail.insert(u"missing"_s, told.missing);
    return {.id = cardIdOf(told.device, 1, told.operation),
            .location = {},
            .kind = told.kind,
            .device = told.device,
            .operation = told.operation,
            .command = told.command,
            .staff = told.staff,
            .doneAt = told.doneAt,
            .detail = QString::fromUtf8(canonicalJson(detail)),
            .settledAt = {},
            .settledBy = {},
            .outcome = {}};
}

QJsonObject gaveWay(const QByteArray &table,
                    const IdBytes &id,
                    const QString &column,
                    const QJsonValue &stands,
                    const QJsonValue &gaveWay,
                    Instant otherAt)
{
    return withOther({{u"what"_s, u"gave_way"_s},
                      {u"table"_s, QString::fromLatin1(table)},
                      {u"id"_s, idText(id)},
                      {u"group"_s, column},
                      {u"stands"_s, QJsonObject{{column, stands}}},
                      {u"gave_way"_s, QJsonObject{{column, gaveWay}}},
                      {u"held"_s, false}},
                     otherAt);
}

QJsonObject clashOf(const QString &what,
                    const QByteArray &table,
                    const IdBytes &id,
                    const QJsonObject &stood,
                    Instant otherAt)
{
    return withOther({{u"what"_s, what},
                      {u"table"_s, QString::fromLatin1(table)},
                      {u"id"_s, idText(id)},
                      {u"held"_s, false},
                      {u"stood"_s, stood}},
                     otherAt);
}

void bring(Store &store, const ConflictCard &card)
{
    bringRow(store, card);
}

ConflictCardId bring(Store &store, const ToldCard &told)
{
    const ConflictCard card = cardOf(told);
    bringRow(store, card);
    return card.id;
}

ReservationId bookIntoATakenRoom(SmallHouse &house)
{
    ReservationId last;
    for (const Pet &pet : {house.rex, house.ziggy}) {
        Booking booking;
        booking.id = house.newId<BookingId>();
        booking.location = house.founded.location;
        booking.household = pet.household;
        Reservation stay;
        stay.id = last = house.newId<ReservationId>();
        stay.location = house.founded.location;
        stay.booking = booking.id;
        stay.household = pet.household;
        stay.pet = pet.id;
        stay.service = house.boarding.id;
        stay.arrivesOn = house.today(1);
        stay.leavesOn = house.today(3);
        stay.arrivesAtMinute = 15 * 60;
        stay.leavesAtMinute = 12 * 60;
        stay.state = ReservationState::Confirmed;
        house.put(booking,
                  stay,
                  Segment{.id = house.newId<SegmentId>(),
                          .reservation = stay.id,
                          .unit = house.k1.id,
                          .startsAt = house.at(15, 0, 1),
                          .endsAt = house.at(12, 0, 3),
                          .firm = pet.id == house.rex.id});
    }
    return last;
}

void bringOffice(Store &store)
{
    IdBytes id = store.place().device.id.bytes();
    id[15] ^= 0x7f;
    bringRow(store,
             Device{.id = DeviceId(id),
                    .location = store.place().location.id,
                    .number = 2,
                    .name = u"Office"_s});
}

} // namespace desk::test
