#include "core/packages/bill_credits.h"

#include "core/packages/held_credits.h"
#include "core/packages/put_move.h"

namespace desk {

namespace {

std::optional<QDate> daysFrom(QDate day, const std::optional<int> &days, int more = 0)
{
    return days ? std::optional(day.addDays(*days + more)) : std::nullopt;
}

// What was charged, after discounts; tax that the price holds is not the resort's.
Money chargedFor(const InvoiceLine &line, bool taxInclusive)
{
    const Money net = line.amount + line.discount;
    return taxInclusive ? net - line.tax : net;
}

void putPurchase(Writer &writer, const Invoice &invoice, const InvoiceLine &line, Money worth)
{
    const auto plan = writer.find<PackagePlan>(*line.packagePlan);
    DESK_ASSERT(plan && invoice.household);
    writer.put(
        PackagePurchase{.id = *line.purchase,
                        .plan = plan->id,
                        .household = *invoice.household,
                        .pet = line.pet,
                        .invoiceLine = line.id,
                        .name = plan->name,
                        .units = line.units,
                        .worth = worth,
                        .soldOn = writer.today(),
                        .expiresOn = daysFrom(writer.today(), plan->validityDays),
                        .usableOn = daysFrom(writer.today(), plan->validityDays, plan->graceDays)});
}

void sell(Writer &writer, const Invoice &invoice, const InvoiceLine &line, Money worth)
{
    if (line.units > 0)
        putPurchase(writer, invoice, line, worth);
    putMove(writer,
            {.purchase = *line.purchase,
             .kind = line.units > 0 ? CreditMoveKind::Sell : CreditMoveKind::Reverse,
             .units = line.units,
             .reservation = std::nullopt,
             .invoice = invoice.id});
}

/// What the resort owes less in visits.
Money use(Writer &writer, const Invoice &invoice, const InvoiceLine &line)
{
    const auto package = packageCredits(writer.database(), *line.purchase);
    DESK_ASSERT(package);
    putMove(writer,
            {.purchase = package->purchase,
             .kind = line.units > 0 ? CreditMoveKind::Redeem : CreditMoveKind::Reverse,
             .units = -line.units,
             .reservation = line.reservation,
             .invoice = invoice.id});
    return worthOf(*package, package->unused()) - worthOf(*package, package->unused() - line.units);
}

void releaseStaysOf(Writer &writer, const QList<InvoiceLine> &lines)
{
    QList<ReservationId> stays;
    for (const InvoiceLine &line : lines) {
        if (line.reservation && !stays.contains(*line.reservation))
            stays += *line.reservation;
    }
    for (const ReservationId &stay : std::as_const(stays))
        releaseCredits(writer, stay);
}

Side packageLiability(const PackagePurchaseId &purchase, Money amount)
{
    return {Account::PackageLiability, purchase.text(), amount};
}

} // namespace

CreditPostings moveCredits(Writer &writer, const Invoice &invoice, const QList<InvoiceLine> &lines)
{
    const bool taxInclusive = invoice.total == invoice.subtotal;
    if (invoice.kind == InvoiceKind::Stay)
        releaseStaysOf(writer, lines);
    CreditPostings postings;
    for (const InvoiceLine &line : lines) {
        if (line.kind == LineKind::Package) {
            const Money worth = chargedFor(line, taxInclusive);
            sell(writer, invoice, line, worth);
            postings.sides += packageLiability(*line.purchase, -worth);
        } else if (line.kind == LineKind::Redemption) {
            const Money worth = use(writer, invoice, line);
            postings.sides += packageLiability(*line.purchase, worth);
            postings.earned[line.revenueAccount] += worth;
        }
    }
    return postings;
}

void takeCreditsBack(Writer &writer, const Invoice &invoice, const QList<InvoiceLine> &lines)
{
    for (const InvoiceLine &line : lines) {
        if (line.kind != LineKind::Package && line.kind != LineKind::Redemption)
            continue;
        const bool isSale = line.kind == LineKind::Package;
        putMove(writer,
                {.purchase = *line.purchase,
                 .kind = CreditMoveKind::Reverse,
                 .units = isSale ? -line.units : line.units,
                 .reservation = isSale ? std::nullopt : line.reservation,
                 .invoice = invoice.id});
    }
}

Refusals objectionsToTakingBack(db::Database &database, const QList<PackagePurchaseId> &packages)
{
    for (const PackagePurchaseId &purchase : packages) {
        const auto package = packageCredits(database, purchase);
        if (package && package->available != package->units)
            return {{Reason::PackageUsed,
                     QStringLiteral("lines"),
                     {{QStringLiteral("package"), package->name},
                      {QStringLiteral("left"), qint64{package->available}},
                      {QStringLiteral("units"), qint64{package->units}}}}};
    }
    return {};
}

} // namespace desk
