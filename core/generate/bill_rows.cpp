#include "core/generate/bill_rows.h"

#include "core/billing/ledger.h"
#include "core/billing/tender.h"
#include "core/generate/counter.h"

using namespace Qt::Literals;

namespace desk::generate {

namespace {

struct Side
{
    Account account{};
    QString owner;
    Money amount;
    std::optional<InvoiceId> invoice = {};
};

LedgerEntry entryOf(World &world, const TillDay &till, EntryKind kind, const Invoice &invoice)
{
    LedgerEntry entry;
    entry.id = world.newId<LedgerEntryId>();
    entry.location = world.place.location.id;
    entry.kind = kind;
    entry.at = world.clock.now();
    entry.businessDate = till.session.businessDate;
    entry.tillSession = till.session.id;
    entry.staff = till.session.openedBy;
    entry.household = invoice.household;
    entry.booking = invoice.booking;
    entry.invoice = invoice.id;
    return entry;
}

void post(World &world, const LedgerEntry &entry, const QList<Side> &sides)
{
    Money sum;
    world.bulk.add(entry);
    for (const Side &side : sides) {
        sum += side.amount;
        if (!side.amount.isZero())
            world.bulk.add(Posting{.id = world.newId<PostingId>(),
                                   .entry = entry.id,
                                   .account = side.account,
                                   .owner = side.owner,
                                   .invoice = side.invoice,
                                   .amount = side.amount});
    }
    DESK_ASSERT(sum.isZero());
}

Side receivable(const Invoice &invoice, Money amount)
{
    return {Account::Receivable,
            invoice.household ? invoice.household->text() : QString(),
            amount,
            invoice.id};
}

void writeLine(World &world, const Invoice &invoice, int position, const QuoteLine &line)
{
    InvoiceLine row;
    row.id = world.newId<InvoiceLineId>();
    row.invoice = invoice.id;
    row.position = position;
    row.kind = line.kind;
    row.reservation = line.reservation;
    row.pet = line.pet;
    row.product = line.product;
    row.addOn = line.addOn;
    row.coupon = line.coupon;
    row.description = line.description;
    row.reason = line.reason;
    row.quantity = line.quantity;
    row.unitPrice = line.unitPrice;
    row.amount = line.amount;
    row.discount = line.discount;
    row.taxClass = line.taxClass;
    row.tax = line.tax;
    row.revenueAccount = line.revenueAccount;
    world.bulk.add(row);
    int stepPosition = 0;
    for (PriceStep step : line.steps) {
        step.id = world.newId<PriceStepId>();
        step.invoiceLine = row.id;
        step.position = stepPosition++;
        world.bulk.add(step);
    }
    if (!line.product)
        return;
    world.sold[*line.product] += line.quantity;
    world.bulk.add(StockMove{.id = world.newId<StockMoveId>(),
                             .product = *line.product,
                             .location = world.place.location.id,
                             .quantity = -line.quantity,
                             .reason = StockReason::Sale,
                             .invoiceLine = row.id,
                             .note = {},
                             .at = world.clock.now(),
                             .staff = world.somebody()});
}

void writeTax(World &world, const Invoice &invoice, const QuoteTax &tax)
{
    InvoiceTax row;
    row.id = world.newId<InvoiceTaxId>();
    row.invoice = invoice.id;
    row.taxClass = tax.taxClass;
    row.taxRate = tax.taxRate;
    row.jurisdiction = tax.jurisdiction;
    row.rate = tax.rate;
    row.taxable = tax.taxable;
    row.amount = tax.amount;
    world.bulk.add(row);
}

void postIssue(World &world, const TillDay &till, const Invoice &invoice, const Quote &quote)
{
    QMap<QString, Money> revenue;
    QMap<QString, Money> taxes;
    Money discounts = world.money(0);
    for (const QuoteLine &line : quote.lines) {
        if (line.kind == LineKind::Discount)
            discounts += line.amount;
        else
            revenue[line.revenueAccount] += line.amount;
    }
    for (const QuoteTax &tax : quote.taxes)
        taxes[tax.jurisdiction] += tax.amount;

    QList<Side> sides{receivable(invoice, invoice.total),
                      {Account::DiscountGiven, QString(), -discounts}};
    for (const auto &[account, amount] : revenue.asKeyValueRange())
        sides += Side{Account::Revenue, account, -amount};
    for (const auto &[jurisdiction, amount] : taxes.asKeyValueRange())
        sides += Side{Account::TaxPayable, jurisdiction, -amount};
    post(world, entryOf(world, till, EntryKind::InvoiceIssued, invoice), sides);
}

Tender tenderFor(World &world, ReceiptId receipt, Money total)
{
    Tender tender;
    tender.id = world.newId<TenderId>();
    tender.receipt = receipt;
    const TenderToTake taken = handedOver(world, total);
    tender.kind = taken.kind;
    tender.amount = total;
    tender.tip = taken.tip;
    tender.given = tender.change = world.money(0);
    if (tender.kind == TenderKind::Cash) {
        tender.given = taken.amount;
        tender.change = taken.amount - total;
    }
    tender.reference = taken.reference;
    tender.lastFour = taken.lastFour;
    tender.approval = taken.approval;
    tender.checkNumber = taken.checkNumber;
    return tender;
}

Side moneyIn(const TillDay &till, const Tender &tender)
{
    const Money amount = tender.amount + tender.tip;
    if (tender.kind == TenderKind::Cash)
        return {Account::Cash, till.session.id.text(), amount};
    if (tender.kind == TenderKind::Card)
        return {Account::CardClearing, {}, amount};
    return {Account::CheckClearing, {}, amount};
}

void writePayment(World &world, TillDay &till, const Invoice &invoice)
{
    Receipt receipt;
    receipt.id = world.newId<ReceiptId>();
    receipt.location = world.place.location.id;
    receipt.kind = invoice.kind == InvoiceKind::Sale ? ReceiptKind::Sale : ReceiptKind::Payment;
    receipt.number = world.nextReceiptNumber();
    receipt.household = invoice.household;
    receipt.invoice = invoice.id;
    receipt.booking = invoice.booking;
    receipt.tillSession = till.session.id;
    receipt.staff = till.session.openedBy;
    receipt.at = world.clock.now();
    receipt.businessDate = till.session.businessDate;
    receipt.total = invoice.total;
    world.bulk.add(receipt);

    const Tender tender = tenderFor(world, receipt.id, invoice.total);
    world.bulk.add(tender);
    if (tender.kind == TenderKind::Cash)
        till.cash += tender.amount;

    LedgerEntry entry = entryOf(world, till, EntryKind::Payment, invoice);
    entry.receipt = receipt.id;
    post(world,
         entry,
         {moneyIn(till, tender),
          receivable(invoice, -tender.amount),
          {Account::TipsPayable, u"pool"_s, -tender.tip}});
}

} // namespace

Quote quoteFor(World &world, const PriceBook &book, const Party &party)
{
    StayToPrice stay;
    for (const Guest &guest : party.guests) {
        const Animal &animal = world.animals[guest.animal];
        PetToPrice pet;
        pet.pet = animal.id;
        pet.reservation = guest.reservation;
        pet.species = animal.species;
        pet.weightGrams = animal.grams;
        pet.service = guest.service;
        pet.arrivesOn = party.arrivesOn;
        pet.arrivesAtMinute = party.arrivesAtMinute;
        pet.leavesOn = party.leavesOn;
        pet.leavesAtMinute = party.leftAtMinute;
        if (guest.room) {
            const Unit &unit = world.rooms[*guest.room].unit;
            pet.rooms += RoomToPrice{party.arrivesOn, unit.id, unit.kind};
        }
        stay.pets += pet;
    }
    for (const PlannedAddOn &wish : party.addOns)
        stay.addOns += AddOnToPrice{.addOn = world.catalogue.addOns[wish.addOn].id,
                                    .pet = stay.pets[qsizetype(wish.guest)].pet,
                                    .reservation = party.guests[wish.guest].reservation,
                                    .day = wish.day,
                                    .quantity = 1};
    if (party.hasCoupon) {
        const Coupon &coupon = world.catalogue.coupons.front();
        stay.discount = Discount{.coupon = coupon.id,
                                 .name = coupon.name,
                                 .reason = {},
                                 .kind = coupon.kind,
                                 .share = coupon.share,
                                 .amount = coupon.amount,
                                 .scope = coupon.scope};
    }
    stay.taxedOn = party.leavesOn;
    Result<Quote> priced = quote(book, stay);
    DESK_ASSERT(priced);
    return *priced;
}

void writeQuote(World &world, const Quote &quote)
{
    int position = 0;
    for (const QuoteLine &line : quote.lines) {
        for (PriceStep step : line.steps) {
            step.id = world.newId<PriceStepId>();
            step.reservation = line.reservation;
            step.position = ++position;
            world.bulk.add(step);
        }
    }
}

InvoiceId writeBill(World &world,
                    TillDay &till,
                    const Quote &quote,
                    const std::optional<size_t> &family,
                    const std::optional<BookingId> &booking,
                    Payment payment)
{
    Invoice invoice;
    invoice.id = world.newId<InvoiceId>();
    invoice.location = world.place.location.id;
    invoice.kind = booking ? InvoiceKind::Stay : InvoiceKind::Sale;
    invoice.number = world.nextInvoiceNumber();
    if (family)
        invoice.household = world.families[*family].id;
    invoice.booking = booking;
    invoice.subtotal = quote.subtotal;
    invoice.tax = quote.tax;
    invoice.total = quote.total;
    invoice.businessDate = till.session.businessDate;
    invoice.createdAt = world.clock.now();
    invoice.issuedAt = world.clock.now();
    invoice.tillSession = till.session.id;
    world.bulk.add(invoice);
    int position = 0;
    for (const QuoteLine &line : quote.lines)
        writeLine(world, invoice, position++, line);
    for (const QuoteTax &tax : quote.taxes)
        writeTax(world, invoice, tax);
    postIssue(world, till, invoice, quote);
    if (payment == Payment::Paid)
        writePayment(world, till, invoice);
    return invoice.id;
}

void writeSale(World &world, const PriceBook &book, TillDay &till)
{
    QList<QuoteLine> lines;
    const int kinds = world.chance.between(1, 3);
    for (int i = 0; i < kinds; ++i) {
        const Product &product = world.chance.pick(world.catalogue.products);
        const int quantity = world.chance.percent(80) ? 1 : 2;
        QuoteLine line;
        line.kind = LineKind::Product;
        line.product = product.id;
        line.description = product.name;
        line.quantity = quantity;
        line.unitPrice = product.price;
        line.amount = product.price * quantity;
        line.taxClass = product.taxClass;
        line.revenueAccount = product.revenueAccount;
        lines += line;
    }
    const Result<Quote> priced = totalled(book, std::move(lines), {}, till.session.businessDate);
    DESK_ASSERT(priced);
    const auto family = world.chance.percent(40)
        ? std::optional(world.chance.index(world.families.size()))
        : std::nullopt;
    writeBill(world, till, *priced, family, std::nullopt, Payment::Paid);
}

} // namespace desk::generate
