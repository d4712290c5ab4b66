#include "core/bookings/reservation.h"
#include "core/catalog/service.h"
#include "core/db/select.h"
#include "core/health/edit_rules.h"
#include "core/import/import.h"
#include "core/lodging/unit.h"
#include "core/search/find.h"
#include "tests/support/family_fixtures.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;
using import::FileKind;
using import::FilePreview;
using import::Import;

namespace {

const QByteArray customers = "Id,First Name,lastName,E-mail,Phone,State,Favourite colour\n"
                             "c1,Ann,Smith,ann@example.org,(505) 555-0142,NM,red\n"
                             "c2,José,García,,+34 612 345 678,,\n";
const QByteArray pets = "id;customerId;name;type;gender;weight_kg;birthdate;isNeutered;allergies\n"
                        "p1;c1;Rex;dog;Male;31,5;2020-03-01;true;Chicken;\n";
const QByteArray goodPets = "id;customerId;name;type;gender;weight_kg;birthdate;isNeutered\n"
                            "p1;c1;Rex;dog;Male;31,5;2020-03-01T00:00:00Z;true\n"
                            "p2;c2;Chispa;CAT;F;4;;\n";
const QByteArray vaccinations = "petId\tvaccine\tgiven_on\texpires_on\n"
                                "p1\trabies\t2026-01-10\t2027-01-10\n"
                                "p1\tDHPP\t2026-01-10\t\n";
const QByteArray reservations = "id,petId,service,startDate,endDate,status,room\n"
                                "r1,p1,Boarding,2026-12-20,2026-12-27,CONFIRMED,K1\n"
                                "r2,p2,Boarding,2026-12-24,2026-12-26,CONFIRMED,k1\n"
                                "r3,p2,BOARDING,2026-10-01,2026-10-03,CHECKED_OUT,\n";

/// A resort with a service, a room and the usual vaccines, and the books of another system.
struct TakingOver
{
    TestResort resort;

    TakingOver()
    {
        Resort american = resort.store->place().resort;
        american.country = u"US"_s;
        resort.put(american);
        resort.put(Service{.id = resort.newId<ServiceId>(), .name = u"Boarding"_s});
        resort.put(Unit{.id = resort.newId<UnitId>(), .name = u"K1"_s});
        done(resort, resort.byMia(), AddUsualVaccines{});
    }

    static QList<import::File> books()
    {
        return {{FileKind::Reservations, reservations},
                {FileKind::Vaccinations, vaccinations},
                {FileKind::Pets, goodPets},
                {FileKind::Customers, customers}};
    }

    Result<QList<FilePreview>> preview(Import &import)
    {
        return import.preview(resort.database(), resort.store->place(), resort.clock.now());
    }

    void take(const QList<import::File> &files)
    {
        Import import(files);
        DESK_ASSERT(preview(import));
        DESK_ASSERT(import.doAll(*resort.store, resort.byMia()));
    }

    qint64 count(const QByteArray &table)
    {
        return resort.database().value<qint64>("SELECT count(*) FROM " + table);
    }

