#include "core/verify/chain.h"

#include "core/db/database.h"
#include "core/store/audit.h"

using namespace Qt::Literals;

namespace desk::verify {

QList<Finding> brokenAudit(db::Database &database)
{
    QList<Finding> found;
    for (const qint64 position : audit::brokenLinks(database))
        found += Finding{u"audit.link_broken"_s, QString::number(position)};
    return found;
}

QList<Finding> brokenForeignKeys(db::Database &database)
{
    QList<Finding> found;
    for (const QString &table :
         database.values<QString>(R"sql(SELECT "table" FROM pragma_foreign_key_check)sql"))
        found += Finding{u"file.foreign_key"_s, table};
    return found;
}

} // namespace desk::verify
