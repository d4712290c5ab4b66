#include "core/bookings/add_on_rows.h"
#include "core/bookings/book.h"
#include "core/bookings/check_in_form.h"
#include "core/bookings/check_out_form.h"
#include "core/bookings/stay_page.h"
#include "core/bookings/stay_price.h"
#include "core/bookings/today_board.h"
#include "core/bookings/wish_price.h"
#include "core/care/care_round.h"
#include "core/catalog/find_product.h"
#include "core/lodging/free_units.h"
#include "core/reports/bill_ahead.h"
#include "core/reports/invoice_page.h"
#include "core/reports/kennel_card.h"
#include "tests/support/explain.h"
#include "tests/support/money_fixtures.h"

#include <QTest>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A stay of Rex: without one, the page of a stay would ask only once.
ReservationId stayOf(SmallHouse &house)
{
    const auto booked = house.store->run(house.bySam(),
                                         Book{.household = house.smiths.id,
                                              .stays = {{.pet = house.rex.id,
                                                         .service = house.boarding.id,
                                                         .unit = house.k1.id,
                                                         .arrivesOn = house.today(1),
                                                         .leavesOn = house.today(3)}}});
    return booked ? booked->reservations.first() : ReservationId();
}

} // namespace

/// None of these queries reads a large table from end to end. A new one gets a line here.
class ExplainStaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanIsSeen()
    {
        TestResort resort;
        QCOMPARE(scannedTables(resort.database(), "SELECT p.id FROM pets p WHERE p.name = ?"),
                 {u"pets"_s});
        QVERIFY(scannedTables(resort.database(), "SELECT id FROM pets WHERE id = ?").isEmpty());
    }

    void noScreenReadsALargeTableFromEndToEnd()
    {
        SmallHouse house;
        db::Database &database = house.database();
        const ResortTime time = house.store->place().time;
        const Instant now = house.clock.now();
        const PlaceWish wish{.interval = {house.at(14), house.at(12, 0, 3)},
                             .household = house.smiths.id,
                             .lodgers = {{house.rex.id, Species::Dog, 20'000}}};
        const ReservationId stay = stayOf(house);
        const QList<QByteArray> statements = statementsOf(database, [&] {
            todayBoard(database, house.today(), now);
            checkInForm(database, house.smiths.id, house.today());
            walkInForm(database, house.smiths.id, house.today());
            checkOutForm(database, time, house.smiths.id, now);
            careOf(database, house.newId<ReservationId>());
            careRound(database, time, house.today());
            petsWithoutMeals(database);
            freeUnits(database, house.founded.location, wish, now);
            (void)stayPage(database, stay);
            (void)kennelCard(database, stay, {.now = now, .by = house.sam});
            addOnsOf(database, stay);
            servicesToStay(database);
            quoteSteps(database, house.newId<ReservationId>());
            (void)priceOfBooking(database, time, house.newId<BookingId>());
        });
        QVERIFY(statements.size() > 20);
        requireNoScan(database, statements);
    }

    void noBillReadsALargeTableFromEndToEnd()
    {
        Shop shop;
        shop.stayThreeNights();
        db::Database &database = shop.database();
        const StayBill bill{.reservations = shop.stays};
        QList<QByteArray> statements = statementsOf(database, [&] {
            (void)checkOutBillAhead(
                database, shop.store->place().time, bill, shop.booking, shop.clock.now());
            addOnsNamed(database, u"ba"_s, 6);
            productsNamed(database, u"ba"_s, 6);
        });
        const auto left = shop.store->run(shop.byMax(), shop.checkOut({shop.card(10'000)}));
        QVERIFY(left);
        statements += statementsOf(database, [&] { invoicePage(database, left->invoice.id); });
        QVERIFY(statements.size() > 20);
        requireNoScan(database, statements);
    }

private:
    static void requireNoScan(db::Database &database, const QList<QByteArray> &statements)
    {
        for (const QByteArray &sql : statements) {
            const QStringList scanned = scannedTables(database, sql);
            QVERIFY2(scanned.isEmpty(),
                     qPrintable(scanned.join(u' ') % u" in "_s % QString::fromUtf8(sql)));
        }
    }
};

QTEST_GUILESS_MAIN(ExplainStaysTest)
#include "tst_explain_stays.moc"
