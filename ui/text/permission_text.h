#pragma once

#include "core/staff/permission.h"

#include <QString>

namespace desk::ui {

/// What a permission lets one do, as the end of "A manager has to approve: ...".
QString permissionText(Permission permission);

} // namespace desk::ui
