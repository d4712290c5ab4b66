#include "sync/hub/stores/postgres_transaction.h"

namespace desk::hub {

PostgresTransaction::PostgresTransaction(PostgresConnection &connection,
                                         const ResortId &resort,
                                         Kind kind)
    : m_connection(connection)
{
    DESK_ASSERT(!connection.isInTransaction());
    try {
        connection.script(kind == Kind::Read ? "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"
                                             : "BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE");
        // All of them end with the transaction, so that a pooler between us and the server mixes
        // nothing up. What a desk hears of is on the disk.
        connection.run(R"sql(
            SELECT set_config('tailtown.resort', $1, true),
                   set_config('statement_timeout', '5s', true),
                   set_config('lock_timeout', '2s', true),
                   set_config('idle_in_transaction_session_timeout', '10s', true),
                   set_config('synchronous_commit',
                              CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on'
                              ELSE current_setting('synchronous_commit') END,
                              true)
        )sql",
                       resort.text());
    } catch (const PostgresError &) {
        connection.rollBack();
        throw;
    }
}

PostgresTransaction::~PostgresTransaction()
{
    if (m_isOpen)
        m_connection.rollBack();
}

void PostgresTransaction::commit()
{
    m_connection.script("COMMIT");
    m_isOpen = false;
}

} // namespace desk::hub
