#include "core/pricing/booking_rules.h"
#include "tests/support/terms_fixtures.h"
#include "tests/support/test_program.h"

#include <rapidcheck.h>

#include <algorithm>

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

} // namespace

/// Whatever the rules say, no cent of a deposit is lost or made.
class TermsPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsAPartOfWhatIsHeldAndOfWhatWasDue()
    {
        QVERIFY(rc::check([] {
            const BookingTerms terms = someTerms();
            const DepositSums sums{.due = dollars(*rc::gen::inRange(0, 500'000)),
                                   .held = dollars(*rc::gen::inRange(1, 500'000))};
            const auto isAPart = [&](Money kept) {
                return !kept.isNegative() && kept <= sums.held && kept <= sums.due;
            };
            Money before = dollars(0);
            for (int daysAhead = 100; daysAhead >= -1; --daysAhead) {
                const Money kept = keptWhenCancelled(terms, sums, daysAhead).kept;
                RC_ASSERT(isAPart(kept));
                RC_ASSERT(kept >= before); // who waits never gets more back
                before = kept;
            }
            const AgreedPrices agreed{.firstNight = dollars(*rc::gen::inRange(0, 90'000)),
                                      .wholeStay = dollars(*rc::gen::inRange(0, 900'000))};
            RC_ASSERT(isAPart(keptWhenNobodyCame(terms, sums, agreed).kept));
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

    // Given up in any order, at any time, each in either way.
    void theOrderOfTheStaysDoesNotMatter()
    {
        const PromisingShop shop;
        const ResortTime &time = shop.store->place().time;
        QVERIFY(rc::check([&] {
            DepositPromise promise{.terms = someTerms(),
                                   .sums = {dollars(*rc::gen::inRange(0, 500'000)),
                                            dollars(*rc::gen::inRange(1, 500'000))},
                                   .agreed = {dollars(9'000), dollars(40'000)},
                                   .stays = {}};
            promise.terms.cancellationRule = BookingRuleId();
            const int count = *rc::gen::inRange(1, 4);
            for (int i = 0; i < count; ++i) {
                Reservation stay;
                stay.arrivesOn = shop.today(*rc::gen::inRange(0, 90));
                stay.state =
                    *rc::gen::element(ReservationState::Cancelled, ReservationState::NoShow);
                stay.stateChangedAt =
                    shop.at(*rc::gen::inRange(0, 24), 0, *rc::gen::inRange(0, 90));
                promise.stays += stay;
            }
            const auto end = endOf(promise, time);
            RC_ASSERT(end.has_value());
            for (int i = 0; i < count; ++i) {
                DepositPromise alone = promise;
                alone.stays = {promise.stays[i]};
                RC_ASSERT(endOf(alone, time)->kept <= end->kept);
            }
            std::ranges::reverse(promise.stays);
            RC_ASSERT(endOf(promise, time) == end);
        }));
    }
};

DESK_TEST(TermsPropertyTest)
#include "tst_terms_property.moc"
