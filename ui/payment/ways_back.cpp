#include "ui/payment/ways_back.h"

#include "ui/text/enum_text.h"

#include <algorithm>

namespace desk::ui {

namespace {

constexpr std::array waysOffered{
    TenderKind::Cash, TenderKind::Card, TenderKind::Check, TenderKind::StoreCredit};

} // namespace

QStringList waysBack(bool hasFamily)
{
    QStringList words;
    for (const TenderKind kind : waysOffered) {
        if (kind != TenderKind::StoreCredit || hasFamily)
            words += word(kind);
    }
    return words;
}

int wayBackOf(TenderKind kind)
{
    const auto found = std::ranges::find(waysOffered, kind);
    return found == waysOffered.end() ? 0 : int(found - waysOffered.begin());
}

TenderToTake tenderBack(int way, const QString &reference, Currency currency)
{
    const int last = int(waysOffered.size()) - 1;
    TenderToTake tender{.kind = waysOffered.at(size_t(std::clamp(way, 0, last))),
                        .amount = Money::minor(0, currency)};
    if (tender.kind == TenderKind::Card)
        tender.reference = reference;
    if (tender.kind == TenderKind::Check)
        tender.checkNumber = reference;
    return tender;
}

} // namespace desk::ui
