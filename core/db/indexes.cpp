#include "core/db/indexes.h"

#include "core/db/database.h"

namespace desk::db {

namespace {

struct Index
{
    QString name;
    QString sql;

    static constexpr auto fields()
    {
        return db::fieldsOf(Field{"name", &Index::name}, Field{"sql", &Index::sql});
    }
};

bool areSetAside(Database &database)
{
    return database.value<bool>(R"sql(
        SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'indexes_set_aside')
    )sql");
}

} // namespace

void setIndexesAside(Database &database)
{
    Transaction transaction(database, Transaction::Kind::Write);
    database.script(
        "CREATE TABLE indexes_set_aside (name TEXT NOT NULL, sql TEXT NOT NULL) STRICT");
    // What SQLite made for a UNIQUE has no text, and stays.
    database.script(R"sql(
        INSERT INTO indexes_set_aside (name, sql)
        SELECT name, sql
          FROM sqlite_schema
         WHERE type = 'index' AND sql IS NOT NULL
         ORDER BY name
    )sql");
    for (const QString &name : database.values<QString>("SELECT name FROM indexes_set_aside"))
        database.script("DROP INDEX \"" + name.toUtf8() + '"');
    transaction.commit();
}

bool makeIndexesAgain(Database &database, const Progress &progress)
{
    if (!areSetAside(database))
        return true;
    const auto indexes = database.all<Index>("SELECT name, sql FROM indexes_set_aside");
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        Transaction transaction(database, Transaction::Kind::Write);
        database.script(indexes[i].sql.toUtf8());
        database.run("DELETE FROM indexes_set_aside WHERE name = ?", indexes[i].name);
        transaction.commit();
        if (!goesOn(progress, i + 1, indexes.size()))
            return false;
    }
    database.script("DROP TABLE indexes_set_aside");
    return true;
}

} // namespace desk::db
