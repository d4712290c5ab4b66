#include "ui/printing/bill_rows.h"

#include "ui/text/credit_text.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct BillRows
{
    Q_DECLARE_TR_FUNCTIONS(BillRows)
};

} // namespace

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
