#pragma once

#include "core/bookings/book.h"
#include "core/bookings/segments.h"
#include "tests/hub/store_maker.h"

#include <QTemporaryDir>

#include <limits>

namespace desk::test {

inline constexpr sync::DeviceLife officeDesk{.number = 2, .incarnation = 1};

/// A resort with Rex in K1 for two nights, and the store of the kind that is tested.
struct KeptResort
{
    KeptResort()
    {
        Book command{.household = shop.smiths.id, .stays = {}};
        command.stays = {{.pet = shop.rex.id,
                          .service = shop.boarding.id,
                          .unit = shop.k1.id,
                          .arrivesOn = shop.today(),
                          .leavesOn = shop.today(2),
                          .arrivesAtMinute = 8 * 60,
                          .leavesAtMinute = 11 * 60}};
        const Result<Booked> booked = shop.store->run(shop.bySam(), command);
        DESK_ASSERT(booked);
        stay = booked->reservations.first();
        room = segmentsOf(shop.database(), stay).first().id;
        QFETCH_GLOBAL(StoreMaker, maker);
        store = maker.make(shop.database(), folder.path(), shop.clock);
    }

    /// Each as a commit of its own, which is answered with its number.
    qint64 commit(const QList<merge::RowWrite> &writes)
    {
        const std::unique_ptr<hub::Push> push = store->beginPush();
        push->write(writes, stamp(), officeDesk.incarnation);
        const qint64 number = push->number();
        push->commit();
        return number;
    }

    Stamp stamp() const
    {
        return {.milliseconds = toMilliseconds(shop.clock.now()), .counter = 0, .device = 2};
    }

    hub::Page everything(qint64 after = 0)
    {
        return store->changesAfter(after, std::numeric_limits<qint32>::max());
    }

    QJsonValue nameOf(const PetId &pet)
    {
        const auto row = store->beginPush()->row(Pet::table, pet.bytes());
        return row ? row->columns.value(QLatin1StringView("name")) : QJsonValue();
    }

    QTemporaryDir folder;
    Shop shop{folder.filePath(QStringLiteral("desk.db"))};
    ReservationId stay;
    SegmentId room;
    std::shared_ptr<hub::TenantStore> store;
};

} // namespace desk::test
