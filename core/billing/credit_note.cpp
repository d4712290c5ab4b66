#include "core/billing/credit_note.h"

#include "core/billing/balance.h"
#include "core/billing/draft.h"
#include "core/billing/give_back.h"
#include "core/billing/invoice_state.h"
#include "core/billing/issue.h"
#include "core/catalog/stock.h"
#include "core/packages/bill_credits.h"
#include "core/pricing/split.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

struct CreditedRow
{
    InvoiceLineId line;
    int quantity = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"corrects", &CreditedRow::line},
                            Field{"quantity", &CreditedRow::quantity});
    }
};

QHash<InvoiceLineId, int> creditedPieces(db::Database &database, InvoiceId invoice)
{
    const auto rows = database.all<CreditedRow>(R"sql(
        SELECT credit.corrects, -sum(credit.quantity)
          FROM invoice_lines AS line
          JOIN invoice_lines AS credit ON credit.corrects = line.id
          JOIN invoices ON invoices.id = credit.invoice
         WHERE line.invoice = ? AND credit.removed_at IS NULL
           AND invoices.issued_at IS NOT NULL AND invoices.voided_at IS NULL
         GROUP BY credit.corrects
    )sql",
                                                invoice);
    QHash<InvoiceLineId, int> pieces;
    for (const CreditedRow &row : rows)
        pieces.insert(row.line, row.quantity);
    return pieces;
}

// The part that pieces `from` to `until` of a line have in an amount: the parts of all pieces sum
// to it.
Money partOf(Money amount, int from, int until, int all)
{
    const auto upTo = [&](int count) {
        return split(amount,
                     {Money::minor(count, amount.currency()),
                      Money::minor(all - count, amount.currency())})
            .first();
    };
    return upTo(until) - upTo(from);
}

// A line of nothing, as of a free night, counts as one piece.
int piecesOf(const InvoiceLine &line)
{
    return std::max(1, line.quantity);
}

QuoteLine credited(const InvoiceLine &line, int from, int until)
{
    const auto part = [&](Money amount) { return -partOf(amount, from, until, piecesOf(line)); };
    return {.kind = line.kind,
            .reservation = line.reservation,
            .pet = line.pet,
            .product = line.product,
            .addOn = line.addOn,
            .corrects = line.id,
            .description = line.description,
            .quantity = from - until,
            .unitPrice = line.unitPrice,
            .amount = part(line.amount),
            .discount = part(line.discount),
            .tax = part(line.tax),
            .taxClass = line.taxClass,
            .revenueAccount = line.revenueAccount,
            .packagePlan = line.packagePlan,
            .purchase = line.purchase,
            .units = line.units * (from - until) / piecesOf(line),
            .covered = part(line.covered)};
}

// The jurisdictions of a class share its tax as they shared it on the bill.
void appendTaxes(Quote &note, const QList<InvoiceTax> &billed)
{
    QMap<TaxClassId, std::pair<Money, Money>> byClass;
    for (const QuoteLine &line : std::as_const(note.lines)) {
        if (line.kind == LineKind::Discount || line.kind == LineKind::Redemption)
            continue;
        byClass[line.taxClass].first += line.amount + line.discount + line.covered;
        byClass[line.taxClass].second += line.tax;
    }
    for (const auto &[taxClass, sums] : byClass.asKeyValueRange()) {
        QList<InvoiceTax> rates;
        QList<Money> weights;
        for (const InvoiceTax &tax : billed) {
            if (tax.taxClass != taxClass)
                continue;
            rates += tax;
            weights += tax.amount;
        }
        const QList<Money> parts = split(sums.second, weights);
        for (qsizetype i = 0; i < rates.size(); ++i)
            note.taxes += QuoteTax{.taxClass = taxClass,
                                   .taxRate = rates[i].taxRate,
                                   .jurisdiction = rates[i].jurisdiction,
                                   .rate = rates[i].rate,
                                   .taxable = sums.first,
                                   .amount = parts[i]};
    }
}

void appendDiscount(Quote &note, const QList<InvoiceLine> &billed)
{
    Money discount;
    for (const QuoteLine &line : std::as_const(note.lines))
        discount += line.discount;
    const auto given = std::ranges::find(billed, LineKind::Discount, &InvoiceLine::kind);
    if (discount.isZero() || given == billed.end())
        return;
    note.lines += QuoteLine{.kind = LineKind::Discount,
                            .coupon = given->coupon,
                            .corrects = given->id,
                            .description = given->description,
                            .reason = given->reason,
                            .unitPrice = discount,
                            .amount = discount,
                            .taxClass = given->taxClass,
                            .revenueAccount = given->revenueAccount};
}

// What goes off with another line is not taken back alone.
bool canBeTakenBack(const InvoiceLine &line)
{
    return line.kind != LineKind::Discount && line.kind != LineKind::Redemption;
}

// A credit is used for a whole day, so what it paid for is taken back whole.
int leastTakenBack(const InvoiceLine &line)
{
    return line.covered.isZero() ? 1 : piecesOf(line);
}

// The credits that paid for a line come back with it.
void appendRedemptions(Quote &note, const InvoiceLine &line, const QList<InvoiceLine> &billed)
{
    if (line.covered.isZero())
        return;
    for (const InvoiceLine &redemption : billed) {
        if (redemption.kind == LineKind::Redemption && redemption.reservation == line.reservation)
            note.lines += credited(redemption, 0, piecesOf(redemption));
    }
}

