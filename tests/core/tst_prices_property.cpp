#include "core/bookings/book.h"
#include "core/bookings/check_in.h"
#include "core/catalog/edit_taxes.h"
#include "core/lodging/edit_units.h"
#include "core/pricing/edit_price_rules.h"
#include "core/pricing/edit_rates.h"
#include "core/pricing/price_step.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/test_program.h"

#include <rapidcheck.h>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A change of the prices, or a bill that is made with them; the numbers choose which and how much.
struct PriceDeed
{
    int what = 0;
    int which = 0;
    int amount = 0;
    int days = 0;
};

std::ostream &operator<<(std::ostream &out, const PriceDeed &deed)
{
    return out << deed.what << '/' << deed.which << '/' << deed.amount << '/' << deed.days;
}

/// A shop whose administrator can't leave the prices alone, and what bills were made with so far.
class RestlessShop : public Shop
{
public:
    void attempt(const PriceDeed &deed)
    {
        switch (deed.what) {
        case 0:
            clock.advance(std::chrono::days(deed.days));
            break;
        case 1:
            changeRate(deed);
            break;
        case 2:
            changeRule(deed);
            break;
        case 3:
            changeTax(deed);
            break;
        case 4:
            end(deed);
            break;
        default:
            spendADay(deed);
        }
    }

    /// The versions that were used say what they said, but for the day on which they ended.
    void compare()
    {
        RC_ASSERT(complaints() == QString());
        compareVersions(m_rates);
        compareVersions(m_rules);
        compareVersions(m_taxes);
    }

private:
    template <class Command>
    auto run(const By &who, const Command &command)
    {
        By by = who;
        by.reason = u"Because"_s;
        auto done = store->run(by, command);
        if (!done) {
            for (const Refusal &refusal : done.error())
                RC_ASSERT(refusal.reason != Reason::StorageFailed);
        }
        return done;
    }

    QDate day(int later = 0) const
    {
        return store->place().time.businessDate(clock.now()).addDays(later);
    }

    template <class Version>
    std::optional<Version> one(const PriceDeed &deed)
    {
        const auto ids = database().values<decltype(Version::id)>(
            "SELECT id FROM " + QByteArray(Version::table) + " ORDER BY id");
        return ids.isEmpty() ? std::nullopt
                             : database().find<Version>(ids[deed.which % ids.size()]);
    }

    void changeRate(const PriceDeed &deed)
    {
        auto rate = *one<Rate>(deed);
        rate.amount = money(4'000 + deed.amount);
        rate.validFrom = day(deed.days % 3);
        (void)run(byMia(), ChangeRate{rate.id, rate});
    }

    void changeRule(const PriceDeed &deed)
    {
        auto rule = *one<PriceRule>(deed);
        rule.share = {deed.amount * 100};
        rule.name = u"Rule %1"_s.arg(deed.amount);
        rule.validFrom = day(deed.days % 3);
        (void)run(byMia(), ChangePriceRule{rule.id, rule});
    }

    void changeTax(const PriceDeed &deed)
    {
        auto tax = *one<TaxRate>(deed);
        tax.rate = {deed.amount * 100};
        tax.validFrom = day(deed.days % 3);
        (void)run(byMia(), ChangeTaxRate{tax.id, tax});
    }

    void end(const PriceDeed &deed)
    {
        if (deed.amount % 5 == 0)
            (void)run(byMia(), EndRate{one<Rate>(deed)->id, day(deed.days)});
        else
            (void)run(byMia(), EndPriceRule{one<PriceRule>(deed)->id, day(deed.days)});
    }

    void spendADay(const PriceDeed &deed)
    {
        const Pet &pet = deed.which % 2 ? rex : ziggy;
        const auto booked = run(byMax(),
                                Book{.household = pet.household,
                                     .stays = {{.pet = pet.id,
                                                .service = boarding.id,
                                                .unit = yard.id,
                                                .arrivesOn = day(),
                                                .leavesOn = day(1)}}});
        if (!booked
            || !run(byMax(), CheckIn{.arrivals = {{.reservation = booked->reservations[0]}}}))
            return;
        clock.advance(std::chrono::hours(30));
        CheckOutAndBill home;
        home.checkOut = {.departures = {{.reservation = booked->reservations[0]}},
                         .pickUp = {.name = u"Ann Smith"_s}};
        if (const auto billed = run(byMax(), home))
            remember(billed->invoice.id);
    }

    void remember(const InvoiceId &invoice)
    {
        for (const PriceStep &step :
             database().all<PriceStep>("SELECT " + db::columnsOf<PriceStep>().join(", ")
                                           + " FROM price_steps WHERE invoice_line IN"
                                             " (SELECT id FROM invoice_lines WHERE invoice = ?)",
                                       invoice)) {
            if (const auto id = RateId::parse(step.rule); step.kind == PriceStepKind::Base)
                m_rates.insert(*id, withoutEnd(*database().find<Rate>(*id)));
            else if (const auto id = PriceRuleId::parse(step.rule))
                if (const auto rule = database().find<PriceRule>(*id))
                    m_rules.insert(*id, withoutEnd(*rule));
        }
        for (const TaxRateId &id : database().values<TaxRateId>(
                 "SELECT tax_rate FROM invoice_taxes WHERE invoice = ?", invoice))
            m_taxes.insert(id, withoutEnd(*database().find<TaxRate>(id)));
    }

    template <class Version>
    static Version withoutEnd(Version version)
    {
        version.validUntil.reset();
        return version;
    }

    template <class Id, class Version>
    void compareVersions(const QHash<Id, Version> &used)
    {
        for (const auto [id, version] : used.asKeyValueRange())
            RC_ASSERT(withoutEnd(*database().find<Version>(id)) == version);
    }

    QHash<RateId, Rate> m_rates;
    QHash<PriceRuleId, PriceRule> m_rules;
    QHash<TaxRateId, TaxRate> m_taxes;
};

} // namespace

template <>
struct rc::Arbitrary<PriceDeed>
{
    static Gen<PriceDeed> arbitrary()
    {
        return gen::build<PriceDeed>(gen::set(&PriceDeed::what, gen::inRange(0, 8)),
                                     gen::set(&PriceDeed::which, gen::inRange(0, 30)),
                                     gen::set(&PriceDeed::amount, gen::inRange(1, 2'000)),
                                     gen::set(&PriceDeed::days, gen::inRange(0, 4)));
    }
};

class PricesPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatABillWasMadeWithIsNeverChanged()
    {
        const auto many =
            rc::gen::container<std::vector<PriceDeed>>(25, rc::gen::arbitrary<PriceDeed>());
        QVERIFY(rc::check([&] {
            RestlessShop shop;
            for (const PriceDeed &deed : *many) {
                shop.attempt(deed);
                shop.compare();
            }
        }));
    }
};

DESK_TEST(PricesPropertyTest)
#include "tst_prices_property.moc"
