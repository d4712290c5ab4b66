#include "core/db/integrity.h"

#include "core/db/database.h"

#include <sqlite3.h>

using namespace Qt::Literals;

namespace desk::db {

namespace {

/// Asks from within a running statement whether to go on.
class Watch
{
public:
    Watch(Database &database, const Progress &progress)
        : m_database(database)
        , m_progress(progress)
    {
        constexpr int instructions = 100'000;
        if (m_progress)
            sqlite3_progress_handler(m_database.handle(), instructions, ask, this);
    }
    ~Watch() { sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr); }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    void reached(qint64 done, qint64 total)
    {
        m_done = done;
        m_total = total;
    }

private:
    static int ask(void *self)
    {
        const auto *watch = static_cast<const Watch *>(self);
        return watch->m_progress(watch->m_done, watch->m_total) ? 0 : 1;
    }

    Database &m_database;
    const Progress &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 1;
};

QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

QList<QString> problemsOf(Database &database, Depth depth, const QString &table)
{
    const QByteArray check = depth == Depth::Quick ? "quick_check" : "integrity_check";
    QList<QString> lines = database.values<QString>("PRAGMA " + check + "(" + quoted(table) + ")");
    lines.removeAll(u"ok"_s);
    return lines;
}

} // namespace

IntegrityReport checkIntegrity(Database &database, Depth depth, const Progress &progress)
{
    const Transaction snapshot(database, Transaction::Kind::Read);
    const QList<QString> tables = database.values<QString>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    IntegrityReport report;
    Watch watch(database, progress);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        watch.reached(i, tables.size());
        try {
            report.problems += problemsOf(database, depth, tables[i]);
        } catch (const Error &error) {
            report.cancelled = (error.code() & 0xff) == SQLITE_INTERRUPT;
            if (report.cancelled)
                return report;
            report.problems += QString::fromUtf8(error.what());
        }
        report.cancelled = !goesOn(progress, i + 1, tables.size());
        if (report.cancelled)
            return report;
    }
    return report;
}

} // namespace desk::db
