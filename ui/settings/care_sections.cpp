#include "core/bookings/agreements.h"
#include "core/bookings/edit_questions.h"
#include "core/catalog/catalogue.h"
#include "core/health/edit_rules.h"
#include "core/health/verdicts.h"
#include "ui/settings/settings_section.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// Which vaccinations a stay needs.
class VaccineRules final : public SettingsSection
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"vaccines"_s,
                .group = tr("Care"),
                .title = tr("Vaccinations"),
                .permission = Permission::EditRules,
                .addText = tr("New rule"),
                .emptyTitle = tr("No vaccination is asked for yet."),
                .usualText = tr("Ask for the usual ones")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override;
    SettingsForm form(const SettingsDesk &desk, const QString &id) override;
    SettingsWork save(TypedForm &typed) override;
    SettingsWork startWithUsual() const override { return doing(AddUsualVaccines{}); }

    SettingsWork remove(TypedForm &typed) override
    {
        return doing(EndVaccineRule{.rule = m_rule.id, .on = typed.day(u"effectiveFrom"_s)});
    }

private:
    VaccineRule m_rule;
    QList<ServiceId> m_services;
    bool m_isNew = true;
    QDate m_today;
};

QList<SettingsRow> VaccineRules::rows(const SettingsDesk &desk) const
{
    QList<SettingsRow> rows;
    for (const RuleForServices &entry : vaccineRules(desk.database, desk.today)) {
        const VaccineRule &rule = entry.rule;
        QStringList details{word(rule.severity)};
        if (rule.graceDays > 0)
            details += tr("%n day(s) of grace", nullptr, rule.graceDays);
        if (rule.minAgeWeeks > 0)
            details += tr("from %n week(s) of age", nullptr, rule.minAgeWeeks);
        rows += SettingsRow{.id = rule.id.text(),
                            .title = entry.vaccineName,
                            .detail = details.join(u" · "_s),
                            .value = word(rule.species),
                            .remark = rule.effectiveFrom > desk.today
                                ? tr("from %1").arg(desk.words.dayAndMonth(rule.effectiveFrom))
                                : QString()};
    }
    return rows;
}

