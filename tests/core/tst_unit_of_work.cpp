#include "core/households/household.h"
#include "core/households/pet.h"
#include "core/records.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A resort with one family.
struct OneFamily
{
    TestResort resort;
    Household smiths{.id = resort.newId<HouseholdId>(), .name = u"Smith"_s};

    OneFamily() { resort.put(smiths); }

    QJsonObject lastBody()
    {
        return QJsonDocument::fromJson(outbox::waiting(resort.database(), 0, 100).last().body)
            .object();
    }
};

} // namespace

class UnitOfWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOperationAndAuditEventAreStoredTogether()
    {
        OneFamily shop;
        const qint64 waiting = shop.resort.waiting();
        shop.smiths.notes = u"Prefers the back door"_s;
        shop.resort.put(shop.smiths);

        QCOMPARE(shop.resort.waiting(), waiting + 1);
        QCOMPARE(shop.resort.database().find<Household>(shop.smiths.id), shop.smiths);
        QCOMPARE(audit::brokenLinks(shop.resort.database()), QList<qint64>());
    }

    void anOperationSaysOnlyWhatChanged()
    {
        OneFamily shop;
        shop.smiths.notes = u"Prefers the back door"_s;
        shop.resort.put(shop.smiths);

        const QJsonObject body = shop.lastBody();
        QCOMPARE(body.value("cmd"_L1).toString(), u"test.put"_s);
        const QJsonArray expected{QJsonArray{
            u"households"_s,
            shop.smiths.id.text(),
            0,
            QJsonObject{{u"notes"_s, u"Prefers the back door"_s}},
        }};
        QCOMPARE(body.value("effects"_L1).toArray(), expected);
    }

    void anOperationCarriesColumnsThatBelongTogether()
    {
        OneFamily shop;
        Customer ann{.id = shop.resort.newId<CustomerId>(),
                     .household = shop.smiths.id,
                     .firstName = u"Ann"_s,
                     .lastName = u"Smith"_s};
        shop.resort.put(ann);
        ann.lastName = u"Jones"_s;
        shop.resort.put(ann);

        const QJsonArray effect = shop.lastBody().value("effects"_L1).toArray().first().toArray();
        const QJsonObject expected{{u"first_name"_s, u"Ann"_s}, {u"last_name"_s, u"Jones"_s}};
        QCOMPARE(effect.at(3).toObject(), expected);
    }

    void aPartOfAStayIsBasedOnTheWholeStay()
    {
        OneFamily shop;
        Reservation stay{.id = shop.resort.newId<ReservationId>(),
                         .arrivesOn = shop.resort.today(),
                         .leavesOn = shop.resort.today(2)};
        shop.resort.put(stay);
        QVERIFY(shop.resort.store->writeConfirmed(
            [](db::Database &database) { database.run("UPDATE reservations SET _seq = 41"); }));
        const Segment room{.id = shop.resort.newId<SegmentId>(), .reservation = stay.id};
        shop.resort.put(room);

        const QJsonArray effect = shop.lastBody().value("effects"_L1).toArray().first().toArray();
        QCOMPARE(effect.at(0).toString(), u"segments"_s);
        QCOMPARE(effect.at(2).toInteger(), 41);
    }

    void aRefusedCommandLeavesNothing()
    {
        OneFamily shop;
        const qint64 waiting = shop.resort.waiting();
        const Result<> outcome = shop.resort.store->write(shop.resort.bySam(),
                                                          {"test.refused", 1, Priority::Later},
                                                          {},
                                                          [&](Writer &writer) -> Result<> {
                                                              shop.smiths.name = u"Smythe"_s;
                                                              writer.put(shop.smiths);
                                                              return refuse(Reason::Missing);
                                                          });
        QVERIFY(!outcome);
        QCOMPARE(shop.resort.waiting(), waiting);
        QCOMPARE(shop.resort.database().find<Household>(shop.smiths.id)->name, u"Smith"_s);
    }

    void aStrayWriteFails()
    {
        OneFamily shop;
        QVERIFY_EXCEPTION_THROWN(shop.resort.database().run("UPDATE households SET name = 'x'"),
                                 db::Error);
        QVERIFY_EXCEPTION_THROWN(shop.resort.database().run("DELETE FROM audit_events"), db::Error);
    }

    void aStaleFormLosesNothing()
    {
        OneFamily shop;
        const auto opened = openRecord<Household>(shop.resort.database(), shop.smiths.id);
        shop.smiths.doNotBookReason = u"Owes money"_s;
        shop.resort.put(shop.smiths);

        Household edited = opened->record;
        edited.notes = u"New notes"_s;
        QVERIFY(shop.resort.store->write(shop.resort.bySam(),
                                         {"test.edit", 1, Priority::Later},
                                         {},
                                         [&](Writer &writer) -> Result<> {
                                             writer.edit(*opened, edited);
                                             return {};
                                         }));
        const Household now = *shop.resort.database().find<Household>(shop.smiths.id);
        QCOMPARE(now.notes, u"New notes"_s);
        QCOMPARE(now.doNotBookReason, u"Owes money"_s);
    }

    void everyRecordMatchesItsTable()
    {
        TestResort resort;
        std::apply([&]<class... R>(const R &...) { (compareWithTable<R>(resort.database()), ...); },
                   Records());
    }

private:
    template <class R>
    static void compareWithTable(db::Database &database)
    {
        QList<QString> columns;
        for (const QByteArray &column : db::columnsOf<R>())
            columns += QString::fromLatin1(column);
        columns << u"_seq"_s << u"_extra"_s;
        columns.sort(); // a later migration adds its columns at the end
        QCOMPARE(database.values<QString>("SELECT name FROM pragma_table_info(?) ORDER BY name",
                                          QString::fromLatin1(R::table)),
                 columns);
    }
};

DESK_TEST(UnitOfWorkTest)
#include "tst_unit_of_work.moc"
