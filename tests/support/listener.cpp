#include "tests/support/listener.h"

#include <sqlite3.h>

#include <mutex>

namespace desk::test {

namespace {

std::mutex mutex;
bool isListening = false;
QSet<QByteArray> texts;

int hear(unsigned, void *, void *statement, void *)
{
    const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
    const std::scoped_lock lock(mutex);
    if (isListening && sql && !texts.contains(QByteArray::fromRawData(sql, qstrlen(sql))))
        texts += QByteArray(sql);
    return 0;
}

int listenTo(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, hear, nullptr);
}

} // namespace

Listener::Listener()
{
    forget();
    isListening = true;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(listenTo));
}

Listener::~Listener()
{
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(listenTo));
    const std::scoped_lock lock(mutex);
    isListening = false;
}

QSet<QByteArray> Listener::heard() const
{
    const std::scoped_lock lock(mutex);
    return texts;
}

void Listener::forget()
{
    const std::scoped_lock lock(mutex);
    texts.clear();
}

} // namespace desk::test
