#pragma once

#include "core/base/refusal.h"
#include "core/resort/resort.h"

namespace desk {

/// Staff, prices, taxes and rules are edited on the desk while it is the authority: until a hub has
/// adopted the resort. The one predicate for it, for screens and commands.
inline bool editsOwnRules(const Resort &resort)
{
    return !resort.adopted;
}

/// What stands against editing them here. Refuses: HubDecides.
inline Refusals objectionsToEditingRules(const Resort &resort)
{
    return editsOwnRules(resort) ? Refusals() : Refusals{{Reason::HubDecides, {}, {}}};
}

} // namespace desk
