#pragma once

#include "core/base/ids.h"

#include <QHash>

#include <functional>
#include <mutex>

namespace desk::hub {

/// The last commit of each resort, as far as this program has seen it: whoever waits for a newer
/// one looks here. May be used from several threads.
class Heads
{
public:
    using Bell = std::function<void(const ResortId &tenant, qint64 head)>;

    /// Rung for each new head, in the thread that made it. To be set before anybody asks the hub.
    void setBell(Bell bell) { m_bell = std::move(bell); }

    void note(const ResortId &tenant, qint64 head);
    /// 0 when none was seen yet.
    qint64 of(const ResortId &tenant) const;

private:
    mutable std::mutex m_mutex;
    QHash<ResortId, qint64> m_heads;
    Bell m_bell;
};

} // namespace desk::hub
