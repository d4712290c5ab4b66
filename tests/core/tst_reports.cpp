#include "core/billing/deposit.h"
#include "core/billing/void_invoice.h"
#include "core/bookings/check_in.h"
#include "core/care/plan.h"
#include "core/households/contact.h"
#include "core/reports/report.h"
#include "core/reports/z_report.h"
#include "core/till/receipt_range.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// What stands in a column of a row.
ReportCell cell(const Report &report, qsizetype row, ReportColumn column)
{
    return report.rows.at(row).at(report.columns.indexOf(column));
}

/// The row of a category of the day's sales; -1: there is none.
qsizetype rowOf(const Report &report, const QString &category)
{
    for (qsizetype row = 0; row < report.rows.size(); ++row) {
        if (report.rows[row].first() == ReportCell(ReportWord{category, u"SalesCategory"_s}))
            return row;
    }
    return -1;
}

Reservation stayOf(const Shop &shop, const Pet &pet, int from, int until, ReservationState state)
{
    return {.location = shop.founded.location,
            .household = pet.household,
            .pet = pet.id,
            .service = shop.boarding.id,
            .arrivesOn = shop.today(from),
            .leavesOn = shop.today(until),
            .arrivesAtMinute = 9 * 60,
            .leavesAtMinute = 11 * 60,
            .state = state};
}

/// Puts a stay in a room, in a booking of its own.
ReservationId putStay(Shop &shop, Reservation stay, const Unit &room, Money depositDue)
{
    Booking booking;
    booking.id = shop.newId<BookingId>();
    booking.location = shop.founded.location;
    booking.household = stay.household;
    booking.depositDue = depositDue;
    stay.id = shop.newId<ReservationId>();
    stay.booking = booking.id;
    const int from = int(shop.today().daysTo(stay.arrivesOn));
    const int until = int(shop.today().daysTo(stay.leavesOn));
    shop.put(booking,
             stay,
             Segment{.id = shop.newId<SegmentId>(),
                     .reservation = stay.id,
                     .unit = room.id,
                     .startsAt = shop.at(9, 0, from),
                     .endsAt = shop.at(11, 0, until)});
    return stay.id;
}

} // namespace

