#include "sync/hub/heads.h"

namespace desk::hub {

void Heads::note(const ResortId &tenant, qint64 head)
{
    {
        const std::scoped_lock lock(m_mutex);
        qint64 &known = m_heads[tenant];
        if (head <= known)
            return;
        known = head;
    }
    if (m_bell)
        m_bell(tenant, head);
}

qint64 Heads::of(const ResortId &tenant) const
{
    const std::scoped_lock lock(m_mutex);
    return m_heads.value(tenant);
}

} // namespace desk::hub
