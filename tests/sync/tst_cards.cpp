#include "core/bookings/book.h"
#include "core/bookings/segments.h"
#include "core/conflicts/card_page.h"
#include "core/conflicts/settle_card.h"
#include "core/households/edit_family.h"
#include "tests/support/test_program.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

QString nameAt(SharedDesk &desk, const PetId &pet)
{
    return desk.database().find<Pet>(pet)->name;
}

/// The reception called Rex Rexie, and a minute later the office called him Rexington.
struct RenamedApart
{
    SharedResort resort;
    PetId rex = resort.house().rex.id;

    RenamedApart()
    {
        DESK_ASSERT(rename(*resort.reception, resort.bySam(), rex, u"Rexie"_s));
        resort.clock().advance(std::chrono::minutes(1));
        DESK_ASSERT(rename(*resort.office, resort.byMax(), rex, u"Rexington"_s));
        DESK_ASSERT(resort.settle());
    }

    CardRow card() { return openCards(resort.reception->database(), 10).first(); }
};

} // namespace

/// Cards as the hub writes them, settled at one desk and seen at the other.
class CardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardTellsOfBothDesks()
    {
        RenamedApart apart;
        const CardRow card = apart.card();
        QCOMPARE(card.detail.clashes.size(), 1);
        const Clash &clash = card.detail.clashes.first();
        QCOMPARE(clash.kind, ClashKind::GaveWay);
        QCOMPARE(clash.stands.value("name"_L1).toString(), u"Rexington"_s);
        QCOMPARE(clash.gaveWay.value("name"_L1).toString(), u"Rexie"_s);
        QCOMPARE(card.staff, u"Max"_s);
        QCOMPARE(card.desk, u"Office"_s);
        QCOMPARE(card.otherDesks.value(clash.otherDevice), u"Front desk"_s);
        QCOMPARE(card.card.doneAt - *clash.otherAt, std::chrono::minutes(1));
    }

    void whatIsPutBackAtOneDeskIsBackAtBoth()
    {
        RenamedApart apart;
        QVERIFY(apart.resort.reception->store->run(
            apart.resort.bySam(), RestoreFromCard{apart.card().card.id, QList{0}}));
        QVERIFY(apart.resort.settle());
        QCOMPARE(nameAt(*apart.resort.office, apart.rex), u"Rexie"_s);
        QVERIFY(openCards(apart.resort.office->database(), 10).isEmpty());
        QCOMPARE(settledCards(apart.resort.office->database(), 10).first().settledBy, u"Sam"_s);
        QVERIFY(apart.resort.agrees());
    }

    void twoWhoSettleTheSameCardMakeNoNewOne()
    {
        RenamedApart apart;
        const ConflictCardId card = apart.card().card.id;
        QVERIFY(apart.resort.reception->store->run(apart.resort.bySam(), SettleCard{card}));
        QVERIFY(apart.resort.office->store->run(apart.resort.byMax(), SettleCard{card}));
        QVERIFY(apart.resort.settle());
        QCOMPARE(cardCounts(apart.resort.office->database()),
                 (CardCounts{.open = 0, .settled = 1}));
        QVERIFY(apart.resort.agrees());
    }

    void theSecondInARoomMovesAndIsHeldThere()
    {
        SharedResort resort;
        const Shop &house = resort.house();
        QVERIFY(resort.book(*resort.reception, house.rex, 1));
        const Result<Booked> second = resort.book(*resort.office, house.ziggy, 1);
        QVERIFY(second);
        QVERIFY(resort.settle());

        Store &office = *resort.office->store;
        const CardRow card = openCards(office.database(), 10).first();
        const auto page =
            cardPage(office.database(), card.card.id, house.founded.location, resort.clock().now());
        QVERIFY(page->roomWanted);
        QCOMPARE(page->roomWanted->others, QStringList{u"Rex"_s});
        QCOMPARE(page->roomWanted->free.first().unit.id, house.k2.id);
        QVERIFY(office.run(resort.byMax(), MoveFromCard{card.card.id, house.k2.id}));
        QVERIFY(resort.settle());

        const Segment room =
            segmentsOf(resort.reception->database(), second->reservations.first()).first();
        QCOMPARE(room.unit, house.k2.id);
        QVERIFY(room.firm);
        QVERIFY(openCards(resort.reception->database(), 10).isEmpty());
        QVERIFY(resort.agrees());
    }
};

DESK_TEST(CardsTest)
#include "tst_cards.moc"
