#include "tests/support/tender_fixtures.h"
#include "tests/support/test_program.h"

#include <rapidcheck.h>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// How somebody pays: the numbers choose tenders, amounts and coins.
struct Paying
{
    int due = 0;
    int pattern = 0;
    int part = 0;
    int tip = 0;
    int more = 0;
    int smallestCoin = 1;
};

std::ostream &operator<<(std::ostream &out, const Paying &paying)
{
    return out << paying.due << '/' << paying.pattern << '/' << paying.part << '/' << paying.tip
               << '/' << paying.more << '/' << paying.smallestCoin;
}

void settleAndCompare(const Paying &paying)
{
    const Money due = usd(paying.due);
    const auto tenders =
        tendersFor(due, paying.pattern, paying.part, usd(paying.tip), usd(qint64(paying.more) * 5));
    const auto settled = settle(due, tenders, paying.smallestCoin);
    RC_ASSERT(settled.has_value());
    Money counted;
    Money inDrawer;
    Money rounding;
    for (const SettledTender &one : settled->tenders) {
        counted += one.amount;
        rounding += one.rounding;
        RC_ASSERT(one.amount >= usd(0) && one.change >= usd(0));
        if (one.taken.kind == TenderKind::Cash)
            inDrawer += one.given - one.change - one.taken.tip;
        else
            RC_ASSERT(one.change.isZero() && one.rounding.isZero());
        if (one.taken.kind == TenderKind::Cash)
            RC_ASSERT(one.given - one.change == one.amount + one.taken.tip + one.rounding);
    }
    RC_ASSERT(counted == settled->paid);
    RC_ASSERT(settled->paid + settled->left == due);
    RC_ASSERT(rounding.minor() * 2 <= paying.smallestCoin);
    RC_ASSERT(rounding.minor() * -2 <= paying.smallestCoin);
    // A bill is left open only by less than half a coin, and then nobody gets change.
    RC_ASSERT(settled->left.isZero() || (settled->change.isZero() && !inDrawer.isZero()));
}

constexpr int payments = 90'000;
constexpr int usualRuns = 100; // what rapidcheck does unless told otherwise

} // namespace

template <>
struct rc::Arbitrary<Paying>
{
    static Gen<Paying> arbitrary()
    {
        return gen::build<Paying>(gen::set(&Paying::due, gen::inRange(1, 100'000)),
                                  gen::set(&Paying::pattern, gen::inRange(0, 4)),
                                  gen::set(&Paying::part, gen::inRange(0, 101)),
                                  gen::set(&Paying::tip, gen::inRange(0, 5'000)),
                                  gen::set(&Paying::more, gen::inRange(0, 2'000)),
                                  gen::set(&Paying::smallestCoin, gen::element(1, 5, 10)));
    }
};

class SettlePropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsHandedOverComesOutToTheCent()
    {
        const auto many = rc::gen::container<std::vector<Paying>>(payments / usualRuns,
                                                                  rc::gen::arbitrary<Paying>());
        QVERIFY(rc::check([&] {
            for (const Paying &paying : *many)
                settleAndCompare(paying);
        }));
    }
};

DESK_TEST(SettlePropertyTest)
#include "tst_settle_property.moc"
