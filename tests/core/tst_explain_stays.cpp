#include "core/bookings/book.h"
#include "core/bookings/check_in_form.h"
#include "core/bookings/check_out_form.h"
#include "core/bookings/stay_page.h"
#include "core/bookings/stay_price.h"
#include "core/bookings/today_board.h"
#include "core/bookings/wish_price.h"
#include "core/care/care_round.h"
#include "core/lodging/free_units.h"
#include "tests/support/stay_fixtures.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Tables with more than 1,000 rows in a resort of size L.
const QSet<QString> largeTables{
    u"households"_s,
    u"customers"_s,
    u"phones"_s,
    u"contacts"_s,
    u"pets"_s,
    u"pet_owners"_s,
    u"allergies"_s,
    u"pet_alerts"_s,
    u"vets"_s,
    u"vaccine_records"_s,
    u"bookings"_s,
    u"reservations"_s,
    u"segments"_s,
    u"add_on_plans"_s,
    u"price_steps"_s,
    u"check_ins"_s,
    u"check_in_answers"_s,
    u"belongings"_s,
    u"agreement_signatures"_s,
    u"attachments"_s,
    u"feeding_plans"_s,
    u"medication_plans"_s,
    u"medication_times"_s,
    u"care_tasks"_s,
    u"care_logs"_s,
    u"invoices"_s,
    u"invoice_lines"_s,
    u"invoice_taxes"_s,
    u"ledger_entries"_s,
    u"postings"_s,
    u"receipts"_s,
    u"tenders"_s,
    u"cash_moves"_s,
    u"stock_moves"_s,
    u"audit_events"_s,
    u"outbox"_s,
};

/// Which table stands behind a name in a statement.
QHash<QString, QString> aliases(const QString &sql)
{
    static const QRegularExpression use(uR"((?:FROM|JOIN)\s+(\w+)(?:\s+AS)?\s+(\w+))"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    QHash<QString, QString> names;
    for (auto each = use.globalMatch(sql); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        names.insert(match.captured(2), match.captured(1));
    }
    return names;
}

/// What a statement reads from end to end.
QStringList scannedTables(db::Database &database, const QByteArray &sql)
{
    static const QRegularExpression scan(u"^SCAN (\\w+)"_s);
    const QHash<QString, QString> names = aliases(QString::fromUtf8(sql));
    QStringList found;
    database.forEachRow("EXPLAIN QUERY PLAN " + sql, [&](const QList<db::Value> &row) {
        const auto match = scan.match(std::get<QString>(row.at(3)));
        const QString name = match.captured(1);
        const QString table = largeTables.contains(name) ? name : names.value(name);
        if (match.hasMatch() && largeTables.contains(table))
            found += table;
    });
    return found;
}

/// Every statement that the work sends to the database.
template <class Work>
QList<QByteArray> statementsOf(db::Database &database, Work &&work)
{
    QList<QByteArray> statements;
    database.beforeEachStatement = [&](const QByteArray &sql) { statements += sql; };
    work();
    database.beforeEachStatement = nullptr;
    return statements;
}

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

/// No statement of a screen reads a large table from end to end. A new query gets a line here.
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
            servicesToStay(database);
            quoteSteps(database, house.newId<ReservationId>());
            (void)priceOfBooking(database, time, house.newId<BookingId>());
        });
        QVERIFY(statements.size() > 20);
        for (const QByteArray &sql : statements) {
            const QStringList scanned = scannedTables(database, sql);
            QVERIFY2(scanned.isEmpty(),
                     qPrintable(scanned.join(u' ') % u" in "_s % QString::fromUtf8(sql)));
        }
    }
};

QTEST_GUILESS_MAIN(ExplainStaysTest)
#include "tst_explain_stays.moc"
