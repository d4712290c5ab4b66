#include "core/staff/editing.h"

#include "core/resort/authority.h"
#include "core/store/writer.h"

namespace desk {

Refusals objectionsToEditing(Writer &writer, Permission permission)
{
    Refusals refusals = objectionsToEditingRules(writer.resort());
    const Refusals rights = objections(writer, permission);
    refusals.insert(refusals.end(), rights.begin(), rights.end());
    return refusals;
}

} // namespace desk
