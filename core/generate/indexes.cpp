#include "core/generate/indexes.h"

#include "core/store/store.h"

namespace desk::generate {

QList<QString> setIndexesAside(Store &store)
{
    db::Database &database = store.database();
    const auto names = database.values<QString>(
        "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name");
    const auto made = database.values<QString>(
        "SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name");
    for (const QString &name : names)
        database.script("DROP INDEX \"" + name.toUtf8() + '"');
    return made;
}

void makeIndexes(Store &store, const QList<QString> &indexes, const Progress &progress)
{
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        store.database().script(indexes[i].toUtf8());
        if (!goesOn(progress, i + 1, indexes.size()))
            return;
    }
}

} // namespace desk::generate
