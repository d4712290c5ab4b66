#include "sync/hub/handlers/earlier_ruling.h"

#include "core/base/planted_bug.h"

namespace desk::hub {

std::optional<Settled> earlierRuling(Push &push, const QueuedOperation &operation)
{
    if (isPlanted(PlantedBug::EarlierLivesForgotten))
        return std::nullopt;
    std::optional<Settled> before = push.settledBefore(operation.hash);
    if (before)
        before->ruling.operation = operation.sequence;
    return before;
}

} // namespace desk::hub
