#pragma once

#include "core/generate/world.h"
#include "core/store/store.h"

namespace desk::generate {

/// The staff of a made-up resort at its desk: everything goes through the real commands.
class FrontDesk
{
public:
    FrontDesk(Store &store, World &world);

    World &world() { return m_world; }
    db::Database &database() { return m_store.database(); }
    QDate today() const { return m_world.place.time.businessDate(m_world.clock.now()); }

    /// Whoever is there, at the till.
    By somebody();
    By manager() const;
    /// The same with the manager's approval.
    By approved(By by, const QString &reason) const;

    /// Carries out a command. A refusal is part of life, unless the storage failed.
    template <class Command>
    auto run(const By &by, const Command &command)
    {
        auto result = m_store.run(by, command);
        if (!result)
            note(Command::intent, result.error());
        return result;
    }

    /// What made it senseless to go on.
    const Refusals &fault() const { return m_fault; }

private:
    void note(const Intent &intent, const Refusals &refusals);

    Store &m_store;
    World &m_world;
    QHash<StaffId, Role> m_roles;
    Refusals m_fault;
};

} // namespace desk::generate
