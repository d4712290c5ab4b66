#include "ui/grooming/grooming_sheet.h"

#include "ui/kit/theme.h"
#include "ui/text/enum_text.h"
#include "ui/text/joined.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int minutesOfAnHour = 60;

int lengthOf(const Interval &interval)
{
    return int(
        std::chrono::duration_cast<std::chrono::minutes>(interval.until - interval.from).count());
}

GroomingBlock blockOf(const GroomedPet &pet, int column, const ResortTime &time, const Words &words)
{
    const Appointment &appointment = pet.appointment;
    const int from = time.minuteOfDay(appointment.startsAt);
    return {.id = appointment.id.text(),
            .column = column,
            .from = from,
            .until = from + lengthOf(appointment.interval()),
            .isBreak = false,
            .title = joined({pet.pet.name, pet.family.name}),
            .detail = words.list(pet.services),
            .state = word(appointment.state),
            .symbol = symbolOf(appointment.state),
            .tone = toneOf(appointment.state),
            .warns = !pet.warnings.alerts.isEmpty() || !pet.warnings.allergies.isEmpty()};
}

GroomingBlock blockOf(const GroomerBreak &pause, int column, const ResortTime &time)
{
    const int from = time.minuteOfDay(pause.startsAt);
    return {.id = pause.id.text(),
            .column = column,
            .from = from,
            .until = from + lengthOf(pause.interval()),
            .isBreak = true,
            .title = pause.reason,
            .detail = {},
            .state = {},
            .symbol = u"clock"_s,
            .tone = Theme::Neutral,
            .warns = false};
}

void include(GroomingSheet &sheet, bool &isFirst, int from, int until)
{
    const int hour = from / minutesOfAnHour * minutesOfAnHour;
    const int hourAfter = (until + minutesOfAnHour - 1) / minutesOfAnHour * minutesOfAnHour;
    sheet.first = isFirst ? hour : std::min(sheet.first, hour);
    sheet.last = isFirst ? hourAfter : std::max(sheet.last, hourAfter);
    isFirst = false;
}

void addShade(GroomingSheet &sheet, int column, int from, int until)
{
    if (from < until)
        sheet.shades += GroomingShade{
            .id = u"%1-%2"_s.arg(column).arg(from), .column = column, .from = from, .until = until};
}

void addShades(GroomingSheet &sheet, const QList<GroomerColumn> &day, const ResortTime &time)
{
    for (int column = 0; column < sheet.columns; ++column) {
        const std::optional<Interval> &hours = day[column].hours;
        if (!hours) {
            addShade(sheet, column, sheet.first, sheet.last);
            continue;
        }
        const int from = time.minuteOfDay(hours->from);
        addShade(sheet, column, sheet.first, from);
        addShade(sheet, column, from + lengthOf(*hours), sheet.last);
    }
}

} // namespace

QHash<int, QByteArray> GroomingBlocks::roleNames() const
{
    return {{ColumnRole, "column"},
            {FromRole, "from"},
            {UntilRole, "until"},
            {BreakRole, "isBreak"},
            {TitleRole, "title"},
            {DetailRole, "detail"},
            {StateRole, "stateText"},
            {SymbolRole, "symbol"},
            {ToneRole, "tone"},
            {WarnsRole, "warns"}};
}

QVariant GroomingBlocks::value(const GroomingBlock &block, int role) const
{
    switch (role) {
    case ColumnRole:
        return block.column;
    case FromRole:
        return block.from;
    case UntilRole:
        return block.until;
    case BreakRole:
        return block.isBreak;
    case TitleRole:
        return block.title;
    case DetailRole:
        return block.detail;
    case StateRole:
        return block.state;
    case SymbolRole:
        return block.symbol;
    case ToneRole:
        return block.tone;
    case WarnsRole:
        return block.warns;
    default:
        return {};
    }
}

QHash<int, QByteArray> GroomingShades::roleNames() const
{
    return {{ColumnRole, "column"}, {FromRole, "from"}, {UntilRole, "until"}};
}

