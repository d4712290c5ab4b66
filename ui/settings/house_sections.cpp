#include "core/lodging/block_unit.h"
#include "core/lodging/edit_house.h"
#include "core/lodging/edit_units.h"
#include "core/lodging/house.h"
#include "ui/settings/settings_section.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// Parts of the house and kinds of rooms are alike: a name in an order.
template <class R, class Add, class Edit, class Archive>
class NamedThings : public RecordSection<R>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SettingsForm form(const SettingsDesk &desk, const QString &id) override
    {
        const R record = this->opened(desk, id);
        return {.title = this->isNew() ? this->head().addText : record.name,
                .fields = {{.name = u"name"_s,
                            .label = tr("Name"),
                            .value = record.name,
                            .required = true}},
                .removeText = this->isNew() ? QString() : tr("Archive"),
                .removeQuestion = tr("No room can be put into it any more.")};
    }

    SettingsWork save(TypedForm &typed) override
    {
        R record = this->record();
        record.name = typed.text(u"name"_s);
        return this->isNew() ? doing(Add{record.name})
                             : doing(Edit{RecordSection<R>::opened(), record});
    }

    SettingsWork remove(TypedForm &) override { return doing(Archive{this->record().id}); }
};

class Areas final : public NamedThings<Area, AddArea, EditArea, ArchiveArea>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"areas"_s,
                .group = tr("House"),
                .title = tr("Parts of the house"),
                .permission = Permission::EditRules,
                .addText = tr("New part"),
                .emptyTitle = tr("Add a part of the house first, such as “Dog wing”.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override
    {
        QList<SettingsRow> rows;
        const QList<Unit> units = house::units(desk.database, desk.place.location.id);
        for (const Area &area : house::areas(desk.database, desk.place.location.id)) {
            const auto rooms = std::ranges::count(units, area.id, &Unit::area);
            rows += SettingsRow{.id = area.id.text(),
                                .title = area.name,
                                .value = tr("%n room(s)", nullptr, int(rooms))};
        }
        return rows;
    }
};

class UnitKinds final : public NamedThings<UnitKind, AddUnitKind, EditUnitKind, ArchiveUnitKind>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"unitKinds"_s,
                .group = tr("House"),
                .title = tr("Kinds of rooms"),
                .permission = Permission::EditRules,
                .addText = tr("New kind"),
                .emptyTitle = tr("Add what rooms are called, such as “Suite” or “Run”.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override
    {
        QList<SettingsRow> rows;
        const QList<Unit> units = house::units(desk.database, desk.place.location.id);
        for (const UnitKind &kind : house::unitKinds(desk.database)) {
            const auto rooms = std::ranges::count(units, kind.id, &Unit::kind);
            rows += SettingsRow{.id = kind.id.text(),
                                .title = kind.name,
                                .value = tr("%n room(s)", nullptr, int(rooms))};
        }
        return rows;
    }
};

/// Rooms, runs, condos and playgrounds.
class Rooms final : public RecordSection<Unit>
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"rooms"_s,
                .group = tr("House"),
                .title = tr("Rooms"),
                .permission = Permission::EditRules,
                .addText = tr("New room"),
                .emptyTitle = tr("There are no rooms yet. Add the parts of the house first.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override;
    SettingsForm form(const SettingsDesk &desk, const QString &id) override;

    SettingsWork save(TypedForm &typed) override
    {
        Unit unit = record();
        unit.name = typed.text(u"name"_s);
        unit.area = typed.id<AreaId>(u"area"_s);
        unit.kind = typed.id<UnitKindId>(u"kind"_s);
        unit.occupancy = typed.choice<Occupancy>(u"occupancy"_s);
        unit.maxPets = typed.number(u"maxPets"_s);
        unit.maxWeightGrams = typed.weightIfAny(u"maxWeightGrams"_s);
        unit.species = typed.choiceIfAny<Species>(u"species"_s);
        unit.turnoverMinutes = typed.numberIfAny(u"turnoverMinutes"_s).value_or(0);
        unit.cleanliness = typed.choice<Cleanliness>(u"cleanliness"_s);
        return isNew() ? doing(AddUnit{unit}) : doing(EditUnit{opened(), unit});
    }

    SettingsWork remove(TypedForm &) override { return doing(ArchiveUnit{record().id}); }
};

