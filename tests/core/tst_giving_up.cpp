#include "tests/support/terms_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

/// A booking asks for its deposit by rule, and what is kept of it follows from what was promised.
class GivingUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBookingAsksForItsDepositByRuleAndSaysWhy()
    {
        PromisingShop shop;
        const BookingRuleId rule = shop.add(shop.halfAhead());
        const Booked made = shop.booked(shop.rexComes(20));
        QCOMPARE(made.depositDue, shop.money(8'864)); // half of 177.28
        QCOMPARE(shop.stateOfStay(made), ReservationState::Requested);
        const BookingTerms terms = *termsOfBooking(shop.database(), made.booking);
        QCOMPARE(terms.depositRule, rule);
        QCOMPARE(terms.depositName, u"Christmas"_s);
        QCOMPARE(terms.depositVersion, 1);
        QCOMPARE(terms.depositTotal, shop.money(17'728));
        QCOMPARE(terms.depositDue, made.depositDue);

        QVERIFY(shop.store->run(shop.bySam(),
                                TakeDeposit{.booking = made.booking,
                                            .amount = made.depositDue,
                                            .tenders = {shop.cash(8'864)}}));
        QCOMPARE(shop.stateOfStay(made), ReservationState::Confirmed);
        QCOMPARE(shop.complaints(), QString());
    }

    void whoIsAskedForNothingIsFirmAtOnce()
    {
        PromisingShop shop;
        BookingRule rule = shop.halfAhead();
        rule.leastNights = 7;
        shop.add(rule);
        const Booked made = shop.booked(shop.rexComes(20));
        QCOMPARE(made.depositDue, shop.money(0));
        QCOMPARE(shop.stateOfStay(made), ReservationState::Confirmed);
        QVERIFY(!termsOfBooking(shop.database(), made.booking));
    }

    void lessThanTheRuleTakesAManagerAndAReason()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        Book command = shop.rexComes(20);
        command.depositDue = shop.money(8'863);
        const auto refused = shop.store->run(shop.bySam(), command);
        QCOMPARE(refused.error().front().reason, Reason::DepositBelowRule);
        QCOMPARE(refused.error().front().values.value(u"permission"_s),
                 RefusalValue(u"OVERRIDE_STAY_RULES"_s));
        By approved = shop.bySam();
        approved.approver = shop.max;
        QVERIFY(!shop.store->run(approved, command));
        approved.reason = u"They come every year"_s;
        command.depositDue = shop.money(0);
        const auto made = shop.store->run(approved, command);
        QVERIFY(made);
        QCOMPARE(shop.stateOfStay(*made), ReservationState::Confirmed);
        // What the rule would have asked stays on file.
        QCOMPARE(termsOfBooking(shop.database(), made->booking)->depositDue, shop.money(8'864));
        command = shop.rexComes(30);
        command.depositDue = shop.money(10'000);
        command.as = BookAs::Request;
        QCOMPARE(shop.booked(command).depositDue, shop.money(10'000));
    }

    void whoWalksInIsPromisedNothing()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        Book command = shop.rexComes(0);
        command.channel = Channel::WalkIn;
        const Result<> outcome =
            shop.store->write(shop.bySam(), Book::intent, {}, [&](Writer &writer) -> Result<> {
                const auto made = bookWalkIn(writer, command);
                if (!made)
                    return refuse(made.error());
                DESK_ASSERT(made->depositDue.isZero());
                return {};
            });
        QVERIFY(outcome);
        QCOMPARE(shop.stayStates(), QList{ReservationState::Confirmed});
    }

    void eachDayKeepsItsStep_data()
    {
        QTest::addColumn<int>("daysBefore");
        QTest::addColumn<qint64>("kept");
        // Of 88.64, for an arrival on 11 December.
        QTest::newRow("eight days before") << 8 << 0LL;
        QTest::newRow("seven days before") << 7 << 4'432LL;
        QTest::newRow("four days before") << 4 << 4'432LL;
        QTest::newRow("three days before") << 3 << 8'864LL;
        QTest::newRow("on the day") << 0 << 8'864LL;
    }

    void eachDayKeepsItsStep()
    {
        QFETCH(int, daysBefore);
        QFETCH(qint64, kept);
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        const Booked made = shop.paidAhead(shop.rexComes(20));
        // The last minute of the day before, and the first of the day, at the resort.
        shop.clock.set(shop.at(23, 59, 20 - daysBefore));
        QVERIFY(shop.store->run(shop.byMax(), shop.cancelling(made)));
        QCOMPARE(shop.kept(), kept);
        QCOMPARE(shop.held(made), 0);
        QCOMPARE(shop.account(Account::Cash), 20'000 + 8'864 - (8'864 - kept));
        const DepositOutcome outcome = *depositOutcome(shop.database(), made.booking);
        QCOMPARE(outcome.daysAhead, daysBefore);
        QCOMPARE(outcome.kept, shop.money(kept));
        QCOMPARE(outcome.held, shop.money(8'864));
        QCOMPARE(shop.complaints(), QString());
    }

    void theDayBeginsAtMidnightOfTheResort()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        const Booked made = shop.paidAhead(shop.rexComes(20));
        shop.clock.set(shop.at(0, 0, 13)); // the business day before goes on until four
        QVERIFY(shop.store->run(shop.byMax(), shop.cancelling(made)));
        QCOMPARE(shop.kept(), 4'432);
    }

    void whatIsPromisedCountsAndNotWhatHoldsNow()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        const BookingRuleId rule = shop.add(shop.keptInSteps());
        const Booked made = shop.paidAhead(shop.rexComes(20));
        BookingRule harsh = shop.keptInSteps();
        harsh.tiers = {{60, {1'000'000}}};
        QVERIFY(shop.store->run(shop.byMax(), ChangeBookingRule{rule, harsh}));
        QVERIFY(shop.store->run(shop.byMax(), shop.cancelling(made)));
        QCOMPARE(shop.kept(), 0);
    }

    void aDepositStaysWhileSomebodyStillComes()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        Book both = shop.rexComes(20);
        both.stays += both.stays.first();
        both.stays.last().pet = shop.bella.id;
        const Booked made = shop.paidAhead(both);
        CancelStays one = shop.cancelling(made);
        one.reservations = {made.reservations.first()};
        QVERIFY(shop.store->run(shop.bySam(), one));
        QCOMPARE(shop.held(made), made.depositDue.minor());
        one.reservations = {made.reservations.last()};
        QVERIFY(shop.store->run(shop.byMax(), one));
        QCOMPARE(shop.held(made), 0);
        QCOMPARE(shop.kept(), 0); // early enough
    }

    void creditIsNotedByAnybodyAndMoneyGivenByAManager()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        const Booked made = shop.paidAhead(shop.rexComes(20));
        QCOMPARE(reasons(shop.store->run(shop.bySam(), shop.cancelling(made))),
                 QList{Reason::ApprovalNeeded});
        QCOMPARE(shop.stateOfStay(made), ReservationState::Confirmed);
        QVERIFY(shop.store->run(shop.bySam(), shop.cancelling(made, TenderKind::StoreCredit)));
        QCOMPARE(storeCreditOf(shop.database(), shop.smiths.id), shop.money(8'864));
        QCOMPARE(shop.complaints(), QString());
    }

    void whatIsKeptIsWaivedByAManager()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        const Booked made = shop.paidAhead(shop.rexComes(5));
        CancelStays command = shop.cancelling(made, TenderKind::StoreCredit);
        command.deposit->waivedBecause = u"The vet wrote"_s;
        QCOMPARE(reasons(shop.store->run(shop.bySam(), command)), QList{Reason::ApprovalNeeded});
        QVERIFY(shop.store->run(shop.byMax(), command));
        QCOMPARE(shop.kept(), 0);
        QVERIFY(depositOutcome(shop.database(), made.booking)->waived);
        QCOMPARE(shop.complaints(), QString());
    }

    void whoDoesNotComePaysByTheRule_data()
    {
        QTest::addColumn<FeeBase>("of");
        QTest::addColumn<qint64>("share");
        QTest::addColumn<qint64>("kept");
        QTest::newRow("the deposit") << FeeBase::Deposit << 1'000'000LL << 8'864LL;
        QTest::newRow("half of it") << FeeBase::Deposit << 500'000LL << 4'432LL;
        QTest::newRow("the first night") << FeeBase::FirstNight << 1'000'000LL << 5'500LL;
        QTest::newRow("a third of the stay") << FeeBase::WholeStay << 333'333LL << 5'500LL;
        QTest::newRow("at most the deposit") << FeeBase::WholeStay << 1'000'000LL << 8'864LL;
        QTest::newRow("nothing") << FeeBase::FirstNight << 0LL << 0LL;
    }

    void whoDoesNotComePaysByTheRule()
    {
        QFETCH(FeeBase, of);
        QFETCH(qint64, share);
        QFETCH(qint64, kept);
        PromisingShop shop;
        shop.add(shop.halfAhead());
        BookingRule rule = shop.keptInSteps();
        rule.noShowOf = of;
        rule.noShowShare = {share};
        shop.add(rule);
        const Booked made = shop.paidAhead(shop.rexComes(20));
        shop.clock.set(shop.at(7, 30, 20));
        QCOMPARE(reasons(shop.store->run(shop.bySam(), shop.noShow(made))),
                 QList{Reason::TooEarly}); // within the hour of grace
        QCOMPARE(shop.held(made), 8'864);
        shop.clock.set(shop.at(8, 1, 20));
        QVERIFY(shop.store->run(shop.bySam(), shop.noShow(made)));
        QCOMPARE(shop.kept(), kept);
        QCOMPARE(shop.held(made), 0);
        QCOMPARE(storeCreditOf(shop.database(), shop.smiths.id), shop.money(8'864 - kept));
        QCOMPARE(shop.complaints(), QString());
    }

    void takingBackHoldsTheMoneyAgain_data()
    {
        QTest::addColumn<TenderKind>("kind");
        QTest::newRow("cash") << TenderKind::Cash;
        QTest::newRow("credit") << TenderKind::StoreCredit;
    }

    void takingBackHoldsTheMoneyAgain()
    {
        QFETCH(TenderKind, kind);
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        const Booked made = shop.paidAhead(shop.rexComes(5));
        const qint64 before = shop.account(Account::Cash);
        QVERIFY(shop.store->run(shop.byMax(), shop.cancelling(made, kind)));
        QCOMPARE(shop.kept(), 4'432);
        QVERIFY(shop.store->run(shop.bySam(), UndoCancel{made.reservations}));
        QCOMPARE(shop.stateOfStay(made), ReservationState::Confirmed);
        QCOMPARE(shop.held(made), 8'864);
        QCOMPARE(shop.kept(), 0);
        QCOMPARE(shop.account(Account::Cash), before);
        QCOMPARE(storeCreditOf(shop.database(), shop.smiths.id), shop.money(0));
        QVERIFY(!depositOutcome(shop.database(), made.booking));
        QCOMPARE(shop.complaints(), QString());

        // And once more, the other way.
        shop.clock.set(shop.at(9, 0, 5));
        QVERIFY(shop.store->run(shop.bySam(), shop.noShow(made)));
        QCOMPARE(shop.kept(), 8'864);
        QVERIFY(shop.store->run(shop.bySam(), UndoNoShow{made.reservations}));
        QCOMPARE(shop.held(made), 8'864);
        QCOMPARE(shop.kept(), 0);
        QCOMPARE(shop.complaints(), QString());
    }

    void whoeverComesAgainOfABookingBringsItsDepositBack()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        Book both = shop.rexComes(20);
        both.stays += both.stays.first();
        both.stays.last().pet = shop.bella.id;
        const Booked made = shop.paidAhead(both);
        const ReservationId first = made.reservations.first();
        CancelStays one = shop.cancelling(made, TenderKind::StoreCredit);
        one.reservations = {first};
        QVERIFY(shop.store->run(shop.bySam(), one));
        one.reservations = {made.reservations.last()};
        shop.clock.set(shop.at(7));
        QVERIFY(shop.store->run(shop.bySam(), one));
        QCOMPARE(shop.held(made), 0);
        QVERIFY(shop.store->run(shop.bySam(), UndoCancel{{first}}));
        QCOMPARE(shop.held(made), made.depositDue.minor());
        QCOMPARE(shop.complaints(), QString());
    }

    void whatWasSpentCannotBeHeldAgain()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        const Booked made = shop.paidAhead(shop.rexComes(20));
        QVERIFY(shop.store->run(shop.bySam(), shop.cancelling(made, TenderKind::StoreCredit)));
        const Booked next = shop.booked(shop.rexComes(30));
        QVERIFY(shop.store->run(shop.bySam(),
                                TakeDeposit{.booking = next.booking,
                                            .amount = shop.money(5'000),
                                            .tenders = {{.kind = TenderKind::StoreCredit,
                                                         .amount = shop.money(5'000)}}}));
        QCOMPARE(reasons(shop.store->run(shop.bySam(), UndoCancel{made.reservations})),
                 QList{Reason::CreditTooSmall});
        QCOMPARE(shop.stateOfStay(made), ReservationState::Cancelled);
        QCOMPARE(shop.complaints(), QString());
    }

    void withoutARuleSomebodyDecides()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        const Booked made = shop.paidAhead(shop.rexComes(20));
        QVERIFY(shop.store->run(shop.bySam(), shop.cancelling(made)));
        QCOMPARE(shop.held(made), 8'864);
        QVERIFY(!depositOutcome(shop.database(), made.booking));
    }
};

DESK_TEST(GivingUpTest)
#include "tst_giving_up.moc"