SettingsForm VaccineRules::form(const SettingsDesk &desk, const QString &id)
{
    m_today = desk.today;
    m_isNew = true;
    m_rule = {};
    m_services.clear();
    QString title = tr("New rule");
    for (const RuleForServices &entry : vaccineRules(desk.database, desk.today)) {
        if (entry.rule.id.text() != id)
            continue;
        m_isNew = false;
        m_rule = entry.rule;
        m_services = entry.services;
        title = entry.vaccineName;
    }
    QList<FieldChoice> vaccines;
    for (const Vaccine &vaccine : desk::vaccines(desk.database))
        vaccines += FieldChoice{vaccine.id.text(), vaccine.name};
    if (m_isNew)
        vaccines += FieldChoice{u"other"_s, tr("Another vaccination")};
    const QDate from = m_isNew ? desk.today : std::max(desk.today, m_rule.effectiveFrom);
    const Words &words = desk.words;
    return {.title = title,
            .subtitle = m_isNew ? QString() : tr("Version %1").arg(words.number(m_rule.version)),
            .fields =
                {
                    {.name = u"vaccine"_s,
                     .label = tr("Vaccination"),
                     .kind = FieldKind::Choice,
                     .value = m_isNew ? QString() : m_rule.vaccine.text(),
                     .required = true,
                     .wide = false,
                     .choices = vaccines},
                    {.name = u"species"_s,
                     .label = tr("Species"),
                     .kind = FieldKind::Choice,
                     .value = QString(nameOf(m_rule.species)),
                     .wide = false,
                     .choices = choicesOf<Species>()},
                    {.name = u"name"_s,
                     .label = tr("Name of the vaccination"),
                     .value = QString(),
                     .required = true,
                     .shownFor = u"vaccine"_s,
                     .shownValues = {u"other"_s}},
                    {.name = u"severity"_s,
                     .label = tr("Without it"),
                     .kind = FieldKind::Choice,
                     .value = QString(nameOf(m_rule.severity)),
                     .wide = false,
                     .choices = choicesOf<Severity>()},
                    {.name = u"mustCover"_s,
                     .label = tr("Has to hold"),
                     .kind = FieldKind::Choice,
                     .value = QString(nameOf(m_rule.mustCover)),
                     .wide = false,
                     .choices = choicesOf<MustCover>()},
                    {.name = u"minAgeWeeks"_s,
                     .label = tr("From an age of"),
                     .kind = FieldKind::Number,
                     .value = words.number(m_rule.minAgeWeeks),
                     .wide = false,
                     .suffix = tr("weeks")},
                    {.name = u"validityMonths"_s,
                     .label = tr("Holds for"),
                     .kind = FieldKind::Number,
                     .value = words.number(m_rule.validityMonths),
                     .hint = tr("When the certificate says no day. 0: it has to."),
                     .wide = false,
                     .suffix = tr("months")},
                    {.name = u"graceDays"_s,
                     .label = tr("Grace after it expired"),
                     .kind = FieldKind::Number,
                     .value = words.number(m_rule.graceDays),
                     .wide = false,
                     .suffix = tr("days")},
                    {.name = u"minDaysSinceGiven"_s,
                     .label = tr("Wait after it was given"),
                     .kind = FieldKind::Number,
                     .value = words.number(m_rule.minDaysSinceGiven),
                     .wide = false,
                     .suffix = tr("days")},
                    {.name = u"acceptsTiter"_s,
                     .label = tr("A titer test will do"),
                     .kind = FieldKind::Switch,
                     .value = m_rule.acceptsTiter},
                    {.name = u"acceptsWaiver"_s,
                     .label = tr("A manager may waive it"),
                     .kind = FieldKind::Switch,
                     .value = m_rule.acceptsWaiver},
                    {.name = u"effectiveFrom"_s,
                     .label = tr("Holds from"),
                     .kind = FieldKind::Date,
                     .value = words.date(from),
                     .required = true,
                     .wide = false},
                },
            .removeText = m_isNew ? QString() : tr("End"),
            .removeQuestion = tr("From the day in the form on nobody asks for it.")};
}

SettingsWork VaccineRules::save(TypedForm &typed)
{
    VaccineRule rule = m_rule;
    const bool isOther = typed.text(u"vaccine"_s) == u"other"_s;
    if (!isOther)
        rule.vaccine = typed.id<VaccineId>(u"vaccine"_s);
    rule.species = typed.choice<Species>(u"species"_s);
    rule.severity = typed.choice<Severity>(u"severity"_s);
    rule.mustCover = typed.choice<MustCover>(u"mustCover"_s);
    rule.minAgeWeeks = typed.number(u"minAgeWeeks"_s);
    rule.validityMonths = typed.number(u"validityMonths"_s);
    rule.graceDays = typed.number(u"graceDays"_s);
    rule.minDaysSinceGiven = typed.number(u"minDaysSinceGiven"_s);
    rule.acceptsTiter = typed.flag(u"acceptsTiter"_s);
    rule.acceptsWaiver = typed.flag(u"acceptsWaiver"_s);
    rule.effectiveFrom = typed.day(u"effectiveFrom"_s);
    if (!m_isNew)
        return doing(ChangeVaccineRule{m_rule.id, rule, m_services});
    if (!isOther)
        return doing(AddVaccineRule{rule, {}});
    const QString name = typed.text(u"name"_s);
    return [rule, name](Store &store, const By &by) mutable -> Result<QString> {
        const Result<VaccineId> vaccine = store.run(by, AddVaccine{.key = name, .name = name});
        if (!vaccine)
            return refuse(vaccine.error());
        rule.vaccine = *vaccine;
        By again = by;
        again.action = {};
        return doing(AddVaccineRule{rule, {}})(store, again);
    };
}

