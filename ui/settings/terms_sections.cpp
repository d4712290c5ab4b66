#include "core/bookings/sample_terms.h"
#include "core/catalog/catalogue.h"
#include "core/pricing/edit_booking_rules.h"
#include "ui/settings/settings_section.h"
#include "ui/text/enum_text.h"
#include "ui/text/terms_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// The fields of the steps of a cancellation: the days before the arrival, and what is kept. A
/// refusal of the steps stands beside the first.
struct TierFields
{
    const char16_t *days;
    const char16_t *kept;
};

constexpr std::array tierFields{TierFields{u"tiers", u"firstKept"},
                                TierFields{u"secondDays", u"secondKept"},
                                TierFields{u"thirdDays", u"thirdKept"}};

/// What is asked in advance, and what is kept of it when nobody comes.
class BookingRules final : public RecordSection<BookingRule>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"terms"_s,
                .group = tr("Prices"),
                .title = tr("Deposits and cancellation"),
                .permission = Permission::EditPrices,
                .addText = tr("New rule"),
                .emptyTitle = tr("No deposit is asked for. Add a rule that says when, and how much "
                                 "is kept of it.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override
    {
        QList<SettingsRow> rows;
        for (const BookingRule &rule : catalogue::bookingRules(desk.database, desk.today)) {
            // What lies in the past is for nobody any more.
            if (rule.lastDay && *rule.lastDay < desk.today)
                continue;
            rows += SettingsRow{.id = rule.id.text(),
                                .title = rule.name,
                                .detail = whatFor(rule, desk),
                                .value = howMuch(rule, desk.words),
                                .remark = validity(rule, desk)};
        }
        return rows;
    }

    SettingsForm form(const SettingsDesk &desk, const QString &id) override;
    SettingsSamples samples(TypedForm &typed) const override;

    SettingsWork save(TypedForm &typed) override
    {
        const BookingRule rule = asTyped(typed);
        return isNew() ? doing(AddBookingRule{rule}) : doing(ChangeBookingRule{record().id, rule});
    }

    SettingsWork remove(TypedForm &typed) override
    {
        return doing(EndBookingRule{.rule = record().id, .on = typed.day(u"validFrom"_s)});
    }

private:
    static QString whatFor(const BookingRule &rule, const SettingsDesk &desk);
    static QString howMuch(const BookingRule &rule, const Words &words);
    static QList<SettingsField> conditions(const BookingRule &rule, const SettingsDesk &desk);
    static QList<SettingsField> terms(const BookingRule &rule, const Words &words);
    static CancellationTiers tiersTyped(TypedForm &typed);
    BookingRule asTyped(TypedForm &typed) const;
    static QString sampleText(const SampleTerms &sample,
                              const BookingRule &rule,
                              QDate today,
                              const Words &words);
};

QString BookingRules::whatFor(const BookingRule &rule, const SettingsDesk &desk)
{
    const Words &words = desk.words;
    QStringList what{word(rule.kind)};
    if (rule.firstDay && rule.lastDay)
        what += words.period(*rule.firstDay, *rule.lastDay, desk.today);
    if (!rule.leastTotal.isZero())
        what += tr("from %1", "an amount").arg(words.money(rule.leastTotal));
    if (rule.leastDaysAhead > 0)
        what += tr("%1 ahead", "days").arg(words.days(rule.leastDaysAhead));
    if (rule.mostDaysAhead)
        what += tr("at most %1 ahead", "days").arg(words.days(*rule.mostDaysAhead));
    if (rule.leastNights > 0)
        what += tr("from %1", "nights").arg(words.nights(rule.leastNights));
    if (rule.mostNights)
        what += tr("up to %1", "nights").arg(words.nights(*rule.mostNights));
    if (rule.firstStayOnly)
        what += tr("first stay");
    return what.join(u" · "_s);
}

QString BookingRules::howMuch(const BookingRule &rule, const Words &words)
{
    if (rule.kind == BookingRuleKind::Deposit)
        return depositShareText(rule.share, rule.amount, words);
    QStringList steps;
    for (const CancellationTier &tier : rule.tiers)
        steps += words.percent(tier.kept);
    return steps.isEmpty() ? tr("free", "to cancel") : steps.join(u" · "_s);
}

