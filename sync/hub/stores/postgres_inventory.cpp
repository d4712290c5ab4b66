#include "sync/hub/stores/postgres_inventory.h"

#include <QCryptographicHash>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

/// A table as statements call it.
struct CountedTable
{
    QString name;    ///< quoted as a name is
    QString literal; ///< the same, quoted as a text is
    bool isOfResorts = false;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"name", &CountedTable::name},
                            Field{"literal", &CountedTable::literal},
                            Field{"is_of_resorts", &CountedTable::isOfResorts});
    }
};

// An unlogged one holds copies that are made anew.
constexpr auto findTables = R"sql(
    SELECT format('%I.%I', nspname, relname),
           quote_literal(format('%I.%I', nspname, relname)),
           EXISTS (SELECT FROM pg_attribute
                    WHERE attrelid = pg_class.oid AND attname = 'tenant_id' AND NOT attisdropped)
      FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
     WHERE relkind IN ('r', 'p') AND NOT relispartition AND relpersistence = 'p'
       AND nspname <> 'information_schema' AND nspname NOT LIKE 'pg\_%'
     ORDER BY 1
)sql";

// Rows are sorted by their digests, because two servers may sort texts in two ways.
constexpr auto countTable = R"sql(
    SELECT %1, count(*), sha256(coalesce(string_agg(digest, '' ORDER BY digest), ''))
      FROM (SELECT sha256(convert_to(hub_row::text, 'UTF8')) AS digest
              FROM %2 AS hub_row %3) AS digests
)sql";

/// One taking of stock, in the transaction that is open.
class TakingStock
{
public:
    explicit TakingStock(PostgresConnection &connection)
        : m_connection(connection)
        , m_tables(connection.all<CountedTable>(findTables))
    {
        // Moments are written alike, whatever the server is set to, and however long it takes.
        connection.run("SELECT set_config('timezone', 'UTC', true),"
                       " set_config('statement_timeout', '0', true)");
    }

    qint64 schema()
    {
        return m_connection.value<qint64>("SELECT coalesce(max(version), 0) FROM "
                                          + named("hub_schema"));
    }

    ResortContents of(const ResortId &resort)
    {
        m_connection.run("SELECT set_config('tailtown.resort', $1, true)", resort.text());
        const auto commit = m_connection.value<qint64>(
            "SELECT head FROM " + named("hub_tenants") + " WHERE tenant_id = $1", resort);
        return {.resort = resort,
                .commit = commit,
                .contents = counted(true, "WHERE tenant_id = $1", {resort.bytes()})};
    }

    Contents directory() { return counted(false, {}, {}); }

private:
    /// With one statement for all tables.
    Contents counted(bool ofResorts, const QByteArray &which, const QList<db::Value> &parameters)
    {
        QStringList counts;
        for (const CountedTable &table : m_tables) {
            if (table.isOfResorts == ofResorts)
                counts += QString::fromLatin1(countTable)
                              .arg(table.literal, table.name, QString::fromLatin1(which));
        }
        Contents contents;
        QCryptographicHash all(QCryptographicHash::Sha256);
        const auto add = [&](const QList<db::Value> &row) {
            const auto name = db::expect<QString>(row[0]);
            const auto rows = db::expect<qint64>(row[1]);
            if (rows == 0)
                return;
            contents.rows.insert(name, rows);
            all.addData(QByteArray(name.toUtf8() + '\n' + db::expect<QByteArray>(row[2])));
        };
        m_connection.forEachRow(counts.join(u" UNION ALL "_s).toUtf8() + " ORDER BY 1", //
                                parameters,
                                add);
        contents.digest = all.result();
        return contents;
    }

    QByteArray named(const QByteArray &table) const
    {
        for (const CountedTable &known : m_tables) {
            if (known.name.endsWith(u'.' + QString::fromLatin1(table)))
                return known.name.toUtf8();
        }
        throw db::Error("this database lacks a table of a hub: " + table.toStdString());
    }

    PostgresConnection &m_connection;
    QList<CountedTable> m_tables;
};

/// In which tables there are more or fewer rows, or that it is about what stands in them.
QString differenceIn(const Contents &expected, const Contents &found)
{
    QStringList tables;
    QMap<QString, qint64> all = expected.rows;
    all.insert(found.rows);
    for (auto table = all.keyBegin(); table != all.keyEnd(); ++table) {
        const qint64 before = expected.rows.value(*table);
        const qint64 now = found.rows.value(*table);
        if (before != now)
            tables += u"%1 has %2 rows instead of %3"_s.arg(*table).arg(now).arg(before);
    }
    return tables.isEmpty() ? u"rows differ"_s : tables.join(u", "_s);
}

} // namespace

QList<ResortId> Inventory::ids() const
{
    QList<ResortId> ids;
    for (const ResortContents &resort : resorts)
        ids += resort.resort;
    return ids;
}

bool keepsHub(PostgresConnection &connection)
{
    return connection.value<bool>(R"sql(
        SELECT EXISTS (SELECT FROM pg_class WHERE relname = 'hub_schema' AND relkind = 'r')
               AND to_regclass('hub_directory.tenants') IS NOT NULL
    )sql");
}

QList<ResortId> resortsIn(PostgresConnection &connection)
{
    return connection.values<ResortId>("SELECT tenant_id FROM hub_tenants ORDER BY tenant_id");
}

std::optional<Inventory> inventoryOf(PostgresConnection &connection,
                                     const QList<ResortId> &resorts,
                                     const std::function<bool()> &keepOn)
{
    DESK_ASSERT(connection.isInTransaction());
    TakingStock stock(connection);
    Inventory inventory{.schema = stock.schema(), .resorts = {}, .directory = stock.directory()};
    for (const ResortId &resort : resorts) {
        if (!keepOn())
            return std::nullopt;
        inventory.resorts += stock.of(resort);
    }
    return inventory;
}

std::optional<QString> differenceOf(const Inventory &expected, const Inventory &found)
{
    if (expected == found)
        return std::nullopt;
    if (expected.schema != found.schema)
        return u"the tables are of version %1 instead of %2"_s.arg(found.schema)
            .arg(expected.schema);
    if (expected.directory != found.directory)
        return u"the directory: "_s + differenceIn(expected.directory, found.directory);
    for (qsizetype i = 0; i < expected.resorts.size(); ++i) {
        const ResortContents &wanted = expected.resorts[i];
        if (wanted != found.resorts.value(i))
            return u"resort %1: %2"_s.arg(
                wanted.resort.text(),
                differenceIn(wanted.contents, found.resorts.value(i).contents));
    }
    return u"there are more resorts than expected"_s;
}

} // namespace desk::hub
