#pragma once

namespace desk::db {

class Database;

/// The version a database of this program has.
int newestSchema();

/// The version this database has; 0 for an empty file.
int schemaOf(Database &database);

/// Brings the database to the newest schema, one migration and one transaction at a time.
/// A file that a newer program wrote throws Error: it is left alone.
void migrate(Database &database);

/// The same, up to `version`: for tests that need the database of an older program.
void migrateTo(Database &database, int version);

} // namespace desk::db
