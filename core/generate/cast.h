#pragma once

#include "core/generate/party.h"

namespace desk::generate {

/// Families that every made-up resort has, so that its first screen shows what a desk has to cope
/// with: long names, other scripts, three pets, alerts, an expired vaccination, a late departure,
/// a bill that is still open.
class Cast
{
public:
    /// Writes the families.
    explicit Cast(World &world);

    /// Who of them comes on a day; to be asked before the rest of the town takes the rooms.
    std::vector<Party> arrivalsOn(QDate day);

private:
    struct Role
    {
        size_t family = 0;
        int arrivesInDays = 0; ///< from the plan's day on
        int leavesInDays = 0;
        int atMinute = 0;
        Fate fate = Fate::AsAgreed;
    };

    World &m_world;
    std::vector<Role> m_roles;
};

} // namespace desk::generate
