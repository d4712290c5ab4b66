#include "core/catalog/catalogue.h"
#include "core/lodging/house.h"
#include "core/pricing/edit_price_rules.h"
#include "core/resort/place.h"
#include "ui/settings/sample_text.h"
#include "ui/settings/settings_section.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// Peak dates, weekdays, full nights, long stays, further pets, early and late fees.
class PriceRules final : public RecordSection<PriceRule>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"rules"_s,
                .group = tr("Prices"),
                .title = tr("Price rules"),
                .permission = Permission::EditPrices,
                .addText = tr("New rule"),
                .emptyTitle =
                    tr("Every day costs the same. Add peak dates, a discount for long stays or a "
                       "late fee.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override
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
    SettingsSamples samples(TypedForm &typed) const override;
    SettingsWork save(TypedForm &typed) override;

    SettingsWork remove(TypedForm &typed) override
    {
        return doing(EndPriceRule{.rule = record().id, .on = typed.day(u"validFrom"_s)});
    }

private:
    static QString when(const PriceRule &rule, const SettingsDesk &desk);
    static QString howMuch(const PriceRule &rule, const SettingsDesk &desk);
    static QList<SettingsField> ofNights(const PriceRule &rule, const SettingsDesk &desk);
    static QList<SettingsField> ofPetsAndFees(const PriceRule &rule, const Words &words);
    static QString occupancyText(const PriceRule &rule, const SettingsDesk &desk);
    static QString nightsText(const PriceRule &rule, const Words &words);
    PriceRule asTyped(TypedForm &typed) const;
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
    case PriceRuleKind::Occupancy:
        return occupancyText(rule, desk);
    case PriceRuleKind::LengthOfStay:
        return nightsText(rule, desk.words);
    case PriceRuleKind::AdditionalPet:
        return tr("Pet number %1 of a family").arg(desk.words.number(rule.petNumber));
    case PriceRuleKind::EarlyArrival:
    case PriceRuleKind::LateDeparture:
        break;
    }
    return word(rule.kind);
}

QString PriceRules::occupancyText(const PriceRule &rule, const SettingsDesk &desk)
{
    QString rooms = tr("The house");
    if (rule.unitKind) {
        for (const UnitKind &kind : house::unitKinds(desk.database)) {
            if (kind.id == *rule.unitKind)
                rooms = kind.name;
        }
    }
    QStringList shares;
    if (rule.leastOccupancy.value > 0)
        shares += tr("from %1", "a share").arg(desk.words.percent(rule.leastOccupancy));
    if (rule.mostOccupancy)
        shares += tr("up to %1", "a share").arg(desk.words.percent(*rule.mostOccupancy));
    return tr("%1: %2 taken", "rooms, from a share").arg(rooms, shares.join(u' '));
}