QList<SettingsField> BookingRules::conditions(const BookingRule &rule, const SettingsDesk &desk)
{
    const Words &words = desk.words;
    const auto date = [&](const std::optional<QDate> &day) {
        return day ? words.date(*day) : QString();
    };
    const auto number = [&](std::optional<int> value) {
        return value.value_or(0) > 0 ? words.number(*value) : QString();
    };
    return {
        {.name = u"service"_s,
         .label = tr("Service"),
         .kind = FieldKind::Choice,
         .value = rule.service ? rule.service->text() : QString(),
         .wide = false,
         .choices = withAny(tr("Every service"), choicesOf(catalogue::services(desk.database)))},
        {.name = u"leastTotal"_s,
         .label = tr("From a price of"),
         .kind = FieldKind::Money,
         .value = rule.leastTotal.isZero() ? QString() : words.amount(rule.leastTotal),
         .wide = false},
        {.name = u"firstDay"_s,
         .label = tr("First night"),
         .kind = FieldKind::Date,
         .value = date(rule.firstDay),
         .hint = tr("Empty: the whole year."),
         .wide = false},
        {.name = u"lastDay"_s,
         .label = tr("Last night"),
         .kind = FieldKind::Date,
         .value = date(rule.lastDay),
         .wide = false},
        {.name = u"leastDaysAhead"_s,
         .label = tr("Booked at least days ahead"),
         .kind = FieldKind::Number,
         .value = number(rule.leastDaysAhead),
         .wide = false},
        {.name = u"mostDaysAhead"_s,
         .label = tr("Booked at most days ahead"),
         .kind = FieldKind::Number,
         .value = number(rule.mostDaysAhead),
         .wide = false},
        {.name = u"leastNights"_s,
         .label = tr("Nights at least"),
         .kind = FieldKind::Number,
         .value = number(rule.leastNights),
         .wide = false},
        {.name = u"mostNights"_s,
         .label = tr("Nights at most"),
         .kind = FieldKind::Number,
         .value = number(rule.mostNights),
         .wide = false},
        {.name = u"weekdays"_s,
         .label = tr("Arrives on"),
         .kind = FieldKind::Weekdays,
         .value = rule.weekdays,
         .hint = tr("None: any day.")},
        {.name = u"firstStayOnly"_s,
         .label = tr("Only for families who were never here"),
         .kind = FieldKind::Switch,
         .value = rule.firstStayOnly}};
}

QList<SettingsField> BookingRules::terms(const BookingRule &rule, const Words &words)
{
    const auto share = [&](PartsPerMillion part) {
        return part.value == 0 ? QString() : words.percent(part);
    };
    const QStringList deposit{QString(desk::nameOf(BookingRuleKind::Deposit))};
    const QStringList cancellation{QString(desk::nameOf(BookingRuleKind::Cancellation))};
    QList<SettingsField> fields{
        {.name = u"share"_s,
         .label = tr("Share of the price"),
         .kind = FieldKind::Percent,
         .value = share(rule.share),
         .hint = tr("100 % is all of it; nothing at all: no deposit."),
         .wide = false,
         .shownFor = u"kind"_s,
         .shownValues = deposit},
        {.name = u"amount"_s,
         .label = tr("Fixed amount"),
         .kind = FieldKind::Money,
         .value = rule.amount.isZero() ? QString() : words.amount(rule.amount),
         .wide = false,
         .shownFor = u"kind"_s,
         .shownValues = deposit}};
    for (size_t i = 0; i < tierFields.size(); ++i) {
        const bool isUsed = qsizetype(i) < rule.tiers.size();
        const CancellationTier tier = isUsed ? rule.tiers[qsizetype(i)] : CancellationTier();
        fields += SettingsField{
            .name = QString::fromUtf16(tierFields[i].days),
            .label = tr("From days before"),
            .kind = FieldKind::Number,
            .value = isUsed ? words.number(tier.daysBefore) : QString(),
            .hint = i == 0
                ? tr(
                    "Empty: cancelling is free. Each step below has fewer days, and keeps no less.")
                : QString(),
            .wide = false,
            .shownFor = u"kind"_s,
            .shownValues = cancellation};
        fields += SettingsField{.name = QString::fromUtf16(tierFields[i].kept),
                                .label = tr("Kept of the deposit"),
                                .kind = FieldKind::Percent,
                                .value = isUsed ? words.percent(tier.kept) : QString(),
                                .wide = false,
                                .shownFor = u"kind"_s,
                                .shownValues = cancellation};
    }
    fields += SettingsField{.name = u"noShowShare"_s,
                            .label = tr("When nobody comes"),
                            .kind = FieldKind::Percent,
                            .value = share(rule.noShowShare),
                            .hint = tr("Never more than the deposit."),
                            .wide = false,
                            .shownFor = u"kind"_s,
                            .shownValues = cancellation};
    fields += SettingsField{.name = u"noShowOf"_s,
                            .label = tr("Of"),
                            .kind = FieldKind::Choice,
                            .value = QString(desk::nameOf(rule.noShowOf)),
                            .wide = false,
                            .choices = choicesOf<FeeBase>(),
                            .shownFor = u"kind"_s,
                            .shownValues = cancellation};
    return fields;
}

