#include "core/bookings/add_on_rows.h"
#include "core/bookings/book.h"
#include "core/bookings/planned_add_ons.h"
#include "core/bookings/stay_price.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Two dogs of the Smiths go home today; a bath was planned for Rex yesterday.
class Bathing : public Shop
{
public:
    Bathing()
    {
        stayThreeNights();
        bathPlan = addOnsOf(database(), {stays.first()}).first().id;
    }

    AddOnPlan plan() { return *database().find<AddOnPlan>(bathPlan); }
    StayAddOn row() { return addOnsOf(database(), {stays.first()}).first(); }

    template <class Command>
    Result<> samDoes(const Command &command)
    {
        return store->run(bySam(), command);
    }

    AddOnPlanId bathPlan;
};

Reason reasonOf(const Result<> &outcome)
{
    return outcome ? Reason::StorageFailed : outcome.error().front().reason;
}

} // namespace

class PlannedAddOnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDoneSaysByWhomAndWhen()
    {
        Bathing shop;
        const qint64 before = shop.waiting();
        QVERIFY(shop.samDoes(MarkAddOnDone{shop.bathPlan}));
        QCOMPARE(shop.waiting(), before + 1);
        const StayAddOn row = shop.row();
        QCOMPARE(row.name, u"Bath"_s);
        QCOMPARE(row.doneAt, shop.clock.now());
        QCOMPARE(row.doneBy, u"Sam"_s);
        QVERIFY(!row.isOpen());
        QCOMPARE(shop.database().value<QString>(
                     "SELECT command FROM audit_events ORDER BY position DESC LIMIT 1"),
                 u"add_on.mark_done"_s);
    }

    void doneByMistakeIsStillToDo()
    {
        Bathing shop;
        QVERIFY(shop.samDoes(MarkAddOnDone{shop.bathPlan}));
        QVERIFY(shop.samDoes(UndoAddOnDone{shop.bathPlan}));
        QVERIFY(shop.row().isOpen());
        QVERIFY(!shop.plan().doneBy);
    }

    void nobodyDoesItTwice()
    {
        Bathing shop;
        QVERIFY(shop.samDoes(MarkAddOnDone{shop.bathPlan}));
        QCOMPARE(reasonOf(shop.samDoes(MarkAddOnDone{shop.bathPlan})), Reason::Changed);
        QCOMPARE(reasonOf(shop.samDoes(DropAddOn{shop.bathPlan, u"It rained"_s})), Reason::Changed);
        QVERIFY(shop.samDoes(UndoAddOnDone{shop.bathPlan}));
        QCOMPARE(reasonOf(shop.samDoes(UndoAddOnDone{shop.bathPlan})), Reason::Changed);
    }

    void whatIsNotDoneIsNotBilled()
    {
        Bathing shop;
        QVERIFY(shop.samDoes(DropAddOn{shop.bathPlan, u"  He was afraid of the water "_s}));
        QCOMPARE(shop.row().dropReason, u"He was afraid of the water"_s);
        QCOMPARE(shop.row().droppedBy, u"Sam"_s);
        const auto left = shop.store->run(shop.byMax(), shop.checkOut({shop.card(27'139)}));
        QVERIFY(left);
        QCOMPARE(left->invoice.total, shop.money(27'139)); // without the bath and its tax
        QVERIFY(left->left.isZero());
        QCOMPARE(shop.complaints(), QString());
    }

    void whatIsPutBackIsBilledAgain()
    {
        Bathing shop;
        QVERIFY(shop.samDoes(DropAddOn{shop.bathPlan, u"It rained"_s}));
        QVERIFY(shop.samDoes(UndoDropAddOn{shop.bathPlan}));
        QVERIFY(shop.row().isOpen());
        const auto left = shop.store->run(shop.byMax(), shop.checkOut({shop.card(29'825)}));
        QVERIFY(left);
        QCOMPARE(left->invoice.total, shop.money(29'825));
    }

    void whyItIsNotDoneHasToBeSaid()
    {
        Bathing shop;
        const Result<> silent = shop.samDoes(DropAddOn{shop.bathPlan, u" "_s});
        QVERIFY(!silent);
        QCOMPARE(silent.error(), Refusals({{Reason::Missing, u"reason"_s, {}}}));
        QVERIFY(shop.row().isOpen());
    }

    void aBillThatIsMadeStands()
    {
        Bathing shop;
        QVERIFY(shop.store->run(shop.byMax(), shop.checkOut({shop.card(29'825)})));
        QCOMPARE(reasonOf(shop.samDoes(MarkAddOnDone{shop.bathPlan})), Reason::WrongState);
        QCOMPARE(reasonOf(shop.samDoes(DropAddOn{shop.bathPlan, u"It rained"_s})),
                 Reason::WrongState);
    }

    void beforeThePetIsHereItCanOnlyBeTakenOff()
    {
        Bathing shop;
        const auto booked =
            shop.store->run(shop.bySam(),
                            Book{.household = shop.joneses.id,
                                 .stays = {{.pet = shop.ziggy.id,
                                            .service = shop.boarding.id,
                                            .unit = shop.k2.id,
                                            .arrivesOn = shop.today(5),
                                            .leavesOn = shop.today(7),
                                            .addOns = {{shop.bath.id, shop.today(6)}}}}});
        QVERIFY(booked);
        const ReservationId stay = booked->reservations.first();
        const AddOnPlanId bath = addOnsOf(shop.database(), {stay}).first().id;
        QCOMPARE(quoteSteps(shop.database(), stay).last().amount, shop.money(2'500));
        QCOMPARE(reasonOf(shop.samDoes(MarkAddOnDone{bath})), Reason::NotYetArrived);
        QVERIFY(shop.samDoes(DropAddOn{bath, u"The owner called"_s}));
        for (const PriceStep &step : quoteSteps(shop.database(), stay))
            QVERIFY(step.kind != PriceStepKind::AddOn);
    }

    void whatIsNotThereIsSaid()
    {
        Bathing shop;
        const AddOnPlanId none = shop.newId<AddOnPlanId>();
        QCOMPARE(reasonOf(shop.samDoes(MarkAddOnDone{none})), Reason::Unknown);
        QCOMPARE(reasonOf(shop.samDoes(UndoAddOnDone{none})), Reason::Unknown);
        QCOMPARE(reasonOf(shop.samDoes(DropAddOn{none, u"It rained"_s})), Reason::Unknown);
        QCOMPARE(reasonOf(shop.samDoes(UndoDropAddOn{none})), Reason::Unknown);
    }
};

DESK_TEST(PlannedAddOnsTest)
#include "tst_planned_add_ons.moc"
