#pragma once

#include "app/hub/backups/backup_fault.h"
#include "sync/hub/stores/postgres_connection.h"

namespace desk::hub {

/// A program that comes with PostgreSQL. No shell is between, and what it needs to connect it finds
/// in its environment, which other users of the computer don't see.
class PostgresProgram
{
public:
    /// `name`: such as "pg_dump". The newest that is installed, because one may not be older than
    /// the server.
    explicit PostgresProgram(QString name);

    /// Refuses ProgramMissing, ProgramFailed and Interrupted.
    Backed<> run(const QStringList &arguments,
                 const QList<PostgresSetting> &settings,
                 const std::function<bool()> &keepOn) const;

private:
    QString m_name;
    QString m_path;
};

/// Writes what stands in the database at a moment that somebody shares into a file that is there.
Backed<> dump(PostgresConnection &connection,
              const QByteArray &moment,
              const QString &file,
              const Onlooker &onlooker);

/// Puts such a file into an empty database: all of it or nothing.
Backed<> load(PostgresConnection &connection, const QString &file, const Onlooker &onlooker);

} // namespace desk::hub
