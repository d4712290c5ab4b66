#include "core/billing/credit_note.h"
#include "core/reports/report.h"
#include "core/reports/sales.h"
#include "core/reports/z_report.h"
#include "tests/support/class_fixtures.h"
#include "tests/support/grooming_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;
using Category = desk::SalesCategory;

namespace {

/// A shop on a day on which it sold something of everything but a class.
class BusyShop : public Salon
{
public:
    BusyShop()
    {
        stayThreeNights();
        putInYard();
        bill = store->run(byMax(), checkOut({})).value().invoice;
        const AppointmentId groomed = booked(ziggy, at(15, 0, 3));
        clock.set(at(15, 0, 3));
        groom(groomed);
        DESK_ASSERT(store->run(bySam(),
                               Sell{.items = {{leash.id, 2}},
                                    .tenders = {cash(12'000)},
                                    .household = joneses.id,
                                    .appointments = {groomed}}));
    }

    QList<SoldOf> soldOfDay(int day)
    {
        return soldOn(database(),
                      database().values<InvoiceId>(
                          "SELECT id FROM invoices WHERE business_date = ?", today(day)));
    }

    /// A dog of the Smiths for the day on which the others leave.
    Reservation day;
    Invoice bill;

private:
    void putInYard()
    {
        const Pet third = dog(smiths, u"Third"_s);
        day = *database().find<Reservation>(stays.first());
        day.id = newId<ReservationId>();
        day.pet = third.id;
        day.service = daycare.id;
        day.arrivesOn = today(3);
        day.checkedInAt = at(8, 0, 3);
        put(third,
            day,
            Segment{.id = newId<SegmentId>(),
                    .reservation = day.id,
                    .unit = yard.id,
                    .startsAt = at(8, 0, 3),
                    .endsAt = at(18, 0, 3)});
        stays += day.id;
    }
};

/// Category, count, gross and discount of each.
QStringList told(const QList<SoldOf> &sold)
{
    QStringList told;
    for (const SoldOf &one : sold)
        told += u"%1 %2 %3 %4"_s.arg(QString(nameOf(one.category)))
                    .arg(one.count)
                    .arg(one.gross.minor())
                    .arg(one.discount.minor());
    return told;
}

const QStringList everything{u"BOARDING 6 26400 -2640"_s,
                             u"DAYCARE 1 3000 0"_s,
                             u"GROOMING 1 6800 0"_s,
                             u"ADD_ON 1 2500 0"_s,
                             u"FEE 1 1500 0"_s,
                             u"PRODUCT 2 3998 0"_s};

QStringList categoriesIn(const Report &report)
{
    QStringList categories;
    for (const QList<ReportCell> &row : report.rows)
        categories += std::get<ReportWord>(row.first()).word;
    return categories;
}

} // namespace

/// What was earned with what.
class SalesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsToldByTheKindsOfService()
    {
        BusyShop shop;
        QCOMPARE(told(shop.soldOfDay(3)), everything);

        const Report report = daySales(shop.database(), shop.today(3));
        QCOMPARE(
            categoriesIn(report),
            (QStringList{
                u"BOARDING"_s, u"DAYCARE"_s, u"GROOMING"_s, u"ADD_ON"_s, u"FEE"_s, u"PRODUCT"_s}));
        QCOMPARE(report.rows[0].mid(1, 4),
                 (QList<ReportCell>{
                     qint64{6}, shop.money(26'400), shop.money(-2'640), shop.money(23'760)}));
        QCOMPARE(report.totals[3], ReportCell(shop.money(-2'640)));
        QCOMPARE(report.totals[4], ReportCell(shop.money(41'558)));
    }

    void aTillTellsTheSame()
    {
        BusyShop shop;
        const auto till = shop.database().value<TillSessionId>("SELECT id FROM till_sessions");
        const auto x = zReport(shop.database(), till, {.now = shop.clock.now(), .by = shop.sam});
        QCOMPARE(told(x->sold), everything);
    }

    void whatAStayBecameLaterChangesNothingOfItsBill()
    {
        BusyShop shop;
        shop.day.service = shop.boarding.id;
        shop.put(shop.day);
        QCOMPARE(told(shop.soldOfDay(3)), everything);
    }

    void whatIsTakenBackIsTakenFromWhereItWas()
    {
        BusyShop shop;
        shop.clock.set(shop.at(9, 0, 4));
        QVERIFY(shop.store->write(
            shop.byMax(), {"test.credit", 1, Priority::Now}, {}, [&](Writer &writer) {
                return creditNoteFor(writer, shop.bill);
            }));
        QCOMPARE(told(shop.soldOfDay(4)),
                 (QStringList{u"BOARDING -6 -26400 2640"_s,
                              u"DAYCARE -1 -3000 0"_s,
                              u"ADD_ON -1 -2500 0"_s,
                              u"FEE -1 -1500 0"_s}));
        // The week after both are told for that weekday, in their places.
        QCOMPARE(categoriesIn(daySales(shop.database(), shop.today(11))).first(), u"BOARDING"_s);
    }

    void aPlaceInACourseIsTraining()
    {
        School school;
        const EnrolmentId rex = school.enrolled(school.rex);
        QVERIFY(school.store->run(school.bySam(),
                                  Sell{.items = {{school.leash.id, 1}},
                                       .tenders = {school.cash(20'000)},
                                       .household = school.smiths.id,
                                       .enrolments = {rex}}));
        QCOMPARE(categoriesIn(daySales(school.database(), school.today())),
                 (QStringList{u"TRAINING"_s, u"PRODUCT"_s}));
    }
};

DESK_TEST(SalesTest)
#include "tst_sales.moc"
