#pragma once

#include "core/bookings/book.h"
#include "core/bookings/check_in.h"
#include "tests/support/stay_fixtures.h"
#include "ui/calendar/calendar_model.h"

#include <QtTest>

namespace desk::test {

using namespace Qt::Literals;

/// The small house in a week with something in every room, and a king suite.
class BusyHouse : public SmallHouse
{
public:
    BusyHouse()
    {
        const UnitKind king{.id = newId<UnitKindId>(), .name = u"King suite"_s, .position = 1};
        const Rate night{.id = newId<RateId>(),
                         .service = boarding.id,
                         .unitKind = king.id,
                         .amount = money(7'000),
                         .validFrom = QDate(2020, 1, 1)};
        big = k2;
        big.id = newId<UnitId>();
        big.kind = king.id;
        big.name = u"King 1"_s;
        const PetAlert bites{.id = newId<PetAlertId>(), .pet = ziggy.id, .kind = AlertKind::Bites};
        put(king, night, big, bites);
        bellaStays = booked({bella}, k1, 0, 4);
        ziggyStays = booked({ziggy}, k2, 2, 6);
        clock.set(at(8));
        DESK_ASSERT(store->run(bySam(), CheckIn{.arrivals = {{.reservation = bellaStays}}}));
        clock.set(at(15));
    }

    ReservationId booked(const QList<Pet> &pets, const Unit &unit, int from, int to)
    {
        Book wish{.household = pets.first().household};
        for (const Pet &pet : pets)
            wish.stays += StayWish{.pet = pet.id,
                                   .service = boarding.id,
                                   .unit = unit.id,
                                   .arrivesOn = today(from),
                                   .leavesOn = today(to),
                                   .arrivesAtMinute = 8 * 60};
        const auto done = store->run(bySam(), wish);
        DESK_ASSERT(done);
        return done->reservations.first();
    }

    /// Ziggy wishes for some nights, and nobody has given her a room.
    void wishWithoutARoom()
    {
        Reservation wish = *database().find<Reservation>(bellaStays);
        wish.id = newId<ReservationId>();
        wish.household = joneses.id;
        wish.pet = ziggy.id;
        wish.state = ReservationState::Requested;
        wish.checkedInAt.reset();
        wish.arrivesOn = today(8);
        wish.leavesOn = today(10);
        put(wish);
    }

    /// "K1, King 1"
    QString rooms(const ReservationId &stay)
    {
        return QStringList(database().values<QString>(
                               "SELECT units.name FROM segments JOIN units ON units.id = unit"
                               " WHERE reservation = ? AND released_at IS NULL ORDER BY starts_at",
                               stay))
            .join(u", "_s);
    }

    QDate leaves(const ReservationId &stay) { return database().find<Reservation>(stay)->leavesOn; }

    Unit big;
    ReservationId bellaStays;
    ReservationId ziggyStays;
};

/// The calendar of a house, without a window.
struct Calendar
{
    BusyHouse house;
    ui::Session session{ui::inlineAccess(*house.store), house.clock, house.random};
    ui::CalendarModel model;

    explicit Calendar(int day = 0, int hour = 15)
    {
        house.clock.set(house.at(hour, 0, day));
        session.signIn(house.sam, u"Sam"_s, Role::Staff);
        model.setBody({900, 400}, {});
        model.setSession(&session);
    }

    void press(int key, int times = 1, Qt::KeyboardModifiers modifiers = {})
    {
        while (times-- > 0)
            QVERIFY(model.press(key, modifiers));
    }

    QPointF at(const Unit &unit, int day, qreal part = 0.9) const
    {
        const auto &row = model.sheet().rows()[model.sheet().rowOf(unit.id)];
        return {model.window().xOf(qreal(house.today(day).toJulianDay()) + part),
                model.window().yOf(row.top + row.height / 2)};
    }

    void dragFrom(const QPointF &from, const QPointF &to)
    {
        model.grab(from);
        model.drag((from + to) / 2);
        model.drag(to);
        model.release(to);
    }
};

} // namespace desk::test
