#include "core/pricing/booking_rules.h"
#include "tests/support/terms_fixtures.h"
#include "tests/support/test_program.h"

#include <rapidcheck.h>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

Money dollars(int minor)
{
    return Money::minor(minor, *Currency::parse(u"USD"));
}

/// Steps as a form allows them: fewer days, and no smaller share.
CancellationTiers someTiers()
{
    CancellationTiers tiers;
    int days = *rc::gen::inRange(0, 90);
    int kept = *rc::gen::inRange(0, 1'000'001);
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count && days >= 0; ++i) {
        tiers += CancellationTier{days, {kept}};
        days -= *rc::gen::inRange(1, 40);
        kept = *rc::gen::inRange(kept, 1'000'001);
    }
    return tiers;
}

BookingTerms someTerms()
{
    BookingTerms terms;
    terms.tiers = someTiers();
    terms.noShowOf = *rc::gen::element(FeeBase::Deposit, FeeBase::FirstNight, FeeBase::WholeStay);
    terms.noShowShare = {*rc::gen::inRange(0, 1'000'001)};
    return terms;
}

TenderKind someWay()
{
    return *rc::gen::element(TenderKind::Cash, TenderKind::StoreCredit);
}

} // namespace

/// Whatever the rules say, no cent of a deposit is lost or made.
class TermsPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsAPartOfWhatIsHeld()
    {
        QVERIFY(rc::check([] {
            const BookingTerms terms = someTerms();
            const Money held = dollars(*rc::gen::inRange(1, 500'000));
            Money before = dollars(0);
            for (int daysAhead = 100; daysAhead >= -1; --daysAhead) {
                const Money kept = keptWhenCancelled(terms, held, daysAhead).kept;
                RC_ASSERT(!kept.isNegative() && kept <= held);
                RC_ASSERT(kept >= before); // who waits never gets more back
                before = kept;
            }
            const Money kept = keptWhenNobodyCame(terms,
                                                  held,
                                                  dollars(*rc::gen::inRange(0, 90'000)),
                                                  dollars(*rc::gen::inRange(0, 900'000)))
                                   .kept;
            RC_ASSERT(!kept.isNegative() && kept <= held);
        }));
    }

    void aDepositIsNeverMoreThanThePrice()
    {
        QVERIFY(rc::check([] {
            BookingRule rule;
            rule.share = {*rc::gen::inRange(0, 1'000'001)};
            rule.amount = dollars(*rc::gen::inRange(0, 100'000));
            const Money total = dollars(*rc::gen::inRange(0, 500'000));
            const Money due = depositOf(rule, total);
            RC_ASSERT(!due.isNegative() && due <= total);
        }));
    }

    void stepsAreReadAsTheyWereWritten()
    {
        QVERIFY(rc::check([] {
            const CancellationTiers tiers = someTiers();
            using Steps = db::Codec<CancellationTiers>;
            RC_ASSERT(Steps::decode(Steps::encode(tiers), *Currency::parse(u"USD")) == tiers);
        }));
    }

    // Booked, paid for, given up, taken back and given up again, at any time and by any money.
    void everyHistoryKeepsTheBooks()
    {
        PromisingShop shop;
        shop.add(shop.halfAhead());
        BookingRuleId steps = shop.add(shop.keptInSteps());
        QVERIFY(rc::check([&] {
            BookingRule rule = shop.keptInSteps();
            const BookingTerms terms = someTerms();
            rule.tiers = terms.tiers;
            rule.noShowOf = terms.noShowOf;
            rule.noShowShare = terms.noShowShare;
            steps = *shop.store->run(shop.byMax(), ChangeBookingRule{steps, rule});
            const int ahead = *rc::gen::inRange(1, 90);
            const Booked made = shop.booked(shop.rexComes(ahead, 2));
            const Money paid = made.depositDue;
            RC_ASSERT(shop.store
                          ->run(shop.bySam(),
                                TakeDeposit{.booking = made.booking,
                                            .amount = paid,
                                            .tenders = {shop.cash(paid.minor())}})
                          .has_value());
            const qint64 keptBefore = shop.kept();
            RC_ASSERT(shop.store->run(shop.byMax(), shop.cancelling(made, someWay())).has_value());
            const DepositOutcome outcome = *depositOutcome(shop.database(), made.booking);
            RC_ASSERT(outcome.held == paid);
            RC_ASSERT(shop.kept() - keptBefore == outcome.kept.minor());
            RC_ASSERT(shop.held(made) == 0);
            RC_ASSERT(shop.store->run(shop.byMax(), UndoCancel{made.reservations}).has_value());
            RC_ASSERT(shop.held(made) == paid.minor());
            RC_ASSERT(shop.kept() == keptBefore);
            RC_ASSERT(shop.store->run(shop.byMax(), shop.cancelling(made, someWay())).has_value());
            RC_ASSERT(shop.held(made) == 0);
            RC_ASSERT(shop.complaints().isEmpty());
        }));
    }
};

DESK_TEST(TermsPropertyTest)
#include "tst_terms_property.moc"
