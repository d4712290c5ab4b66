#include "sync/hub/stores/postgres_schema.h"

#include "core/base/log.h"
#include "core/db/database.h"
#include "core/db/migrations.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals;

// Resources of a static library have to be asked for, outside any namespace.
static void loadPostgresScripts()
{
    Q_INIT_RESOURCE(desk_hub_postgres_scripts);
}

namespace desk::hub {

namespace {

// A number of our own, which nobody else who uses the server locks.
constexpr qint64 schemaLock = 7'417'101;

template <class T>
constexpr const char *columnType = "text";
template <>
constexpr const char *columnType<qint64> = "bigint";
template <>
constexpr const char *columnType<int> = "bigint";
template <>
constexpr const char *columnType<Money> = "bigint";
template <>
constexpr const char *columnType<PartsPerMillion> = "bigint";
template <>
constexpr const char *columnType<Instant> = "bigint";
template <>
constexpr const char *columnType<bool> = "boolean";
template <>
constexpr const char *columnType<QByteArray> = "bytea";
template <>
constexpr const char *columnType<QDate> = "date";
template <class Tag>
constexpr const char *columnType<Id<Tag>> = "uuid";
template <class T>
constexpr const char *columnType<std::optional<T>> = columnType<T>;

template <class T>
constexpr bool isOptional = false;
template <class T>
constexpr bool isOptional<std::optional<T>> = true;

template <db::Record R>
QList<PostgresColumn> columnsOfRecord()
{
    QList<PostgresColumn> columns;
    db::forEachField<R>([&]<class T>(const db::Field<R, T> &field) {
        columns +=
            PostgresColumn{.name = field.name, .type = columnType<T>, .mayBeNull = isOptional<T>};
    });
    return columns;
}

template <std::size_t... I>
QHash<QByteArray, QList<PostgresColumn>> columnsOfRecords(std::index_sequence<I...>)
{
    QHash<QByteArray, QList<PostgresColumn>> columns;
    (columns.insert(std::tuple_element_t<I, Records>::table,
                    columnsOfRecord<std::tuple_element_t<I, Records>>()),
     ...);
    return columns;
}

/// What a desk's file puts into columns that an older version does not know.
class Defaults
{
public:
    Defaults()
        : m_file(db::Database::open({.path = u":memory:"_s,
                                     .key = db::Key(QByteArray(32, '\0')),
                                     .access = db::Access::Write,
                                     .fileSystem = {}}))
    {
        db::migrate(m_file);
    }

    /// As SQL; empty when there is none. A number is good for every type when it is a text.
    QByteArray of(const QByteArray &table, const QByteArray &column)
    {
        const auto found = m_file.values<std::optional<QString>>(
            "SELECT dflt_value FROM pragma_table_info(?) WHERE name = ?",
            QString::fromLatin1(table),
            QString::fromLatin1(column));
        const QByteArray sql = found.value(0).value_or(QString()).toUtf8();
        return sql.isEmpty() || sql.startsWith('\'') || sql == "NULL" ? sql : '\'' + sql + '\'';
    }

private:
    db::Database m_file;
};

QByteArray contentsOf(const QString &script)
{
    QFile file(script);
    if (!file.open(QIODevice::ReadOnly))
        throw db::Error("a script of the store can not be read");
    return file.readAll();
}

// They are named 0001_what_it_does.sql and never change once released.
QStringList scripts()
{
    loadPostgresScripts();
    return QDir(u":/hub/postgres"_s).entryList({u"0*.sql"_s}, QDir::Files, QDir::Name);
}

/// One bringing up, within its transaction.
class BringingUp
{
public:
    explicit BringingUp(PostgresConnection &connection)
        : m_connection(connection)
    {
        connection.forEachRow(R"sql(
            SELECT table_name::text, column_name::text
              FROM information_schema.columns
             WHERE table_schema = current_schema()
        )sql",
                              {},
                              [this](const QList<db::Value> &row) {
                                  m_present[db::expect<QString>(row[0]).toLatin1()] +=
                                      db::expect<QString>(row[1]).toLatin1();
                              });
    }