QVariant GroomingShades::value(const GroomingShade &shade, int role) const
{
    switch (role) {
    case ColumnRole:
        return shade.column;
    case FromRole:
        return shade.from;
    case UntilRole:
        return shade.until;
    default:
        return {};
    }
}

const GroomingBlock *GroomingSheet::at(const SheetSpot &spot) const
{
    const auto found = std::ranges::find_if(blocks, [&](const GroomingBlock &block) {
        return block.column == spot.column && block.from <= spot.minute
            && spot.minute < block.until;
    });
    return found == blocks.end() ? nullptr : &*found;
}

SheetSpot GroomingSheet::settled(const SheetSpot &spot) const
{
    SheetSpot within{.column = std::clamp(spot.column, 0, std::max(0, columns - 1)),
                     .minute = std::clamp(spot.minute, first, std::max(first, last - step))};
    if (const GroomingBlock *block = at(within))
        within.minute = block->from;
    return within;
}

SheetSpot GroomingSheet::below(const SheetSpot &spot) const
{
    if (const GroomingBlock *block = at(spot))
        return settled({spot.column, block->until < last ? block->until : spot.minute});
    int next = spot.minute / step * step + step;
    for (const GroomingBlock &block : blocks) {
        if (block.column == spot.column && block.from > spot.minute)
            next = std::min(next, block.from);
    }
    return settled({spot.column, next});
}

SheetSpot GroomingSheet::above(const SheetSpot &spot) const
{
    int before = (spot.minute - 1) / step * step;
    // What ends between is not passed over.
    for (const GroomingBlock &block : blocks) {
        if (block.column == spot.column && block.until <= spot.minute)
            before = std::max(before, block.until - 1);
    }
    return settled({spot.column, before});
}

SheetSpot GroomingSheet::beside(const SheetSpot &spot, int by) const
{
    return settled({spot.column + by, spot.minute});
}

GroomingSheet groomingSheet(const QList<GroomerColumn> &day,
                            const ResortTime &time,
                            const Words &words)
{
    GroomingSheet sheet;
    sheet.columns = int(day.size());
    bool isFirst = true;
    for (int column = 0; column < sheet.columns; ++column) {
        const GroomerColumn &groomer = day[column];
        for (const GroomedPet &pet : groomer.pets)
            sheet.blocks += blockOf(pet, column, time, words);
        for (const GroomerBreak &pause : groomer.breaks)
            sheet.blocks += blockOf(pause, column, time);
        if (groomer.hours) {
            const int from = time.minuteOfDay(groomer.hours->from);
            include(sheet, isFirst, from, from + lengthOf(*groomer.hours));
        }
    }
    for (const GroomingBlock &block : std::as_const(sheet.blocks))
        include(sheet, isFirst, block.from, block.until);
    addShades(sheet, day, time);
    return sheet;
}

int toneOf(AppointmentState state)
{
    switch (state) {
    case AppointmentState::Booked:
        return Theme::Arriving;
    case AppointmentState::Arrived:
        return Theme::Accent;
    case AppointmentState::Started:
        return Theme::InHouse;
    case AppointmentState::Finished:
        return Theme::Departing;
    case AppointmentState::PickedUp:
        return Theme::Neutral;
    case AppointmentState::Cancelled:
    case AppointmentState::NoShow:
        return Theme::Trouble;
    }
    return Theme::Neutral;
}

QString symbolOf(AppointmentState state)
{
    switch (state) {
    case AppointmentState::Booked:
        return u"calendar"_s;
    case AppointmentState::Arrived:
        return u"in"_s;
    case AppointmentState::Started:
        return u"scissors"_s;
    case AppointmentState::Finished:
        return u"check"_s;
    case AppointmentState::PickedUp:
        return u"out"_s;
    case AppointmentState::Cancelled:
    case AppointmentState::NoShow:
        return u"cross"_s;
    }
    return {};
}

} // namespace desk::ui
