#include "core/catalog/catalogue.h"
#include "core/catalog/edit_services.h"
#include "ui/settings/settings_section.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// What pets come for.
class Services final : public RecordSection<Service>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"services"_s,
                .group = tr("Prices"),
                .title = tr("Services"),
                .permission = Permission::EditPrices,
                .addText = tr("New service"),
                .emptyTitle = tr("Nothing is offered yet. Add boarding or daycare first.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override
    {
        QList<SettingsRow> rows;
        for (const Service &service : catalogue::services(desk.database))
            rows += SettingsRow{.id = service.id.text(),
                                .title = service.name,
                                .detail = word(service.kind),
                                .value = word(service.chargedBy)};
        return rows;
    }

    SettingsForm form(const SettingsDesk &desk, const QString &id) override;

    SettingsWork save(TypedForm &typed) override
    {
        Service service = record();
        service.name = typed.text(u"name"_s);
        service.kind = typed.choice<ServiceKind>(u"kind"_s);
        service.chargedBy = typed.choice<ChargedBy>(u"chargedBy"_s);
        service.graceMinutes =
            service.chargedBy == ChargedBy::TwentyFourHours ? typed.number(u"graceMinutes"_s) : 0;
        if (service.kind == ServiceKind::Grooming)
            service.durationMinutes = typed.number(u"durationMinutes"_s);
        service.needsUnit = typed.flag(u"needsUnit"_s);
        service.taxClass = typed.id<TaxClassId>(u"taxClass"_s);
        service.revenueAccount = typed.text(u"revenueAccount"_s);
        service.arrivalFrom = typed.minute(u"arrivalFrom"_s);
        service.arrivalUntil = typed.minute(u"arrivalUntil"_s);
        service.departureUntil = typed.minute(u"departureUntil"_s);
        return isNew() ? doing(AddService{service}) : doing(EditService{opened(), service});
    }

    SettingsWork remove(TypedForm &) override { return doing(ArchiveService{record().id}); }
};

SettingsForm Services::form(const SettingsDesk &desk, const QString &id)
{
    const Service service = opened(desk, id);
    const Words &words = desk.words;
    return {
        .title = isNew() ? tr("New service") : service.name,
        .fields =
            {
                {.name = u"name"_s, .label = tr("Name"), .value = service.name, .required = true},
                {.name = u"kind"_s,
                 .label = tr("Kind"),
                 .kind = FieldKind::Choice,
                 .value = QString(nameOf(service.kind)),
                 .wide = false,
                 .choices = choicesOf<ServiceKind>()},
                {.name = u"chargedBy"_s,
                 .label = tr("Charged"),
                 .kind = FieldKind::Choice,
                 .value = QString(nameOf(service.chargedBy)),
                 .wide = false,
                 .choices = choicesOf<ChargedBy>()},
                {.name = u"graceMinutes"_s,
                 .label = tr("Minutes of grace before another 24 hours"),
                 .kind = FieldKind::Number,
                 .value = words.number(service.graceMinutes),
                 .shownFor = u"chargedBy"_s,
                 .shownValues = {QString(nameOf(ChargedBy::TwentyFourHours))}},
                {.name = u"durationMinutes"_s,
                 .label = tr("Takes"),
                 .kind = FieldKind::Number,
                 .value = words.number(service.durationMinutes),
                 .hint = tr("How long a groomer is busy with it."),
                 .required = true,
                 .suffix = tr("min"),
                 .shownFor = u"kind"_s,
                 .shownValues = {QString(nameOf(ServiceKind::Grooming))}},
                {.name = u"needsUnit"_s,
                 .label = tr("Needs a room"),
                 .kind = FieldKind::Switch,
                 .value = service.needsUnit},
                {.name = u"arrivalFrom"_s,
                 .label = tr("Arrivals from"),
                 .kind = FieldKind::Time,
                 .value = words.minuteOfDay(service.arrivalFrom),
                 .wide = false},
                {.name = u"arrivalUntil"_s,
                 .label = tr("until"),
                 .kind = FieldKind::Time,
                 .value = words.minuteOfDay(service.arrivalUntil),
                 .wide = false},
                {.name = u"departureUntil"_s,
                 .label = tr("Pick-up until"),
                 .kind = FieldKind::Time,
                 .value = words.minuteOfDay(service.departureUntil),
                 .hint = tr("Later than this costs the late fee."),
                 .wide = false},
                {.name = u"taxClass"_s,
                 .label = tr("Taxed as"),
                 .kind = FieldKind::Choice,
                 .value = service.taxClass.text(),
                 .hint = hintUnless(choicesOf(catalogue::taxClasses(desk.database)),
                                    tr("Add one under “Tax classes” first.")),
                 .required = true,
                 .wide = false,
                 .choices = choicesOf(catalogue::taxClasses(desk.database))},
                {.name = u"revenueAccount"_s,
                 .label = tr("Account in the books"),
                 .value = isNew() ? u"boarding"_s : service.revenueAccount,
                 .required = true,
                 .wide = false},
            },
        .removeText = isNew() ? QString() : tr("Archive"),
        .removeQuestion = tr("It can't be booked any more. Bills and past stays keep it.")};
}