QString PriceRules::nightsText(const PriceRule &rule, const Words &words)
{
    QStringList nights{tr("from %1", "nights").arg(words.nights(rule.leastNights))};
    if (rule.mostNights)
        nights += tr("up to %1", "nights").arg(words.nights(*rule.mostNights));
    return nights.join(u' ');
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

QList<SettingsField> PriceRules::ofNights(const PriceRule &rule, const SettingsDesk &desk)
{
    const Words &words = desk.words;
    const auto date = [&](const std::optional<QDate> &day) {
        return day ? words.date(*day) : QString();
    };
    const auto number = [&](std::optional<int> value) {
        return value.value_or(0) > 0 ? words.number(*value) : QString();
    };
    const QStringList peak{QString(desk::nameOf(PriceRuleKind::PeakDates))};
    const QStringList full{QString(desk::nameOf(PriceRuleKind::Occupancy))};
    const QStringList length{QString(desk::nameOf(PriceRuleKind::LengthOfStay))};
    return {
        {.name = u"firstDay"_s,
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
        {.name = u"unitKind"_s,
         .label = tr("Rooms that count"),
         .kind = FieldKind::Choice,
         .value = rule.unitKind ? rule.unitKind->text() : QString(),
         .hint = tr("If a kind: only for stays in its rooms."),
         .choices = withAny(tr("The whole house"), choicesOf(house::unitKinds(desk.database))),
         .shownFor = u"kind"_s,
         .shownValues = full},
        {.name = u"leastOccupancy"_s,
         .label = tr("Taken by others at least"),
         .kind = FieldKind::Percent,
         .value = rule.leastOccupancy.value > 0 ? words.percent(rule.leastOccupancy) : QString(),
         .wide = false,
         .shownFor = u"kind"_s,
         .shownValues = full},
        {.name = u"mostOccupancy"_s,
         .label = tr("Taken by others at most"),
         .kind = FieldKind::Percent,
         .value = rule.mostOccupancy ? words.percent(*rule.mostOccupancy) : QString(),
         .wide = false,
         .shownFor = u"kind"_s,
         .shownValues = full},
        {.name = u"leastNights"_s,
         .label = tr("Nights at least"),
         .kind = FieldKind::Number,
         .value = number(rule.leastNights),
         .required = true,
         .wide = false,
         .shownFor = u"kind"_s,
         .shownValues = length},
        {.name = u"mostNights"_s,
         .label = tr("Nights at most"),
         .kind = FieldKind::Number,
         .value = number(rule.mostNights),
         .wide = false,
         .shownFor = u"kind"_s,
         .shownValues = length}};
}

QList<SettingsField> PriceRules::ofPetsAndFees(const PriceRule &rule, const Words &words)
{
    const QStringList pets{QString(desk::nameOf(PriceRuleKind::AdditionalPet))};
    const QStringList fees{QString(desk::nameOf(PriceRuleKind::EarlyArrival)),
                           QString(desk::nameOf(PriceRuleKind::LateDeparture))};
    return {{.name = u"petNumber"_s,
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
    fields += ofNights(rule, desk) + ofPetsAndFees(rule, words);
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
               {.name = u"priority"_s,
                .label = tr("Priority"),
                .kind = FieldKind::Number,
                .value = words.number(rule.priority),
                .hint = tr("Of two of a kind that fit, the higher one decides."),
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

PriceRule PriceRules::asTyped(TypedForm &typed) const
{
    PriceRule rule = record();
    rule.name = typed.text(u"name"_s);
    rule.kind = typed.choice<PriceRuleKind>(u"kind"_s);
    rule.service = typed.idIfAny<ServiceId>(u"service"_s);
    const bool isPeak = rule.kind == PriceRuleKind::PeakDates;
    const bool isFull = rule.kind == PriceRuleKind::Occupancy;
    const bool isLength = rule.kind == PriceRuleKind::LengthOfStay;
    const bool isFee =
        rule.kind == PriceRuleKind::EarlyArrival || rule.kind == PriceRuleKind::LateDeparture;
    rule.firstDay = isPeak ? std::optional(typed.day(u"firstDay"_s)) : std::nullopt;
    rule.lastDay = isPeak ? std::optional(typed.day(u"lastDay"_s)) : std::nullopt;
    rule.weekdays = typed.weekdays(u"weekdays"_s);
    rule.unitKind = typed.idIfAny<UnitKindId>(u"unitKind"_s);
    rule.leastOccupancy = isFull ? typed.percentOrNothing(u"leastOccupancy"_s) : PartsPerMillion();
    rule.mostOccupancy = isFull ? typed.percentIfAny(u"mostOccupancy"_s) : std::nullopt;
    rule.leastNights = isLength ? typed.number(u"leastNights"_s) : 0;
    rule.mostNights = isLength ? typed.numberIfAny(u"mostNights"_s) : std::nullopt;
    rule.petNumber = rule.kind == PriceRuleKind::AdditionalPet ? typed.number(u"petNumber"_s) : 0;
    rule.sameUnitOnly = typed.flag(u"sameUnitOnly"_s);
    rule.graceMinutes = isFee ? typed.numberIfAny(u"graceMinutes"_s).value_or(0) : 0;
    rule.householdCap = isFee ? typed.moneyOrNothing(u"householdCap"_s) : Money();
    rule.share = typed.percentOrNothing(u"share"_s);
    rule.amount = typed.moneyOrNothing(u"amount"_s);
    rule.priority = typed.numberIfAny(u"priority"_s).value_or(0);
    rule.validFrom = typed.day(u"validFrom"_s);
    return rule;
}

SettingsSamples PriceRules::samples(TypedForm &typed) const
{
    const PriceRule rule = asTyped(typed);
    if (!typed.refusals().empty())
        return {};
    const auto replaced = isNew() ? std::nullopt : std::optional(record().id);
    return [rule, replaced, words = typed.words(), today = typed.today()](db::Database &database) {
        return samplePriceTexts(
            samplePrices(database, placeOf(database), rule, replaced, today), today, words);
    };
}

SettingsWork PriceRules::save(TypedForm &typed)
{
    const PriceRule rule = asTyped(typed);
    return isNew() ? doing(AddPriceRule{rule}) : doing(ChangePriceRule{record().id, rule});
}

} // namespace

std::unique_ptr<SettingsSection> priceRulesSection()
{
    return std::make_unique<PriceRules>();
}

} // namespace desk::ui
