#include "core/catalog/catalogue.h"
#include "core/lodging/house.h"
#include "core/pricing/edit_price_rules.h"
#include "core/pricing/edit_rates.h"
#include "ui/settings/settings_section.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// The name of the record with this id among some.
template <class R>
QString nameOf(const QList<R> &records, const decltype(R::id) &id)
{
    for (const R &record : records) {
        if (record.id == id)
            return record.name;
    }
    return {};
}

/// What a night, day or visit costs.
class Rates final : public RecordSection<Rate>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"rates"_s,
                .group = tr("Prices"),
                .title = tr("Rates"),
                .permission = Permission::EditPrices,
                .addText = tr("New rate"),
                .emptyTitle = tr("Nothing has a price yet. Add the rate of a service.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) override;
    SettingsForm form(const SettingsDesk &desk, const QString &id) override;

    SettingsWork save(TypedForm &typed) override
    {
        Rate rate = record();
        rate.service = typed.id<ServiceId>(u"service"_s);
        rate.unitKind = typed.idIfAny<UnitKindId>(u"unitKind"_s);
        rate.species = typed.choiceIfAny<Species>(u"species"_s);
        rate.minWeightGrams = typed.weightIfAny(u"minWeightGrams"_s);
        rate.maxWeightGrams = typed.weightIfAny(u"maxWeightGrams"_s);
        rate.amount = typed.money(u"amount"_s);
        rate.validFrom = typed.day(u"validFrom"_s);
        return isNew() ? doing(AddRate{rate}) : doing(ChangeRate{record().id, rate});
    }

    SettingsWork remove(TypedForm &typed) override
    {
        return doing(EndRate{.rate = record().id, .on = typed.day(u"validFrom"_s)});
    }

private:
    static QString whatFor(const Rate &rate, const SettingsDesk &desk);
};

QString Rates::whatFor(const Rate &rate, const SettingsDesk &desk)
{
    QStringList what;
    if (rate.unitKind)
        what += nameOf(house::unitKinds(desk.database), *rate.unitKind);
    if (rate.species)
        what += word(*rate.species);
    if (rate.minWeightGrams)
        what += tr("from %1").arg(desk.words.weight(*rate.minWeightGrams));
    if (rate.maxWeightGrams)
        what += tr("under %1").arg(desk.words.weight(*rate.maxWeightGrams));
    return what.isEmpty() ? tr("Every room and pet") : what.join(u" · "_s);
}

QList<SettingsRow> Rates::rows(const SettingsDesk &desk)
{
    QList<SettingsRow> rows;
    const QList<Rate> rates = catalogue::rates(desk.database, desk.today);
    for (const Service &service : catalogue::services(desk.database)) {
        for (const Rate &rate : rates) {
            if (rate.service != service.id)
                continue;
            rows += SettingsRow{.id = rate.id.text(),
                                .title = service.name,
                                .detail = whatFor(rate, desk),
                                .value = desk.words.money(rate.amount),
                                .remark = validity(rate, desk)};
        }
    }
    return rows;
}

SettingsForm Rates::form(const SettingsDesk &desk, const QString &id)
{
    const Rate rate = opened(desk, id);
    const Words &words = desk.words;
    const auto weight = [&](std::optional<int> grams) {
        return grams ? words.weight(*grams) : QString();
    };
    const QDate from = isNew() ? desk.today : std::max(desk.today, rate.validFrom);
    return {.title = isNew() ? tr("New rate") : tr("Rate"),
            .subtitle = isNew() ? QString() : tr("Version %1").arg(words.number(rate.version)),
            .fields =
                {
                    {.name = u"service"_s,
                     .label = tr("Service"),
                     .kind = FieldKind::Choice,
                     .value = rate.service.text(),
                     .hint = hintUnless(choicesOf(catalogue::services(desk.database)),
                                        tr("Add one under “Services” first.")),
                     .required = true,
                     .choices = choicesOf(catalogue::services(desk.database))},
                    {.name = u"unitKind"_s,
                     .label = tr("Kind of room"),
                     .kind = FieldKind::Choice,
                     .value = rate.unitKind ? rate.unitKind->text() : QString(),
                     .wide = false,
                     .choices = withAny(tr("Any"), choicesOf(house::unitKinds(desk.database)))},
                    {.name = u"species"_s,
                     .label = tr("Species"),
                     .kind = FieldKind::Choice,
                     .value = rate.species ? QString(desk::nameOf(*rate.species)) : QString(),
                     .wide = false,
                     .choices = withAny(tr("Any"), choicesOf<Species>())},
                    {.name = u"minWeightGrams"_s,
                     .label = tr("Weight from"),
                     .kind = FieldKind::Weight,
                     .value = weight(rate.minWeightGrams),
                     .wide = false},
                    {.name = u"maxWeightGrams"_s,
                     .label = tr("Weight under"),
                     .kind = FieldKind::Weight,
                     .value = weight(rate.maxWeightGrams),
                     .wide = false},
                    {.name = u"amount"_s,
                     .label = tr("Price"),
                     .kind = FieldKind::Money,
                     .value = isNew() ? QString() : words.amount(rate.amount),
                     .required = true,
                     .wide = false},
                    {.name = u"validFrom"_s,
                     .label = tr("From"),
                     .kind = FieldKind::Date,
                     .value = words.date(from),
                     .hint = tr("Earlier days and bills keep the price they had."),
                     .required = true,
                     .wide = false},
                },
            .removeText = isNew() ? QString() : tr("End"),
            .removeQuestion = tr("From the day in the form on there is no such price.")};
}

