#include "core/catalog/catalogue.h"
#include "core/catalog/edit_taxes.h"
#include "ui/settings/settings_section.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// What is taxed alike.
class TaxClasses final : public RecordSection<TaxClass>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"taxClasses"_s,
                .group = tr("Prices"),
                .title = tr("Tax classes"),
                .permission = Permission::EditPrices,
                .addText = tr("New class"),
                .emptyTitle = tr("Add a class, such as “Services”. It says what is taxed alike.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override
    {
        QList<SettingsRow> rows;
        const QList<TaxRate> rates = catalogue::taxRates(desk.database, desk.today);
        for (const TaxClass &taxClass : catalogue::taxClasses(desk.database)) {
            PartsPerMillion together;
            for (const TaxRate &rate : rates) {
                if (rate.taxClass == taxClass.id && rate.validFrom <= desk.today)
                    together.value += rate.rate.value;
            }
            rows += SettingsRow{.id = taxClass.id.text(),
                                .title = taxClass.name,
                                .value = desk.words.percent(together)};
        }
        return rows;
    }

    SettingsForm form(const SettingsDesk &desk, const QString &id) override
    {
        const TaxClass taxClass = opened(desk, id);
        return {.title = isNew() ? tr("New class") : taxClass.name,
                .fields = {{.name = u"name"_s,
                            .label = tr("Name"),
                            .value = taxClass.name,
                            .hint = tr("How much it is stands under “Taxes”."),
                            .required = true}},
                .removeText = isNew() ? QString() : tr("Archive"),
                .removeQuestion = tr("Nothing can be put into this class any more.")};
    }

    SettingsWork save(TypedForm &typed) override
    {
        TaxClass taxClass = record();
        taxClass.name = typed.text(u"name"_s);
        return isNew() ? doing(AddTaxClass{taxClass.name})
                       : doing(EditTaxClass{opened(), taxClass});
    }

    SettingsWork remove(TypedForm &) override { return doing(ArchiveTaxClass{record().id}); }
};

/// How much tax, from when on.
class TaxRates final : public RecordSection<TaxRate>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"taxes"_s,
                .group = tr("Prices"),
                .title = tr("Taxes"),
                .permission = Permission::EditPrices,
                .addText = tr("New tax"),
                .emptyTitle = tr("No tax is taken yet.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override
    {
        QList<SettingsRow> rows;
        const QList<TaxRate> rates = catalogue::taxRates(desk.database, desk.today);
        for (const TaxClass &taxClass : catalogue::taxClasses(desk.database)) {
            for (const TaxRate &rate : rates) {
                if (rate.taxClass == taxClass.id)
                    rows += SettingsRow{.id = rate.id.text(),
                                        .title = rate.jurisdiction,
                                        .detail = taxClass.name,
                                        .value = desk.words.percent(rate.rate),
                                        .remark = validity(rate, desk)};
            }
        }
        return rows;
    }

    SettingsForm form(const SettingsDesk &desk, const QString &id) override
    {
        const TaxRate rate = opened(desk, id);
        const QDate from = isNew() ? desk.today : std::max(desk.today, rate.validFrom);
        return {.title = isNew() ? tr("New tax") : rate.jurisdiction,
                .fields =
                    {
                        {.name = u"jurisdiction"_s,
                         .label = tr("Name on the bill"),
                         .value = rate.jurisdiction,
                         .required = true},
                        {.name = u"taxClass"_s,
                         .label = tr("On"),
                         .kind = FieldKind::Choice,
                         .value = rate.taxClass.text(),
                         .hint = hintUnless(choicesOf(classesFor(desk, rate)),
                                            tr("Add one under “Tax classes” first.")),
                         .required = true,
                         .wide = false,
                         .choices = choicesOf(classesFor(desk, rate))},
                        {.name = u"rate"_s,
                         .label = tr("Percent"),
                         .kind = FieldKind::Percent,
                         .value = isNew() ? QString() : desk.words.percent(rate.rate),
                         .required = true,
                         .wide = false},
                        {.name = u"validFrom"_s,
                         .label = tr("From"),
                         .kind = FieldKind::Date,
                         .value = desk.words.date(from),
                         .hint = tr("Bills that were written keep their tax."),
                         .required = true,
                         .wide = false},
                    },
                .removeText = isNew() ? QString() : tr("End"),
                .removeQuestion = tr("From the day in the form on it is not taken any more.")};
    }

    SettingsWork save(TypedForm &typed) override
    {
        TaxRate rate = record();
        rate.jurisdiction = typed.text(u"jurisdiction"_s);
        rate.taxClass = typed.id<TaxClassId>(u"taxClass"_s);
        rate.rate = typed.percent(u"rate"_s);
        rate.validFrom = typed.day(u"validFrom"_s);
        return isNew() ? doing(AddTaxRate{rate}) : doing(ChangeTaxRate{record().id, rate});
    }

    SettingsWork remove(TypedForm &typed) override
    {
        return doing(EndTaxRate{.rate = record().id, .on = typed.day(u"validFrom"_s)});
    }

private:
    // A tax stays with its class: another class is another tax.
    QList<TaxClass> classesFor(const SettingsDesk &desk, const TaxRate &rate) const
    {
        QList<TaxClass> classes = catalogue::taxClasses(desk.database);
        if (!isNew())
            classes.removeIf([&](const TaxClass &other) { return other.id != rate.taxClass; });
        return classes;
    }
};

} // namespace

std::unique_ptr<SettingsSection> taxClassesSection()
{
    return std::make_unique<TaxClasses>();
}

std::unique_ptr<SettingsSection> taxRatesSection()
{
    return std::make_unique<TaxRates>();
}

} // namespace desk::ui
