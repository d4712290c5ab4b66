#pragma once

#include "app/hub/backups/backups.h"

namespace desk::hub {

/// Looks whether what was restored there is what it has to be. Refuses Differs and Interrupted;
/// throws db::Error.
Backed<> expectSame(PostgresConnection &restored,
                    const Inventory &expected,
                    const Onlooker &onlooker);

/// Restores a file into a scratch database and looks at it. Refuses what load and expectSame do;
/// throws db::Error.
Backed<> tryOut(const QString &file,
                const Inventory &expected,
                const QByteArray &scratchOn,
                const Tools &tools);

} // namespace desk::hub
