#include "ui/check_in/care_drafts.h"

#include "ui/text/typed_value.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

// Nobody has more meals or drugs a day; a key that is held down makes no thousands of rows.
constexpr int mostRows = 20;

int minuteTyped(const QString &text, const QString &field, const Words &words, Refusals &refusals)
{
    const std::optional<int> minute = typedMinuteOfDay(text, words);
    if (!minute)
        refusals.push_back(
            {text.trimmed().isEmpty() ? Reason::Missing : Reason::NotANumber, field, {}});
    return minute.value_or(0);
}

qint64 amountTyped(const QString &text,
                   const QString &field,
                   const Words &words,
                   Refusals &refusals)
{
    if (text.trimmed().isEmpty())
        return 0;
    const std::optional<qint64> amount = typedThousandths(text, words);
    if (!amount)
        refusals.push_back({Reason::NotANumber, field, {}});
    return amount.value_or(0);
}

QList<int> minutesTyped(const QString &text,
                        const QString &field,
                        const Words &words,
                        Refusals &refusals)
{
    QList<int> minutes;
    static const QRegularExpression between(u"[,;·]"_s);
    for (const QString &time : text.split(between, Qt::SkipEmptyParts))
        minutes += minuteTyped(time, field, words, refusals);
    return minutes;
}

// How long before and after its time a drug may be given; not typed: as usual.
int windowTyped(const DrugDraft &draft,
                const QString &field,
                const Words &words,
                Refusals &refusals)
{
    if (draft.window.trimmed().isEmpty())
        return MedicationPlan().windowMinutes;
    const std::optional<qint64> minutes = typedNumber(draft.window, words);
    if (!minutes)
        refusals.push_back({Reason::NotANumber, field, {}});
    return int(std::clamp<qint64>(minutes.value_or(0), -1, std::numeric_limits<int>::max()));
}

QString thousandthsText(qint64 value, const Words &words)
{
    return value == 0 ? QString() : words.thousandths(value);
}

template <class Drafts>
void dropFrom(Drafts &model, int row)
{
    auto drafts = model.rows();
    if (row < 0 || row >= drafts.size())
        return;
    drafts.removeAt(row);
    model.show(drafts);
    Q_EMIT model.edited();
}

} // namespace

QHash<int, QByteArray> MealDrafts::roleNames() const
{
    return {{TimeRole, "time"},
            {AmountRole, "amount"},
            {UnitRole, "unit"},
            {FoodRole, "food"},
            {HouseRole, "house"},
            {MethodRole, "method"},
            {NotesRole, "notes"}};
}

QVariant MealDrafts::value(const MealDraft &meal, int role) const
{
    switch (role) {
    case TimeRole:
        return meal.time;
    case AmountRole:
        return meal.amount;
    case UnitRole:
        return meal.plan.amountUnit;
    case FoodRole:
        return meal.plan.food;
    case HouseRole:
        return meal.plan.source == FoodSource::House;
    case MethodRole:
        return meal.plan.method;
    case NotesRole:
        return meal.plan.notes;
    default:
        return {};
    }
}

void MealDrafts::take(const QList<FeedingPlan> &meals, const Words &words)
{
    QList<MealDraft> drafts;
    for (const FeedingPlan &meal : meals)
        drafts += {.id = ++m_lastId,
                   .plan = meal,
                   .time = words.minuteOfDay(meal.minuteOfDay),
                   .amount = thousandthsText(meal.amountThousandths, words)};
    show(drafts);
}

QList<FeedingPlan> MealDrafts::plans(const Words &words, Refusals &refusals) const
{
    QList<FeedingPlan> plans;
    for (const MealDraft &draft : rows()) {
        const QString field = u"care.feeding.%1"_s.arg(plans.size());
        FeedingPlan plan = draft.plan;
        plan.archivedAt.reset();
        plan.minuteOfDay = minuteTyped(draft.time, field % u".minuteOfDay", words, refusals);
        plan.amountThousandths = amountTyped(draft.amount, field % u".amount", words, refusals);
        plans += plan;
    }
    return plans;
}

void MealDrafts::add()
{
    QList<MealDraft> drafts = rows();
    if (drafts.size() >= mostRows)
        return;
    // The next meal is most often the same at another time.
    MealDraft next = drafts.isEmpty() ? MealDraft() : drafts.constLast();
    next.id = ++m_lastId;
    next.time.clear();
    drafts += next;
    show(drafts);
    Q_EMIT edited();
}

void MealDrafts::drop(int row)
{
    dropFrom(*this, row);
}

void MealDrafts::edit(int row, const QString &role, const QVariant &value)
{
    QList<MealDraft> drafts = rows();
    if (row < 0 || row >= drafts.size())
        return;
    MealDraft &draft = drafts[row];
    switch (roleNames().key(role.toLatin1())) {
    case TimeRole:
        draft.time = value.toString();
        break;
    case AmountRole:
        draft.amount = value.toString();
        break;
    case UnitRole:
        draft.plan.amountUnit = value.toString();
        break;
    case FoodRole:
        draft.plan.food = value.toString();
        break;
    case HouseRole:
        draft.plan.source = value.toBool() ? FoodSource::House : FoodSource::Own;
        break;
    case MethodRole:
        draft.plan.method = value.toString();
        break;
    case NotesRole:
        draft.plan.notes = value.toString();
        break;
    }
    show(drafts);
    Q_EMIT edited();
}

