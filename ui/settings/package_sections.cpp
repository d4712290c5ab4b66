#include "core/catalog/catalogue.h"
#include "core/packages/edit_package_plans.h"
#include "ui/settings/settings_section.h"
#include "ui/text/credit_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// Visits that are sold together.
class PackagePlans final : public RecordSection<PackagePlan>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"packages"_s,
                .group = tr("Prices"),
                .title = tr("Packages"),
                .permission = Permission::EditPrices,
                .addText = tr("New package"),
                .emptyTitle = tr("No package is sold. Add one, such as ten days of daycare.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override
    {
        QList<SettingsRow> rows;
        for (const PackagePlan &plan : catalogue::packagePlans(desk.database, desk.today))
            rows += SettingsRow{.id = plan.id.text(),
                                .title = plan.name,
                                .detail = visitsText(plan.units, desk.words),
                                .value = desk.words.money(plan.price),
                                .remark = validity(plan, desk)};
        return rows;
    }

    SettingsForm form(const SettingsDesk &desk, const QString &id) override;

    SettingsWork save(TypedForm &typed) override
    {
        const PackagePlan plan = asTyped(typed);
        return isNew() ? doing(AddPackagePlan{plan}) : doing(ChangePackagePlan{record().id, plan});
    }

    SettingsWork remove(TypedForm &typed) override
    {
        return doing(EndPackagePlan{.plan = record().id, .on = typed.day(u"validFrom"_s)});
    }

private:
    QList<SettingsField> services(const PackagePlan &plan) const;
    static QList<SettingsField> limits(const PackagePlan &plan, const Words &words);
    PackagePlan asTyped(TypedForm &typed) const;
    static QString fieldOf(qsizetype service);

    QList<Service> m_services; ///< when the form was opened
};

// A refusal of the services stands beside the first.
QString PackagePlans::fieldOf(qsizetype service)
{
    return service == 0 ? u"services"_s : u"services.%1"_s.arg(service);
}

QList<SettingsField> PackagePlans::services(const PackagePlan &plan) const
{
    QList<SettingsField> fields;
    for (qsizetype i = 0; i < m_services.size(); ++i) {
        const int units = unitsPerDay(plan.services, m_services[i].id);
        fields += SettingsField{
            .name = fieldOf(i),
            .label = m_services[i].name,
            .kind = FieldKind::Choice,
            .value = units == 0 ? QString() : QString::number(units),
            .hint = i == 0 ? tr("What a day or a night of it takes from the package.") : QString(),
            .wide = false,
            .choices = {{QString(), tr("Not paid for")},
                        {QString::number(unitsOfAVisit), tr("One visit")},
                        {QString::number(1), tr("Half a visit")}}};
    }
    return fields;
}

QList<SettingsField> PackagePlans::limits(const PackagePlan &plan, const Words &words)
{
    return {{.name = u"forOnePet"_s,
             .label = tr("For one pet only, chosen when it is sold"),
             .kind = FieldKind::Switch,
             .value = plan.forOnePet},
            {.name = u"validityDays"_s,
             .label = tr("Holds for days"),
             .kind = FieldKind::Number,
             .value = plan.validityDays ? words.number(*plan.validityDays) : QString(),
             .hint = tr("Leave empty for ever."),
             .wide = false},
            {.name = u"graceDays"_s,
             .label = tr("Days of grace"),
             .kind = FieldKind::Number,
             .value = plan.graceDays == 0 ? QString() : words.number(plan.graceDays),
             .hint = tr("It can still be used so long after its last day."),
             .wide = false}};
}

SettingsForm PackagePlans::form(const SettingsDesk &desk, const QString &id)
{
    const PackagePlan plan = opened(desk, id);
    const Words &words = desk.words;
    m_services = catalogue::services(desk.database);
    const QList<FieldChoice> taxClasses = choicesOf(catalogue::taxClasses(desk.database));
    QList<SettingsField> fields{
        {.name = u"name"_s,
         .label = tr("Name"),
         .value = plan.name,
         .hint = tr("As a family is told."),
         .required = true},
        {.name = u"units"_s,
         .label = tr("Visits"),
         .kind = FieldKind::Number,
         .value = isNew() ? QString() : words.number(plan.units / unitsOfAVisit),
         .required = true,
         .wide = false},
        {.name = u"price"_s,
         .label = tr("Price"),
         .kind = FieldKind::Money,
         .value = isNew() ? QString() : words.amount(plan.price),
         .required = true,
         .wide = false},
        {.name = u"taxClass"_s,
         .label = tr("Taxed as"),
         .kind = FieldKind::Choice,
         .value = plan.taxClass.text(),
         .hint = taxClasses.isEmpty() ? tr("Add one under “Tax classes” first.")
                                      : tr("When it is sold; its visits are not taxed again."),
         .required = true,
         .choices = taxClasses}};
    fields += services(plan);
    fields += limits(plan, words);
    fields += SettingsField{
        .name = u"validFrom"_s,
        .label = tr("Holds from"),
        .kind = FieldKind::Date,
        .value = words.date(isNew() ? desk.today : std::max(desk.today, plan.validFrom)),
        .hint = tr("What was sold before keeps what it said."),
        .required = true,
        .wide = false};
    return {.title = isNew() ? tr("New package") : plan.name,
            .subtitle = isNew() ? QString() : tr("Version %1").arg(words.number(plan.version)),
            .fields = fields,
            .removeText = isNew() ? QString() : tr("End"),
            .removeQuestion =
                tr("From the day in the form on it is not sold. Who has it can use it.")};
}

PackagePlan PackagePlans::asTyped(TypedForm &typed) const
{
    PackagePlan plan = record();
    plan.name = typed.text(u"name"_s);
    plan.units = std::clamp(typed.number(u"units"_s), -1, 10'000) * unitsOfAVisit;
    plan.price = typed.money(u"price"_s);
    plan.taxClass = typed.id<TaxClassId>(u"taxClass"_s);
    plan.services.clear();
    for (qsizetype i = 0; i < m_services.size(); ++i) {
        const int units = typed.text(fieldOf(i)).toInt();
        if (units > 0)
            plan.services += CoveredService{m_services[i].id, units};
    }
    plan.forOnePet = typed.flag(u"forOnePet"_s);
    plan.validityDays = typed.numberIfAny(u"validityDays"_s);
    plan.graceDays = typed.numberIfAny(u"graceDays"_s).value_or(0);
    plan.validFrom = typed.day(u"validFrom"_s);
    return plan;
}

} // namespace

std::unique_ptr<SettingsSection> packagePlansSection()
{
    return std::make_unique<PackagePlans>();
}

} // namespace desk::ui