/// Peak dates, weekdays, further pets, early and late fees.
class PriceRules final : public RecordSection<PriceRule>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"rules"_s,
                .group = tr("Prices"),
                .title = tr("Peak dates and fees"),
                .permission = Permission::EditPrices,
                .addText = tr("New rule"),
                .emptyTitle = tr("Every day costs the same. Add peak dates or a late fee.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) override
    {
        QList<SettingsRow> rows;
        for (const PriceRule &rule : catalogue::priceRules(desk.database, desk.today)) {
            // What lies in the past changes no price any more.
            if (rule.lastDay && *rule.lastDay < desk.today)
                continue;
            rows += SettingsRow{.id = rule.id.text(),
                                .title = rule.name,
                                .detail = when(rule, desk),
                                .value = howMuch(rule, desk),
                                .remark = validity(rule, desk)};
        }
        return rows;
    }

    SettingsForm form(const SettingsDesk &desk, const QString &id) override;
    SettingsWork save(TypedForm &typed) override;

    SettingsWork remove(TypedForm &typed) override
    {
        return doing(EndPriceRule{.rule = record().id, .on = typed.day(u"validFrom"_s)});
    }

private:
    static QString when(const PriceRule &rule, const SettingsDesk &desk);
    static QString howMuch(const PriceRule &rule, const SettingsDesk &desk);
    static QList<SettingsField> ofOneKind(const PriceRule &rule, const Words &words);
};

QString PriceRules::when(const PriceRule &rule, const SettingsDesk &desk)
{
    switch (rule.kind) {
    case PriceRuleKind::PeakDates:
        if (rule.firstDay && rule.lastDay)
            return desk.words.period(*rule.firstDay, *rule.lastDay, desk.today);
        break;
    case PriceRuleKind::Weekday: {
        QStringList days;
        const QDate monday(2024, 1, 1);
        for (int day = 0; day < 7; ++day) {
            if (rule.weekdays >> day & 1)
                days += desk.words.weekday(monday.addDays(day));
        }
        return desk.words.list(days);
    }
    case PriceRuleKind::AdditionalPet:
        return tr("Pet number %1 of a family").arg(desk.words.number(rule.petNumber));
    case PriceRuleKind::EarlyArrival:
    case PriceRuleKind::LateDeparture:
        break;
    }
    return word(rule.kind);
}

QString PriceRules::howMuch(const PriceRule &rule, const SettingsDesk &desk)
{
    QStringList parts;
    if (rule.share.value != 0)
        parts += desk.words.percentChange(rule.share);
    if (!rule.amount.isZero())
        parts += desk.words.change(rule.amount);
    return parts.isEmpty() ? tr("full price") : parts.join(u' ');
}

QList<SettingsField> PriceRules::ofOneKind(const PriceRule &rule, const Words &words)
{
    const auto date = [&](const std::optional<QDate> &day) {
        return day ? words.date(*day) : QString();
    };
    const QStringList fees{QString(desk::nameOf(PriceRuleKind::EarlyArrival)),
                           QString(desk::nameOf(PriceRuleKind::LateDeparture))};
    const QStringList peak{QString(desk::nameOf(PriceRuleKind::PeakDates))};
    const QStringList pets{QString(desk::nameOf(PriceRuleKind::AdditionalPet))};
    return {{.name = u"firstDay"_s,
             .label = tr("First night"),
             .kind = FieldKind::Date,
             .value = date(rule.firstDay),
             .required = true,
             .wide = false,
             .shownFor = u"kind"_s,
             .shownValues = peak},
            {.name = u"lastDay"_s,
             .label = tr("Last night"),
             .kind = FieldKind::Date,
             .value = date(rule.lastDay),
             .required = true,
             .wide = false,
             .shownFor = u"kind"_s,
             .shownValues = peak},
            {.name = u"weekdays"_s,
             .label = tr("Nights of"),
             .kind = FieldKind::Weekdays,
             .value = rule.weekdays,
             .shownFor = u"kind"_s,
             .shownValues = {QString(desk::nameOf(PriceRuleKind::Weekday))}},
            {.name = u"petNumber"_s,
             .label = tr("Which pet of a family"),
             .kind = FieldKind::Number,
             .value = words.number(std::max(2, rule.petNumber)),
             .hint = tr("2 is the second one."),
             .wide = false,
             .shownFor = u"kind"_s,
             .shownValues = pets},
            {.name = u"sameUnitOnly"_s,
             .label = tr("Only when they share a room"),
             .kind = FieldKind::Switch,
             .value = rule.sameUnitOnly,
             .shownFor = u"kind"_s,
             .shownValues = pets},
            {.name = u"graceMinutes"_s,
             .label = tr("Minutes of grace"),
             .kind = FieldKind::Number,
             .value = words.number(rule.graceMinutes),
             .wide = false,
             .shownFor = u"kind"_s,
             .shownValues = fees},
            {.name = u"householdCap"_s,
             .label = tr("At most for a family"),
             .kind = FieldKind::Money,
             .value = rule.householdCap.isZero() ? QString() : words.amount(rule.householdCap),
             .wide = false,
             .shownFor = u"kind"_s,
             .shownValues = fees}};
}

