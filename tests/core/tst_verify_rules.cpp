#include "core/billing/deposit.h"
#include "core/billing/sell.h"
#include "core/bookings/book.h"
#include "core/bookings/check_in.h"
#include "core/care/log_care.h"
#include "core/packages/edit_package_plans.h"
#include "core/pricing/edit_booking_rules.h"
#include "core/store/attachment_files.h"
#include "core/verify/chain.h"
#include "core/verify/files.h"
#include "core/verify/house.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

// Nobody may change the audit log; somebody with the key of the file can.
const QByteArray forgedAudit = "DROP TRIGGER audit_events_keep;"
                               "UPDATE audit_events SET at = at + 1 WHERE position = 3";

/// The shop on a day on which everything is in use: two dogs have left and paid by card and cash,
/// Ziggy is here with two meals and a drug, of which one was given, and Rex comes again, by the
/// terms of a rule. His family has a package.
class BusyShop : public Shop
{
public:
    BusyShop()
    {
        stayThreeNights();
        DESK_ASSERT(store->run(byMax(), checkOut({cash(15'000), card(14'825, 1'000)})));
        ziggysStay = book(joneses.id, ziggy.id, k2.id, 3, 5);
        DESK_ASSERT(store->run(bySam(), CheckIn{.arrivals = {arrival()}}));
        clock.advance(std::chrono::hours(4));
        DESK_ASSERT(store->run(
            bySam(),
            LogCare{.reservation = ziggysStay, .task = value("SELECT id FROM care_tasks")}));
        promise();
        rexComes = book(smiths.id, rex.id, k1.id, 6, 8);
        const auto booked =
            database().value<BookingId>("SELECT booking FROM reservations WHERE id = ?", rexComes);
        DESK_ASSERT(store->run(bySam(), TakeDeposit{booked, money(5'000), {cash(5'000)}}));
        buyPackage();
    }

    /// Changes rows as no command does.
    void behindTheBack(const QByteArray &sql)
    {
        database().setWriteMode(db::Database::WriteMode::Merge);
        database().script("PRAGMA foreign_keys = OFF; " + sql);
        database().setWriteMode(db::Database::WriteMode::None);
    }

    QSet<QString> complaints()
    {
        QSet<QString> rules;
        for (const auto &look : {verify::brokenAudit,
                                 verify::brokenOperations,
                                 verify::brokenBooks,
                                 verify::brokenHouse}) {
            for (const verify::Finding &finding : look(database(), {}))
                rules += finding.rule;
        }
        return rules;
    }

    ReservationId ziggysStay;
    ReservationId rexComes;

private:
    void promise()
    {
        BookingRule rule{.kind = BookingRuleKind::Cancellation, .name = u"Standard"_s};
        rule.tiers = {{30, {500'000}}};
        rule.validFrom = today(3);
        DESK_ASSERT(store->run(byMax(), AddBookingRule{rule}));
    }

    void buyPackage()
    {
        const auto plan = store->run(byMax(),
                                     AddPackagePlan{{.name = u"Ten days"_s,
                                                     .price = money(27'000),
                                                     .taxClass = taxed.id,
                                                     .services = {{daycare.id}},
                                                     .validFrom = today(3)}});
        DESK_ASSERT(plan);
        DESK_ASSERT(store->run(bySam(),
                               Sell{.items = {},
                                    .tenders = {card(29'009)},
                                    .household = smiths.id,
                                    .packages = {{.plan = *plan}}}));
    }

    ReservationId book(HouseholdId household, PetId pet, UnitId unit, int arrivesIn, int leavesIn)
    {
        const auto booked = store->run(bySam(),
                                       Book{.household = household,
                                            .stays = {{.pet = pet,
                                                       .service = boarding.id,
                                                       .unit = unit,
                                                       .arrivesOn = today(arrivesIn),
                                                       .leavesOn = today(leavesIn)}}});
        DESK_ASSERT(booked);
        return booked->reservations.first();
    }

    Arrival arrival() const
    {
        FeedingPlan morning{.minuteOfDay = 7 * 60, .amountThousandths = 1'000, .food = u"Kibble"_s};
        FeedingPlan evening = morning;
        evening.minuteOfDay = 17 * 60;
        MedicationWish drug{.plan = {.drug = u"Apoquel"_s,
                                     .doseThousandths = 1'000,
                                     .doseUnit = u"tablet"_s,
                                     .startsOn = today(3)},
                            .minutesOfDay = {8 * 60, 20 * 60}};
        return {.reservation = ziggysStay,
                .care = {.feeding = {morning, evening}, .medications = {drug}}};
    }

    CareTaskId value(const QByteArray &sql) { return database().value<CareTaskId>(sql); }
};

} // namespace

/// Whatever verify has a rule for is broken behind the back of the commands, and verify says which.
class VerifyRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBusyDayHolds()
    {
        BusyShop shop;
        QCOMPARE(shop.complaints(), QSet<QString>());
    }

    void whatIsBrokenIsNamed_data()
    {
        QTest::addColumn<QByteArray>("change");
        const auto breaks = [](const char *rule, const QByteArray &change) {
            QTest::addRow("%s", rule) << change;
        };
        const QByteArray newEntry = R"sql(
            INSERT INTO ledger_entries (id, location, kind, at, business_date, staff, reason)
            SELECT x'01', location, kind, at, business_date, staff, '' FROM ledger_entries LIMIT 1;
            INSERT INTO postings (id, entry, account, owner, amount)
            VALUES (x'02', x'01', 'SAFE', '', -9000), (x'03', x'01', %1, 9000);
        )sql";
        const auto entryInto = [&](const QByteArray &side) -> QByteArray {
            return QByteArray(newEntry).replace("%1", side);
        };
        // The first row of a table once more, with an id of its own.
        const auto againIn = [](const QByteArray &table) -> QByteArray {
            return "CREATE TEMP TABLE again AS SELECT * FROM " + table
                + " LIMIT 1; UPDATE again SET id = zeroblob(16); INSERT INTO " + table
                + " SELECT * FROM again; DROP TABLE again";
        };

        breaks("ledger.entry_unbalanced",
               "UPDATE postings SET amount = amount + 1 WHERE rowid = 1");
        breaks("ledger.entry_without_sides",
               "INSERT INTO ledger_entries (id, location, kind, at, business_date, staff, reason)"
               " SELECT x'01', location, kind, at, business_date, staff, '' FROM ledger_entries"
               " LIMIT 1");
        breaks("ledger.receivable_of_nobody",
               "UPDATE postings SET invoice = NULL WHERE account = 'AR'");
        breaks("ledger.receivable_of_another_family",
               "UPDATE invoices SET household = (SELECT id FROM households WHERE name = 'Jones')");
        breaks("ledger.negative_store_credit", entryInto("'STORE_CREDIT', 'somebody'"));
        breaks("ledger.negative_deposit", entryInto("'DEPOSIT_LIABILITY', 'some booking'"));
        breaks("invoice.not_the_sum_of_its_lines",
               "UPDATE invoice_lines SET amount = amount + 1 WHERE rowid = 1");
        breaks("invoice.not_the_sum_of_its_taxes", "UPDATE invoice_taxes SET amount = amount + 1");
        breaks("invoice.line_removed_after_issue",
               "UPDATE invoice_lines SET removed_at = (SELECT issued_at + 1 FROM invoices)"
               " WHERE rowid = 1");
        breaks("invoice.not_in_the_ledger", "UPDATE invoices SET total = total + 1");
        breaks("invoice.in_the_ledger_as_a_draft", "UPDATE invoices SET issued_at = NULL");
        breaks("invoice.void_and_owed",
               "UPDATE invoices SET voided_at = 1;"
               "DELETE FROM postings WHERE account = 'AR' AND amount < 0");
        breaks("invoice.overpaid",
               "UPDATE postings SET amount = amount - 1 WHERE account = 'AR' AND amount < 0");
        breaks("invoice.number_twice", againIn("invoices"));
        breaks("invoice.number_missing",
               "UPDATE invoices SET number = substr(number, 1, length(number) - 6) || '000009'");
        breaks("receipt.not_the_sum_of_its_tenders", "UPDATE tenders SET amount = amount + 1");
        breaks("receipt.tips_not_in_the_ledger", "UPDATE tenders SET tip = tip + 1");
        breaks("receipt.number_twice", "UPDATE receipts SET number = 'R-000001'");
        breaks("receipt.number_missing",
               "UPDATE receipts SET number = substr(number, 1, length(number) - 6) || '000009'"
               " WHERE rowid = 1");
        breaks("booking.number_twice", "UPDATE bookings SET number = 'R-1' WHERE number <> ''");
        breaks("price.rate_changed", "UPDATE rates SET amount = amount + 1");
        breaks("price.rule_changed", "UPDATE price_rules SET share = share + 1 WHERE share <> 0");
        breaks("price.booking_rule_changed", "UPDATE booking_rules SET tiers = ''");
        breaks("price.package_plan_changed", "UPDATE package_plans SET price = price + 1");
        breaks("price.tax_changed", "UPDATE tax_rates SET rate = rate + 1");
        breaks("credits.overdrawn",
               "INSERT INTO credit_moves"
               " (id, purchase, kind, units, reason, at, business_date, staff)"
               " SELECT x'01', purchase, 'ADJUST', -21, '', at, business_date, staff"
               " FROM credit_moves");
        breaks("credits.more_than_sold", "UPDATE credit_moves SET units = units + 1");
        breaks("credits.not_worth_what_the_ledger_says",
               "UPDATE credit_moves SET units = units - 1");
        breaks("till.z_number_missing", "UPDATE till_sessions SET z_number = 2");
        breaks("till.open_twice", againIn("till_sessions"));
        breaks("till.z_chain_broken", "UPDATE till_sessions SET z_number = 1, z_hash = 'x'");

        breaks("room.two_families",
               "UPDATE segments SET unit = (SELECT id FROM units WHERE name = 'K2')"
               " WHERE reservation IN (SELECT id FROM reservations WHERE state = 'CONFIRMED');"
               "UPDATE segments SET starts_at = starts_at - 172800000"
               " WHERE reservation IN (SELECT id FROM reservations WHERE state = 'CONFIRMED')");
        breaks("room.too_many_pets", "UPDATE units SET max_pets = 1");
        breaks("room.of_another_species", "UPDATE pets SET species = 'CAT'");
        breaks("room.too_small_for_a_pet", "UPDATE pets SET weight_grams = 30001");
        breaks("pet.in_two_places",
               "UPDATE reservations SET state = 'CHECKED_IN', checked_in_at = 1;"
               "UPDATE reservations SET pet = (SELECT id FROM pets LIMIT 1)");
        breaks("stay.twice_in_a_room", againIn("segments"));
        breaks("stay.without_a_room",
               "DELETE FROM segments WHERE reservation IN"
               " (SELECT id FROM reservations WHERE state = 'CONFIRMED')");
        breaks("stay.not_covered",
               "UPDATE segments SET ends_at = ends_at - 60000 WHERE reservation IN"
               " (SELECT id FROM reservations WHERE state = 'CONFIRMED')");
        breaks("stay.with_a_gap",
               "INSERT INTO segments (id, reservation, unit, starts_at, ends_at, firm)"
               " SELECT x'01', reservation, unit, ends_at + 1, ends_at + 2, 0 FROM segments"
               " WHERE reservation IN (SELECT id FROM reservations WHERE state = 'COMPLETED')"
               " LIMIT 1");
        breaks("stay.room_until_another_time",
               "UPDATE reservations SET checked_out_at = checked_out_at + 1");
        breaks("stay.ends_before_it_begins",
               "UPDATE reservations SET leaves_on = '2026-01-01' WHERE state = 'COMPLETED'");
        breaks("stay.state_without_its_time",
               "UPDATE reservations SET checked_in_at = NULL WHERE state = 'CHECKED_IN'");

        const QByteArray appointment =
            "INSERT INTO appointments (id, location, household, pet, groomer, services, starts_at,"
            " ends_at, state, state_changed_at, cancel_reason, notes, reservation)"
            " SELECT zeroblob(16), location, household, pet,"
            " (SELECT id FROM staff ORDER BY id LIMIT 1), '', ";
        breaks("appointment.ends_before_it_begins",
               appointment + "2, 1, 'BOOKED', 1, '', '', NULL FROM reservations LIMIT 1");
        breaks("appointment.state_without_its_time",
               appointment + "1, 2, 'FINISHED', 1, '', '', NULL FROM reservations LIMIT 1");
        breaks("appointment.in_the_stay_of_another_pet",
               appointment
                   + "1, 2, 'BOOKED', 1, '', '', (SELECT id FROM reservations AS other"
                     " WHERE other.pet <> reservations.pet LIMIT 1) FROM reservations LIMIT 1");

        breaks(
            "course_session.ends_before_it_begins",
            "INSERT INTO course_sessions (id, course, number, starts_at, ends_at, topic,"
            " homework, cancel_reason) VALUES (zeroblob(16), zeroblob(16), 1, 2, 1, '', '', '')");
        breaks("attendance.of_a_pet_without_a_place",
               "INSERT INTO course_sessions (id, course, number, starts_at, ends_at, topic,"
               " homework, cancel_reason) VALUES (zeroblob(16), zeroblob(16), 1, 1, 2, '', '', '');"
               "INSERT INTO attendances (id, session, pet, mark)"
               " SELECT zeroblob(16), zeroblob(16), id, 'PRESENT' FROM pets LIMIT 1");

        const QByteArray unlogged = "withdrawn_at IS NULL AND NOT EXISTS"
                                    " (SELECT 1 FROM care_logs WHERE task = care_tasks.id)";
        breaks("care.sheet_is_not_the_plan",
               "UPDATE care_tasks SET withdrawn_at = 1 WHERE rowid ="
               " (SELECT max(rowid) FROM care_tasks WHERE "
                   + unlogged + ")");
        breaks("care.of_another_pet",
               "UPDATE care_tasks SET pet = (SELECT id FROM pets WHERE name = 'Rex')");
        breaks("care.of_nobody_here",
               "UPDATE reservations SET checked_out_at = checked_in_at WHERE state = 'CHECKED_IN'");
        breaks("care.given_twice", againIn("care_logs"));
        breaks("care.correction_of_another_task",
               "INSERT INTO care_logs (id, reservation, pet, at, staff, outcome, note, corrects)"
               " SELECT zeroblob(16), reservation, pet, at, staff, outcome, '', id FROM care_logs");

        breaks("audit.link_broken", forgedAudit);
        breaks("operation.changed", "UPDATE outbox SET body = x'7b7d' WHERE op_seq = 3");
        breaks("operation.number_missing", "DELETE FROM outbox WHERE op_seq = 3");
        breaks(
            "operation.out_of_order",
            "UPDATE outbox SET hlc = (SELECT hlc FROM outbox WHERE op_seq = 1) WHERE op_seq = 3");
    }

    void whatIsBrokenIsNamed()
    {
        QFETCH(QByteArray, change);
        BusyShop shop;
        shop.behindTheBack(change);
        const QSet<QString> broken = shop.complaints();
        QVERIFY2(broken.contains(QString::fromLatin1(QTest::currentDataTag())),
                 qPrintable(QStringList(broken.values()).join(u' ')));
    }

    void aHeavyDogThatSomebodyLetInIsFine()
    {
        BusyShop shop;
        Pet heavy = shop.bella;
        heavy.weightGrams = 45'000;
        shop.put(heavy);
        const Book book{.household = shop.smiths.id,
                        .stays = {{.pet = heavy.id,
                                   .service = shop.boarding.id,
                                   .unit = shop.k1.id,
                                   .arrivesOn = shop.today(9),
                                   .leavesOn = shop.today(10)}}};
        QVERIFY(!shop.store->run(shop.byMax(), book));
        By max = shop.byMax();
        max.reason = u"It sleeps all day"_s;
        QVERIFY(shop.store->run(max, book));
        QCOMPARE(shop.complaints(), QSet<QString>());
    }

    void attachmentsWithoutTheirFilesAreFound()
    {
        TestResort resort;
        const QTemporaryDir folder;
        const AttachmentFiles files(folder.path(), testKey());
        QList<verify::Finding> expected;
        for (const char *what : {"lost", "damaged", "there"}) {
            const KeptFile kept = *files.keep(QByteArray(what), u"text/plain"_s);
            resort.put(Attachment{.id = resort.newId<AttachmentId>(), .digest = kept.digest});
            const QString path = folder.filePath(kept.digest.left(2) % u'/' % kept.digest);
            if (what == QByteArray("lost"))
                QVERIFY(QFile::remove(path));
            if (what == QByteArray("damaged"))
                QVERIFY(QFile::resize(path, 40));
            if (what != QByteArray("there"))
                expected += {u"attachment.%1"_s.arg(QLatin1StringView(what)), kept.digest};
        }
        auto found = verify::brokenFiles(resort.database(), files);
        std::ranges::sort(found, {}, &verify::Finding::rule);
        std::ranges::sort(expected, {}, &verify::Finding::rule);
        QCOMPARE(found, expected);
    }

    void itStopsWhenItIsTold()
    {
        BusyShop shop;
        shop.behindTheBack(forgedAudit);
        QVERIFY(!verify::brokenAudit(shop.database()).isEmpty());
        const Progress stop = [](qint64, qint64) { return false; };
        QVERIFY(verify::brokenAudit(shop.database(), stop).isEmpty());
    }
};

DESK_TEST(VerifyRulesTest)
#include "tst_verify_rules.moc"