class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBillThatIsVoidedLaterStaysInTheSalesOfItsDay()
    {
        Shop shop;
        shop.stayThreeNights();
        const auto done = shop.store->run(shop.byMax(), shop.checkOut({}));
        QVERIFY(done);
        const Report before = daySales(shop.database(), shop.today(3));
        QCOMPARE(before.totals[4], ReportCell(shop.money(27'760)));

        shop.clock.set(shop.at(14, 0, 4));
        QVERIFY(shop.store->run(shop.byMax(), VoidInvoice{done->invoice.id, u"Wrong family"_s}));

        QCOMPARE(daySales(shop.database(), shop.today(3)), before);
        const Report later = daySales(shop.database(), shop.today(4));
        const qsizetype voided = rowOf(later, u"VOIDED"_s);
        QCOMPARE(voided, 0);
        QCOMPARE(cell(later, voided, ReportColumn::Count), ReportCell(qint64{1}));
        QCOMPARE(cell(later, voided, ReportColumn::Net), ReportCell(shop.money(-27'760)));
        QCOMPARE(cell(later, voided, ReportColumn::Tax), ReportCell(shop.money(-2'065)));
    }

    void aBillThatIsVoidedOnItsOwnDayWasNeverSold()
    {
        Shop shop;
        shop.stayThreeNights();
        const auto done = shop.store->run(shop.byMax(), shop.checkOut({}));
        QVERIFY(shop.store->run(shop.byMax(), VoidInvoice{done->invoice.id, u"Wrong family"_s}));
        QVERIFY(daySales(shop.database(), shop.today(3)).rows.isEmpty());
    }

    void aDayIsHeldAgainstTheWeekAndTheYearBefore()
    {
        Shop shop;
        QVERIFY(shop.sell({shop.cash(2'148)}));
        const Report weekLater = daySales(shop.database(), shop.today(7));
        QCOMPARE(cell(weekLater, 0, ReportColumn::Net), ReportCell(Money()));
        QCOMPARE(cell(weekLater, 0, ReportColumn::WeekBefore), ReportCell(shop.money(1'999)));
        QCOMPARE(cell(weekLater, 0, ReportColumn::YearBefore), ReportCell(Money()));
        const Report yearLater = daySales(shop.database(), shop.today(364));
        QCOMPARE(cell(yearLater, 0, ReportColumn::YearBefore), ReportCell(shop.money(1'999)));
        QCOMPARE(yearLater.totals.last(), ReportCell(shop.money(1'999)));
    }

    void paymentsAreAddedUpByTenderAndSayWhetherTheyWereSent()
    {
        Shop shop;
        QVERIFY(shop.sell({shop.cash(2'148)}));
        QVERIFY(shop.sell({shop.cash(1'000), shop.card(1'148, 200)}));
        const Report report = paymentsJournal(shop.database(), shop.today());
        QCOMPARE(report.rows.size(), 3);
        QCOMPARE(report.subtotals.size(), 2);
        QCOMPARE(report.subtotals[0][4], ReportCell(ReportWord{u"CARD"_s, u"TenderKind"_s}));
        QCOMPARE(report.subtotals[0][6], ReportCell(shop.money(200)));
        QCOMPARE(report.subtotals[1][1], ReportCell(ReportWord{u"2"_s, u"Payments"_s}));
        QCOMPARE(report.subtotals[1][5], ReportCell(shop.money(3'148)));
        QCOMPARE(cell(report, 0, ReportColumn::Sent),
                 ReportCell(ReportWord{u"WAITING"_s, u"Flag"_s}));

        shop.database().run("UPDATE outbox SET state = 2");
        QCOMPARE(cell(paymentsJournal(shop.database(), shop.today()), 0, ReportColumn::Sent),
                 ReportCell(ReportWord{u"SENT"_s, u"Flag"_s}));
    }

    void anArrivalSaysWhatTheDeskHasToKnow()
    {
        Shop shop;
        shop.put(Allergy{
            .id = shop.newId<AllergyId>(), .pet = shop.ziggy.id, .substance = u"Chicken"_s});
        putStay(shop, stayOf(shop, shop.rex, -20, -18, ReservationState::Completed), shop.k1, {});
        putStay(shop, stayOf(shop, shop.rex, 0, 2, ReservationState::Confirmed), shop.k1, {});
        putStay(shop,
                stayOf(shop, shop.ziggy, 0, 1, ReservationState::Confirmed),
                shop.k2,
                shop.money(4'000));
        const Report report = arrivals(shop.database(), shop.today());
        QCOMPARE(report.rows.size(), 2);
        const qsizetype rex = cell(report, 0, ReportColumn::Pet) == ReportCell(u"Rex"_s) ? 0 : 1;
        const qsizetype ziggy = 1 - rex;
        QCOMPARE(cell(report, rex, ReportColumn::Room), ReportCell(u"K1"_s));
        QCOMPARE(cell(report, rex, ReportColumn::LastStay), ReportCell(shop.today(-18)));
        QCOMPARE(cell(report, rex, ReportColumn::FirstTime), ReportCell());
        QCOMPARE(cell(report, rex, ReportColumn::Vaccines),
                 ReportCell(ReportWord{u"OK"_s, u"Verdict"_s}));
        QCOMPARE(cell(report, rex, ReportColumn::Weight),
                 ReportCell(ReportWord{u"20000"_s, u"Weight"_s}));
        QCOMPARE(cell(report, ziggy, ReportColumn::FirstTime),
                 ReportCell(ReportWord{u"FIRST_TIME"_s, u"Flag"_s}));
        QCOMPARE(cell(report, ziggy, ReportColumn::DepositDue), ReportCell(shop.money(4'000)));
        QCOMPARE(cell(report, ziggy, ReportColumn::Allergies), ReportCell(u"Chicken"_s));
        QVERIFY(arrivals(shop.database(), shop.today(1)).rows.isEmpty());
    }

    void aDepartureSaysWhatGoesHome()
    {
        Shop shop;
        const ReservationId stay =
            putStay(shop, stayOf(shop, shop.rex, -2, 0, ReservationState::CheckedIn), shop.k2, {});
        const ReservationId first = putStay(
            shop, stayOf(shop, shop.ziggy, -2, 0, ReservationState::CheckedIn), shop.k1, {});
        shop.put(Belonging{.id = shop.newId<BelongingId>(),
                           .reservation = stay,
                           .item = u"Chew toy"_s,
                           .quantity = 2},
                 MedicationPlan{.id = shop.newId<MedicationPlanId>(),
                                .reservation = stay,
                                .pet = shop.rex.id,
                                .drug = u"Apoquel"_s,
                                .doseUnit = u"tablet"_s,
                                .startsOn = shop.today(-2),
                                .countInThousandths = 2'500},
                 AddOnPlan{.id = shop.newId<AddOnPlanId>(),
                           .reservation = stay,
                           .addOn = shop.bath.id,
                           .plannedOn = shop.today()},
                 Contact{.id = shop.newId<ContactId>(),
                         .household = shop.smiths.id,
                         .name = u"Grandma"_s});
        const Report report = departures(shop.database(), shop.today());
        QCOMPARE(report.rows.size(), 2);
        QCOMPARE(cell(report, 0, ReportColumn::Room), ReportCell(u"K1"_s));
        QCOMPARE(cell(report, 1, ReportColumn::StillToDo), ReportCell(shop.bath.name));
        QCOMPARE(cell(report, 1, ReportColumn::Belongings),
                 ReportCell(QList<ReportItem>{{u"Chew toy"_s, 2'000}}));
        QCOMPARE(cell(report, 1, ReportColumn::Medication),
                 ReportCell(QList<ReportItem>{{u"Apoquel"_s, 2'500, u"tablet"_s}}));
        QCOMPARE(cell(report, 1, ReportColumn::PickUp), ReportCell(u"Grandma"_s));
        Q_UNUSED(first)
    }

    void aZKeepsWhatItSaidWhenItWasClosed()
    {
        Shop shop;
        const auto sold = shop.sell({shop.cash(2'148)});
        QVERIFY(sold);
        const auto closed =
            shop.store->run(shop.bySam(), CloseTill{.coins = {{shop.money(1), 22'148}}});
        QVERIFY(closed);
        const Printing printing{.now = shop.clock.now(), .by = shop.sam};
        const auto before = zReport(shop.database(), closed->id, printing);
        QCOMPARE(before->receipts.count, 1);
        QCOMPARE(before->waiting.receipts, 1);
        QCOMPARE(before->waiting.amount, shop.money(2'148));
        QVERIFY(before->waiting.operations > 0);

        shop.database().run("UPDATE outbox SET state = 2");
        QVERIFY(shop.openTill());
        QVERIFY(shop.sell({shop.cash(2'148)}));
        QCOMPARE(*zReport(shop.database(), closed->id, printing), *before);
        QCOMPARE(shop.complaints(), QString());
    }

    void aTillThatStaysOpenOverNightTellsAllItSold()
    {
        Shop shop;
        QVERIFY(shop.sell({shop.cash(2'148)}));
        shop.clock.set(shop.at(10, 0, 1));
        QVERIFY(shop.sell({shop.cash(2'148)}));
        const auto x = zReport(
            shop.database(),
            *shop.database().value<std::optional<TillSessionId>>("SELECT id FROM till_sessions"),
            {.now = shop.clock.now(), .by = shop.sam});
        QCOMPARE(x->sold.size(), 1);
        QCOMPARE(x->sold.first().count, 2);
        QCOMPARE(x->taxes.first().taxable, shop.money(2 * 1'999));
    }

    void aVoidOfLaterDoesNotReachAClosedZ()
    {
        Shop shop;
        shop.stayThreeNights();
        const auto done = shop.store->run(shop.byMax(), shop.checkOut({}));
        const auto closed =
            shop.store->run(shop.bySam(), CloseTill{.coins = {{shop.money(2'000), 10}}});
        QVERIFY(closed);
        const Printing printing{.now = shop.clock.now(), .by = shop.sam};
        const auto before = zReport(shop.database(), closed->id, printing);
        QVERIFY(!before->sold.isEmpty());
        shop.clock.set(shop.at(14, 0, 4));
        QVERIFY(shop.openTill());
        QVERIFY(shop.store->run(shop.byMax(), VoidInvoice{done->invoice.id, u"Wrong family"_s}));
        QCOMPARE(*zReport(shop.database(), closed->id, printing), *before);
        QCOMPARE(shop.complaints(), QString());
    }

    void aReceiptThatIsNowhereIsMissing()
    {
        Shop shop;
        const auto session = sessionOfReceipts(shop, {7, 8, 11});
        const ReceiptRange range = receiptRange(shop.database(), session);
        QCOMPARE(range.count, 3);
        QCOMPARE(range.first, u"SFE-01-K-000007"_s);
        QCOMPARE(range.last, u"SFE-01-K-000011"_s);
        QCOMPARE(range.missing, u"SFE-01-K-000009, SFE-01-K-000010"_s);
        // Another till of the desk wrote one of them, and the next session begins where it should.
        const auto other = sessionOfReceipts(shop, {9, 13});
        QCOMPARE(receiptRange(shop.database(), session).missing, u"SFE-01-K-000010"_s);
        QCOMPARE(receiptRange(shop.database(), other).missing,
                 u"SFE-01-K-000010, SFE-01-K-000012"_s);
    }

private:
    static TillSessionId sessionOfReceipts(Shop &shop, const QList<int> &numbers)
    {
        const auto session = shop.newId<TillSessionId>();
        for (const int number : numbers)
            shop.put(
                Receipt{.id = shop.newId<ReceiptId>(),
                        .location = shop.founded.location,
                        .kind = ReceiptKind::Sale,
                        .number = u"SFE-01-K-"_s + QString::number(number).rightJustified(6, u'0'),
                        .tillSession = session,
                        .staff = shop.sam,
                        .at = shop.clock.now(),
                        .businessDate = shop.today(),
                        .total = shop.money(100)});
        return session;
    }
};

DESK_TEST(ReportsTest)
#include "tst_reports.moc"
