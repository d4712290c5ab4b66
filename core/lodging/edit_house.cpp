#include "core/lodging/edit_house.h"

#include "core/base/typed_text.h"
#include "core/staff/permission.h"

using namespace Qt::Literals;

namespace desk {

namespace {

/// What areas and kinds of rooms have in common: an id, a name, a position, an end.
template <class R>
std::optional<R> standing(Writer &writer, const decltype(R::id) &id)
{
    std::optional<R> record = writer.find<R>(id);
    return record && !record->archivedAt ? record : std::nullopt;
}

template <class R>
bool isNameTaken(Writer &writer, const QString &name, const decltype(R::id) &except)
{
    const auto names = writer.database().values<QString>(
        "SELECT name FROM " + QByteArray(R::table) + " WHERE archived_at IS NULL AND id <> ?",
        except);
    return std::ranges::any_of(
        names, [&](const QString &other) { return other.compare(name, Qt::CaseInsensitive) == 0; });
}

template <class R>
QString checkedName(Writer &writer, TypedTexts &texts, const QString &typed, const R &record)
{
    const QString name = texts.required(u"name"_s, typed, limits::word);
    if (isNameTaken<R>(writer, name, record.id))
        texts.refusals.push_back({Reason::AlreadyTaken, u"name"_s, {{u"what"_s, name}}});
    return name;
}

template <class R>
int nextPosition(Writer &writer)
{
    return writer.database().value<int>("SELECT coalesce(max(position), 0) + 1 FROM "
                                        + QByteArray(R::table));
}

template <class R>
Result<decltype(R::id)> added(Writer &writer, R record, const QString &name)
{
    TypedTexts texts;
    texts.refusals = objections(writer, Permission::EditRules);
    record.id = writer.newId<decltype(R::id)>();
    record.name = checkedName(writer, texts, name, record);
    record.position = nextPosition<R>(writer);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    writer.put(record);
    return record.id;
}

template <class R>
Result<> edited(Writer &writer, const Opened<R> &opened, const R &wished)
{
    TypedTexts texts;
    texts.refusals = objections(writer, Permission::EditRules);
    if (!standing<R>(writer, opened.record.id))
        return refuse(Reason::Unknown);
    R record = opened.record;
    record.name = checkedName(writer, texts, wished.name, record);
    record.position = wished.position;
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    writer.edit(opened, record);
    return {};
}

template <class R>
Result<> archived(Writer &writer, const decltype(R::id) &id, const QByteArray &unitColumn)
{
    Refusals refusals = objections(writer, Permission::EditRules);
    std::optional<R> record = standing<R>(writer, id);
    if (!record)
        return refuse(Reason::Unknown);
    const auto inUse = writer.database().values<QString>(
        "SELECT name FROM units WHERE archived_at IS NULL AND " + unitColumn + " = ? LIMIT 1", id);
    if (!inUse.isEmpty())
        refusals.push_back({Reason::StillUsed, {}, {{u"what"_s, inUse.first()}}});
    if (!refusals.empty())
        return refuse(std::move(refusals));
    record->archivedAt = writer.now();
    writer.put(*record);
    return {};
}

} // namespace

QJsonObject AddArea::meant() const
{
    return {{u"name"_s, name}};
}

Result<AreaId> carryOut(Writer &writer, const AddArea &command)
{
    return added(writer, Area{.location = writer.by().location}, command.name);
}

QJsonObject EditArea::meant() const
{
    return {{u"area"_s, edited.id.text()}};
}

Result<> carryOut(Writer &writer, const EditArea &command)
{
    return edited(writer, command.opened, command.edited);
}

QJsonObject ArchiveArea::meant() const
{
    return {{u"area"_s, area.text()}};
}

Result<> carryOut(Writer &writer, const ArchiveArea &command)
{
    return archived<Area>(writer, command.area, "area");
}

QJsonObject AddUnitKind::meant() const
{
    return {{u"name"_s, name}};
}

Result<UnitKindId> carryOut(Writer &writer, const AddUnitKind &command)
{
    return added(writer, UnitKind{}, command.name);
}

QJsonObject EditUnitKind::meant() const
{
    return {{u"kind"_s, edited.id.text()}};
}

Result<> carryOut(Writer &writer, const EditUnitKind &command)
{
    return edited(writer, command.opened, command.edited);
}

QJsonObject ArchiveUnitKind::meant() const
{
    return {{u"kind"_s, kind.text()}};
}

Result<> carryOut(Writer &writer, const ArchiveUnitKind &command)
{
    return archived<UnitKind>(writer, command.kind, "kind");
}

} // namespace desk
