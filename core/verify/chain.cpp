#include "core/verify/chain.h"

#include "core/db/database.h"
#include "core/store/audit.h"
#include "core/store/operation.h"

using namespace Qt::Literals;

namespace desk::verify {

namespace {

// Whatever its state: one that the hub has seen keeps its place.
QList<QueuedOperation> operationsAfter(db::Database &database, qint64 sequence, qint64 most)
{
    return database.all<QueuedOperation>(R"sql(
        SELECT op_seq, cmd, cmd_ver, prio, hlc, staff_id, action_id, body, hash, commit_seq
          FROM outbox
         WHERE op_seq > ?
         ORDER BY op_seq
         LIMIT ?
    )sql",
                                         sequence,
                                         most);
}

void compare(const QueuedOperation &operation,
             const QueuedOperation &previous,
             QList<Finding> &found)
{
    const QString number = QString::number(operation.sequence);
    if (operation.hash != operationHash(operation.body))
        found += Finding{u"operation.changed"_s, number};
    // Those at the beginning may have been cleared away.
    if (previous.sequence == 0)
        return;
    if (operation.sequence != previous.sequence + 1)
        found += Finding{u"operation.number_missing"_s, number};
    if (operation.stamp <= previous.stamp)
        found += Finding{u"operation.out_of_order"_s, number};
}

} // namespace

QList<Finding> brokenAudit(db::Database &database, const Progress &progress)
{
    QList<Finding> found;
    for (const qint64 position : audit::brokenLinks(database, progress))
        found += Finding{u"audit.link_broken"_s, QString::number(position)};
    return found;
}

QList<Finding> brokenOperations(db::Database &database, const Progress &progress)
{
    constexpr qint64 page = 1'000;
    const auto total = database.value<qint64>("SELECT coalesce(max(op_seq), 0) FROM outbox");
    QList<Finding> found;
    QueuedOperation previous;
    while (goesOn(progress, previous.sequence, total)) {
        const auto operations = operationsAfter(database, previous.sequence, page);
        if (operations.isEmpty())
            break;
        for (const QueuedOperation &operation : operations) {
            compare(operation, previous, found);
            previous = operation;
        }
    }
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
