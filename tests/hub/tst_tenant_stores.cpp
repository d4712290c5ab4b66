#include "core/billing/ledger.h"
#include "core/bookings/reservation.h"
#include "core/households/edit_family.h"
#include "core/staff/staff.h"
#include "tests/hub/kept_resort.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

merge::RowWrite renaming(const PetId &pet, const QString &name)
{
    return {
        .table = Pet::table, .id = pet.bytes(), .columns = {{u"name"_s, name}}, .groups = {"name"}};
}

hub::Settled applied(qint64 operation, qint64 commit)
{
    return {.hash = QByteArray(8, char('a' + operation)),
            .ruling = {.operation = operation, .kind = RulingKind::Applied, .commit = commit}};
}

QStringList tablesIn(const hub::Page &page)
{
    QStringList tables;
    for (const ConfirmedRow &row : page.rows)
        tables += QString::fromUtf8(row.table);
    return tables;
}

} // namespace

/// What handlers may rely on, whatever a hub keeps its resorts in.
class TenantStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<StoreMaker>("maker");
        for (const StoreMaker &maker : storeMakers())
            QTest::newRow(maker.name) << maker;
    }

    void init()
    {
        QFETCH_GLOBAL(StoreMaker, maker);
        if (!maker.make)
            QSKIP("what this store stands on is not installed");
    }

    void aResortThatWasTakenOverIsAllThere()
    {
        KeptResort kept;
        const hub::Page page = kept.everything();
        QCOMPARE(page.epoch, kept.store->epoch());
        QCOMPARE(page.reached, kept.store->head());
        QVERIFY(tablesIn(page).contains(u"reservations"_s));
        QVERIFY(std::ranges::all_of(page.rows, [&](const ConfirmedRow &row) {
            return row.row.commit > 0 && row.row.commit <= page.head;
        }));
        QCOMPARE(kept.store->facts().id, kept.shop.founded.resort);
        QCOMPARE(kept.store->facts().highestDevice, 1);
        QCOMPARE(kept.store->desk(1)->id, kept.shop.founded.device);
        QVERIFY(!kept.store->desk(9));
    }

    void aPushIsTheNextCommit()
    {
        KeptResort kept;
        const qint64 before = kept.store->head();
        const qint64 number = kept.commit({renaming(kept.shop.rex.id, u"Rexie"_s)});
        QCOMPARE(number, before + 1);
        QCOMPARE(kept.store->head(), number);
        const hub::Page news = kept.everything(before);
        QCOMPARE(news.rows.size(), 1);
        QCOMPARE(news.rows.first().row.commit, number);
        QCOMPARE(news.rows.first().row.columns.value("name"_L1), u"Rexie"_s);
        QVERIFY(news.rows.first().row.columns.size() > 1); // whole, not what changed
    }

    void aPushThatIsGivenUpLeavesNothing()
    {
        KeptResort kept;
        const qint64 before = kept.store->head();
        {
            const auto push = kept.store->beginPush();
            push->write({renaming(kept.shop.rex.id, u"Rexie"_s)}, kept.stamp(), 1);
            push->settle(officeDesk, applied(1, push->number()));
            QCOMPARE(push->row(Pet::table, kept.shop.rex.id.bytes())->columns.value("name"_L1),
                     u"Rexie"_s);
        }
        QCOMPARE(kept.store->head(), before);
        QCOMPARE(kept.nameOf(kept.shop.rex.id), u"Rex"_s);
        QCOMPARE(kept.store->lastOperation(officeDesk), 0);
        QVERIFY(kept.everything(before).rows.isEmpty());
    }

    void anOperationIsWrittenWholeOrNotAtAll()
    {
        KeptResort kept;
        const auto push = kept.store->beginPush();
        push->write({renaming(kept.shop.bella.id, u"Belle"_s)}, kept.stamp(), 1);
        merge::RowWrite wrong = renaming(kept.shop.rex.id, u"Rexie"_s);
        wrong.columns = {{u"born_on"_s, u"some day"_s}};
        QVERIFY_EXCEPTION_THROWN(
            push->write({renaming(kept.shop.rex.id, u"Rexie"_s), wrong}, kept.stamp(), 1),
            db::Error);
        push->commit();
        QCOMPARE(kept.nameOf(kept.shop.rex.id), u"Rex"_s);
        QCOMPARE(kept.nameOf(kept.shop.bella.id), u"Belle"_s);
    }

    void whoWroteAGroupOfColumnsLastIsRemembered()
    {
        KeptResort kept;
        const qint64 number = kept.commit({renaming(kept.shop.rex.id, u"Rexie"_s)});
        const auto row = kept.store->beginPush()->row(Pet::table, kept.shop.rex.id.bytes());
        const merge::Mark mark = row->marks.value("name");
        QCOMPARE(mark.commit, number);
        QCOMPARE(mark.stamp, kept.stamp());
        QVERIFY(!row->marks.contains("born_on"));
    }

    void whoChangesARoomOfAStayChangesTheStay()
    {
        KeptResort kept;
        const qint64 before = kept.store->head();
        const qint64 number = kept.commit({{.table = Segment::table,
                                            .id = kept.room.bytes(),
                                            .columns = {{u"unit"_s, kept.shop.k2.id.text()}},
                                            .groups = {merge::unitMark}}});
        QStringList changed = tablesIn(kept.everything(before));
        changed.sort();
        QCOMPARE(changed, (QStringList{u"reservations"_s, u"segments"_s}));
        const auto stay = kept.store->beginPush()->row(Reservation::table, kept.stay.bytes());
        QCOMPARE(stay->commit, number);
        QCOMPARE(stay->marks.value(merge::unitMark).commit, number);
    }

    void theRoomsOfAStayAreFoundByIt()
    {
        KeptResort kept;
        const auto push = kept.store->beginPush();
        const auto rooms = push->naming(Segment::table, "reservation", kept.stay.bytes());
        QCOMPARE(rooms.size(), 1);
        QCOMPARE(rooms.first().id, kept.room.bytes());
        QVERIFY(push->naming(Segment::table, "reservation", kept.shop.rex.id.bytes()).isEmpty());
    }

    void pagesAreWholeCommits()
    {
        KeptResort kept;
        const qint64 before = kept.store->head();
        const qint64 first =
            kept.commit({renaming(kept.shop.rex.id, u"A"_s), renaming(kept.shop.bella.id, u"B"_s)});
        kept.commit({renaming(kept.shop.rex.id, u"C"_s)});
        const hub::Page both = kept.everything(before);
        QCOMPARE(both.rows.size(), 2); // Rex once, as he is now
        QCOMPARE(kept.store->changesAfter(before, 1).reached, first);

        const qint64 third =
            kept.commit({renaming(kept.shop.rex.id, u"D"_s), renaming(kept.shop.bella.id, u"E"_s)});
        const hub::Page cut = kept.store->changesAfter(before, 1);
        QCOMPARE(cut.rows.size(), 2); // a commit that is larger than the page comes whole
        QCOMPARE(cut.reached, third);
        QVERIFY(kept.everything(third).rows.isEmpty());
    }

    void rulingsAreRememberedForEachLifeOfADesk()
    {
        KeptResort kept;
        const auto push = kept.store->beginPush();
        hub::Settled ruling = applied(1, push->number());
        ruling.ruling.detail = {{u"why"_s, u"room_taken"_s}};
        push->settle(officeDesk, ruling);
        push->settle(officeDesk, applied(2, 0));
        push->commit();

        QCOMPARE(kept.store->lastOperation(officeDesk), 2);
        QCOMPARE(kept.store->lastOperation({.number = 2, .incarnation = 2}), 0);
        const auto later = kept.store->beginPush();
        QCOMPARE(later->settled(officeDesk, 1)->ruling, ruling.ruling);
        QCOMPARE(later->settled(officeDesk, 1)->hash, ruling.hash);
        QVERIFY(!later->settled(officeDesk, 3));
        QVERIFY(!later->settled({.number = 3, .incarnation = 1}, 1));
        QCOMPARE(later->settledBefore(ruling.hash)->ruling.commit, ruling.ruling.commit);
        QVERIFY(!later->settledBefore("nothing!"));
    }

    void aNextLifeInheritsWhatTheOneBeforeWrote()
    {
        KeptResort kept;
        const qint64 number = kept.commit({renaming(kept.shop.rex.id, u"Rexie"_s)});
        const auto push = kept.store->beginPush();
        const Effect renamed{.table = Pet::table,
                             .id = kept.shop.rex.id.bytes(),
                             .columns = {{u"name"_s, u"Rexie"_s}}};
        QueuedOperation operation;
        operation.body =
            operationBody(EditPet::intent, {}, kept.shop.bySam(), QList<Effect>{renamed});
        // Another one of that commit, made a moment later.
        operation.stamp = nextStamp(kept.stamp(), kept.shop.clock.now(), 2).bytes();
        push->inherit({.number = 2, .incarnation = 2}, operation, number);
        QCOMPARE(push->row(Pet::table, renamed.id)->marks.value("name").incarnation, 1);
        operation.stamp = kept.stamp().bytes();
        push->inherit({.number = 2, .incarnation = 2}, operation, number);
        push->commit();
        const auto row = kept.store->beginPush()->row(Pet::table, kept.shop.rex.id.bytes());
        QCOMPARE(row->marks.value("name").incarnation, 2);
        QCOMPARE(row->commit, number);
    }

    void whoWorksThereAndWhereADeskStandsIsKnown()
    {
        KeptResort kept;
        QCOMPARE(kept.store->roleOf(kept.shop.max), Role::Manager);
        QVERIFY(!kept.store->roleOf(kept.shop.newId<StaffId>()));
        kept.commit({{.table = Staff::table,
                      .id = kept.shop.max.bytes(),
                      .columns = {{u"archived_at"_s, 1}},
                      .groups = {"archived_at"}}});
        QVERIFY(!kept.store->roleOf(kept.shop.max));
        const auto push = kept.store->beginPush();
        QVERIFY(!push->roleOf(kept.shop.max));
        QCOMPARE(push->locationOf({.number = 1, .incarnation = 1}), kept.shop.founded.location);
        QVERIFY(!push->locationOf({.number = 9, .incarnation = 1}));
        QCOMPARE(push->commonHistory(), 0);
        QCOMPARE(push->overpaid(kept.shop.newId<InvoiceId>().bytes()), 0);
        QCOMPARE(push->depositNow(kept.shop.newId<BookingId>().bytes()).held, 0);
    }

    // What was taken before, and what this push writes.
    void whatIsLeftOfADepositIsKnown()
    {
        KeptResort kept;
        const IdBytes booking = kept.shop.newId<BookingId>().bytes();
        const auto moves = [&](const QList<std::pair<Account, qint64>> &sides) {
            const IdBytes entry = kept.shop.newId<LedgerEntryId>().bytes();
            QList<merge::RowWrite> rows;
            for (const auto &[account, amount] : sides) {
                const bool isDeposit = account == Account::DepositLiability;
                const PostingId id = kept.shop.newId<PostingId>();
                rows += {.table = Posting::table,
                         .id = id.bytes(),
                         .columns = {{u"id"_s, id.text()},
                                     {u"entry"_s, idText(entry)},
                                     {u"account"_s, QString(nameOf(account))},
                                     {u"owner"_s, isDeposit ? idText(booking) : QString(forfeits)},
                                     {u"invoice"_s, QJsonValue()},
                                     {u"amount"_s, amount}},
                         .groups = {merge::unitMark}};
            }
            return rows;
        };
        kept.commit(moves({{Account::CardClearing, 5'000}, {Account::DepositLiability, -5'000}}));
        kept.commit(moves({{Account::DepositLiability, 5'000}, {Account::Revenue, -5'000}}));
        const auto push = kept.store->beginPush();
        push->write(moves({{Account::DepositLiability, 2'000}, {Account::Revenue, -2'000}}),
                    kept.stamp(),
                    1);
        QCOMPARE(push->depositNow(booking).held, -2'000);
        QCOMPARE(push->depositNow(booking).kept, 7'000);
    }

    void theDigestIsThatOfTheRows()
    {
        KeptResort kept;
        const auto counted = [&] {
            ConfirmedDigest digest;
            for (const ConfirmedRow &row : kept.everything().rows)
                digest.add(row.table, row.row.id, row.row.commit);
            return digest;
        };
        QCOMPARE(kept.store->digest(), counted());
        kept.commit({renaming(kept.shop.rex.id, u"Rexie"_s)});
        QCOMPARE(kept.store->digest(), counted());
    }
};

DESK_TEST(TenantStoresTest)
#include "tst_tenant_stores.moc"
