#pragma once

#include "core/bookings/segments.h"
#include "core/quote/answered_enquiry.h"
#include "tests/support/money_fixtures.h"

using namespace Qt::Literals;

namespace desk::test {

/// The shop with two king suites and a cat's condo besides its suites: 90.00, 40.00 and 55.00 a
/// night, the second dog at half the price.
class GrandHouse : public Shop
{
public:
    GrandHouse()
    {
        king = {.id = newId<UnitKindId>(), .name = u"King suite"_s, .position = 1};
        condo = {.id = newId<UnitKindId>(), .name = u"Condo"_s, .position = 2};
        yardKind = {.id = newId<UnitKindId>(), .name = u"Yard"_s, .position = 3};
        ks1 = room(u"KS1"_s, king);
        ks2 = room(u"KS2"_s, king);
        c1 = room(u"C1"_s, condo);
        c1.species = Species::Cat;
        yard.kind = yardKind.id; // nobody sleeps there: it has no price
        put(king, condo, yardKind, ks1, ks2, c1, yard);
        offer(suite, 5'500);
        offer(king, 9'000);
        offer(condo, 4'000);
    }

    /// A room of the Joneses' Ziggy, or of another of their dogs, for some nights.
    ReservationId bookZiggy(const Unit &unit, int from, int until)
    {
        const auto booked = store->run(bySam(),
                                       Book{.household = joneses.id,
                                            .stays = {{.pet = ziggy.id,
                                                       .service = boarding.id,
                                                       .unit = unit.id,
                                                       .arrivesOn = today(from),
                                                       .leavesOn = today(until)}}});
        DESK_ASSERT(booked);
        return booked->reservations.first();
    }

    /// The room is out of use for some nights.
    void block(const Unit &unit, int from, int until)
    {
        put(UnitBlock{.id = newId<UnitBlockId>(),
                      .unit = unit.id,
                      .startsAt = at(14, 0, from),
                      .endsAt = at(10, 0, until),
                      .reason = u"Painting"_s});
    }

    StayEnquiry smithsWish(int from, int until) const
    {
        return {.household = smiths.id,
                .pets = {bella, rex},
                .service = boarding,
                .arrivesOn = today(from),
                .leavesOn = today(until),
                .kind = king.id};
    }

    StayOffer offered(const StayEnquiry &enquiry)
    {
        return stayOffer(database(), store->place(), enquiry, clock.now());
    }

    /// The room in which a stay begins.
    UnitId roomOf(const ReservationId &stay) { return segmentsOf(database(), stay).first().unit; }

    UnitKind king;
    UnitKind condo;
    UnitKind yardKind;
    Unit ks1;
    Unit ks2;
    Unit c1;

private:
    Unit room(const QString &name, const UnitKind &kind)
    {
        Unit unit = k1;
        unit.id = newId<UnitId>();
        unit.name = name;
        unit.kind = kind.id;
        unit.position = 1;
        return unit;
    }

    // The rate of any room goes: a yard is not for the night.
    void offer(const UnitKind &kind, qint64 minor)
    {
        for (Rate rate : database().all<Rate>("SELECT " + db::columnsOf<Rate>().join(", ")
                                              + " FROM rates WHERE unit_kind IS NULL")) {
            if (rate.service != boarding.id)
                continue;
            rate.validUntil = rate.validFrom;
            put(rate);
        }
        put(Rate{.id = newId<RateId>(),
                 .service = boarding.id,
                 .unitKind = kind.id,
                 .amount = money(minor),
                 .validFrom = QDate(2020, 1, 1)});
    }
};

} // namespace desk::test
