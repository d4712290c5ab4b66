#include "core/bookings/sample_terms.h"
#include "core/pricing/booking_rules.h"
#include "tests/support/terms_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Rex from Wednesday 23 to Sunday 27 December 2026 for 298.25, booked on 21 November.
BookingFacts christmasWeek(const PromisingShop &shop)
{
    return {.services = {shop.boarding.id},
            .total = shop.money(29'825),
            .bookedOn = shop.today(),
            .stays = {{QDate(2026, 12, 23), QDate(2026, 12, 27)}},
            .isFirstStay = true};
}

template <class Change>
BookingFacts changed(BookingFacts facts, Change change)
{
    change(facts);
    return facts;
}

} // namespace

/// Which rule is for a booking, and what it asks and promises.
class BookingRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServiceIsMeantWhenOneOfTheStaysHasIt()
    {
        PromisingShop shop;
        BookingRule rule = shop.halfAhead();
        rule.service = shop.boarding.id;
        BookingFacts facts = christmasWeek(shop);
        QVERIFY(fits(rule, facts));
        facts.services = {shop.daycare.id};
        QVERIFY(!fits(rule, facts));
        facts.services += shop.boarding.id;
        QVERIFY(fits(rule, facts));
    }

    void aPriceIsReachedToTheCent()
    {
        PromisingShop shop;
        BookingRule rule = shop.halfAhead();
        rule.leastTotal = shop.money(29'825);
        const BookingFacts facts = christmasWeek(shop);
        QVERIFY(fits(rule, facts));
        QVERIFY(!fits(rule, changed(facts, [&](auto &one) { one.total = shop.money(29'824); })));
    }

    void bookedEarlyAndLateIsCountedInDays()
    {
        PromisingShop shop;
        const BookingFacts facts = christmasWeek(shop); // 32 days ahead
        BookingRule early = shop.halfAhead();
        early.leastDaysAhead = 32;
        QVERIFY(fits(early, facts));
        early.leastDaysAhead = 33;
        QVERIFY(!fits(early, facts));
        BookingRule late = shop.halfAhead();
        late.mostDaysAhead = 32;
        QVERIFY(fits(late, facts));
        late.mostDaysAhead = 31;
        QVERIFY(!fits(late, facts));
    }

    void peakDatesAreMeantByANight()
    {
        PromisingShop shop;
        const BookingFacts facts = christmasWeek(shop); // the last night is the 26th
        BookingRule rule = shop.halfAhead();
        const auto fitsBetween = [&](int first, int last) {
            rule.firstDay = QDate(2026, 12, first);
            rule.lastDay = QDate(2026, 12, last);
            return fits(rule, facts);
        };
        QVERIFY(fitsBetween(26, 31));
        QVERIFY(!fitsBetween(27, 31));
        QVERIFY(fitsBetween(1, 23));
        QVERIFY(!fitsBetween(1, 22));
        // A day of daycare has no night, and is meant all the same.
        rule.firstDay = rule.lastDay = QDate(2026, 12, 23);
        QVERIFY(fits(rule, changed(facts, [](auto &one) {
                         one.stays = {{QDate(2026, 12, 23), QDate(2026, 12, 23)}};
                     })));
    }

    void betweenTwoStaysThereIsNoNight()
    {
        PromisingShop shop;
        BookingRule rule = shop.halfAhead();
        rule.firstDay = QDate(2026, 12, 24);
        rule.lastDay = QDate(2026, 12, 26);
        const auto facts = [&](QList<BookedDays> stays) {
            return changed(christmasWeek(shop), [&](auto &one) { one.stays = stays; });
        };
        const BookedDays before{QDate(2026, 12, 20), QDate(2026, 12, 23)};
        const BookedDays after{QDate(2026, 12, 27), QDate(2026, 12, 30)};
        QVERIFY(!fits(rule, facts({before, after})));
        QVERIFY(fits(rule, facts({before, {QDate(2026, 12, 26), QDate(2026, 12, 30)}})));
    }

    void aWeekdayIsThatOfTheArrival()
    {
        PromisingShop shop;
        BookingRule rule = shop.halfAhead();
        rule.weekdays = 1 << 2; // Wednesday
        const BookingFacts facts = christmasWeek(shop);
        QVERIFY(fits(rule, facts));
        rule.weekdays = ~(1 << 2) & 127;
        QVERIFY(!fits(rule, facts));
    }

    void lengthIsCountedInNights()
    {
        PromisingShop shop;
        const BookingFacts facts = christmasWeek(shop); // four of them
        BookingRule rule = shop.halfAhead();
        rule.leastNights = 4;
        rule.mostNights = 4;
        QVERIFY(fits(rule, facts));
        rule.leastNights = rule.mostNights.emplace(5);
        QVERIFY(!fits(rule, facts));
        rule.leastNights = 0;
        rule.mostNights = 3;
        QVERIFY(!fits(rule, facts));
    }

    void aFirstStayIsOneOfAFamilyThatWasNeverHere()
    {
        PromisingShop shop;
        BookingRule rule = shop.halfAhead();
        rule.firstStayOnly = true;
        const BookingFacts facts = christmasWeek(shop);
        QVERIFY(fits(rule, facts));
        QVERIFY(!fits(rule, changed(facts, [](auto &one) { one.isFirstStay = false; })));

        QVERIFY(isFirstStay(shop.database(), shop.smiths.id));
        const Booked made = shop.booked(shop.rexComes(5));
        QVERIFY(isFirstStay(shop.database(), shop.smiths.id)); // somebody may yet cancel it
        auto stay = *shop.database().find<Reservation>(made.reservations.first());
        stay.state = ReservationState::Completed;
        shop.put(stay);
        QVERIFY(!isFirstStay(shop.database(), shop.smiths.id));
        QVERIFY(isFirstStay(shop.database(), shop.joneses.id));
    }

    void theHighestPriorityDecidesThenTheServiceThenTheNewest()
    {
        PromisingShop shop;
        BookingRule any = shop.halfAhead();
        any.id = shop.newId<BookingRuleId>();
        any.name = u"Any"_s;
        BookingRule particular = any;
        particular.id = shop.newId<BookingRuleId>();
        particular.name = u"Boarding"_s;
        particular.service = shop.boarding.id;
        BookingRule first = any;
        first.id = shop.newId<BookingRuleId>();
        first.name = u"First"_s;
        first.priority = 1;
        first.share = {};
        const BookingFacts facts = christmasWeek(shop);
        QList<BookingRule> rules{any, particular};
        sortRules(rules);
        QCOMPARE(termsOf(rules, facts).depositName, u"Boarding"_s);
        rules += first;
        sortRules(rules);
        const BookingTerms terms = termsOf(rules, facts);
        QCOMPARE(terms.depositName, u"First"_s); // nothing is asked for, by a rule
        QCOMPARE(terms.depositDue, shop.money(0));
        QVERIFY(!terms.cancellationRule);
    }

    void aDepositIsAShareAndASumAndNeverMoreThanThePrice()
    {
        PromisingShop shop;
        BookingRule rule = shop.halfAhead();
        QCOMPARE(depositOf(rule, shop.money(29'825)), shop.money(14'913)); // half a cent is one
        rule.amount = shop.money(1'000);
        QCOMPARE(depositOf(rule, shop.money(29'825)), shop.money(15'913));
        rule.share = {1'000'000};
        QCOMPARE(depositOf(rule, shop.money(29'825)), shop.money(29'825));
        rule.share = {};
        QCOMPARE(depositOf(rule, shop.money(29'825)), shop.money(1'000));
        QCOMPARE(depositOf(rule, shop.money(400)), shop.money(400));
    }

    void aRuleThatCannotBeIsRefused()
    {
        PromisingShop shop;
        const auto refused = [&](BookingRule rule, auto change) {
            change(rule);
            const auto outcome = shop.store->run(shop.byMax(), AddBookingRule{rule});
            return outcome ? QString() : outcome.error().front().field;
        };
        const BookingRule deposit = shop.halfAhead();
        const BookingRule steps = shop.keptInSteps();
        QCOMPARE(refused(deposit, [](auto &rule) { rule.name = u" "_s; }), u"name"_s);
        QCOMPARE(refused(deposit, [](auto &rule) { rule.share = {1'000'001}; }), u"share"_s);
        QCOMPARE(refused(deposit, [&](auto &rule) { rule.amount = shop.money(-1); }), u"amount"_s);
        QCOMPARE(refused(deposit, [&](auto &rule) { rule.validFrom = shop.today(-1); }),
                 u"validFrom"_s);
        QCOMPARE(refused(deposit, [&](auto &rule) { rule.firstDay = shop.today(); }), u"lastDay"_s);
        QCOMPARE(refused(deposit,
                         [](auto &rule) {
                             rule.leastNights = 5;
                             rule.mostNights = 4;
                         }),
                 u"mostNights"_s);
        // Who cancels later would get more back.
        QCOMPARE(refused(steps, [](auto &rule) { rule.tiers[1].kept = {400'000}; }), u"tiers"_s);
        QCOMPARE(refused(steps, [](auto &rule) { rule.tiers[1].daysBefore = 7; }), u"tiers"_s);
        QCOMPARE(refused(steps, [](auto &rule) { rule.noShowShare = {-1}; }), u"noShowShare"_s);
        QCOMPARE(refused(deposit, [](auto &) {}), QString());
    }

    void onlyAManagerWritesRules()
    {
        PromisingShop shop;
        QCOMPARE(reasons(shop.store->run(shop.bySam(), AddBookingRule{shop.halfAhead()})),
                 QList{Reason::ApprovalNeeded});
    }

    void aChangedRuleIsForWhatIsBookedFromThenOn()
    {
        PromisingShop shop;
        const BookingRuleId id = shop.add(shop.halfAhead());
        BookingRule dearer = shop.halfAhead();
        dearer.share = {1'000'000};
        dearer.validFrom = shop.today(2);
        QVERIFY(shop.store->run(shop.byMax(), ChangeBookingRule{id, dearer}));
        QCOMPARE(bookingRules(shop.database(), shop.today(1)).first().share.value, 500'000);
        const BookingRule later = bookingRules(shop.database(), shop.today(2)).first();
        QCOMPARE(later.share.value, 1'000'000);
        QCOMPARE(later.version, 2);
        QCOMPARE(reasons(shop.store->run(shop.byMax(), ChangeBookingRule{id, dearer})),
                 QList{Reason::Changed});
        QVERIFY(shop.store->run(shop.byMax(), EndBookingRule{later.id, shop.today(3)}));
        QVERIFY(bookingRules(shop.database(), shop.today(3)).isEmpty());
    }

    void samplesShowWhatARuleWouldDoBeforeItHolds()
    {
        PromisingShop shop;
        BookingRule first = shop.halfAhead();
        first.firstStayOnly = true;
        QList<SampleTerms> samples =
            sampleTerms(shop.database(), first, std::nullopt, shop.today());
        QCOMPARE(samples.size(), 4);
        QList<bool> decides;
        for (const SampleTerms &sample : std::as_const(samples))
            decides += sample.byRule;
        QCOMPARE(decides, (QList<bool>{false, false, false, true}));
        QCOMPARE(samples.last().total, shop.money(7'091)); // tomorrow's night is a peak night
        QCOMPARE(samples.last().terms.depositDue, shop.money(3'546));
        QVERIFY(bookingRules(shop.database(), shop.today()).isEmpty());

        // What stands beside it is told as well.
        const BookingRuleId standing = shop.add(shop.halfAhead());
        first.priority = 5;
        first.share = {1'000'000};
        samples = sampleTerms(shop.database(), first, std::nullopt, shop.today());
        QVERIFY(!samples.first().byRule);
        QCOMPARE(samples.first().terms.depositRule, standing);
        QVERIFY(samples.last().byRule);
        // The version that it ends is not there any more.
        samples = sampleTerms(shop.database(), first, standing, shop.today());
        QVERIFY(!samples.first().terms.depositRule);
    }
};

DESK_TEST(BookingRulesTest)
#include "tst_booking_rules.moc"
