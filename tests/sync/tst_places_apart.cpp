#include "core/bookings/book.h"
#include "core/capacity/edit_capacity_groups.h"
#include "core/verify/house.h"
#include "tests/support/test_program.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A resort whose daycare takes one dog a day, with two desks.
class SharedYard : public SharedResort
{
public:
    SharedYard()
        : SharedResort([](Shop &shop) {
            Service daycare = shop.daycare;
            daycare.needsUnit = false;
            shop.put(daycare);
            const CapacityGroup yard{.name = u"Yard"_s, .services = {daycare.id}, .places = 1};
            DESK_ASSERT(shop.store->run(shop.byMia(), AddCapacityGroup{yard}));
        })
    {
    }

    void books(SharedDesk &desk, const Pet &pet, int day)
    {
        const Book wish{.household = pet.household,
                        .stays = {{.pet = pet.id,
                                   .service = house().daycare.id,
                                   .unit = std::nullopt,
                                   .arrivesOn = house().today(day),
                                   .leavesOn = house().today(day)}}};
        DESK_ASSERT(desk.store->run(bySam(), wish));
    }
};

} // namespace

/// The places of a day at two desks that were cut apart.
class PlacesApartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastPlaceIsGivenAwayTwiceAndSomebodyIsTold()
    {
        SharedYard yard;
        yard.books(*yard.reception, yard.house().rex, 2);
        yard.books(*yard.office, yard.house().ziggy, 2);
        QVERIFY(yard.settle());
        QVERIFY(yard.agrees());
        QCOMPARE(yard.office->database().value<qint64>(
                     "SELECT count(*) FROM reservations WHERE state = 'CONFIRMED'"),
                 2);
        const QList<Clash> clashes = yard.clashes();
        QCOMPARE(clashes.size(), 1);
        QCOMPARE(clashes.first().kind, ClashKind::PlacesExceeded);
        QVERIFY(verify::brokenHouse(yard.office->database()).isEmpty());
    }

    void placesOfOtherDaysAreNobodysBusiness()
    {
        SharedYard yard;
        yard.books(*yard.reception, yard.house().rex, 2);
        yard.books(*yard.office, yard.house().ziggy, 3);
        QVERIFY(yard.settle());
        QVERIFY(yard.agrees());
        QCOMPARE(yard.reception->cards(), QStringList());
    }
};

DESK_TEST(PlacesApartTest)
#include "tst_places_apart.moc"
