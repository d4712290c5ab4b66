#include "core/care/log_care.h"

#include "core/base/typed_text.h"
#include "core/bookings/reservation.h"
#include "core/care/care_schedule.h"

using namespace Qt::Literals;

namespace desk {

namespace {

// Who stays longer than agreed is fed and treated as before; the task is kept with its first entry.
void keepOvertimeTask(Writer &writer, const CareTaskId &id)
{
    const auto there = writer.find<CareTask>(id);
    if (there && !there->withdrawnAt)
        return;
    if (const auto due = overtimeTask(writer, id))
        writer.put(*due);
}

// A dose is given once, and an entry is corrected once: the newest entry of a task is what counts.
Refusals logObjections(Writer &writer, const LogCare &command)
{
    Refusals refusals;
    if (command.task) {
        const auto task = writer.find<CareTask>(*command.task);
        if (!task || task->reservation != command.reservation || task->withdrawnAt)
            return {{Reason::Unknown, u"task"_s, {}}};
    }
    if (command.corrects) {
        const auto wrong = writer.find<CareLog>(*command.corrects);
        if (!wrong || wrong->reservation != command.reservation || wrong->task != command.task)
            return {{Reason::Unknown, u"corrects"_s, {}}};
        if (writer.database().value<bool>(
                "SELECT EXISTS (SELECT 1 FROM care_logs WHERE reservation = ? AND corrects = ?)",
                command.reservation,
                *command.corrects))
            refusals.push_back({Reason::Changed, u"corrects"_s, {}});
        return refusals;
    }
    if (!command.task)
        return refusals;
    const auto by = writer.database().values<QString>(R"sql(
        SELECT s.name FROM care_logs l JOIN staff s ON s.id = l.staff WHERE l.task = ? LIMIT 1
    )sql",
                                                      *command.task);
    if (!by.isEmpty())
        refusals.push_back({Reason::AlreadyTaken, u"task"_s, {{u"what"_s, by.first()}}});
    return refusals;
}

} // namespace

QJsonObject LogCare::meant() const
{
    return {{u"reservation"_s, reservation.text()}, {u"outcome"_s, QString(nameOf(outcome))}};
}

Result<CareLogId> carryOut(Writer &writer, const LogCare &command)
{
    const auto stay = writer.find<Reservation>(command.reservation);
    if (!stay)
        return refuse(Reason::Unknown, u"reservation"_s);
    if (command.task)
        keepOvertimeTask(writer, *command.task);
    TypedTexts texts;
    texts.refusals = logObjections(writer, command);
    const CareLog entry{
        .id = writer.newId<CareLogId>(),
        .task = command.task,
        .reservation = stay->id,
        .pet = stay->pet,
        .at = writer.now(),
        .staff = writer.by().staff,
        .outcome = command.outcome,
        .eatenQuarters = command.eatenQuarters,
        .note = texts.lines(u"note"_s, command.note),
        .corrects = command.corrects,
    };
    if (stay->state != ReservationState::CheckedIn && !command.corrects)
        texts.refusals.push_back({Reason::NotYetArrived, {}, {}});
    if (entry.eatenQuarters && (*entry.eatenQuarters < 0 || *entry.eatenQuarters > 4))
        texts.refusals.push_back({Reason::OutOfRange,
                                  u"eatenQuarters"_s,
                                  {{u"least"_s, qint64{0}}, {u"most"_s, qint64{4}}}});
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    writer.put(entry);
    return entry.id;
}

} // namespace desk
