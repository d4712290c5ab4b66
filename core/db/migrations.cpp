#include "core/db/migrations.h"

#include "core/base/log.h"
#include "core/db/database.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals;

// Resources of a static library have to be asked for, outside any namespace.
static void loadMigrations()
{
    Q_INIT_RESOURCE(desk_migrations);
}

namespace desk::db {

namespace {

// Migrations are named 0001_what_it_does.sql and never change once released.
QFileInfoList scripts()
{
    loadMigrations();
    return QDir(u":/desk/migrations"_s).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QByteArray contents(const QFileInfo &script)
{
    QFile file(script.filePath());
    if (!file.open(QIODevice::ReadOnly))
        throw Error("a migration can not be read");
    return file.readAll();
}

} // namespace

int newestSchema()
{
    return int(scripts().size());
}

int schemaOf(Database &database)
{
    return int(database.value<qint64>("PRAGMA user_version"));
}

void migrateTo(Database &database, int version)
{
    const QFileInfoList all = scripts();
    const int present = schemaOf(database);
    if (present > all.size())
        throw Error("this database was written by a newer version of the program");

    for (int next = present; next < version; ++next) {
        Transaction transaction(database, Transaction::Kind::Write);
        database.setWriteMode(Database::WriteMode::Merge);
        database.script(contents(all[next]));
        database.script("PRAGMA user_version = " + QByteArray::number(next + 1));
        database.setWriteMode(Database::WriteMode::None);
        transaction.commit();
        if (present > 0)
            log::info("db.migrated", {{"version", qint64{next} + 1}});
    }
}

void migrate(Database &database)
{
    migrateTo(database, newestSchema());
}

} // namespace desk::db
