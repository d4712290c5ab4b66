#pragma once

#include "core/generate/party.h"

namespace desk::generate {

/// How far a family's visit has come.
struct Progressed
{
    ReservationState state = ReservationState::Confirmed;
    std::optional<InvoiceId> invoice = {};
    QString cancelReason = {};
};

/// The rows of a visit: booking, reservations, rooms, add-ons, and what was noted at check-in.
/// What is due before `now` has been done.
void writeStay(World &world, const Party &party, const Progressed &progressed, Instant now);

} // namespace desk::generate