QList<PackagePurchaseId> packagesOn(const Quote &note)
{
    QList<PackagePurchaseId> packages;
    for (const QuoteLine &line : note.lines) {
        if (line.kind == LineKind::Package)
            packages += *line.purchase;
    }
    return packages;
}

Result<Quote> quoteOver(db::Database &database,
                        const Invoice &invoice,
                        const QList<LineToCredit> &wanted)
{
    const QList<InvoiceLine> billed = linesOf(database, invoice.id);
    QHash<InvoiceLineId, int> done = creditedPieces(database, invoice.id);
    Quote note;
    for (const LineToCredit &wish : wanted) {
        const auto line = std::ranges::find(billed, wish.line, &InvoiceLine::id);
        if (line == billed.end() || !canBeTakenBack(*line))
            return refuse(Reason::Unknown, u"lines"_s);
        int &credited = done[line->id];
        if (credited >= piecesOf(*line))
            return refuse(Reason::AlreadyReversed, u"lines"_s);
        if (wish.quantity < leastTakenBack(*line) || wish.quantity > piecesOf(*line) - credited)
            return refuse(Reason::OutOfRange,
                          u"quantity"_s,
                          {{u"least"_s, qint64{leastTakenBack(*line)}},
                           {u"most"_s, qint64{piecesOf(*line) - credited}}});
        note.lines += desk::credited(*line, credited, credited + wish.quantity);
        appendRedemptions(note, *line, billed);
        credited += wish.quantity;
    }
    appendDiscount(note, billed);
    appendTaxes(note, taxesOf(database, invoice.id));
    for (const QuoteLine &line : std::as_const(note.lines))
        note.subtotal += line.amount;
    for (const QuoteTax &tax : std::as_const(note.taxes))
        note.tax += tax.amount;
    note.total = invoice.total == invoice.subtotal ? note.subtotal : note.subtotal + note.tax;
    return note;
}

// Moves between two bills, so the entry belongs to neither.
void lowerWhatIsOwed(Writer &writer, const Invoice &invoice, const Invoice &note)
{
    const Money amount = std::min(outstanding(writer.database(), invoice.id), -note.total);
    if (!amount.isPositive())
        return;
    post(writer,
         {.kind = EntryKind::CreditNote,
          .household = invoice.household,
          .booking = invoice.booking,
          .tillSession = note.tillSession,
          .sides = {receivable(invoice.household, note.id, amount),
                    receivable(invoice.household, invoice.id, -amount)}});
}

} // namespace

QList<CreditableLine> creditableLines(db::Database &database, InvoiceId invoice)
{
    const auto bill = database.find<Invoice>(invoice);
    const bool taxInclusive = bill && bill->total == bill->subtotal;
    const QHash<InvoiceLineId, int> done = creditedPieces(database, invoice);
    QList<CreditableLine> lines;
    for (const InvoiceLine &line : linesOf(database, invoice)) {
        const int left = piecesOf(line) - done.value(line.id);
        if (!canBeTakenBack(line) || left <= 0)
            continue;
        const auto part = [&](Money amount) {
            return partOf(amount, piecesOf(line) - left, piecesOf(line), piecesOf(line));
        };
        const Money net = part(line.amount) + part(line.discount) + part(line.covered);
        lines += CreditableLine{line, left, taxInclusive ? net : net + part(line.tax)};
    }
    return lines;
}

Result<Invoice> creditNoteOver(Writer &writer,
                               const Invoice &invoice,
                               const QList<LineToCredit> &lines)
{
    const bool stands = invoice.issuedAt && !invoice.voidedAt && !invoice.writtenOffAt;
    if (!stands || invoice.kind == InvoiceKind::CreditNote)
        return refuse(Reason::InvoiceNotOpen, u"invoice"_s);
    if (lines.isEmpty())
        return refuse(Reason::Missing, u"lines"_s);
    const Result<Quote> quote = quoteOver(writer.database(), invoice, lines);
    if (!quote)
        return refuse(quote.error());
    if (Refusals used = objectionsToTakingBack(writer.database(), packagesOn(*quote));
        !used.empty())
        return refuse(std::move(used));
    Invoice draft =
        putDraft(writer, InvoiceKind::CreditNote, invoice.household, invoice.booking, *quote);
    draft.corrects = invoice.id;
    Result<Invoice> note = issue(writer, draft);
    if (!note)
        return note;
    lowerWhatIsOwed(writer, invoice, *note);
    moveStock(writer, linesOf(writer.database(), note->id), StockReason::Return);
    return note;
}

Result<Invoice> creditNoteFor(Writer &writer, const Invoice &invoice)
{
    QList<LineToCredit> all;
    for (const CreditableLine &line : creditableLines(writer.database(), invoice.id))
        all += LineToCredit{line.line.id, line.quantityLeft};
    Result<Invoice> note = creditNoteOver(writer, invoice, all);
    if (!note)
        return note;
    const Money left = -outstanding(writer.database(), note->id);
    if (!left.isPositive())
        return note;
    DESK_ASSERT(note->household);
    const GivenBack given = giveBackAsCredit(
        writer,
        {.household = note->household, .booking = note->booking, .invoice = note->id},
        left);
    QList<Side> sides = given.sides;
    sides += receivable(note->household, note->id, left);
    post(writer,
         {.kind = EntryKind::Refund,
          .household = note->household,
          .booking = note->booking,
          .invoice = note->id,
          .receipt = given.receipt,
          .tillSession = given.tillSession,
          .sides = sides});
    return note;
}

} // namespace desk
