#include "core/lodging/block_unit.h"

#include "core/base/typed_text.h"
#include "core/lodging/occupancy.h"

using namespace Qt::Literals;

namespace desk {

namespace {

Refusals staysInTheWay(const UnitsInUse &house, const Interval &interval)
{
    Refusals refusals;
    const Unit &unit = house.units.first();
    for (const Occupant &occupant : house.occupants.value(unit.id)) {
        if (interval.overlaps(occupant.interval()))
            refusals.push_back({Reason::UnitTaken,
                                u"unit"_s,
                                {{u"unit"_s, unit.name},
                                 {u"pet"_s, occupant.petName},
                                 {u"from"_s, occupant.from},
                                 {u"to"_s, occupant.until}}});
    }
    return refusals;
}

} // namespace

QJsonObject BlockUnit::meant() const
{
    return {{u"unit"_s, unit.text()},
            {u"from"_s, toMilliseconds(interval.from)},
            {u"until"_s, toMilliseconds(interval.until)}};
}

Result<UnitBlockId> carryOut(Writer &writer, const BlockUnit &command)
{
    TypedTexts texts;
    const QString reason = texts.required(u"reason"_s, command.reason, limits::line);
    const UnitsInUse house =
        unitInUse(writer.database(), command.unit, command.interval, writer.now());
    if (house.units.isEmpty() || house.units.first().archivedAt)
        return refuse(Reason::Unknown, u"unit"_s);
    if (command.interval.isEmpty())
        texts.refusals.push_back({Reason::DatesReversed, u"interval"_s, {}});
    for (const Refusal &refusal : staysInTheWay(house, command.interval))
        texts.refusals.push_back(refusal);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);

    const UnitBlock block{.id = writer.newId<UnitBlockId>(),
                          .unit = command.unit,
                          .startsAt = command.interval.from,
                          .endsAt = command.interval.until,
                          .reason = reason};
    writer.put(block);
    return block.id;
}

QJsonObject UnblockUnit::meant() const
{
    return {{u"block"_s, block.text()}};
}

// A block that began is history up to now; one that did not never was.
Result<> carryOut(Writer &writer, const UnblockUnit &command)
{
    std::optional<UnitBlock> block = writer.find<UnitBlock>(command.block);
    if (!block || block->archivedAt || block->endsAt <= writer.now())
        return refuse(Reason::Unknown, u"block"_s);
    if (block->startsAt < writer.now())
        block->endsAt = writer.now();
    else
        block->archivedAt = writer.now();
    writer.put(*block);
    return {};
}

} // namespace desk
