#include "ui/today/warning_chips.h"

#include "ui/kit/theme.h"
#include "ui/text/enum_text.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// Words of warnings, for the translators.
class WarningText
{
    Q_DECLARE_TR_FUNCTIONS(Warnings)
};

QString symbolOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Medical:
        return u"pill"_s;
    case AlertKind::SeparateFeeding:
        return u"bowl"_s;
    case AlertKind::Bites:
    case AlertKind::Escapes:
    case AlertKind::FearOfMen:
    case AlertKind::ResourceGuarding:
    case AlertKind::NotWithDogs:
    case AlertKind::SpecialCare:
    case AlertKind::Other:
        return u"alert"_s;
    }
    Q_UNREACHABLE();
}

QVariantMap chipOf(const PetAlert &alert)
{
    return {{u"symbol"_s, symbolOf(alert.kind)},
            {u"text"_s, alert.kind == AlertKind::Other ? alert.note : word(alert.kind)},
            {u"tone"_s, alert.kind == AlertKind::Bites ? Theme::Trouble : Theme::Departing}};
}

QVariantMap chipOf(const Allergy &allergy)
{
    return {{u"symbol"_s, u"alert"_s},
            {u"text"_s, WarningText::tr("Allergy: %1").arg(allergy.substance)},
            {u"tone"_s, Theme::Trouble}};
}

} // namespace

QHash<PetId, QVariantList> warningChips(const PetWarnings &warnings)
{
    QHash<PetId, QVariantList> chips;
    const auto addAlerts = [&](bool biting) {
        for (const PetAlert &alert : warnings.alerts) {
            if ((alert.kind == AlertKind::Bites) == biting)
                chips[alert.pet] += chipOf(alert);
        }
    };
    addAlerts(true);
    for (const Allergy &allergy : warnings.allergies)
        chips[allergy.pet] += chipOf(allergy);
    addAlerts(false);
    return chips;
}

void addChips(QVariantList &chips, const QVariantList &more)
{
    for (const QVariant &chip : more) {
        if (!chips.contains(chip))
            chips += chip;
    }
}

} // namespace desk::ui