SettingsForm BookingRules::form(const SettingsDesk &desk, const QString &id)
{
    const BookingRule rule = opened(desk, id);
    const Words &words = desk.words;
    const QDate from = isNew() ? desk.today : std::max(desk.today, rule.validFrom);
    QList<SettingsField> fields{
        {.name = u"name"_s,
         .label = tr("Name"),
         .value = rule.name,
         .hint = tr("As a family is told."),
         .required = true},
        {.name = u"kind"_s,
         .label = tr("What it is about"),
         .kind = FieldKind::Choice,
         .value = QString(desk::nameOf(rule.kind)),
         .choices = isNew()
             ? choicesOf<BookingRuleKind>()
             : QList<FieldChoice>{{QString(desk::nameOf(rule.kind)), word(rule.kind)}}}};
    fields += terms(rule, words);
    fields += conditions(rule, desk);
    fields += {{.name = u"priority"_s,
                .label = tr("Priority"),
                .kind = FieldKind::Number,
                .value = words.number(rule.priority),
                .hint = tr("Of two that fit, the higher one decides."),
                .wide = false},
               {.name = u"validFrom"_s,
                .label = tr("Holds from"),
                .kind = FieldKind::Date,
                .value = words.date(from),
                .hint = tr("What was booked before keeps what it was promised."),
                .required = true,
                .wide = false}};
    return {.title = isNew() ? tr("New rule") : rule.name,
            .subtitle = isNew() ? QString() : tr("Version %1").arg(words.number(rule.version)),
            .fields = fields,
            .removeText = isNew() ? QString() : tr("End"),
            .removeQuestion = tr("From the day in the form on no booking follows it.")};
}

CancellationTiers BookingRules::tiersTyped(TypedForm &typed)
{
    CancellationTiers tiers;
    for (const TierFields &field : tierFields) {
        const auto days = typed.numberIfAny(QString::fromUtf16(field.days));
        if (days)
            tiers += CancellationTier{*days, typed.percent(QString::fromUtf16(field.kept))};
        else if (!typed.text(QString::fromUtf16(field.kept)).trimmed().isEmpty())
            typed.refuse(Reason::Missing, QString::fromUtf16(field.days));
    }
    return tiers;
}

BookingRule BookingRules::asTyped(TypedForm &typed) const
{
    BookingRule rule = record();
    rule.name = typed.text(u"name"_s);
    rule.kind = typed.choice<BookingRuleKind>(u"kind"_s);
    const bool isDeposit = rule.kind == BookingRuleKind::Deposit;
    rule.share = isDeposit ? typed.percentOrNothing(u"share"_s) : PartsPerMillion();
    rule.amount = isDeposit ? typed.moneyOrNothing(u"amount"_s) : Money();
    rule.tiers = isDeposit ? CancellationTiers() : tiersTyped(typed);
    rule.noShowShare = isDeposit ? PartsPerMillion() : typed.percentOrNothing(u"noShowShare"_s);
    rule.noShowOf = typed.choice<FeeBase>(u"noShowOf"_s);
    rule.service = typed.idIfAny<ServiceId>(u"service"_s);
    rule.leastTotal = typed.moneyOrNothing(u"leastTotal"_s);
    rule.firstDay = typed.dayIfAny(u"firstDay"_s);
    rule.lastDay = typed.dayIfAny(u"lastDay"_s);
    rule.leastDaysAhead = typed.numberIfAny(u"leastDaysAhead"_s).value_or(0);
    rule.mostDaysAhead = typed.numberIfAny(u"mostDaysAhead"_s);
    rule.leastNights = typed.numberIfAny(u"leastNights"_s).value_or(0);
    rule.mostNights = typed.numberIfAny(u"mostNights"_s);
    rule.weekdays = typed.weekdays(u"weekdays"_s);
    rule.firstStayOnly = typed.flag(u"firstStayOnly"_s);
    rule.priority = typed.numberIfAny(u"priority"_s).value_or(0);
    rule.validFrom = typed.day(u"validFrom"_s);
    return rule;
}

SettingsSamples BookingRules::samples(TypedForm &typed) const
{
    const BookingRule rule = asTyped(typed);
    if (!typed.refusals().empty())
        return {};
    const auto replaced = isNew() ? std::nullopt : std::optional(record().id);
    return [rule, replaced, words = typed.words(), today = typed.today()](db::Database &database) {
        QStringList sentences;
        for (const SampleTerms &sample : sampleTerms(database, rule, replaced, today))
            sentences += sampleText(sample, rule, today, words);
        return sentences;
    };
}

QString BookingRules::sampleText(const SampleTerms &sample,
                                 const BookingRule &rule,
                                 QDate today,
                                 const Words &words)
{
    const bool isDeposit = rule.kind == BookingRuleKind::Deposit;
    const BookingTerms &terms = sample.terms;
    QString stay = words.period(sample.arrivesOn, sample.leavesOn, today);
    if (sample.isFirstStay)
        stay = tr("%1, first stay", "days").arg(stay);
    const QString other = isDeposit ? terms.depositName : terms.cancellationName;
    QString outcome;
    if (sample.byRule)
        outcome = isDeposit ? tr("a deposit of %1").arg(words.money(terms.depositDue))
                            : cancellationText(terms, sample.arrivesOn, rule.validFrom, words);
    else
        outcome = other.isEmpty() ? tr("this rule is not for it")
                                  : tr("the rule “%1” comes first").arg(other);
    return tr("%1, %2: %3", "days, price, what is asked")
        .arg(stay, words.money(sample.total), outcome);
}

} // namespace

std::unique_ptr<SettingsSection> bookingRulesSection()
{
    return std::make_unique<BookingRules>();
}

} // namespace desk::ui
