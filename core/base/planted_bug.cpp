#include "core/base/planted_bug.h"

namespace desk {

#ifdef DESK_PLANTED_BUGS

namespace {

std::optional<PlantedBug> planted;

} // namespace

bool isPlanted(PlantedBug bug)
{
    return planted == bug;
}

void plant(std::optional<PlantedBug> bug)
{
    planted = bug;
}

#endif

} // namespace desk