/// What is done for pets during a stay.
class AddOns final : public RecordSection<AddOn>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"addOns"_s,
                .group = tr("Prices"),
                .title = tr("Add-ons"),
                .permission = Permission::EditPrices,
                .addText = tr("New add-on"),
                .emptyTitle = tr("No add-ons yet. A bath or a walk can be one.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override
    {
        QList<SettingsRow> rows;
        for (const AddOn &addOn : catalogue::addOns(desk.database))
            rows += SettingsRow{.id = addOn.id.text(),
                                .title = addOn.name,
                                .detail = addOn.durationMinutes > 0
                                    ? desk.words.minutes(addOn.durationMinutes)
                                    : QString(),
                                .value = desk.words.money(addOn.price)};
        return rows;
    }

    SettingsForm form(const SettingsDesk &desk, const QString &id) override
    {
        const AddOn addOn = opened(desk, id);
        return {
            .title = isNew() ? tr("New add-on") : addOn.name,
            .fields =
                {
                    {.name = u"name"_s, .label = tr("Name"), .value = addOn.name, .required = true},
                    {.name = u"price"_s,
                     .label = tr("Price"),
                     .kind = FieldKind::Money,
                     .value = isNew() ? QString() : desk.words.amount(addOn.price),
                     .hint = tr("Bills that were written keep theirs."),
                     .required = true,
                     .wide = false},
                    {.name = u"durationMinutes"_s,
                     .label = tr("Takes"),
                     .kind = FieldKind::Number,
                     .value = desk.words.number(addOn.durationMinutes),
                     .wide = false,
                     .suffix = tr("min")},
                    {.name = u"taxClass"_s,
                     .label = tr("Taxed as"),
                     .kind = FieldKind::Choice,
                     .value = addOn.taxClass.text(),
                     .hint = hintUnless(choicesOf(catalogue::taxClasses(desk.database)),
                                        tr("Add one under “Tax classes” first.")),
                     .required = true,
                     .wide = false,
                     .choices = choicesOf(catalogue::taxClasses(desk.database))},
                    {.name = u"revenueAccount"_s,
                     .label = tr("Account in the books"),
                     .value = isNew() ? u"add-ons"_s : addOn.revenueAccount,
                     .required = true,
                     .wide = false},
                },
            .removeText = isNew() ? QString() : tr("Archive"),
            .removeQuestion = tr("It can't be chosen any more. What is planned stays planned.")};
    }

    SettingsWork save(TypedForm &typed) override
    {
        AddOn addOn = record();
        addOn.name = typed.text(u"name"_s);
        addOn.price = typed.money(u"price"_s);
        addOn.durationMinutes = typed.numberIfAny(u"durationMinutes"_s).value_or(0);
        addOn.taxClass = typed.id<TaxClassId>(u"taxClass"_s);
        addOn.revenueAccount = typed.text(u"revenueAccount"_s);
        return isNew() ? doing(AddAddOn{addOn}) : doing(EditAddOn{opened(), addOn});
    }

    SettingsWork remove(TypedForm &) override { return doing(ArchiveAddOn{record().id}); }
};

} // namespace

std::unique_ptr<SettingsSection> servicesSection()
{
    return std::make_unique<Services>();
}

std::unique_ptr<SettingsSection> addOnsSection()
{
    return std::make_unique<AddOns>();
}

} // namespace desk::ui
