#include "sync/hub/stores/postgres_scratch.h"

#include "core/base/log.h"
#include "core/base/random_bytes.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

constexpr auto prefix = "tailtown_scratch_";
constexpr qsizetype chanceBytes = 4;
constexpr std::chrono::hours longestUse{24};

// Names sort by when they were made.
QByteArray nameAt(Instant moment)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(toMilliseconds(moment), QTimeZone::utc());
    return prefix + when.toString(u"yyyyMMddhhmmss"_s).toLatin1() + '_';
}

void dropAbandoned(PostgresConnection &connection, Instant now)
{
    const QList<QString> names = connection.values<QString>(
        R"sql(
            SELECT datname::text
              FROM pg_database
             WHERE starts_with(datname, $1) AND datname::text COLLATE "C" < $2
               AND pg_get_userbyid(datdba) = current_user
        )sql",
        QString::fromLatin1(prefix),
        QString::fromLatin1(nameAt(now - longestUse)));
    for (const QString &name : names) {
        try {
            // Whoever is still at work in it keeps it.
            connection.script("DROP DATABASE IF EXISTS " + name.toLatin1());
        } catch (const PostgresError &error) {
            log::warning("hub.scratch_kept", {{"what", std::string(error.what())}});
        }
    }
}

} // namespace

ScratchDatabase::ScratchDatabase(const QByteArray &where, const Clock &clock, Random &random)
    : m_server(where)
    , m_name(nameAt(clock.now()) + randomBytes(random, chanceBytes).toHex())
{
    PostgresConnection connection(where);
    dropAbandoned(connection, clock.now());
    // Its texts sort in some order; that of their digests is the same everywhere.
    connection.script("CREATE DATABASE " + m_name
                      + " TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'");
    m_where = connectionString(connection.settings(), m_name);
}

ScratchDatabase::~ScratchDatabase()
{
    try {
        // A program that was ended may still be connected.
        PostgresConnection(m_server).script("DROP DATABASE " + m_name + " WITH (FORCE)");
    } catch (const PostgresError &error) {
        log::warning("hub.scratch_kept", {{"what", std::string(error.what())}});
    }
}

} // namespace desk::hub
