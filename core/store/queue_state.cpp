#include "core/store/queue_state.h"

#include "core/db/database.h"

namespace desk::outbox {

namespace {

struct CountedKind
{
    int priority = 0;
    qint64 count = 0;
    Instant oldest{};

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"prio", &CountedKind::priority},
                            Field{"count", &CountedKind::count},
                            Field{"oldest", &CountedKind::oldest});
    }
};

} // namespace

QList<QueueState> queueStates(db::Database &database)
{
    QList<QueueState> states;
    const auto kinds = database.all<CountedKind>(R"sql(
        SELECT prio, count(*), min(created_ms) FROM outbox WHERE state = 0 GROUP BY prio ORDER BY prio
    )sql");
    for (const CountedKind &kind : kinds)
        states += QueueState{Priority(kind.priority), kind.count, kind.oldest};
    return states;
}

QList<QueuedChange> queuedChanges(db::Database &database, qint64 most)
{
    return database.all<QueuedChange>(R"sql(
        SELECT o.op_seq, o.cmd, o.created_ms, coalesce(s.name, '') AS name
          FROM outbox o
          LEFT JOIN staff s ON s.id = o.staff_id
         WHERE o.state = 0
         ORDER BY o.op_seq
         LIMIT ?
    )sql",
                                      most);
}

} // namespace desk::outbox
