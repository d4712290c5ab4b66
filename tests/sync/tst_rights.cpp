#include "core/billing/sell.h"
#include "core/conflicts/cards.h"
#include "core/lodging/edit_house.h"
#include "core/staff/command_rights.h"
#include "core/staff/staff.h"
#include "tests/support/test_program.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The hub hears of somebody what this desk has not heard yet.
void change(SharedResort &resort, const StaffId &staff, const QJsonObject &columns)
{
    const TableShape *shape = shapeOf(Staff::table);
    merge::RowWrite write{
        .table = shape->name(), .id = staff.bytes(), .columns = columns, .groups = {}};
    for (const QString &column : columns.keys())
        write.groups += shape->groupOf(column.toLatin1());
    const std::unique_ptr<hub::Push> push = resort.hub->beginPush();
    push->write(
        {write}, Stamp{.milliseconds = toMilliseconds(resort.clock().now()), .counter = 0}, 1);
    push->commit();
}

qint64 areas(db::Database &database)
{
    return database.value<qint64>("SELECT count(*) FROM areas WHERE name = 'North wing'");
}

Result<> addArea(SharedResort &resort, SharedDesk &desk)
{
    const auto added = desk.store->run(resort.byMax(), AddArea{.name = u"North wing"_s});
    return added ? Result<>() : refuse(added.error());
}

} // namespace

/// What somebody did whose role was another one by the time the hub heard of it.
class RightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanOfAManagerWhoIsOneStands()
    {
        SharedResort resort;
        QVERIFY(addArea(resort, *resort.office));
        QVERIFY(resort.settle());
        QCOMPARE(areas(resort.reception->database()), 1);
        QVERIFY(resort.office->cards().isEmpty());
    }

    void aPlanOfAManagerWhoWasDemotedMeanwhileIsRefused()
    {
        SharedResort resort;
        change(resort, resort.house().max, {{u"role"_s, u"STAFF"_s}});
        QVERIFY(addArea(resort, *resort.office)); // she does not know it yet
        QVERIFY(resort.settle());

        QCOMPARE(resort.office->cards(), QStringList{u"rejected"_s});
        QCOMPARE(openCards(resort.office->database(), 1).first().detail.why, u"not_permitted"_s);
        QCOMPARE(areas(resort.office->database()), 0);
        QCOMPARE(areas(resort.hub->database()), 0);
        QVERIFY(resort.agrees());
    }

    void moneyThatSomebodyTookWhoHadLeftCountsAndIsLookedAt()
    {
        SharedResort resort;
        change(
            resort, resort.house().sam, {{u"archived_at"_s, toMilliseconds(resort.clock().now())}});
        QVERIFY(resort.office->store->run(
            resort.bySam(), Sell{{{resort.house().leash.id, 1}}, {resort.house().cash(5'000)}}));
        QVERIFY(resort.settle());

        const auto cards = openCards(resort.reception->database(), 2);
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.first().card.kind, RulingKind::Conflicted);
        QCOMPARE(cards.first().detail.clashes.first().kind, ClashKind::NotPermitted);
        QCOMPARE(resort.hub->database().value<qint64>(
                     "SELECT count(*) FROM invoices WHERE number <> ''"),
                 1);
        QVERIFY(resort.agrees());
    }

    void aCommandSaysWhatItNeeds()
    {
        QCOMPARE(rightFor(u"rate.change")->permission, Permission::EditPrices);
        QVERIFY(!rightFor(u"rate.change")->isFact);
        QVERIFY(rightFor(u"invoice.refund")->isFact);
        QVERIFY(!rightFor(u"stay.check_in"));
    }
};

DESK_TEST(RightsTest)
#include "tst_rights.moc"
