#include "core/generate/front_desk.h"

namespace desk::generate {

FrontDesk::FrontDesk(Store &store, World &world)
    : m_store(store)
    , m_world(world)
{
    for (const StaffId &id : world.staff)
        m_roles.insert(id, store.database().find<Staff>(id)->role);
}

By FrontDesk::somebody()
{
    const StaffId staff = m_world.somebody();
    return {.staff = staff, .role = m_roles.value(staff), .till = m_world.till};
}

By FrontDesk::manager() const
{
    const StaffId &max = m_world.staff[1];
    return {.staff = max, .role = m_roles.value(max), .till = m_world.till};
}

By FrontDesk::approved(By by, const QString &reason) const
{
    by.approver = manager().staff;
    by.reason = reason;
    return by;
}

void FrontDesk::note(const Intent &intent, const Refusals &refusals)
{
    const Reason reason = refusals.front().reason;
    if (reason == Reason::StorageFailed || reason == Reason::StorageFull)
        m_fault = refusals;
    log::debug("generate.refused",
               {{"command", std::string(intent.name)}, {"reason", qint64(reason)}});
}

} // namespace desk::generate
