#include "core/grooming/keep_hours.h"

#include "core/base/typed_text.h"
#include "core/grooming/groomer_days.h"
#include "core/staff/editing.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int daysOfAWeek = 7;
constexpr int shortestBreak = 5;

void checkDay(TypedTexts &texts, const DayHours &day)
{
    const bool isDay = day.weekday >= 1 && day.weekday <= daysOfAWeek;
    const bool isTime = day.fromMinute >= 0 && day.untilMinute >= day.fromMinute
        && day.untilMinute <= minutesOfADay;
    if (!isDay || !isTime)
        texts.refuse(Reason::OutOfRange, u"untilMinute"_s);
}

Refusals takenDuring(Writer &writer, const GroomerBreak &pause, const Staff &groomer)
{
    const auto pets = writer.database().values<QString>(R"sql(
        SELECT pets.name
          FROM appointments AS a JOIN pets ON pets.id = a.pet
         WHERE a.starts_at > ?1 AND a.starts_at < ?2 AND a.ends_at > ?3
           AND a.groomer = ?4 AND a.state NOT IN ('CANCELLED', 'NO_SHOW')
         ORDER BY a.starts_at, a.id
         LIMIT 1
    )sql",
                                                        pause.startsAt - longestAppointment,
                                                        pause.endsAt,
                                                        pause.startsAt,
                                                        pause.staff);
    if (pets.isEmpty())
        return {};
    return {{Reason::GroomerTaken,
             u"startsAt"_s,
             {{u"groomer"_s, groomer.name}, {u"pet"_s, pets.first()}}}};
}

} // namespace

QJsonObject SetWorkingHours::meant() const
{
    return {{u"staff"_s, staff.text()}, {u"days"_s, int(days.size())}};
}

Result<> carryOut(Writer &writer, const SetWorkingHours &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditStaff);
    const auto staff = writer.find<Staff>(command.staff);
    if (!staff || staff->archivedAt)
        texts.refuse(Reason::Unknown, u"staff"_s);
    for (const DayHours &day : command.days)
        checkDay(texts, day);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    for (int weekday = 1; weekday <= daysOfAWeek; ++weekday) {
        const auto day = std::ranges::find(command.days, weekday, &DayHours::weekday);
        const bool isOff = day == command.days.end() || day->untilMinute <= day->fromMinute;
        const WorkingHoursId id = workingHoursId(writer.resort().id, staff->id, weekday);
        // Who was never on has nothing to forget.
        if (isOff && !writer.find<WorkingHours>(id))
            continue;
        writer.put(WorkingHours{.id = id,
                                .staff = staff->id,
                                .weekday = weekday,
                                .fromMinute = isOff ? 0 : day->fromMinute,
                                .untilMinute = isOff ? 0 : day->untilMinute});
    }
    return {};
}

QJsonObject AddBreak::meant() const
{
    return {{u"groomer"_s, groomer.text()}, {u"starts_at"_s, toMilliseconds(startsAt)}};
}

Result<GroomerBreakId> carryOut(Writer &writer, const AddBreak &command)
{
    const auto groomer = writer.find<Staff>(command.groomer);
    if (!groomer || groomer->archivedAt)
        return refuse(Reason::Unknown, u"groomer"_s);
    TypedTexts texts;
    texts.range(u"minutes"_s, command.minutes, shortestBreak, int(longestAppointment.count()));
    const GroomerBreak pause{.id = writer.newId<GroomerBreakId>(),
                             .staff = groomer->id,
                             .startsAt = command.startsAt,
                             .endsAt = command.startsAt + std::chrono::minutes(command.minutes),
                             .reason = texts.required(u"reason"_s, command.reason, limits::word)};
    if (pause.endsAt <= writer.now())
        texts.refuse(Reason::TimePassed, u"startsAt"_s);
    const Refusals taken = takenDuring(writer, pause, *groomer);
    texts.refusals.insert(texts.refusals.end(), taken.begin(), taken.end());
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.put(pause);
    return pause.id;
}

QJsonObject RemoveBreak::meant() const
{
    return {{u"break"_s, pause.text()}};
}

Result<> carryOut(Writer &writer, const RemoveBreak &command)
{
    std::optional<GroomerBreak> pause = writer.find<GroomerBreak>(command.pause);
    if (!pause || pause->archivedAt)
        return refuse(Reason::Unknown);
    pause->archivedAt = writer.now();
    writer.put(*pause);
    return {};
}

QJsonObject UndoRemoveBreak::meant() const
{
    return {{u"break"_s, pause.text()}};
}

Result<> carryOut(Writer &writer, const UndoRemoveBreak &command)
{
    std::optional<GroomerBreak> pause = writer.find<GroomerBreak>(command.pause);
    const auto groomer = pause ? writer.find<Staff>(pause->staff) : std::nullopt;
    if (!groomer || !pause->archivedAt)
        return refuse(Reason::Unknown);
    if (Refusals taken = takenDuring(writer, *pause, *groomer); !taken.empty())
        return refuse(std::move(taken));
    pause->archivedAt.reset();
    writer.put(*pause);
    return {};
}

} // namespace desk
