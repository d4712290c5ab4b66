#pragma once

#include "core/base/ids.h"
#include "sync/hub/stores/postgres_connection.h"

namespace desk {
class Random;
}

namespace desk::hub {

/// Whether there is nothing at all in this database.
bool isEmptyDatabase(PostgresConnection &connection);

/// Keeps hubs away from an empty database until it is whole.
void beginPuttingBack(PostgresConnection &connection);

/// Makes it an empty one again, when nothing has come into it. What was at work in it is ended.
void giveUpPuttingBack(PostgresConnection &connection);

/// A backup stands in this database, and nothing was lost but what came after it. Each resort gets
/// an epoch of its own, so that its desks notice and send again what was lost; their photos as
/// well. They may show a token that is newer than the backup, once and with their key. Hubs may
/// have the database then. All of it or nothing; throws PostgresError.
void finishPuttingBack(PostgresConnection &connection,
                       const QList<ResortId> &resorts,
                       Random &random);

} // namespace desk::hub