    qint64 auditEvents() { return count("audit_events"); }
};

QStringList sentences(const FilePreview &preview)
{
    QStringList lines;
    for (const import::RefusedLine &refused : preview.refused)
        lines += QString::number(refused.line) % u' ' % refused.refusal.field % u' '
            % std::get<QString>(refused.refusal.values.value(u"value"_s, QString()));
    return lines;
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePreviewSaysWhatWillHappenAndWritesNothing()
    {
        TakingOver shop;
        const qint64 before = shop.resort.waiting();
        Import import(TakingOver::books());
        const auto previews = shop.preview(import);
        QVERIFY(previews);
        QCOMPARE(previews->size(), 4);
        QCOMPARE((*previews)[0].kind, FileKind::Customers);
        for (const FilePreview &preview : *previews) {
            QCOMPARE(preview.added, preview.kind == FileKind::Reservations ? 3 : 2);
            QCOMPARE(preview.changed + preview.unchanged + preview.refusedLines, 0);
        }
        QCOMPARE((*previews)[0].ignoredColumns, QStringList{u"Favourite colour"_s});
        QCOMPARE(shop.resort.waiting(), before);
        QCOMPARE(shop.count("customers"), 0);
    }

    void theBooksAreTakenOver()
    {
        TakingOver shop;
        shop.take(TakingOver::books());
        QCOMPARE(shop.count("households"), 2);
        const auto ann = db::select<Customer>(shop.resort.database(), "WHERE external_id = 'c1'");
        QCOMPARE(ann.first().email, u"ann@example.org"_s);
        QCOMPARE(ann.first().region, u"NM"_s);
        QCOMPARE(shop.resort.database().find<Household>(ann.first().household)->billingCustomer,
                 ann.first().id);
        QCOMPARE(shop.resort.database().values<QString>("SELECT e164 FROM phones ORDER BY e164"),
                 (QStringList{u"+15055550142"_s, u"+34612345678"_s}));
        const auto rex = db::select<Pet>(shop.resort.database(), "WHERE external_id = 'p1'");
        QCOMPARE(rex.first().weightGrams, 31'500);
        QCOMPARE(rex.first().sex, Sex::Male);
        QCOMPARE(rex.first().bornOn, QDate(2020, 3, 1));
        QVERIFY(rex.first().neutered);
        QCOMPARE(rex.first().household, ann.first().household);
        const auto stay =
            db::select<Reservation>(shop.resort.database(), "WHERE external_id = 'r3'");
        QCOMPARE(stay.first().state, ReservationState::Completed);
        QCOMPARE(shop.count("bookings"), 2); // K1 was taken over Christmas
        QCOMPARE(search::find(shop.resort.database(),
                              {.typed = u"chispa"_s, .today = shop.resort.today()})
                     .size(),
                 1);
    }

    void theSameFilesTwiceDoNothing()
    {
        TakingOver shop;
        shop.take(TakingOver::books());
        const qint64 operations = shop.resort.waiting();
        const qint64 events = shop.auditEvents();
        Import again(TakingOver::books());
        const auto previews = shop.preview(again);
        QVERIFY(previews);
        for (const FilePreview &preview : *previews)
            QCOMPARE(preview.added + preview.changed, 0);
        QCOMPARE((*previews)[0].unchanged, 2);
        QVERIFY(again.doAll(*shop.resort.store, shop.resort.byMia()));
        QCOMPARE(shop.resort.waiting(), operations);
        QCOMPARE(shop.auditEvents(), events);
    }

    void aChangedLineChangesWhatItSaysAndNothingElse()
    {
        TakingOver shop;
        shop.take(TakingOver::books());
        Import import({{FileKind::Customers, "id,first_name,phone\nc1,Anne,505 555 0199\n"}});
        const auto previews = shop.preview(import);
        QCOMPARE(previews->first().changed, 1);
        QVERIFY(import.doAll(*shop.resort.store, shop.resort.byMia()));
        const auto anne = db::select<Customer>(shop.resort.database(), "WHERE external_id = 'c1'");
        QCOMPARE(anne.first().firstName, u"Anne"_s);
        QCOMPARE(anne.first().lastName, u"Smith"_s);
        QCOMPARE(shop.count("phones"), 3);
    }

    void peopleWithOneHouseholdAreOneFamily()
    {
        TakingOver shop;
        shop.take({{FileKind::Customers,
                    "id,household_id,family,first,last\n"
                    "c1,h1,The Smiths,Ann,Smith\nc2,h1,The Smiths,Bob,Smith\n"}});
        QCOMPARE(shop.count("households"), 1);
        QCOMPARE(shop.count("customers"), 2);
    }

    void wrongLinesAreListedAndTheOthersAreTaken()
    {
        TakingOver shop;
        Import import({{FileKind::Customers,
                        "id,first name,email,notes,active\n"
                        "c1,Ann,nowhere,,\n"
                        ",Bob,,,\n"
                        "c3,Cleo,,4111 1111 1111 1111,perhaps\n"
                        "c4,Dan,,,yes\n"},
                       {FileKind::Pets,
                        "id,customer_id,name,born_on,weight_kg\n"
                        "p1,c9,Rex,,\n"
                        "p2,c4,Luna,03/01/2020,heavy\n"
                        "p3,c4,Max,2020-03-01,12\n"}});
        const auto previews = shop.preview(import);
        QVERIFY(previews);
        QCOMPARE((*previews)[0].added, 1);
        QCOMPARE((*previews)[0].refusedLines, 3);
        QCOMPARE(sentences((*previews)[0]),
                 (QStringList{
                     u"2 email "_s, u"3 external_id "_s, u"4 active perhaps"_s, u"4 notes "_s}));
        QCOMPARE(sentences((*previews)[1]),
                 (QStringList{
                     u"2 customer_id c9"_s, u"3 born_on 03/01/2020"_s, u"3 weight_kg heavy"_s}));
        QVERIFY(import.doAll(*shop.resort.store, shop.resort.byMia()));
        QCOMPARE(shop.count("customers"), 1);
        QCOMPARE(shop.count("pets"), 1);
    }

    void aRefusedCellIsNamedAsTheFileNamesIt()
    {
        TakingOver shop;
        const QByteArray card = "4111 1111 1111 1111";
        Import import({{FileKind::Customers,
                        "ID,First,ZIP,Emergency contact phone,Home phone,Family\n"
                        "c1,,,,,\n"
                        "c2,Ann,"
                            + card + "," + card + "," + card
                            + ",Smith\n"
                              "c3,Bob,,,,"
                            + card + "\n"},
                       {FileKind::Pets,
                        "id,owner,name,weight_lbs,dob,allergy\n"
                        "p1,c9,,9999999,2099-01-01,Beef;"
                            + card + "\n"}});
        const auto previews = shop.preview(import);
        QVERIFY(previews);
        QStringList named;
        for (const FilePreview &preview : *previews) {
            for (const import::RefusedLine &line : preview.refused) {
                const QStringList columns = import::columnNames(preview.kind, true)
                    + import::columnNames(preview.kind, false);
                QVERIFY2(columns.contains(line.refusal.field), qPrintable(line.refusal.field));
                named += std::get<QString>(line.refusal.values.value(u"heading"_s));
            }
        }
        named.removeDuplicates();
        named.sort();
        QCOMPARE(named.join(u'|'),
                 u"Emergency contact phone|Family|First|Home phone|ZIP|allergy|dob|name|owner|"
                 u"weight_lbs"_s);
    }

    void aBrokenFileIsRefusedAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Reason>("reason");
        const QByteArray head = "id,first\nc1,Ann\n";
        QTest::newRow("no quote at the end") << head + "c2,\"Bob\nc3,Cleo\n"
                                             << Reason::FileTruncated;
        QTest::newRow("nul") << head + QByteArray("c2,\0\n", 5) << Reason::FileNotText;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") << Reason::FileNotText;
        QTest::newRow("a cell too many") << head + "c2,Bob,x\n" << Reason::FileMalformed;
        QTest::newRow("a cell too few") << head + "c2\n" << Reason::FileMalformed;
        QTest::newRow("other columns") << QByteArray("a,b\n1,2\n") << Reason::FileHeaderUnknown;
        QTest::newRow("empty") << QByteArray() << Reason::FileHeaderUnknown;
    }

    void aBrokenFileIsRefusedAsAWhole()
    {
        QFETCH(QByteArray, file);
        QFETCH(Reason, reason);
        TakingOver shop;
        Import import({{FileKind::Customers, file}});
        const auto previews = shop.preview(import);
        QVERIFY(!previews);
        QCOMPARE(previews.error().front().reason, reason);
        QCOMPARE(previews.error().front().values.value(u"file"_s),
                 RefusalValue(u"customers.csv"_s));
        QVERIFY(import.isDone());
        QCOMPARE(shop.count("customers"), 0);
    }

    void aRoomThatIsTakenIsSaidWhenItIsImported()
    {
        TakingOver shop;
        Import import(TakingOver::books());
        QVERIFY(shop.preview(import));
        QVERIFY(import.doAll(*shop.resort.store, shop.resort.byMia()));
        QCOMPARE(import.refusedLater().size(), 1);
        QCOMPARE(import.refusedLater().first().line, 3);
        QCOMPARE(import.refusedLater().first().refusal.reason, Reason::UnitTaken);
    }

    void aStayThatHasBegunHereIsLeftAlone()
    {
        TakingOver shop;
        shop.take(TakingOver::books());
        auto stay =
            db::select<Reservation>(shop.resort.database(), "WHERE external_id = 'r1'").first();
        stay.state = ReservationState::CheckedIn;
        shop.resort.put(stay);
        Import import({{FileKind::Reservations,
                        "id,petId,service,startDate,endDate,status\n"
                        "r1,p1,Boarding,2026-12-20,2026-12-29,CANCELLED\n"}});
        QCOMPARE(shop.preview(import)->first().unchanged, 1);
    }

    void aMovedStayGivesItsRoomBack()
    {
        TakingOver shop;
        shop.take(TakingOver::books());
        const QByteArray head = "id,petId,service,startDate,endDate,status,room\n";
        shop.take({{FileKind::Reservations,
                    head + "r1,p1,Boarding,2026-12-27,2026-12-29,CONFIRMED,K1\n"}});
        shop.take({{FileKind::Reservations,
                    head + "r2,p2,Boarding,2026-12-24,2026-12-26,CONFIRMED,K1\n"}});
        const auto held = db::select<Segment>(shop.resort.database(), "WHERE released_at IS NULL");
        QCOMPARE(held.size(), 2);
    }

    void onlyAnAdministratorImports()
    {
        TakingOver shop;
        Import import(TakingOver::books());
        QVERIFY(shop.preview(import));
        QCOMPARE(import.doAll(*shop.resort.store, shop.resort.byMax()).error().front().reason,
                 Reason::ApprovalNeeded);
        QCOMPARE(shop.count("customers"), 0);
    }

    void aStoppedImportIsTakenUpAgain()
    {
        TakingOver shop;
        QByteArray many = "id,first\n";
        for (int i = 0; i < 250; ++i)
            many += "c" + QByteArray::number(i) + ",Ann\n";
        const QList<import::File> files{{FileKind::Customers, many}};
        Import import(files);
        QVERIFY(shop.preview(import));
        const auto stopped = import.doAll(*shop.resort.store,
                                          shop.resort.byMia(),
                                          [](qint64 done, qint64) { return done < 200; });
        QCOMPARE(stopped.error().front().reason, Reason::Cancelled);
        QCOMPARE(shop.count("customers"), 200);
        shop.take(files);
        QCOMPARE(shop.count("customers"), 250);
    }

    void aFolderIsReadByTheNamesOfItsFiles()
    {
        QTemporaryDir folder;
        const Refusal none = import::readFolder(folder.path()).error().front();
        QCOMPARE(none.reason, Reason::FileUnreadable);
        QCOMPARE(none.values.value(u"wanted"_s),
                 RefusalValue(u"customers.csv, pets.csv, vaccinations.csv, reservations.csv"_s));
        const QString nowhere = folder.filePath(u"nowhere"_s);
        QCOMPARE(import::readFolder(nowhere).error().front().values.value(u"folder"_s),
                 RefusalValue(nowhere));
        QFile file(folder.filePath(u"pets.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pets);
        file.close();
        const auto files = import::readFolder(folder.path());
        QVERIFY(files);
        QCOMPARE(files->size(), 1);
        QCOMPARE(files->first().kind, FileKind::Pets);
        QCOMPARE(files->first().bytes, pets);
    }
};

DESK_TEST(ImportTest)
#include "tst_import.moc"
