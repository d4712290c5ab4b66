#include "core/verify/prices.h"

#include "core/verify/rule.h"

namespace desk::verify {

namespace {

// The steps of a bill keep what they were computed from, beside the version that said so. A fee may
// be less than its rule says, where the cap of the family cut it.
constexpr Rule rulesOfPrices[] = {
    {"price.rate_changed", R"sql(
        SELECT DISTINCT lower(hex(rates.id)) || ' ' || invoices.number
          FROM price_steps
          JOIN invoice_lines ON invoice_lines.id = price_steps.invoice_line
          JOIN invoices ON invoices.id = invoice_lines.invoice
          JOIN rates ON rates.id = unhex(price_steps.rule, '-')
         WHERE price_steps.kind = 'BASE' AND invoices.issued_at IS NOT NULL
           AND (rates.amount <> price_steps.unit_amount
                OR rates.version <> price_steps.rule_version
                OR rates.valid_from > price_steps.night)
    )sql"},
    {"price.rule_changed", R"sql(
        SELECT DISTINCT lower(hex(price_rules.id)) || ' ' || invoices.number
          FROM price_steps
          JOIN invoice_lines ON invoice_lines.id = price_steps.invoice_line
          JOIN invoices ON invoices.id = invoice_lines.invoice
          JOIN price_rules ON price_rules.id = unhex(price_steps.rule, '-')
         WHERE price_steps.kind IN ('PEAK_DATES', 'WEEKDAY', 'OCCUPANCY', 'LENGTH_OF_STAY',
                                    'ADDITIONAL_PET', 'EARLY_FEE', 'LATE_FEE')
           AND invoices.issued_at IS NOT NULL
           AND (price_rules.version <> price_steps.rule_version
                OR price_rules.name <> price_steps.label
                OR price_rules.valid_from > price_steps.night
                OR (price_steps.share <> 0 AND price_steps.share <> price_rules.share)
                OR (price_steps.share = 0 AND price_rules.household_cap = 0
                    AND price_steps.unit_amount <> price_rules.amount))
    )sql"},
    {"price.tax_changed", R"sql(
        SELECT DISTINCT lower(hex(tax_rates.id)) || ' ' || invoices.number
          FROM invoice_taxes
          JOIN invoices ON invoices.id = invoice_taxes.invoice
          JOIN tax_rates ON tax_rates.id = invoice_taxes.tax_rate
         WHERE invoices.issued_at IS NOT NULL AND invoice_taxes.removed_at IS NULL
           AND (tax_rates.rate <> invoice_taxes.rate
                OR tax_rates.jurisdiction <> invoice_taxes.jurisdiction
                OR tax_rates.tax_class <> invoice_taxes.tax_class)
    )sql"},
    {"price.package_plan_changed", R"sql(
        SELECT DISTINCT lower(hex(package_plans.id)) || ' ' || invoices.number
          FROM price_steps
          JOIN invoice_lines ON invoice_lines.id = price_steps.invoice_line
          JOIN invoices ON invoices.id = invoice_lines.invoice
          JOIN package_plans ON package_plans.id = unhex(price_steps.rule, '-')
         WHERE price_steps.kind = 'PACKAGE' AND invoices.issued_at IS NOT NULL
           AND (package_plans.version <> price_steps.rule_version
                OR package_plans.name <> price_steps.label
                OR package_plans.price <> price_steps.unit_amount
                OR package_plans.units <> abs(invoice_lines.units))
    )sql"},
    {"price.booking_rule_changed", R"sql(
        SELECT DISTINCT lower(hex(booking_rules.id)) || ' ' || lower(hex(booking_terms.booking))
          FROM booking_terms
          JOIN booking_rules
            ON booking_rules.id IN (booking_terms.deposit_rule, booking_terms.cancellation_rule)
         WHERE (booking_rules.id = booking_terms.deposit_rule
                AND (booking_rules.version <> booking_terms.deposit_version
                     OR booking_rules.name <> booking_terms.deposit_name
                     OR booking_rules.share <> booking_terms.deposit_share
                     OR booking_rules.amount <> booking_terms.deposit_amount))
            OR (booking_rules.id = booking_terms.cancellation_rule
                AND (booking_rules.version <> booking_terms.cancellation_version
                     OR booking_rules.name <> booking_terms.cancellation_name
                     OR booking_rules.tiers <> booking_terms.tiers
                     OR booking_rules.no_show_of <> booking_terms.no_show_of
                     OR booking_rules.no_show_share <> booking_terms.no_show_share))
    )sql"},
};

} // namespace

QList<Finding> brokenPrices(db::Database &database)
{
    return brokenRules(database, rulesOfPrices);
}

} // namespace desk::verify