/// What is asked at every check-in.
class Questions final : public RecordSection<CheckInQuestion>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"questions"_s,
                .group = tr("Care"),
                .title = tr("Check-in questions"),
                .permission = Permission::EditRules,
                .addText = tr("New question"),
                .emptyTitle = tr("Nothing more is asked at the check-in.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override
    {
        QList<SettingsRow> rows;
        for (const CheckInQuestion &question : checkInQuestions(desk.database))
            rows += SettingsRow{.id = question.id.text(), .title = question.question};
        return rows;
    }

    SettingsForm form(const SettingsDesk &desk, const QString &id) override
    {
        const CheckInQuestion question = opened(desk, id);
        return {.title = isNew() ? tr("New question") : tr("Question"),
                .fields = {{.name = u"question"_s,
                            .label = tr("Question"),
                            .value = question.question,
                            .hint = tr("Answers that were given keep the old words."),
                            .required = true}},
                .removeText = isNew() ? QString() : tr("Archive"),
                .removeQuestion = tr("It is not asked any more.")};
    }

    SettingsWork save(TypedForm &typed) override
    {
        CheckInQuestion question = record();
        question.question = typed.text(u"question"_s);
        return isNew() ? doing(AddCheckInQuestion{question.question})
                       : doing(EditCheckInQuestion{opened(), question});
    }

    SettingsWork remove(TypedForm &) override { return doing(ArchiveCheckInQuestion{record().id}); }
};

/// What families sign.
class AgreementText final : public SettingsSection
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"agreement"_s,
                .group = tr("Care"),
                .title = tr("Agreement"),
                .permission = Permission::EditRules,
                .single = true};
    }

    SettingsForm form(const SettingsDesk &desk, const QString &) override
    {
        const QList<Agreement> versions = catalogue::agreements(desk.database);
        const bool isFirst = versions.isEmpty();
        const Agreement newest = isFirst ? Agreement() : versions.first();
        return {
            .title = tr("What families sign"),
            .subtitle = isFirst ? QString()
                                : tr("Version %1, from %2")
                                      .arg(desk.words.number(newest.version),
                                           desk.words.date(newest.effectiveFrom)),
            .fields = {
                {.name = u"title"_s, .label = tr("Title"), .value = newest.title, .required = true},
                {.name = u"body"_s,
                 .label = tr("Text"),
                 .kind = FieldKind::Lines,
                 .value = newest.body,
                 .hint = tr("A paragraph that begins with [ ] asks for initials. A new text has "
                            "to be signed again by every family."),
                 .required = true},
                {.name = u"validDays"_s,
                 .label = tr("A signature holds for"),
                 .kind = FieldKind::Number,
                 .value = newest.validDays ? desk.words.number(*newest.validDays) : QString(),
                 .hint = tr("Leave empty: until the text changes."),
                 .wide = false,
                 .suffix = tr("days")},
                {.name = u"effectiveFrom"_s,
                 .label = tr("From"),
                 .kind = FieldKind::Date,
                 .value = desk.words.date(desk.today),
                 .required = true,
                 .wide = false}}};
    }

    SettingsWork save(TypedForm &typed) override
    {
        return doing(PublishAgreement{.title = typed.text(u"title"_s),
                                      .body = typed.text(u"body"_s),
                                      .validDays = typed.numberIfAny(u"validDays"_s),
                                      .effectiveFrom = typed.day(u"effectiveFrom"_s)});
    }
};

} // namespace

std::unique_ptr<SettingsSection> vaccinesSection()
{
    return std::make_unique<VaccineRules>();
}

std::unique_ptr<SettingsSection> questionsSection()
{
    return std::make_unique<Questions>();
}

std::unique_ptr<SettingsSection> agreementSection()
{
    return std::make_unique<AgreementText>();
}

} // namespace desk::ui
