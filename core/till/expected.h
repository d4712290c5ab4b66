#pragma once

#include "core/till/till_session.h"

namespace desk {

namespace db {
class Database;
}

/// What the ledger says is in the drawer of a session.
Money expectedCash(db::Database &database, TillSessionId session);

/// What a session took by a kind of tender other than cash, tips included.
Money expectedOf(db::Database &database, TillSessionId session, TenderKind kind);

/// How far a count may be off before somebody must approve it: five of the currency's units.
Money allowedVariance(Currency currency);

} // namespace desk
