#pragma once

#include "core/grooming/advance_appointment.h"
#include "core/grooming/book_appointment.h"
#include "core/grooming/keep_hours.h"
#include "tests/support/stay_fixtures.h"

namespace desk::test {

/// Sam grooms on a day on which a break is not taken; Ziggy is called off, comes after all, and
/// goes home.
template <class Does>
void goToTheGroomer(SmallHouse &house, Does does)
{
    Service groom = house.daycare;
    groom.id = house.newId<ServiceId>();
    groom.name = QStringLiteral("Groom");
    groom.kind = ServiceKind::Grooming;
    groom.chargedBy = ChargedBy::Visit;
    groom.needsUnit = false;
    house.put(groom,
              Rate{.id = house.newId<RateId>(),
                   .service = groom.id,
                   .amount = house.money(6'800),
                   .validFrom = QDate(2020, 1, 1)});
    const Instant now = house.clock.now();
    const Instant later = now + std::chrono::minutes(30);
    SetWorkingHours hours{house.sam, {}};
    for (int weekday = 1; weekday <= 7; ++weekday)
        hours.days += DayHours{weekday, 0, minutesOfADay};
    does(hours);
    does(AddBreak{house.sam, now, 30, QStringLiteral("Breakfast")});
    const auto pause = house.database().value<GroomerBreakId>("SELECT id FROM groomer_breaks");
    does(RemoveBreak{pause});
    does(UndoRemoveBreak{pause});
    does(RemoveBreak{pause});
    does(BookAppointment{house.ziggy.id, {groom.id}, house.sam, later, 30});
    const auto id = house.database().value<AppointmentId>("SELECT id FROM appointments");
    does(MoveAppointment{id, house.sam, now, 15});
    does(MissAppointment{id});
    does(UndoAppointment{id, AppointmentState::NoShow});
    does(CancelAppointment{id, QStringLiteral("Ill")});
    does(UndoAppointment{id, AppointmentState::Cancelled});
    for (const AppointmentState state : {AppointmentState::Arrived,
                                         AppointmentState::Started,
                                         AppointmentState::Finished,
                                         AppointmentState::PickedUp})
        does(AdvanceAppointment{id, state});
}

} // namespace desk::test
