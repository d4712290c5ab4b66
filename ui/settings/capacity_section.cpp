#include "core/capacity/edit_capacity_groups.h"
#include "core/capacity/places.h"
#include "core/catalog/catalogue.h"
#include "ui/settings/settings_section.h"
#include "ui/text/joined.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// How many places some services have together on a day.
class CapacityGroups final : public RecordSection<CapacityGroup>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"capacity"_s,
                .group = tr("House"),
                .title = tr("Places a day"),
                .permission = Permission::EditRules,
                .addText = tr("New limit"),
                .emptyTitle =
                    tr("As many come as are booked. Add how many a yard takes on a day.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override
    {
        const QList<Service> services = stayServices(desk);
        QList<SettingsRow> rows;
        for (const CapacityGroup &group : capacityGroups(desk.database, desk.place.location.id)) {
            QStringList names;
            for (const Service &service : services) {
                if (group.services.contains(service.id))
                    names += service.name;
            }
            const QString pets = group.playGroup ? word(*group.playGroup) : QString();
            rows += SettingsRow{.id = group.id.text(),
                                .title = group.name,
                                .detail = joined({desk.words.list(names), pets}),
                                .value = tr("%Ln place(s)", nullptr, group.places)};
        }
        return rows;
    }

    SettingsForm form(const SettingsDesk &desk, const QString &id) override;

    SettingsWork save(TypedForm &typed) override
    {
        const CapacityGroup group = asTyped(typed);
        return isNew() ? doing(AddCapacityGroup{group}) : doing(EditCapacityGroup{opened(), group});
    }

    SettingsWork remove(TypedForm &) override { return doing(ArchiveCapacityGroup{record().id}); }

private:
    static QList<Service> stayServices(const SettingsDesk &desk);
    static QString fieldOf(qsizetype service);
    QList<SettingsField> services(const CapacityGroup &group) const;
    CapacityGroup asTyped(TypedForm &typed) const;

    QList<Service> m_services; ///< when the form was opened
};

// What pets are in the house for.
QList<Service> CapacityGroups::stayServices(const SettingsDesk &desk)
{
    QList<Service> services = catalogue::services(desk.database);
    services.removeIf([](const Service &service) {
        return service.kind != ServiceKind::Boarding && service.kind != ServiceKind::Daycare;
    });
    return services;
}

// A refusal of the services stands beside the first.
QString CapacityGroups::fieldOf(qsizetype service)
{
    return service == 0 ? u"services"_s : u"services.%1"_s.arg(service);
}

QList<SettingsField> CapacityGroups::services(const CapacityGroup &group) const
{
    QList<SettingsField> fields;
    for (qsizetype i = 0; i < m_services.size(); ++i)
        fields += SettingsField{.name = fieldOf(i),
                                .label = tr("Counts %1", "a service").arg(m_services[i].name),
                                .kind = FieldKind::Switch,
                                .value = group.services.contains(m_services[i].id)};
    return fields;
}

SettingsForm CapacityGroups::form(const SettingsDesk &desk, const QString &id)
{
    const CapacityGroup group = opened(desk, id);
    const Words &words = desk.words;
    m_services = stayServices(desk);
    QList<SettingsField> fields{
        {.name = u"name"_s,
         .label = tr("Name"),
         .value = group.name,
         .hint = tr("Such as “Large yard”."),
         .required = true},
        {.name = u"places"_s,
         .label = tr("Places a day"),
         .kind = FieldKind::Number,
         .value = isNew() ? QString() : words.number(group.places),
         .hint = tr("Nobody promises more."),
         .required = true,
         .wide = false},
        {.name = u"softPlaces"_s,
         .label = tr("Without a manager"),
         .kind = FieldKind::Number,
         .value = group.softPlaces ? words.number(*group.softPlaces) : QString(),
         .hint = tr("A manager decides on more. Leave empty for all."),
         .wide = false},
        {.name = u"playGroup"_s,
         .label = tr("Play group"),
         .kind = FieldKind::Choice,
         .value = group.playGroup ? QString(nameOf(*group.playGroup)) : QString(),
         .choices = withAny(tr("Pets of all groups"), choicesOf<PlayGroup>())}};
    fields += services(group);
    return {.title = isNew() ? tr("New limit") : group.name,
            .fields = fields,
            .removeText = isNew() ? QString() : tr("Archive"),
            .removeQuestion = tr("From now on as many come as are booked.")};
}

CapacityGroup CapacityGroups::asTyped(TypedForm &typed) const
{
    CapacityGroup group = record();
    group.name = typed.text(u"name"_s);
    group.places = typed.number(u"places"_s);
    group.softPlaces = typed.numberIfAny(u"softPlaces"_s);
    group.playGroup = typed.choiceIfAny<PlayGroup>(u"playGroup"_s);
    group.services.clear();
    for (qsizetype i = 0; i < m_services.size(); ++i) {
        if (typed.flag(fieldOf(i)))
            group.services += m_services[i].id;
    }
    return group;
}

} // namespace

std::unique_ptr<SettingsSection> capacityGroupsSection()
{
    return std::make_unique<CapacityGroups>();
}

} // namespace desk::ui
