#include "sync/hub/limits/limits.h"

namespace desk::hub {

int quotaOf(Tier tier)
{
    switch (tier) {
    case Tier::Free:
        return 100;
    case Tier::Basic:
        return 500;
    case Tier::Pro:
        return 1'000;
    case Tier::Enterprise:
        return 5'000;
    }
    return 100;
}

} // namespace desk::hub
