#include "core/bookings/edit_questions.h"
#include "core/bookings/today_board.h"
#include "core/catalog/catalogue.h"
#include "core/health/edit_rules.h"
#include "core/health/verdicts.h"
#include "core/households/change_rows.h"
#include "core/households/family_bills.h"
#include "core/households/family_page.h"
#include "core/households/family_rows.h"
#include "core/households/papers.h"
#include "core/households/pet_page.h"
#include "core/lodging/house.h"
#include "core/search/find.h"
#include "core/staff/tiles.h"
#include "tests/support/family_fixtures.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

struct PlanStep
{
    int id = 0;
    int parent = 0;
    int unused = 0;
    QString detail;

    static constexpr auto fields()
    {
        using db::Field;
        return std::tuple{Field{"id", &PlanStep::id},
                          Field{"parent", &PlanStep::parent},
                          Field{"notused", &PlanStep::unused},
                          Field{"detail", &PlanStep::detail}};
    }
};

// Tables that stay under a thousand rows, and what is no table: they may be read from end to end.
const QSet<QString> smallTables{
    u"staff"_s,
    u"resorts"_s,
    u"locations"_s,
    u"devices"_s,
    u"tills"_s,
    u"areas"_s,
    u"unit_kinds"_s,
    u"units"_s,
    u"vaccines"_s,
    u"vaccine_rules"_s,
    u"vaccine_rule_services"_s,
    u"services"_s,
    u"add_ons"_s,
    u"tax_classes"_s,
    u"tax_rates"_s,
    u"rates"_s,
    u"price_rules"_s,
    u"coupons"_s,
    u"agreements"_s,
    u"check_in_questions"_s,
    u"products"_s,
    u"pin_attempts"_s,
    u"sync_state"_s,
    u"json_each"_s,
    u"search_index"_s,
    u"CONSTANT"_s,
};

/// The statements that a query runs.
QSet<QByteArray> statementsOf(db::Database &database, const std::function<void()> &query)
{
    QSet<QByteArray> statements;
    database.beforeEachStatement = [&](const QByteArray &sql) { statements += sql; };
    query();
    database.beforeEachStatement = nullptr;
    return statements;
}

// "SCAN pets", "SCAN pets USING INDEX ...", "SCAN 3-ROW VALUES CLAUSE", "SCAN (subquery-1)"
QStringList fullScans(db::Database &database, const QByteArray &sql)
{
    QStringList scans;
    const QByteArray verb = sql.trimmed().left(6).toUpper();
    if (verb != "SELECT")
        return scans;
    for (const PlanStep &step : database.all<PlanStep>("EXPLAIN QUERY PLAN " + sql)) {
        const QString table = step.detail.section(u' ', 1, 1);
        const bool isScan = step.detail.startsWith(u"SCAN "_s) && !table.startsWith(u'(');
        if (isScan && !smallTables.contains(table))
            scans += step.detail % u" in "_s % QString::fromUtf8(sql).simplified();
    }
    return scans;
}

} // namespace

class ExplainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noScreenReadsALargeTableFromEndToEnd_data()
    {
        using Run = std::function<void(TestResort &, const FamilyAdded &)>;
        QTest::addColumn<Run>("run");
        const auto add = [](const char *name, const Run &run) { QTest::newRow(name) << run; };

        add("sign-in tiles", [](TestResort &resort, const FamilyAdded &) {
            staffTiles(resort.database());
            staffList(resort.database());
        });
        add("family page", [](TestResort &resort, const FamilyAdded &family) {
            familyPage(resort.database(), family.household, resort.today());
            pastStays(resort.database(), family.household, std::nullopt, 20);
        });
        add("pet page", [](TestResort &resort, const FamilyAdded &family) {
            petPage(resort.database(), family.pets.first(), resort.today());
            pastStays(resort.database(), family.pets.first(), std::nullopt, 20);
        });
        add("settings", [](TestResort &resort, const FamilyAdded &) {
            db::Database &database = resort.database();
            catalogue::services(database);
            catalogue::addOns(database);
            catalogue::taxClasses(database);
            catalogue::coupons(database);
            catalogue::products(database, resort.founded.location);
            catalogue::rates(database, resort.today());
            catalogue::priceRules(database, resort.today());
            catalogue::taxRates(database, resort.today());
            catalogue::agreements(database);
            house::areas(database, resort.founded.location);
            house::unitKinds(database);
            house::units(database, resort.founded.location);
            house::blocks(database, resort.founded.location, resort.clock.now());
            checkInQuestions(database);
        });
        add("families in a list", [](TestResort &resort, const FamilyAdded &family) {
            familyRows(resort.database(), {family.household}, resort.today());
            familiesOfDay(resort.database(), resort.today());
            newestFamilies(resort.database(), 100);
            familiesInDebt(resort.database(), 100);
            familiesReachedBy(
                resort.database(), {u"505 555 0142"_s}, u"ann@example.com"_s, u"US"_s);
        });
        add("bills and history", [](TestResort &resort, const FamilyAdded &family) {
            familyBills(resort.database(), family.household, 40);
            familyChanges(resort.database(), family.household, 40);
            petChanges(resort.database(), family.pets.first(), 40);
            weights(resort.database(), family.pets.first(), 6);
            papers(resort.database(), family.household, 40);
        });
        add("vets to choose from", [](TestResort &resort, const FamilyAdded &) {
            vetsBeginning(resort.database(), u"Animal"_s, 20);
        });
        add("verdicts of a day", [](TestResort &resort, const FamilyAdded &family) {
            verdicts(resort.database(),
                     {{.pet = family.pets.first(),
                       .arrives = resort.today(),
                       .leaves = resort.today(2)}});
            vaccines(resort.database());
        });
        for (const char *typed : {"s", "smith", "smtih", "0142", "k1", "R-SFE", "261121"})
            add(typed, [typed](TestResort &resort, const FamilyAdded &) {
                search::find(resort.database(),
                             {.typed = QString::fromLatin1(typed), .today = resort.today()});
            });
    }

    void noScreenReadsALargeTableFromEndToEnd()
    {
        QFETCH(std::function<void(TestResort &, const FamilyAdded &)>, run);
        TestResort resort;
        done(resort, resort.byMia(), AddUsualVaccines{});
        const FamilyAdded family =
            addFamily(resort, person(u"Ann"_s, u"Smith"_s, u"505 555 0142"_s), {pet(u"Rex"_s)});
        const auto statements = statementsOf(resort.database(), [&] { run(resort, family); });
        QVERIFY(!statements.isEmpty());
        QStringList scans;
        for (const QByteArray &sql : statements)
            scans += fullScans(resort.database(), sql);
        QVERIFY2(scans.isEmpty(), qPrintable(scans.join(u'\n')));
    }

    void theTestFindsAFullScan()
    {
        TestResort resort;
        QCOMPARE(fullScans(resort.database(), "SELECT name FROM pets WHERE colour = 'red'").size(),
                 1);
    }
};

QTEST_GUILESS_MAIN(ExplainTest)
#include "tst_explain.moc"
