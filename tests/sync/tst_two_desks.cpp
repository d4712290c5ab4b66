#include "core/billing/deposit.h"
#include "core/billing/take_payment.h"
#include "core/bookings/book.h"
#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/promised_end.h"
#include "core/bookings/segments.h"
#include "core/bookings/stay_price.h"
#include "core/households/edit_family.h"
#include "core/pricing/edit_booking_rules.h"
#include "core/store/merge/stay.h"
#include "core/verify/books.h"
#include "tests/support/test_program.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

Result<> note(SharedDesk &desk, const By &by, const PetId &pet, const QString &note)
{
    const auto opened = openRecord<Pet>(desk.database(), pet);
    Pet edited = opened->record;
    edited.notes = note;
    return desk.store->run(by, EditPet{.opened = *opened, .edited = edited});
}

/// Half of the price is asked for in advance, and half of that is kept of whoever cancels late.
void promisesHalf(Shop &shop)
{
    BookingRule deposit{.kind = BookingRuleKind::Deposit, .name = u"Christmas"_s};
    deposit.share = {500'000};
    deposit.validFrom = shop.today();
    BookingRule cancellation{.kind = BookingRuleKind::Cancellation, .name = u"Standard"_s};
    cancellation.tiers = {{7, {500'000}}};
    cancellation.validFrom = shop.today();
    for (const BookingRule &rule : {deposit, cancellation})
        DESK_ASSERT(shop.store->run(shop.byMax(), AddBookingRule{rule}));
}

Result<> pays(SharedDesk &desk, const By &by, const CheckedOut &left, const QString &reference)
{
    const auto taken = desk.store->run(
        by,
        TakePayment{
            .invoice = left.invoice.id,
            .tenders = {{.kind = TenderKind::Card, .amount = left.left, .reference = reference}}});
    return taken ? Result<>() : refuse(taken.error());
}

} // namespace

/// Two desks of one resort, cut apart and put together again.
class TwoDesksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskThatJoinsHasEverything()
    {
        SharedResort resort;
        QVERIFY(resort.agrees());
        QCOMPARE(resort.reception->waiting(), 0);
        QVERIFY(resort.reception->cards().isEmpty());
    }

    void whatOneDeskDoesTheOtherSees()
    {
        SharedResort resort;
        const ReservationId stay = resort.bookRex();
        QCOMPARE(stateAt(*resort.office, stay), ReservationState::Confirmed);
        QVERIFY(resort.agrees());
        QCOMPARE(resort.reception->waiting(), 0);
    }

    void bothEditTheSamePetAndBothFieldsStand()
    {
        SharedResort resort;
        const PetId rex = resort.house().rex.id;
        QVERIFY(rename(*resort.reception, resort.bySam(), rex, u"Rexie"_s));
        QVERIFY(note(*resort.office, resort.byMax(), rex, u"Afraid of thunder"_s));
        QVERIFY(resort.settle());

        const auto pet = resort.office->database().find<Pet>(rex);
        QCOMPARE(pet->name, u"Rexie"_s);
        QCOMPARE(pet->notes, u"Afraid of thunder"_s);
        QVERIFY(resort.agrees());
        QVERIFY(resort.office->cards().isEmpty());
    }

    void bothRenameTheSamePetAndTheEarlierOneIsTold()
    {
        SharedResort resort;
        const PetId rex = resort.house().rex.id;
        QVERIFY(rename(*resort.reception, resort.bySam(), rex, u"Rexie"_s));
        resort.clock().advance(std::chrono::minutes(1));
        QVERIFY(rename(*resort.office, resort.byMax(), rex, u"Rexington"_s));
        // The later change arrives first.
        QVERIFY(resort.office->exchange(*resort.hub));
        QVERIFY(resort.settle());

        QCOMPARE(resort.reception->database().find<Pet>(rex)->name, u"Rexington"_s);
        QCOMPARE(resort.reception->cards(), QStringList{u"merged"_s});
        QVERIFY(resort.agrees());
    }

    void aDeskShowsItsOwnWorkOnTopOfWhatItHears()
    {
        SharedResort resort;
        const PetId rex = resort.house().rex.id;
        QVERIFY(rename(*resort.reception, resort.bySam(), rex, u"Rexie"_s));
        QVERIFY(note(*resort.office, resort.byMax(), rex, u"Afraid of thunder"_s));
        QVERIFY(resort.office->exchange(*resort.hub));
        resort.reception->network = SharedDesk::Network::LosesAnswer;
        QVERIFY(!resort.reception->exchange(*resort.hub));
        QCOMPARE(resort.reception->database().find<Pet>(rex)->name, u"Rexie"_s);
        QCOMPARE(resort.reception->waiting(), 1);
    }

    void anAnswerThatGotLostDoublesNothing()
    {
        SharedResort resort;
        resort.bookRex();
        QVERIFY(rename(*resort.reception, resort.bySam(), resort.house().rex.id, u"Rexie"_s));
        resort.reception->network = SharedDesk::Network::LosesAnswer;
        QVERIFY(!resort.reception->exchange(*resort.hub));
        resort.reception->network = SharedDesk::Network::Works;
        QVERIFY(resort.settle());
        QCOMPARE(resort.reception->waiting(), 0);
        QVERIFY(resort.agrees());
        QVERIFY(resort.reception->cards().isEmpty());
    }

    void bothBookTheSameRoomAndTheSecondIsToldToFindAnother()
    {
        SharedResort resort;
        const Shop &house = resort.house();
        QVERIFY(resort.book(*resort.reception, house.rex, 1));
        const Result<Booked> second = resort.book(*resort.office, house.ziggy, 1);
        QVERIFY(second);
        QVERIFY(resort.settle());

        const QList<Segment> rooms =
            segmentsOf(resort.reception->database(), second->reservations.first());
        QCOMPARE(rooms.size(), 1);
        QVERIFY(!rooms.first().firm);
        // Whoever stands at either desk can find another room.
        QCOMPARE(resort.office->cards(), QStringList{u"conflicted"_s});
        QCOMPARE(resort.reception->cards(), QStringList{u"conflicted"_s});
        QVERIFY(resort.agrees());
    }

    // The paper that the family is given adds the steps up.
    void bothChangeTheDaysAndTheStayHasOnePrice()
    {
        for (const bool isSentFirst : {true, false}) {
            SharedResort resort;
            const ReservationId stay = resort.bookRex();
            QVERIFY(resort.settle());
            QVERIFY(resort.lasts(*resort.reception, stay, 4));
            resort.clock().advance(std::chrono::minutes(5));
            QVERIFY(resort.lasts(*resort.office, stay, 3));
            QVERIFY((isSentFirst ? resort.office : resort.reception)->exchange(*resort.hub));
            QVERIFY(resort.settle());
            QVERIFY(resort.agrees());

            // What was decided later stands.
            QCOMPARE(resort.reception->database().find<Reservation>(stay)->leavesOn,
                     resort.house().today(3));
            int nights = 0;
            for (const PriceStep &step : quoteSteps(resort.reception->database(), stay))
                nights += step.kind == PriceStepKind::Base ? step.quantity : 0;
            QCOMPARE(nights, 3);
        }
    }

    void oneCancelsWhileTheOtherChecksIn()
    {
        SharedResort resort;
        const ReservationId stay = resort.bookRex();
        resort.clock().set(resort.at(8));
        QVERIFY(resort.office->store->run(
            resort.byMax(), CancelStays{.reservations = {stay}, .reason = u"Called"_s}));
        QVERIFY(resort.reception->store->run(
            resort.bySam(), CheckIn{.arrivals = {{.reservation = stay}}, .arrivedWith = u"Ann"_s}));
        QVERIFY(resort.office->exchange(*resort.hub));
        QVERIFY(resort.settle());

        QCOMPARE(stateAt(*resort.office, stay), ReservationState::CheckedIn);
        QCOMPARE(segmentsOf(resort.office->database(), stay).size(), 1);
        QCOMPARE(resort.reception->cards(), QStringList{u"conflicted"_s});
        QVERIFY(resort.agrees());
    }

    void bothCancelWhatIsPaidAheadAndNoMoneyMoves()
    {
        SharedResort resort(&promisesHalf);
        const Result<Booked> made = resort.book(*resort.reception, resort.house().rex, 5);
        QVERIFY(made && made->depositDue.isPositive());
        const TenderToTake cash{.kind = TenderKind::Cash, .amount = made->depositDue};
        QVERIFY(resort.reception->store->run(resort.bySam(),
                                             TakeDeposit{made->booking, made->depositDue, {cash}}));
        QVERIFY(resort.settle());

        for (SharedDesk *desk : {resort.office.get(), resort.reception.get()}) {
            resort.clock().advance(std::chrono::minutes(1));
            QVERIFY(desk->store->run(resort.byMax(), CancelStays{made->reservations, u"Ill"_s}));
        }
        QVERIFY(resort.settle());

        QVERIFY(resort.agrees());
        db::Database &database = resort.office->database();
        QCOMPARE(stateAt(*resort.office, made->reservations.first()), ReservationState::Cancelled);
        QCOMPARE(depositHeld(database, made->booking), made->depositDue);
        QCOMPARE(database.value<int>("SELECT count(*) FROM receipts"), 1);
        QVERIFY(verify::brokenBooks(resort.hub->database()).isEmpty());
        const auto end = promisedEnd(database, made->booking, resort.office->store->place().time);
        QVERIFY(end);
        QCOMPARE(end->kept, made->depositDue.share({500'000}));
    }

    void everyLedgerIsRightAfterwards()
    {
        SharedResort resort;
        resort.bookRex();
        QVERIFY(verify::brokenBooks(resort.hub->database()).isEmpty());
        QVERIFY(verify::brokenBooks(resort.office->database()).isEmpty());
    }

    void bothCheckRexOutAndHeIsBilledOnce()
    {
        SharedResort resort;
        const ReservationId stay = resort.bookRex();
        resort.comes({stay});
        const Result<CheckedOut> first = resort.leaves(*resort.reception, {stay});
        const Result<CheckedOut> second = resort.leaves(*resort.office, {stay});
        QVERIFY(first && second);
        QVERIFY(resort.settle());

        QVERIFY(resort.agrees());
        db::Database &office = resort.office->database();
        QCOMPARE(verify::brokenBooks(office), QList<verify::Finding>());
        QCOMPARE(office.find<Reservation>(stay)->invoice, first->invoice.id);
        QVERIFY(office.find<Invoice>(second->invoice.id)->voidedAt);
        QCOMPARE(outstanding(office, first->invoice.id), first->left);
        QCOMPARE(outstanding(office, second->invoice.id), resort.house().money(0));
        const Clash clash = resort.clashes().first();
        QCOMPARE(clash.kind, ClashKind::SecondBill);
        QCOMPARE(clash.otherNumber, second->invoice.number);
        QCOMPARE(clash.stood.value("number"_L1).toString(), first->invoice.number);
    }

    void bothCheckRexOutForMoneyAndOneGivesItBack()
    {
        SharedResort resort;
        const ReservationId stay = resort.bookRex();
        resort.comes({stay});
        const Result<CheckedOut> first = resort.leaves(*resort.reception, {stay});
        const Result<CheckedOut> second = resort.leaves(*resort.office, {stay});
        QVERIFY(first && second);
        QVERIFY(pays(*resort.reception, resort.byMax(), *first, u"T-1"_s));
        QVERIFY(pays(*resort.office, resort.byMax(), *second, u"T-2"_s));
        QVERIFY(resort.settle());

        QVERIFY(resort.agrees());
        db::Database &office = resort.office->database();
        QCOMPARE(stateAt(*resort.office, stay), ReservationState::Completed);
        QCOMPARE(outstanding(office, first->invoice.id), resort.house().money(0));
        QCOMPARE(outstanding(office, second->invoice.id), -second->left);
        QList<ClashKind> kinds;
        for (const Clash &clash : resort.clashes())
            kinds += clash.kind;
        QCOMPARE(kinds, (QList{ClashKind::SecondBill, ClashKind::PaidTwice}));
    }

    void oneChecksOutTheFamilyTheOtherOnlyRex()
    {
        SharedResort resort;
        const ReservationId rex = resort.bookRex();
        const auto booked = resort.book(*resort.reception, resort.house().bella, 0);
        QVERIFY(booked);
        const ReservationId bella = booked->reservations.first();
        QVERIFY(resort.settle());
        resort.comes({rex, bella});
        QVERIFY(resort.leaves(*resort.reception, {rex}));
        const Result<CheckedOut> both = resort.leaves(*resort.office, {rex, bella});
        QVERIFY(both);
        QVERIFY(resort.settle());

        QVERIFY(resort.agrees());
        // Bella is billed nowhere else: somebody has to take Rex off one of the two.
        QVERIFY(!resort.hub->database().find<Invoice>(both->invoice.id)->voidedAt);
        QCOMPARE(stateAt(*resort.reception, bella), ReservationState::CheckedOut);
        const Clash clash = resort.clashes().first();
        QCOMPARE(clash.kind, ClashKind::SecondBill);
        QVERIFY(!clash.held);
    }

    void aCheckOutStandsThoughTheMoveBeforeItDidNot()
    {
        SharedResort resort;
        const ReservationId stay = resort.bookRex();
        resort.comes({stay});
        resort.clock().advance(std::chrono::hours(1));
        // The reception moves him too, later, and the hub hears of that first.
        QVERIFY(resort.office->store->run(
            resort.byMax(), MoveStays{.reservations = {stay}, .unit = resort.house().k2.id}));
        resort.clock().advance(std::chrono::minutes(1));
        QVERIFY(resort.reception->store->run(
            resort.byMax(), MoveStays{.reservations = {stay}, .unit = resort.house().k2.id}));
        QVERIFY(resort.reception->exchange(*resort.hub));
        const Result<CheckedOut> left = resort.leaves(*resort.office, {stay});
        QVERIFY(left);
        QVERIFY(resort.settle());

        QVERIFY(resort.agrees());
        db::Database &hub = resort.hub->database();
        QCOMPARE(stateAt(*resort.reception, stay), ReservationState::CheckedOut);
        QCOMPARE(hub.find<Invoice>(left->invoice.id)->number, left->invoice.number);
        QCOMPARE(verify::brokenBooks(hub), QList<verify::Finding>());
        QCOMPARE(resort.clashes().last().kind, ClashKind::PartMissing);
        for (const Segment &room : segmentsOf(hub, stay))
            QVERIFY(room.releasedAt || room.endsAt <= resort.clock().now());
    }

    void bothTakeMoneyForTheSameBillAndAManagerIsTold()
    {
        SharedResort resort;
        const ReservationId stay = resort.bookRex();
        resort.comes({stay});
        const Result<CheckedOut> left = resort.leaves(*resort.reception, {stay});
        QVERIFY(left);
        QVERIFY(resort.settle());

        QVERIFY(pays(*resort.reception, resort.byMax(), *left, u"T-1"_s));
        QVERIFY(pays(*resort.office, resort.byMax(), *left, u"T-2"_s));
        QVERIFY(resort.settle());

        QVERIFY(resort.agrees());
        QCOMPARE(outstanding(resort.office->database(), left->invoice.id), -left->left);
        QCOMPARE(resort.reception->cards(), QStringList{u"conflicted"_s});
        // It does not say that they did the same, which counts once.
        const CardDetail card =
            cardDetail(resort.hub->database().value<QString>("SELECT detail FROM conflict_cards"));
        QCOMPARE(card.clashes.size(), 1);
        QCOMPARE(card.clashes.first().kind, ClashKind::PaidTwice);
        const QList<verify::Finding> books = verify::brokenBooks(resort.hub->database());
        QCOMPARE(books.size(), 1);
        QCOMPARE(books.first().rule, u"invoice.overpaid"_s);
    }

    void smallPagesMakeOneCheckpoint()
    {
        SharedResort resort;
        const ReservationId stay = resort.bookRex();
        QVERIFY(rename(*resort.reception, resort.bySam(), resort.house().rex.id, u"Rexie"_s));
        QVERIFY(rename(*resort.reception, resort.bySam(), resort.house().bella.id, u"Belle"_s));
        QVERIFY(resort.reception->exchange(*resort.hub, 1));
        QVERIFY(resort.office->exchange(*resort.hub, 1));
        QCOMPARE(stateAt(*resort.office, stay), ReservationState::Confirmed);
        QVERIFY(resort.agrees());
    }
};

DESK_TEST(TwoDesksTest)
#include "tst_two_desks.moc"