    // The first one makes what the tables of records need; those that follow may need these tables.
    void bringUp()
    {
        if (m_connection.value<bool>("SELECT to_regnamespace('hub_put_back') IS NOT NULL"))
            throw db::Error("a backup is being put back into this database, or that broke off: "
                            "then drop it, make it anew, and begin again");
        m_connection.script("CREATE TABLE IF NOT EXISTS hub_schema (version bigint NOT NULL)");
        runScripts(1);
        bringUpRecords();
        runScripts(scripts().size());
    }

private:
    void runScripts(qint64 upTo)
    {
        const QStringList all = scripts();
        const auto present =
            m_connection.value<qint64>("SELECT coalesce(max(version), 0) FROM hub_schema");
        if (present > all.size())
            throw db::Error("a newer version of the hub keeps its resorts there");
        for (qint64 next = present; next < upTo; ++next) {
            m_connection.script(contentsOf(u":/hub/postgres/"_s + all[next]));
            m_connection.run("INSERT INTO hub_schema (version) VALUES ($1)", next + 1);
            log::info("hub.postgres_migrated", {{"version", next + 1}});
        }
    }

    void bringUpRecords()
    {
        for (const TableShape &shape : tableShapes()) {
            if (m_present.contains(shape.name()))
                addColumns(shape);
            else
                makeTable(shape);
        }
        m_connection.script(contentsOf(u":/hub/postgres/indexes.sql"_s));
    }

    void makeTable(const TableShape &shape)
    {
        QByteArrayList lines{"tenant_id uuid NOT NULL"};
        for (const PostgresColumn &column : postgresColumns(shape))
            lines += definitionOf(shape, column);
        lines += {"_seq bigint NOT NULL", "_extra json", "PRIMARY KEY (tenant_id, id)"};
        m_connection.script("CREATE TABLE " + shape.name() + " (" + lines.join(", ")
                            + "); SELECT hub_raise_wall('" + shape.name() + "')");
    }

    void addColumns(const TableShape &shape)
    {
        for (const PostgresColumn &column : postgresColumns(shape)) {
            if (!m_present.value(shape.name()).contains(column.name))
                m_connection.script("ALTER TABLE " + shape.name() + " ADD COLUMN "
                                    + definitionOf(shape, column));
        }
    }

    QByteArray definitionOf(const TableShape &shape, const PostgresColumn &column)
    {
        QByteArray line = column.name + ' ' + column.type;
        if (!column.mayBeNull)
            line += " NOT NULL";
        if (const QByteArray value = m_defaults.of(shape.name(), column.name); !value.isEmpty())
            line += " DEFAULT " + value;
        return line;
    }

    PostgresConnection &m_connection;
    QHash<QByteArray, QByteArrayList> m_present;
    Defaults m_defaults;
};

} // namespace

const QList<PostgresColumn> &postgresColumns(const TableShape &shape)
{
    static const QHash<QByteArray, QList<PostgresColumn>> columns =
        columnsOfRecords(std::make_index_sequence<std::tuple_size_v<Records>>());
    const auto found = columns.constFind(shape.name());
    DESK_ASSERT(found != columns.constEnd());
    return *found;
}

void bringUpPostgres(PostgresConnection &connection)
{
    try {
        connection.script("BEGIN");
        connection.run("SELECT pg_advisory_xact_lock($1)", schemaLock);
        BringingUp(connection).bringUp();
        connection.script("COMMIT");
    } catch (const db::Error &) {
        connection.rollBack();
        throw;
    }
}

qint64 newestPostgresSchema()
{
    return scripts().size();
}

bool goesAroundWall(PostgresConnection &connection)
{
    return connection.value<bool>(
        "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user");
}

void expectWall(PostgresConnection &connection)
{
    if (goesAroundWall(connection))
        throw db::Error("the hub may not be connected to PostgreSQL as a superuser, or as anybody "
                        "else who goes around row-level security");
}

} // namespace desk::hub