SettingsForm PriceRules::form(const SettingsDesk &desk, const QString &id)
{
    const PriceRule rule = opened(desk, id);
    const Words &words = desk.words;
    const QDate from = isNew() ? desk.today : std::max(desk.today, rule.validFrom);
    QList<SettingsField> fields{
        {.name = u"name"_s, .label = tr("Name on the bill"), .value = rule.name, .required = true},
        {.name = u"kind"_s,
         .label = tr("Kind"),
         .kind = FieldKind::Choice,
         .value = QString(desk::nameOf(rule.kind)),
         .wide = false,
         .choices = choicesOf<PriceRuleKind>()},
        {.name = u"service"_s,
         .label = tr("Service"),
         .kind = FieldKind::Choice,
         .value = rule.service ? rule.service->text() : QString(),
         .wide = false,
         .choices = withAny(tr("Every service"), choicesOf(catalogue::services(desk.database)))}};
    if (!isNew())
        fields[1].choices = {{QString(desk::nameOf(rule.kind)), word(rule.kind)}};
    fields += ofOneKind(rule, words);
    fields += {{.name = u"share"_s,
                .label = tr("Share of the price"),
                .kind = FieldKind::Percent,
                .value = rule.share.value == 0 ? QString() : words.percent(rule.share),
                .hint = tr("20 % adds, −50 % takes off."),
                .wide = false},
               {.name = u"amount"_s,
                .label = tr("Fixed amount"),
                .kind = FieldKind::Money,
                .value = rule.amount.isZero() ? QString() : words.amount(rule.amount),
                .wide = false},
               {.name = u"validFrom"_s,
                .label = tr("Holds from"),
                .kind = FieldKind::Date,
                .value = words.date(from),
                .hint = tr("Earlier days and bills keep the price they had."),
                .required = true,
                .wide = false}};
    return {.title = isNew() ? tr("New rule") : rule.name,
            .subtitle = isNew() ? QString() : tr("Version %1").arg(words.number(rule.version)),
            .fields = fields,
            .removeText = isNew() ? QString() : tr("End"),
            .removeQuestion = tr("From the day in the form on it changes no price.")};
}

SettingsWork PriceRules::save(TypedForm &typed)
{
    PriceRule rule = record();
    rule.name = typed.text(u"name"_s);
    rule.kind = typed.choice<PriceRuleKind>(u"kind"_s);
    rule.service = typed.idIfAny<ServiceId>(u"service"_s);
    const bool isPeak = rule.kind == PriceRuleKind::PeakDates;
    const bool isFee =
        rule.kind == PriceRuleKind::EarlyArrival || rule.kind == PriceRuleKind::LateDeparture;
    rule.firstDay = isPeak ? std::optional(typed.day(u"firstDay"_s)) : std::nullopt;
    rule.lastDay = isPeak ? std::optional(typed.day(u"lastDay"_s)) : std::nullopt;
    rule.weekdays = typed.weekdays(u"weekdays"_s);
    rule.petNumber = rule.kind == PriceRuleKind::AdditionalPet ? typed.number(u"petNumber"_s) : 0;
    rule.sameUnitOnly = typed.flag(u"sameUnitOnly"_s);
    rule.graceMinutes = isFee ? typed.numberIfAny(u"graceMinutes"_s).value_or(0) : 0;
    rule.householdCap = isFee ? typed.moneyOrNothing(u"householdCap"_s) : Money();
    rule.share = typed.percentOrNothing(u"share"_s);
    rule.amount = typed.moneyOrNothing(u"amount"_s);
    rule.validFrom = typed.day(u"validFrom"_s);
    return isNew() ? doing(AddPriceRule{rule}) : doing(ChangePriceRule{record().id, rule});
}

} // namespace

std::unique_ptr<SettingsSection> ratesSection()
{
    return std::make_unique<Rates>();
}

std::unique_ptr<SettingsSection> priceRulesSection()
{
    return std::make_unique<PriceRules>();
}

} // namespace desk::ui
