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

} // namespace desk::outbox
