#include "core/resort/edit_resort.h"
#include "core/resort/tills.h"
#include "core/staff/edit_staff.h"
#include "core/staff/pin.h"
#include "core/staff/tiles.h"
#include "ui/settings/settings_section.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// The place of the resort where this desk stands.
class ThisLocation final : public RecordSection<Location>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"location"_s,
                .group = tr("Resort"),
                .title = tr("Location"),
                .permission = Permission::EditResort,
                .single = true};
    }

    SettingsForm form(const SettingsDesk &desk, const QString &) override
    {
        const Location location = opened(desk, desk.place.location.id.text());
        return {.title = location.name,
                .subtitle = tr("Its numbers begin with %1.").arg(location.code),
                .fields = {{.name = u"name"_s,
                            .label = tr("Name"),
                            .value = location.name,
                            .hint = tr("Its address on paper is that of the business."),
                            .required = true}}};
    }

    SettingsWork save(TypedForm &typed) override
    {
        Location location = record();
        location.name = typed.text(u"name"_s);
        return doing(EditLocation{opened(), location});
    }
};

/// The drawers for money.
class Tills final : public RecordSection<Till>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"tills"_s,
                .group = tr("Resort"),
                .title = tr("Till"),
                .permission = Permission::EditResort,
                .addText = tr("New till"),
                .emptyTitle = tr("No till yet. Nothing is sold without one.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override
    {
        QList<SettingsRow> rows;
        for (const Till &till : tillsOf(desk.database, desk.place.location.id))
            rows += SettingsRow{.id = till.id.text(),
                                .title = till.name,
                                .value = desk.words.money(till.floatTarget)};
        return rows;
    }

    SettingsForm form(const SettingsDesk &desk, const QString &id) override
    {
        const Till till = opened(desk, id);
        return {.title = isNew() ? tr("New till") : till.name,
                .fields = {
                    {.name = u"name"_s, .label = tr("Name"), .value = till.name, .required = true},
                    {.name = u"floatTarget"_s,
                     .label = tr("Cash in the drawer each morning"),
                     .kind = FieldKind::Money,
                     .value = isNew() ? QString() : desk.words.amount(till.floatTarget)}}};
    }

    SettingsWork save(TypedForm &typed) override
    {
        Till till = record();
        till.name = typed.text(u"name"_s);
        till.floatTarget = typed.moneyOrNothing(u"floatTarget"_s);
        return isNew() ? doing(AddTill{till.name, till.floatTarget})
                       : doing(EditTill{opened(), till});
    }
};

// The PIN is judged before anything is written, and hashed here, off the screen's thread.
SettingsWork withPin(const SettingsWork &work, const QString &pin, const QString &staffId)
{
    if (pin.isEmpty())
        return work;
    return [work, pin, staffId](Store &store, const By &by) -> Result<QString> {
        SystemRandom random;
        const Result<QString> hash = pinHash(pin, random);
        if (!hash)
            return refuse(hash.error());
        const Result<QString> written = work(store, by);
        if (!written)
            return written;
        const QString id = staffId.isEmpty() ? *written : staffId;
        By again = by;
        again.action = {};
        const Result<> chosen =
            store.run(again, ChoosePin{.staff = *StaffId::parse(id), .pinHash = *hash});
        return chosen ? Result<QString>(id) : refuse(chosen.error());
    };
}

/// Who works here.
class People final : public RecordSection<Staff>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"staff"_s,
                .group = tr("Resort"),
                .title = tr("Staff"),
                .permission = Permission::EditStaff,
                .addText = tr("New person")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override
    {
        QList<SettingsRow> rows;
        for (const StaffTile &tile : staffTiles(desk.database))
            rows += SettingsRow{.id = tile.id.text(),
                                .title = tile.name,
                                .value = word(tile.role),
                                .remark = tile.hasPin ? QString() : tr("no PIN yet")};
        return rows;
    }

    SettingsForm form(const SettingsDesk &desk, const QString &id) override
    {
        const Staff staff = opened(desk, id);
        return {.title = isNew() ? tr("New person") : staff.name,
                .fields = {{.name = u"name"_s,
                            .label = tr("Name on the tile"),
                            .value = staff.name,
                            .required = true},
                           {.name = u"role"_s,
                            .label = tr("Role"),
                            .kind = FieldKind::Choice,
                            .value = QString(nameOf(staff.role)),
                            .choices = choicesOf<desk::Role>()},
                           {.name = u"pin"_s,
                            .label = isNew() ? tr("PIN") : tr("New PIN"),
                            .kind = FieldKind::Pin,
                            .value = QString(),
                            .hint = isNew() ? tr("Six digits or more.")
                                            : tr("Leave empty to keep the one they have. A new "
                                                 "one also ends a lock.")}},
                .removeText = isNew() ? QString() : tr("Archive"),
                .removeQuestion = tr("They can't sign in any more. What they did stays theirs.")};
    }

    SettingsWork save(TypedForm &typed) override
    {
        Staff staff = record();
        staff.name = typed.text(u"name"_s);
        staff.role = typed.choice<desk::Role>(u"role"_s);
        const SettingsWork work = isNew()
            ? doing(AddStaff{.name = staff.name, .role = staff.role, .language = {}})
            : doing(EditStaff{opened(), staff});
        return withPin(work, typed.text(u"pin"_s), isNew() ? QString() : staff.id.text());
    }

    SettingsWork remove(TypedForm &) override { return doing(ArchiveStaff{record().id}); }
};

/// Leads to the page on which another system's files are taken over.
class ImportLink final : public SettingsSection
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"import"_s,
                .group = tr("Data"),
                .title = tr("Import"),
                .permission = Permission::Import,
                .page = u"import"_s,
                .explanation = tr("Takes over customers, pets, vaccinations and reservations of "
                                  "another system from CSV files. Nothing is written before you "
                                  "have seen what would happen.")};
    }

    SettingsForm form(const SettingsDesk &, const QString &) override { return {}; }
    SettingsWork save(TypedForm &) override { return {}; }
};

/// Leads to the page that tells of the hub and the other desks.
class SyncLink final : public SettingsSection
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"sync"_s,
                .group = tr("This computer"),
                .title = tr("Sync"),
                .page = u"sync"_s,
                .explanation = tr("The hub, the other desks of the resort, and what waits to be "
                                  "sent to them.")};
    }

    SettingsForm form(const SettingsDesk &, const QString &) override { return {}; }
    SettingsWork save(TypedForm &) override { return {}; }
};

} // namespace

std::unique_ptr<SettingsSection> syncSection()
{
    return std::make_unique<SyncLink>();
}

std::unique_ptr<SettingsSection> importSection()
{
    return std::make_unique<ImportLink>();
}

std::unique_ptr<SettingsSection> locationSection()
{
    return std::make_unique<ThisLocation>();
}

std::unique_ptr<SettingsSection> tillsSection()
{
    return std::make_unique<Tills>();
}

std::unique_ptr<SettingsSection> staffSection()
{
    return std::make_unique<People>();
}

} // namespace desk::ui
