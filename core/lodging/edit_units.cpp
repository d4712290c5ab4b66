#include "core/lodging/edit_units.h"

#include "core/base/typed_text.h"
#include "core/lodging/shut_out.h"
#include "core/staff/permission.h"

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int mostPets = 500;
constexpr int heaviestGrams = 200'000;
constexpr int longestTurnover = 24 * 60;

void checkRange(Refusals &refusals, const QString &field, qint64 value, qint64 least, qint64 most)
{
    if (value < least || value > most)
        refusals.push_back({Reason::OutOfRange, field, {{u"least"_s, least}, {u"most"_s, most}}});
}

bool isNameTaken(Writer &writer, const Unit &unit, const QString &name)
{
    const auto names = writer.database().values<QString>(
        "SELECT name FROM units WHERE location = ? AND archived_at IS NULL AND id <> ?",
        unit.location,
        unit.id);
    return std::ranges::any_of(
        names, [&](const QString &other) { return other.compare(name, Qt::CaseInsensitive) == 0; });
}

template <class R>
bool stands(Writer &writer, const decltype(R::id) &id)
{
    const std::optional<R> record = writer.find<R>(id);
    return record && !record->archivedAt;
}

// What the form may decide; the rest of the record stays.
Unit checkedUnit(Writer &writer, TypedTexts &texts, const Unit &before, const Unit &wished)
{
    Unit unit = before;
    unit.name = texts.required(u"name"_s, wished.name, limits::word);
    unit.area = wished.area;
    unit.kind = wished.kind;
    unit.occupancy = wished.occupancy;
    unit.maxPets = wished.maxPets;
    unit.maxWeightGrams = wished.maxWeightGrams;
    unit.species = wished.species;
    unit.turnoverMinutes = wished.turnoverMinutes;
    unit.cleanliness = wished.cleanliness;
    unit.position = wished.position;
    if (hasOtherLimits(before, unit))
        unit.limitsSince = writer.now();
    if (isNameTaken(writer, unit, unit.name))
        texts.refusals.push_back({Reason::AlreadyTaken, u"name"_s, {{u"what"_s, unit.name}}});
    if (!stands<Area>(writer, unit.area))
        texts.refusals.push_back({Reason::Unknown, u"area"_s, {}});
    if (!stands<UnitKind>(writer, unit.kind))
        texts.refusals.push_back({Reason::Unknown, u"kind"_s, {}});
    checkRange(texts.refusals, u"maxPets"_s, unit.maxPets, 1, mostPets);
    checkRange(
        texts.refusals, u"maxWeightGrams"_s, unit.maxWeightGrams.value_or(1), 1, heaviestGrams);
    checkRange(texts.refusals, u"turnoverMinutes"_s, unit.turnoverMinutes, 0, longestTurnover);
    return unit;
}

// The limits that the form changed, on what stands: others may have changed the rest meanwhile.
Unit withLimits(Unit standing, const Unit &opened, const Unit &edited)
{
    const auto carry = [&](auto limit) {
        if (opened.*limit != edited.*limit)
            standing.*limit = edited.*limit;
    };
    carry(&Unit::occupancy);
    carry(&Unit::maxPets);
    carry(&Unit::maxWeightGrams);
    carry(&Unit::species);
    carry(&Unit::turnoverMinutes);
    return standing;
}

bool isHeld(Writer &writer, const UnitId &unit)
{
    return writer.database().value<bool>(R"sql(
        SELECT EXISTS (SELECT 1
                         FROM segments s
                         JOIN reservations r ON r.id = s.reservation
                        WHERE s.unit = ?1
                          AND s.released_at IS NULL
                          AND (s.ends_at > ?2 AND r.state IN ('REQUESTED', 'CONFIRMED')
                               OR r.state = 'CHECKED_IN'))
    )sql",
                                         unit,
                                         writer.now());
}

std::optional<Unit> standingUnit(Writer &writer, const UnitId &id)
{
    std::optional<Unit> unit = writer.find<Unit>(id);
    return unit && !unit->archivedAt ? unit : std::nullopt;
}

} // namespace

QJsonObject AddUnit::meant() const
{
    return {{u"name"_s, unit.name}};
}

Result<UnitId> carryOut(Writer &writer, const AddUnit &command)
{
    TypedTexts texts;
    texts.refusals = objections(writer, Permission::EditRules);
    Unit unit;
    unit.id = writer.newId<UnitId>();
    unit.location = writer.by().location;
    unit = checkedUnit(writer, texts, unit, command.unit);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    writer.put(unit);
    return unit.id;
}

QJsonObject EditUnit::meant() const
{
    return {{u"unit"_s, edited.id.text()}};
}

Result<> carryOut(Writer &writer, const EditUnit &command)
{
    TypedTexts texts;
    texts.refusals = objections(writer, Permission::EditRules);
    const std::optional<Unit> standing = standingUnit(writer, command.opened.record.id);
    if (!standing)
        return refuse(Reason::Unknown);
    const Unit unit = checkedUnit(writer, texts, command.opened.record, command.edited);
    const Unit changed = withLimits(*standing, command.opened.record, unit);
    for (const Refusal &refusal : shutOut(writer.database(), *standing, changed, writer.now()))
        texts.refusals.push_back(refusal);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    writer.edit(command.opened, unit);
    return {};
}

QJsonObject ArchiveUnit::meant() const
{
    return {{u"unit"_s, unit.text()}};
}

Result<> carryOut(Writer &writer, const ArchiveUnit &command)
{
    Refusals refusals = objections(writer, Permission::EditRules);
    std::optional<Unit> unit = standingUnit(writer, command.unit);
    if (!unit)
        return refuse(Reason::Unknown);
    if (isHeld(writer, unit->id))
        refusals.push_back(heldBySomebody(writer.database(), *unit, writer.now())
                               .value_or(Refusal{Reason::HasFutureStay, {}, {}}));
    if (!refusals.empty())
        return refuse(std::move(refusals));
    unit->archivedAt = writer.now();
    writer.put(*unit);
    return {};
}

QJsonObject SetCleanliness::meant() const
{
    return {{u"unit"_s, unit.text()}, {u"cleanliness"_s, QString(nameOf(cleanliness))}};
}

Result<> carryOut(Writer &writer, const SetCleanliness &command)
{
    std::optional<Unit> unit = standingUnit(writer, command.unit);
    if (!unit)
        return refuse(Reason::Unknown, u"unit"_s);
    unit->cleanliness = command.cleanliness;
    writer.put(*unit);
    return {};
}

} // namespace desk
