#pragma once

#include "sync/hub/stores/postgres_pool.h"

#include <QProcess>
#include <QTemporaryDir>

namespace desk::test {

/// A PostgreSQL of our own for as long as the program of tests runs: in a folder that goes with it,
/// without a port, as a user who may nothing. What it keeps is in no danger: it never waits for
/// the disk.
class PostgresCluster
{
public:
    static bool isInstalled();
    /// The one of this program, started when it is first asked for.
    static PostgresCluster &shared();

    ~PostgresCluster();

    /// Where a database can be found that has the tables of a hub and nothing in them, as a role
    /// that stands before the wall like everybody; each call makes another one.
    QByteArray freshDatabase();
    /// One with nothing at all in it, as the same role.
    QByteArray emptyDatabase();
    /// The same database as the role that makes backups.
    QByteArray asKeeper(const QByteArray &where) const;
    /// The same as the role that may everything.
    QByteArray asSuperuser(const QByteArray &where) const;

    /// As after a loss of power; everybody who is connected hears it.
    void crash();
    /// The same in two steps.
    void stop();
    void start();

private:
    explicit PostgresCluster(const QString &programs);

    QByteArray connectionTo(const QByteArray &database, const QByteArray &role) const;
    QStringList asNobody(const QStringList &command) const;

    QString m_programs;
    QTemporaryDir m_folder;
    QProcess m_server;
    int m_databases = 0;
};

} // namespace desk::test
