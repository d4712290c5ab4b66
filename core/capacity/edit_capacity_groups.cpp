#include "core/capacity/edit_capacity_groups.h"

#include "core/catalog/named_record.h"
#include "core/catalog/service.h"
#include "core/staff/permission.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int mostPlaces = 10'000;

// The wish, with what is kept as it was and texts as they are stored.
CapacityGroup checked(Writer &writer,
                      TypedTexts &texts,
                      CapacityGroup kept,
                      const CapacityGroup &wish)
{
    texts.refusals = objections(writer, Permission::EditRules);
    kept.name = checkedName<CapacityGroup>(writer, texts, wish.name, kept.id, limits::word);
    kept.services = wish.services;
    kept.playGroup = wish.playGroup;
    kept.places = wish.places;
    kept.softPlaces = wish.softPlaces;
    if (kept.services.isEmpty())
        texts.refuse(Reason::Missing, u"services"_s);
    const bool areKnown = std::ranges::all_of(kept.services, [&](const ServiceId &service) {
        return standing<Service>(writer, service).has_value();
    });
    if (!areKnown)
        texts.refuse(Reason::Unknown, u"services"_s);
    texts.range(u"places"_s, kept.places, 0, mostPlaces);
    texts.range(u"softPlaces"_s, kept.softPlaces, 0, std::clamp(kept.places, 0, mostPlaces));
    return kept;
}

} // namespace

QJsonObject AddCapacityGroup::meant() const
{
    return {{u"name"_s, group.name}, {u"places"_s, group.places}};
}

Result<CapacityGroupId> carryOut(Writer &writer, const AddCapacityGroup &command)
{
    TypedTexts texts;
    const CapacityGroup group =
        checked(writer,
                texts,
                {.id = writer.newId<CapacityGroupId>(), .location = writer.by().location},
                command.group);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    writer.put(group);
    return group.id;
}

QJsonObject EditCapacityGroup::meant() const
{
    return {{u"group"_s, edited.id.text()}, {u"places"_s, edited.places}};
}

Result<> carryOut(Writer &writer, const EditCapacityGroup &command)
{
    if (!standing<CapacityGroup>(writer, command.opened.record.id))
        return refuse(Reason::Unknown);
    TypedTexts texts;
    const CapacityGroup group = checked(writer, texts, command.opened.record, command.edited);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    writer.edit(command.opened, group);
    return {};
}

QJsonObject ArchiveCapacityGroup::meant() const
{
    return {{u"group"_s, group.text()}};
}

Result<> carryOut(Writer &writer, const ArchiveCapacityGroup &command)
{
    Refusals refusals = objections(writer, Permission::EditRules);
    const auto group = standing<CapacityGroup>(writer, command.group);
    if (!group)
        refusals.push_back({Reason::Unknown, {}, {}});
    if (!refusals.empty())
        return refuse(std::move(refusals));
    putAway(writer, *group);
    return {};
}

} // namespace desk
