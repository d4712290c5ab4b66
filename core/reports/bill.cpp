#include "core/reports/bill.h"

#include "core/db/select.h"

#include <QHash>

namespace desk {

namespace {

struct PetName
{
    PetId pet;
    QString name;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"pet", &PetName::pet}, Field{"name", &PetName::name});
    }
};

QHash<PetId, QString> petNames(db::Database &database, InvoiceId invoice)
{
    const auto rows = database.all<PetName>(R"sql(
        SELECT DISTINCT pets.id, pets.name
          FROM invoice_lines JOIN pets ON pets.id = invoice_lines.pet
         WHERE invoice_lines.invoice = ?
    )sql",
                                            invoice);
    QHash<PetId, QString> names;
    for (const PetName &row : rows)
        names.insert(row.pet, row.name);
    return names;
}

struct TaxClassName
{
    TaxClassId id;
    QString name;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &TaxClassName::id}, Field{"name", &TaxClassName::name});
    }
};

QHash<TaxClassId, QString> taxClassNames(db::Database &database)
{
    QHash<TaxClassId, QString> names;
    for (const TaxClassName &row : database.all<TaxClassName>("SELECT id, name FROM tax_classes"))
        names.insert(row.id, row.name);
    return names;
}

QHash<InvoiceLineId, QList<PriceStep>> stepsOf(db::Database &database, InvoiceId invoice)
{
    const auto rows = db::select<PriceStep>(database,
                                            "WHERE invoice_line IN (SELECT id FROM invoice_lines "
                                            "WHERE invoice = ?) ORDER BY position, id",
                                            invoice);
    QHash<InvoiceLineId, QList<PriceStep>> steps;
    for (const PriceStep &step : rows)
        steps[*step.invoiceLine] += step;
    return steps;
}

QList<BillLine> linesOf(db::Database &database, InvoiceId invoice)
{
    const auto names = petNames(database, invoice);
    const auto classes = taxClassNames(database);
    const auto steps = stepsOf(database, invoice);
    QList<BillLine> lines;
    for (const InvoiceLine &line : db::select<InvoiceLine>(
             database, "WHERE invoice = ? AND removed_at IS NULL ORDER BY position, id", invoice)) {
        lines += BillLine{.line = line,
                          .pet = line.pet ? names.value(*line.pet) : QString(),
                          .taxClass = classes.value(line.taxClass),
                          .steps = steps.value(line.id)};
    }
    return lines;
}

} // namespace

std::optional<Bill> billOf(db::Database &database, InvoiceId invoice)
{
    const std::optional<Invoice> found = database.find<Invoice>(invoice);
    if (!found)
        return std::nullopt;
    Bill bill{
        .invoice = *found,
        .lines = linesOf(database, invoice),
        .taxes = db::select<InvoiceTax>(
            database,
            "WHERE invoice = ? AND removed_at IS NULL ORDER BY jurisdiction, rate, id",
            invoice),
        .outstanding = database.value<Money>(
            "SELECT COALESCE(SUM(amount), 0) FROM postings WHERE invoice = ? AND account = 'AR'",
            invoice)};
    for (const BillLine &line : std::as_const(bill.lines)) {
        Money &sum = line.line.kind == LineKind::Discount ? bill.discounts : bill.listed;
        sum += line.line.amount;
    }
    return bill;
}

} // namespace desk
