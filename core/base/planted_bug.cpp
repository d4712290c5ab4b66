#include "core/base/planted_bug.h"

namespace desk {

#ifdef DESK_PLANTED_BUGS

// By this tests/tidy/unplanted.cmake knows a program in which bugs can be planted, even when nobody
// in it says their names.
extern char markOfPlantedBugs[];
char markOfPlantedBugs[] = "tailtown: bugs can be planted in this program";

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
