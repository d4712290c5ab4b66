#include "core/classes/enrol.h"
#include "core/classes/keep_sessions.h"
#include "core/grooming/advance_appointment.h"
#include "core/grooming/book_appointment.h"
#include "tests/sim/choices.h"
#include "tests/sim/workload.h"

using namespace Qt::Literals;

// The time of one person, who grooms and trains, and the only place of a course: few hours of one
// week, so that desks give the same ones away.

namespace desk::sim {

namespace {

std::optional<Appointment> anAppointment(Store &store, Random &random, AppointmentState state)
{
    return oneOfThem<Appointment>(
        store, random, "WHERE state = ? ORDER BY id", QString(nameOf(state)));
}

} // namespace

Deed Workload::giveTime(Store &store, Random &random) const
{
    switch (random.below(10)) {
    case 0:
    case 1:
    case 2:
        return bookGrooming(store, random);
    case 3:
    case 4:
        return changeGrooming(store, random);
    case 5:
    case 6:
    case 7:
        return changeSession(store, random);
    default:
        return changePlace(store, random);
    }
}

Instant Workload::anHour(Store &store, Random &random) const
{
    return store.place().time.at(m_people.classesFrom.addDays(int(random.below(2))),
                                 int(9 + random.below(4)) * 60);
}

Deed Workload::bookGrooming(Store &store, Random &random) const
{
    return said("books a bath",
                store.run(by(),
                          BookAppointment{.pet = oneOf(m_people.pets, random),
                                          .services = {m_people.grooming},
                                          .groomer = m_people.staff,
                                          .startsAt = anHour(store, random)}));
}

Deed Workload::changeGrooming(Store &store, Random &random) const
{
    if (random.below(4) == 0) {
        const auto cancelled = anAppointment(store, random, AppointmentState::Cancelled);
        return cancelled
            ? said("bathes after all",
                   store.run(by(), UndoAppointment{cancelled->id, AppointmentState::Cancelled}))
            : Deed{.what = u"has no bath to take up again"_s};
    }
    const auto booked = anAppointment(store, random, AppointmentState::Booked);
    if (!booked)
        return {.what = u"has no bath to change"_s};
    if (random.below(3) == 0)
        return said("cancels a bath", store.run(by(), CancelAppointment{booked->id, u"Called"_s}));
    return said("moves a bath",
                store.run(by(),
                          MoveAppointment{.appointment = booked->id,
                                          .groomer = m_people.staff,
                                          .startsAt = anHour(store, random)}));
}

Deed Workload::changeSession(Store &store, Random &random) const
{
    const auto session = oneOfThem<CourseSession>(store, random, "ORDER BY id");
    if (session->cancelledAt)
        return said("trains after all", store.run(by(), UndoCancelSession{session->id}));
    if (random.below(4) == 0)
        return said("calls a class off", store.run(by(), CancelSession{session->id, u"Rain"_s}));
    return said(
        "moves a class",
        store.run(by(), MoveSession{.session = session->id, .startsAt = anHour(store, random)}));
}

Deed Workload::changePlace(Store &store, Random &random) const
{
    const auto place =
        oneOfThem<Enrolment>(store, random, "WHERE state <> 'WITHDRAWN' ORDER BY id");
    if (place && random.below(3) == 0)
        return said("takes a pet out of a course", store.run(by(), WithdrawPet{place->id}));
    return said("enrols a pet",
                store.run(by(),
                          EnrolPet{.course = oneOf(m_people.courses, random),
                                   .pet = oneOf(m_people.pets, random),
                                   .waits = random.below(3) == 0}));
}

} // namespace desk::sim
