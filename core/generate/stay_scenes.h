#pragma once

#include "core/generate/front_desk.h"
#include "core/generate/party.h"

// What happens with a family at the desk; each says whether it came about.
namespace desk::generate {

/// They book; from then on the party has the ids that the desk gave.
bool book(FrontDesk &desk, Party &party);

/// They arrive. Who lacks a vaccination shows a paper, or the manager decides.
bool receive(FrontDesk &desk, const Party &party);

/// They go home and pay, or owe.
bool sendHome(FrontDesk &desk, const Party &party);

bool callOff(FrontDesk &desk, const Party &party);
bool markNoShow(FrontDesk &desk, const Party &party);

} // namespace desk::generate
