#include "tests/support/terms_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

/// A booking asks for its deposit by rule, and what is proposed for its end follows from what was
/// promised.
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
        shop.add(shop.keptInSteps());
        Book command = shop.rexComes(0);
        command.channel = Channel::WalkIn;
        const Result<> outcome =
            shop.store->write(shop.bySam(), Book::intent, {}, [&](Writer &writer) -> Result<> {
                const auto made = bookWalkIn(writer, command);
                return made ? Result<>() : refuse(made.error());
            });
        QVERIFY(outcome);
        QCOMPARE(shop.stayStates(), QList{ReservationState::Confirmed});
        QCOMPARE(shop.database().value<int>("SELECT count(*) FROM booking_terms"), 0);
        shop.booked(shop.rexComes(20));
        QCOMPARE(shop.database().value<int>("SELECT count(*) FROM booking_terms"), 1);
    }

    void eachDayKeepsItsStep_data()
    {
        QTest::addColumn<int>("daysBefore");
        QTest::addColumn<int>("hour");
        QTest::addColumn<int>("minute");
        QTest::addColumn<qint64>("kept");
        // Of 88.64, for an arrival on 11 December. The business day goes on until four.
        QTest::newRow("free to the last minute") << 8 << 23 << 59 << 0LL;
        QTest::newRow("half from midnight") << 7 << 0 << 0 << 4'432LL;
        QTest::newRow("half to the last minute") << 4 << 23 << 59 << 4'432LL;
        QTest::newRow("all from midnight") << 3 << 0 << 0 << 8'864LL;
        QTest::newRow("all on the day") << 0 << 0 << 0 << 8'864LL;
        QTest::newRow("and after it") << -1 << 0 << 0 << 8'864LL;
    }

    void eachDayKeepsItsStep()
    {
        QFETCH(int, daysBefore);
        QFETCH(int, hour);
        QFETCH(int, minute);
        QFETCH(qint64, kept);
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        const Booked made = shop.paidAhead(shop.rexComes(20));
        shop.clock.set(shop.at(hour, minute, 20 - daysBefore));
        shop.cancels(made);
        // Whoever asks later hears the same.
        shop.clock.set(shop.at(12, 0, 40));
        const PromisedEnd end = *shop.promised(made);
        QCOMPARE(end.kept, shop.money(kept));
        QCOMPARE(end.held, shop.money(8'864));
        QCOMPARE(end.daysAhead, daysBefore);
        QCOMPARE(end.how, ReservationState::Cancelled);
        QCOMPARE(end.rule, u"Standard"_s);
        QCOMPARE(end.version, 1);
    }

    void whoGivesAStayUpMovesNoMoney()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        const Booked made = shop.paidAhead(shop.rexComes(5));
        const qint64 before = shop.account(Account::Cash);
        shop.cancels(made);
        QVERIFY(shop.store->run(shop.bySam(), UndoCancel{made.reservations}));
        QCOMPARE(shop.stateOfStay(made), ReservationState::Confirmed);
        shop.clock.set(shop.at(8, 1, 5));
        shop.doesNotCome(made);
        QVERIFY(shop.store->run(shop.bySam(), UndoNoShow{made.reservations}));
        shop.cancels(made);
        QCOMPARE(shop.account(Account::Cash), before);
        QCOMPARE(shop.held(made), 8'864);
        QCOMPARE(shop.kept(), 0);
        QCOMPARE(shop.complaints(), QString());
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
        shop.cancels(made);
        QCOMPARE(shop.promisedToKeep(made), 0);
    }

    void nothingIsProposedWhileSomebodyStillComes()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        const Booked made = shop.paidAhead(shop.bothCome(20));
        QVERIFY(!shop.promised(made));
        shop.cancels(made);
        QVERIFY(!shop.promised(made));
        shop.cancels(made, 1);
        QCOMPARE(shop.promisedToKeep(made), 0); // early enough
        QVERIFY(shop.store->run(shop.bySam(), UndoCancel{{made.reservations.first()}}));
        QVERIFY(!shop.promised(made));
    }

    void theOrderOfCancellingDoesNotMatter_data()
    {
        QTest::addColumn<int>("first");
        QTest::newRow("Rex early, Bella late") << 0;
        QTest::newRow("Bella early, Rex late") << 1;
    }

    void theOrderOfCancellingDoesNotMatter()
    {
        QFETCH(int, first);
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        const Booked made = shop.paidAhead(shop.bothCome(20));
        shop.cancels(made, first);
        shop.clock.set(shop.at(12, 0, 15)); // five days before
        shop.cancels(made, 1 - first);
        QCOMPARE(shop.promisedToKeep(made), made.depositDue.minor() / 2);
        QCOMPARE(shop.promised(made)->daysAhead, 5);
    }

    void ofTwoStaysTheOneThatKeepsMostDecides_data()
    {
        QTest::addColumn<int>("first");
        QTest::newRow("the near one first") << 0;
        QTest::newRow("the far one first") << 1;
    }

    void ofTwoStaysTheOneThatKeepsMostDecides()
    {
        QFETCH(int, first);
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        Book command = shop.bothCome(20);
        command.stays.last().arrivesOn = shop.today(40);
        command.stays.last().leavesOn = shop.today(43);
        const Booked made = shop.paidAhead(command);
        shop.clock.set(shop.at(12, 0, 18));
        shop.cancels(made, first);
        shop.clock.set(shop.at(13, 0, 18));
        shop.cancels(made, 1 - first);
        QCOMPARE(shop.promisedToKeep(made), made.depositDue.minor());
        QCOMPARE(shop.promised(made)->daysAhead, 2);
    }

    void whatIsKeptIsAShareOfWhatWasDue_data()
    {
        QTest::addColumn<qint64>("paid");
        QTest::addColumn<qint64>("kept");
        // Half of 88.64, five days before.
        QTest::newRow("all of it") << 8'864LL << 4'432LL;
        QTest::newRow("a part, more than is kept") << 6'000LL << 4'432LL;
        QTest::newRow("a part, less than is kept") << 4'000LL << 4'000LL;
        QTest::newRow("more than was due") << 20'000LL << 4'432LL;
    }

    void whatIsKeptIsAShareOfWhatWasDue()
    {
        QFETCH(qint64, paid);
        QFETCH(qint64, kept);
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        const Booked made = shop.booked(shop.rexComes(5));
        QCOMPARE(made.depositDue, shop.money(8'864));
        shop.pays(made, paid);
        shop.cancels(made);
        QCOMPARE(shop.promisedToKeep(made), kept);
        QCOMPARE(shop.promised(made)->held, shop.money(paid));
    }

    void whereNothingWasDueNothingIsKept()
    {
        PromisingShop shop;
        BookingRule steps = shop.keptInSteps();
        steps.noShowOf = FeeBase::WholeStay;
        shop.add(steps);
        const Booked cancelled = shop.booked(shop.rexComes(5));
        shop.pays(cancelled, 5'000);
        shop.cancels(cancelled);
        QCOMPARE(shop.promisedToKeep(cancelled), 0);
        const Booked missed = shop.booked(shop.rexComes(5));
        shop.pays(missed, 5'000);
        shop.clock.set(shop.at(8, 1, 5));
        shop.doesNotCome(missed);
        QCOMPARE(shop.promisedToKeep(missed), 0);
    }

    void whatAManagerAskedForIsWhatWasDue()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        Book command = shop.rexComes(5);
        command.depositDue = shop.money(2'000);
        By manager = shop.byMax();
        manager.reason = u"They come every year"_s;
        const auto made = shop.store->run(manager, command);
        QVERIFY(made);
        shop.pays(*made, 2'000);
        shop.cancels(*made);
        QCOMPARE(shop.promisedToKeep(*made), 1'000);
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
        shop.clock.set(shop.at(8, 1, 20));
        // What is said before is what is proposed afterwards.
        const auto before =
            endOf(givenUp(*promiseOf(shop.database(), *shop.database().find<Booking>(made.booking)),
                          made.reservations.first(),
                          ReservationState::NoShow,
                          shop.clock.now()),
                  shop.store->place().time);
        shop.doesNotCome(made);
        QCOMPARE(shop.promisedToKeep(made), kept);
        QCOMPARE(shop.promised(made)->how, ReservationState::NoShow);
        QCOMPARE(before, shop.promised(made));
    }

    void aManagerEndsTheDepositAsItWasPromised()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        shop.add(shop.keptInSteps());
        const Booked made = shop.paidAhead(shop.rexComes(5));
        shop.cancels(made);
        const PromisedEnd end = *shop.promised(made);
        QVERIFY(shop.store->run(
            shop.byMax(), SettleDeposit{made.booking, end.held - end.kept, {}, u"As promised"_s}));
        QCOMPARE(shop.kept(), 4'432);
        QVERIFY(!shop.promised(made)); // nothing is held any more
        QCOMPARE(shop.complaints(), QString());
    }

    void withoutARuleSomebodyDecides()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        const Booked made = shop.paidAhead(shop.rexComes(20));
        shop.cancels(made);
        QVERIFY(!shop.promised(made));
    }
};

DESK_TEST(GivingUpTest)
#include "tst_giving_up.moc"
