#include "ui/payment/bill_lines.h"

#include "ui/printing/bill_rows.h"
#include "ui/text/price_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// The same line again after the bill was priced anew keeps its row.
QString keyOf(const BillLine &line, QHash<QString, int> &seen)
{
    if (!line.line.id.isNull())
        return line.line.id.text();
    const auto text = [](const auto &id) { return id ? id->text() : QString(); };
    const QString key = QStringList{QString::fromLatin1(nameOf(line.line.kind)),
                                    text(line.line.reservation),
                                    text(line.line.addOn),
                                    text(line.line.product),
                                    line.line.description}
                            .join(u'/');
    return key % u'/' % QString::number(seen[key]++);
}

QString explanationOf(const BillLine &line, const Words &words)
{
    QStringList steps;
    for (const PriceStep &step : line.steps)
        steps += priceStepText(step, words);
    if (!line.line.reason.isEmpty())
        steps += line.line.reason;
    return steps.join(u'\n');
}

} // namespace

QHash<int, QByteArray> BillLines::roleNames() const
{
    return {{TitleRole, "title"},
            {AmountRole, "amount"},
            {ExplanationRole, "explanation"},
            {OpenRole, "open"},
            {RemovableRole, "removable"}};
}

QVariant BillLines::value(const BillRow &row, int role) const
{
    switch (role) {
    case TitleRole:
        return row.title;
    case AmountRole:
        return row.amount;
    case ExplanationRole:
        return row.explanation;
    case OpenRole:
        return row.open;
    case RemovableRole:
        return row.removable;
    default:
        return {};
    }
}

void BillLines::showBill(const QList<BillLine> &lines,
                         const QSet<int> &removable,
                         const Words &words)
{
    QList<BillRow> next;
    QHash<QString, int> seen;
    for (const BillLine &line : lines) {
        const QString key = keyOf(line, seen);
        next += BillRow{.id = key,
                        .title = lineTitle(line, words),
                        .amount = words.amount(line.line.amount),
                        .explanation = explanationOf(line, words),
                        .open = m_open.contains(key),
                        .removable = removable.contains(line.line.position)};
    }
    show(next);
}

void BillLines::toggle(int row)
{
    QList<BillRow> next = rows();
    if (row < 0 || row >= next.size() || next[row].explanation.isEmpty())
        return;
    next[row].open = !next[row].open;
    if (next[row].open)
        m_open.insert(next[row].id);
    else
        m_open.remove(next[row].id);
    show(next);
}

QVariantList sumsOf(const Bill &bill, const Words &words)
{
    QVariantList sums;
    const auto add = [&](const QString &text, Money amount) {
        sums += QVariantMap{{u"text"_s, text}, {u"amount"_s, words.amount(amount)}};
    };
    if (!bill.taxes.isEmpty())
        add(BillLines::tr("Subtotal"), bill.invoice.subtotal);
    for (const InvoiceTax &tax : bill.taxes)
        add(taxTitle(tax.jurisdiction, tax.rate, words), tax.amount);
    return sums;
}

} // namespace desk::ui
