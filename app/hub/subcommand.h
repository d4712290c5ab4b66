#pragma once

#include "app/command_line/command_line.h"

#include <QStringList>

namespace desk::hub {

using command_line::Exit;

// One file each, but for the small ones.
Exit serve(const QStringList &arguments);
Exit adoptTenant(const QStringList &arguments);
Exit listTenants(const QStringList &arguments);
Exit changePlan(const QStringList &arguments);
Exit giveCode(const QStringList &arguments);
Exit sayFingerprint(const QStringList &arguments);
Exit backUp(const QStringList &arguments);
Exit restore(const QStringList &arguments);
Exit practise(const QStringList &arguments);

} // namespace desk::hub
