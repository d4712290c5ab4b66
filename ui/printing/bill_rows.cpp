#include "ui/printing/bill_rows.h"

#include "ui/text/credit_text.h"
#include "ui/text/enum_text.h"
#include "ui/text/price_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct BillRows
{
    Q_DECLARE_TR_FUNCTIONS(BillRows)
};

// One step that is called like the line and comes to the same: a product, a fee.
bool isTheLineAgain(const PriceStep &step, const InvoiceLine &line)
{
    return step.label == line.description && step.amount == line.amount && step.share.value == 0
        && !step.night && step.kind != PriceStepKind::Redemption;
}

} // namespace

QString lineExplanation(const BillLine &line, UnitPrice unitPrice, const Words &words)
{
    if (line.steps.size() != 1 || !isTheLineAgain(line.steps.first(), line.line))
        return explanationText(line.steps, words);
    const PriceStep &step = line.steps.first();
    return unitPrice == UnitPrice::Shown || std::abs(step.quantity) == 1
        ? QString()
        : BillRows::tr("%1 each", "an amount").arg(words.money(step.unitAmount));
}

QString lineTitle(const BillLine &line, const Words &words)
{
    QString title = line.line.description;
    if (line.line.kind == LineKind::Redemption)
        return BillRows::tr("%1, %2", "a package, how many visits")
            .arg(title, visitsText(std::abs(line.line.units), words));
    if (line.line.quantity != 1)
        title =
            BillRows::tr("%1 × %2", "how many, what").arg(words.number(line.line.quantity), title);
    return line.pet.isEmpty() ? title : title + u" · "_s + line.pet;
}

QString tenderTitle(const Tender &tender)
{
    QString title = word(tender.kind);
    if (!tender.lastFour.isEmpty())
        title += u" ····"_s + tender.lastFour;
    if (!tender.approval.isEmpty())
        title += u' ' + BillRows::tr("(approval %1)").arg(tender.approval);
    if (!tender.checkNumber.isEmpty())
        title += u' ' + BillRows::tr("no. %1", "of a check").arg(tender.checkNumber);
    return title;
}

QString taxTitle(const QString &jurisdiction, PartsPerMillion rate, const Words &words)
{
    return u"%1 %2"_s.arg(jurisdiction, words.percent(rate));
}

} // namespace desk::ui
