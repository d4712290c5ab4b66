#include "core/packages/adjust_credits.h"
#include "core/packages/credits.h"
#include "ui/families/subjects.h"
#include "ui/text/credit_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct CreditSubject
{
    Q_DECLARE_TR_FUNCTIONS(CreditSubject)
};

constexpr qsizetype movesShown = 8;

/// What a manager types to give credits, or to take them.
struct CreditGift
{
    QString visits;
    QString reason;
};

// The newest first.
QString movesText(const QList<CreditMove> &moves, const Words &words)
{
    QStringList lines;
    for (auto move = moves.crbegin(); move != moves.crend() && lines.size() < movesShown; ++move)
        lines += CreditSubject::tr("%1 · %2", "a day, what happened")
                     .arg(words.date(move->businessDate), creditMoveText(*move, words));
    return lines.join(u'\n');
}

void give(RecordForm &form, const PackagePurchaseId &purchase, const CreditGift &gift)
{
    const auto visits =
        typedThousandths(gift.visits.trimmed().remove(u'-').remove(u'−'), form.session()->words());
    constexpr qint64 thousandthsOfAUnit = 1'000 / unitsOfAVisit;
    if (!visits || *visits % thousandthsOfAUnit != 0) {
        form.refuseTyped({{Reason::NotANumber, u"units"_s, {}}});
        return;
    }
    const bool isTaken = gift.visits.contains(u'-') || gift.visits.contains(u'−');
    const int units = int(std::min<qint64>(*visits / thousandthsOfAUnit, 100'000));
    form.carryOutVoid(AdjustCredits{.purchase = purchase,
                                    .units = isTaken ? -units : units,
                                    .reason = gift.reason},
                      CreditSubject::tr("The credits are changed."));
}

} // namespace

std::optional<Subject> creditSubject(const QString &form,
                                     const QString &target,
                                     db::Database &database,
                                     RecordForm &ui)
{
    const auto purchase = PackagePurchaseId::parse(target);
    const auto package =
        form == u"credits" && purchase ? packageCredits(database, *purchase) : std::nullopt;
    if (!package)
        return std::nullopt;
    const Words words = ui.session()->words();
    Fields<CreditGift> fields(words, ui.session()->today());
    fields.line(u"units"_s, CreditSubject::tr("Visits to give"), &CreditGift::visits, true)
        .hint(CreditSubject::tr("A number such as 1 or 0.5; -1 takes one."))
        .line(u"reason"_s, CreditSubject::tr("Reason"), &CreditGift::reason, true)
        .hint(movesText(movesOf(database, package->purchase), words));
    return recordSubject<CreditGift>(
        ui,
        package->name,
        fields.list(),
        CreditGift(),
        [&ui, id = package->purchase](const CreditGift &gift) { give(ui, id, gift); });
}

} // namespace desk::ui