// "To clean", "Cats": what is not so of every room.
QString remarkOn(const Unit &unit)
{
    QStringList remarks;
    if (unit.cleanliness != Cleanliness::Clean)
        remarks += word(unit.cleanliness);
    if (unit.species)
        remarks += word(*unit.species);
    return remarks.join(u" · "_s);
}

QList<SettingsRow> Rooms::rows(const SettingsDesk &desk) const
{
    QHash<AreaId, QString> areas;
    for (const Area &area : house::areas(desk.database, desk.place.location.id))
        areas.insert(area.id, area.name);
    QHash<UnitKindId, QString> kinds;
    for (const UnitKind &kind : house::unitKinds(desk.database))
        kinds.insert(kind.id, kind.name);
    QList<SettingsRow> rows;
    for (const Unit &unit : house::units(desk.database, desk.place.location.id))
        rows += SettingsRow{.id = unit.id.text(),
                            .title = unit.name,
                            .detail = kinds.value(unit.kind) % u" · "_s % areas.value(unit.area),
                            .value = desk.words.pets(unit.maxPets),
                            .remark = remarkOn(unit)};
    return rows;
}

SettingsForm Rooms::form(const SettingsDesk &desk, const QString &id)
{
    const Unit unit = opened(desk, id);
    const Words &words = desk.words;
    return {
        .title = isNew() ? tr("New room") : unit.name,
        .fields =
            {
                {.name = u"name"_s,
                 .label = tr("Name"),
                 .value = unit.name,
                 .hint = tr("As it stands on the door: K12."),
                 .required = true},
                {.name = u"area"_s,
                 .label = tr("Part of the house"),
                 .kind = FieldKind::Choice,
                 .value = unit.area.text(),
                 .hint = hintUnless(choicesOf(house::areas(desk.database, desk.place.location.id)),
                                    tr("Add one under “Parts of the house” first.")),
                 .required = true,
                 .wide = false,
                 .choices = choicesOf(house::areas(desk.database, desk.place.location.id))},
                {.name = u"kind"_s,
                 .label = tr("Kind"),
                 .kind = FieldKind::Choice,
                 .value = unit.kind.text(),
                 .hint = hintUnless(choicesOf(house::unitKinds(desk.database)),
                                    tr("Add one under “Kinds of rooms” first.")),
                 .required = true,
                 .wide = false,
                 .choices = choicesOf(house::unitKinds(desk.database))},
                {.name = u"occupancy"_s,
                 .label = tr("Used by"),
                 .kind = FieldKind::Choice,
                 .value = QString(nameOf(unit.occupancy)),
                 .hint = tr("A room takes one family at a time, an area counts heads."),
                 .choices = choicesOf<Occupancy>()},
                {.name = u"maxPets"_s,
                 .label = tr("Pets at most"),
                 .kind = FieldKind::Number,
                 .value = words.number(unit.maxPets),
                 .required = true,
                 .wide = false},
                {.name = u"maxWeightGrams"_s,
                 .label = tr("Weight of each at most"),
                 .kind = FieldKind::Weight,
                 .value = unit.maxWeightGrams ? words.weight(*unit.maxWeightGrams) : QString(),
                 .wide = false},
                {.name = u"species"_s,
                 .label = tr("Species"),
                 .kind = FieldKind::Choice,
                 .value = unit.species ? QString(nameOf(*unit.species)) : QString(),
                 .wide = false,
                 .choices = withAny(tr("Any"), choicesOf<Species>())},
                {.name = u"turnoverMinutes"_s,
                 .label = tr("Cleaning takes"),
                 .kind = FieldKind::Number,
                 .value = words.number(unit.turnoverMinutes),
                 .wide = false,
                 .suffix = tr("min")},
                {.name = u"cleanliness"_s,
                 .label = tr("State now"),
                 .kind = FieldKind::Choice,
                 .value = QString(nameOf(unit.cleanliness)),
                 .wide = false,
                 .choices = choicesOf<Cleanliness>()},
            },
        .removeText = isNew() ? QString() : tr("Archive"),
        .removeQuestion = tr("Nobody can stay in it any more. Past stays keep it.")};
}

