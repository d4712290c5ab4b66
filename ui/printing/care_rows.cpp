#include "ui/printing/care_rows.h"

#include "ui/text/enum_text.h"
#include "ui/text/joined.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct CareRows
{
    Q_DECLARE_TR_FUNCTIONS(CareRows)
};

void putList(PageBuilder &page, const QString &title, const QStringList &lines)
{
    page.row({{.text = title, .share = 2, .weight = TextWeight::Bold},
              {.text = lines.join(u'\n'), .share = 10, .mostLines = 40}});
    page.space(points(4));
}

} // namespace

QString mealText(const FeedingPlan &meal, const Words &words)
{
    const QString amount = words.thousandths(meal.amountThousandths) + u' ' + meal.amountUnit;
    const QString what = meal.amountThousandths == 0 ? meal.food : amount + u' ' + meal.food;
    return joined(
        {words.minuteOfDay(meal.minuteOfDay), what, word(meal.source), meal.method, meal.notes});
}

QString medicationText(const MedicationLine &line, const Words &words)
{
    const MedicationPlan &plan = line.plan;
    QStringList times;
    for (const int minute : line.minutes)
        times += words.minuteOfDay(minute);
    if (plan.asNeeded)
        times += CareRows::tr("as needed");
    return joined(
        {QString(plan.drug + u' ' + plan.strength).trimmed(),
         words.thousandths(plan.doseThousandths) + u' ' + plan.doseUnit,
         times.join(u", "_s),
         plan.route,
         plan.withFood ? CareRows::tr("with food") : QString(),
         plan.controlled ? CareRows::tr("CONTROLLED: two people sign") : QString(),
         plan.countInThousandths
             ? CareRows::tr("%1 handed in").arg(words.thousandths(*plan.countInThousandths))
             : QString(),
         plan.notes});
}

QString belongingText(const Belonging &belonging, const Words &words)
{
    const QString item = belonging.quantity == 1
        ? belonging.item
        : CareRows::tr("%1 × %2", "how many, what")
              .arg(words.number(belonging.quantity), belonging.item);
    return joined({item, belonging.note});
}

void putCare(PageBuilder &page, const CareSheet &care)
{
    const Words &words = page.words();
    QStringList meals;
    for (const FeedingPlan &meal : care.meals)
        meals += mealText(meal, words);
    QStringList medication;
    for (const MedicationLine &line : care.medication)
        medication += medicationText(line, words);
    QStringList belongings;
    for (const Belonging &belonging : care.belongings)
        belongings += belongingText(belonging, words);
    putList(page,
            CareRows::tr("Food"),
            meals.isEmpty() ? QStringList(CareRows::tr("NO INSTRUCTIONS ON FILE")) : meals);
    putList(page,
            CareRows::tr("Medication"),
            medication.isEmpty() ? QStringList(CareRows::tr("None")) : medication);
    putList(page,
            CareRows::tr("Belongings"),
            belongings.isEmpty() ? QStringList(CareRows::tr("None")) : belongings);
}

} // namespace desk::ui
