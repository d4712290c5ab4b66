#pragma once

#include <QStringList>

namespace desk::hub {

enum class Exit {
    Done = 0,
    FoundSomethingWrong = 1,
    WrongUsage = 2,
};

// One file each, but for the small ones.
Exit serve(const QStringList &arguments);
Exit adoptTenant(const QStringList &arguments);
Exit listTenants(const QStringList &arguments);
Exit changePlan(const QStringList &arguments);
Exit giveCode(const QStringList &arguments);

} // namespace desk::hub