/// Rooms that can't be used for a while.
class Blocks final : public SettingsSection
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"blocks"_s,
                .group = tr("House"),
                .title = tr("Out of use"),
                .permission = Permission::EditRules,
                .addText = tr("Close a room"),
                .emptyTitle = tr("Every room can be used.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override;
    SettingsForm form(const SettingsDesk &desk, const QString &id) override;
    SettingsWork save(TypedForm &typed) override;
    SettingsWork remove(TypedForm &) override { return doing(UnblockUnit{m_block}); }

private:
    static QString daysOf(const UnitBlock &block, const SettingsDesk &desk);

    UnitBlockId m_block;
    std::optional<ResortTime> m_time;
};

QString Blocks::daysOf(const UnitBlock &block, const SettingsDesk &desk)
{
    const ResortTime &time = desk.place.time;
    const Instant last = block.endsAt - std::chrono::milliseconds(1);
    return desk.words.period(time.civilDate(block.startsAt), time.civilDate(last), desk.today);
}

QList<SettingsRow> Blocks::rows(const SettingsDesk &desk) const
{
    QHash<UnitId, QString> names;
    for (const Unit &unit : house::units(desk.database, desk.place.location.id))
        names.insert(unit.id, unit.name);
    QList<SettingsRow> rows;
    for (const UnitBlock &block : house::blocks(desk.database, desk.place.location.id, desk.now))
        rows += SettingsRow{.id = block.id.text(),
                            .title = names.value(block.unit),
                            .detail = block.reason,
                            .value = daysOf(block, desk)};
    return rows;
}

SettingsForm Blocks::form(const SettingsDesk &desk, const QString &id)
{
    m_time = desk.place.time;
    m_block = UnitBlockId::parse(id).value_or(UnitBlockId());
    const auto block = m_block.isNull() ? std::nullopt : desk.database.find<UnitBlock>(m_block);
    if (block) {
        const auto unit = desk.database.find<Unit>(block->unit);
        return {.title = unit ? unit->name : QString(),
                .subtitle = daysOf(*block, desk),
                .removeText = tr("Open it again"),
                .removeQuestion = tr("The room can be used from now on.")};
    }
    return {.title = tr("Close a room"),
            .fields = {
                {.name = u"unit"_s,
                 .label = tr("Room"),
                 .kind = FieldKind::Choice,
                 .value = QString(),
                 .required = true,
                 .choices = choicesOf(house::units(desk.database, desk.place.location.id))},
                {.name = u"interval"_s,
                 .label = tr("From the morning of"),
                 .kind = FieldKind::Date,
                 .value = desk.words.date(desk.today),
                 .required = true,
                 .wide = false},
                {.name = u"until"_s,
                 .label = tr("To the evening of"),
                 .kind = FieldKind::Date,
                 .value = desk.words.date(desk.today),
                 .required = true,
                 .wide = false},
                {.name = u"reason"_s, .label = tr("Why"), .value = QString(), .required = true}}};
}

SettingsWork Blocks::save(TypedForm &typed)
{
    BlockUnit command{
        .unit = typed.id<UnitId>(u"unit"_s), .interval = {}, .reason = typed.text(u"reason"_s)};
    const QDate from = typed.day(u"interval"_s);
    const QDate until = typed.day(u"until"_s);
    if (from.isValid() && until.isValid())
        command.interval = {m_time->at(from, 0), m_time->at(until.addDays(1), 0)};
    return doing(command);
}

} // namespace

std::unique_ptr<SettingsSection> areasSection()
{
    return std::make_unique<Areas>();
}

std::unique_ptr<SettingsSection> unitKindsSection()
{
    return std::make_unique<UnitKinds>();
}

std::unique_ptr<SettingsSection> roomsSection()
{
    return std::make_unique<Rooms>();
}

std::unique_ptr<SettingsSection> blocksSection()
{
    return std::make_unique<Blocks>();
}

} // namespace desk::ui