QHash<int, QByteArray> DrugDrafts::roleNames() const
{
    return {{DrugRole, "drug"},
            {StrengthRole, "strength"},
            {DoseRole, "dose"},
            {UnitRole, "unit"},
            {TimesRole, "times"},
            {CountInRole, "countIn"},
            {RouteRole, "route"},
            {WithFoodRole, "withFood"},
            {AsNeededRole, "asNeeded"},
            {ControlledRole, "controlled"},
            {WindowRole, "windowMinutes"},
            {NotesRole, "notes"}};
}

QVariant DrugDrafts::value(const DrugDraft &drug, int role) const
{
    switch (role) {
    case DrugRole:
        return drug.plan.drug;
    case StrengthRole:
        return drug.plan.strength;
    case DoseRole:
        return drug.dose;
    case UnitRole:
        return drug.plan.doseUnit;
    case TimesRole:
        return drug.times;
    case CountInRole:
        return drug.countIn;
    case RouteRole:
        return drug.plan.route;
    case WithFoodRole:
        return drug.plan.withFood;
    case AsNeededRole:
        return drug.plan.asNeeded;
    case ControlledRole:
        return drug.plan.controlled;
    case WindowRole:
        return drug.window;
    case NotesRole:
        return drug.plan.notes;
    default:
        return {};
    }
}

void DrugDrafts::take(const QList<MedicationWish> &drugs, const Words &words)
{
    QList<DrugDraft> drafts;
    for (const MedicationWish &drug : drugs) {
        QStringList times;
        for (const int minute : drug.minutesOfDay)
            times += words.minuteOfDay(minute);
        drafts += {.id = ++m_lastId,
                   .plan = drug.plan,
                   .dose = thousandthsText(drug.plan.doseThousandths, words),
                   .times = times.join(u", "_s),
                   .countIn = {},
                   .window = words.number(drug.plan.windowMinutes)};
    }
    show(drafts);
}

QList<MedicationWish> DrugDrafts::wishes(QDate startsOn,
                                         const Words &words,
                                         Refusals &refusals) const
{
    QList<MedicationWish> wishes;
    for (const DrugDraft &draft : rows()) {
        const QString field = u"care.medications.%1"_s.arg(wishes.size());
        MedicationWish wish{draft.plan, {}};
        wish.plan.startsOn = startsOn;
        wish.plan.endsOn.reset();
        wish.plan.archivedAt.reset();
        wish.plan.countOutThousandths.reset();
        wish.plan.countInThousandths.reset();
        wish.plan.doseThousandths = amountTyped(draft.dose, field % u".dose", words, refusals);
        if (!draft.countIn.trimmed().isEmpty())
            wish.plan.countInThousandths =
                amountTyped(draft.countIn, field % u".countIn", words, refusals);
        wish.plan.windowMinutes = windowTyped(draft, field % u".windowMinutes", words, refusals);
        wish.minutesOfDay = minutesTyped(draft.times, field % u".minutesOfDay", words, refusals);
        wishes += wish;
    }
    return wishes;
}

void DrugDrafts::add()
{
    QList<DrugDraft> drafts = rows();
    if (drafts.size() >= mostRows)
        return;
    drafts += DrugDraft{
        .id = ++m_lastId, .plan = {}, .dose = {}, .times = {}, .countIn = {}, .window = {}};
    show(drafts);
    Q_EMIT edited();
}

void DrugDrafts::drop(int row)
{
    dropFrom(*this, row);
}

void DrugDrafts::edit(int row, const QString &role, const QVariant &value)
{
    QList<DrugDraft> drafts = rows();
    if (row < 0 || row >= drafts.size())
        return;
    DrugDraft &draft = drafts[row];
    switch (roleNames().key(role.toLatin1())) {
    case DrugRole:
        draft.plan.drug = value.toString();
        break;
    case StrengthRole:
        draft.plan.strength = value.toString();
        break;
    case DoseRole:
        draft.dose = value.toString();
        break;
    case UnitRole:
        draft.plan.doseUnit = value.toString();
        break;
    case TimesRole:
        draft.times = value.toString();
        break;
    case CountInRole:
        draft.countIn = value.toString();
        break;
    case RouteRole:
        draft.plan.route = value.toString();
        break;
    case WithFoodRole:
        draft.plan.withFood = value.toBool();
        break;
    case AsNeededRole:
        draft.plan.asNeeded = value.toBool();
        break;
    case ControlledRole:
        draft.plan.controlled = value.toBool();
        break;
    case WindowRole:
        draft.window = value.toString();
        break;
    case NotesRole:
        draft.plan.notes = value.toString();
        break;
    }
    show(drafts);
    Q_EMIT edited();
}

} // namespace desk::ui
