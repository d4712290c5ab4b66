#include "sync/hub/stores/postgres_connection.h"

#include <libpq-fe.h>

#include <array>
#include <vector>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

// db::Error tells by this code whether the data is to blame.
constexpr int aboutData = 0;
constexpr int aboutStore = 1;

// The types of columns, by the numbers that every PostgreSQL gives them.
enum class Type : unsigned {
    Bool = 16,
    Bytea = 17,
    BigInt = 20,
    SmallInt = 21,
    Integer = 23,
    Uuid = 2950,
};

bool isAboutValue(const QByteArray &state)
{
    return state.startsWith("22");
}

bool blamesData(const QByteArray &state)
{
    return isAboutValue(state) || state.startsWith("23"); // a constraint
}

qint64 numberIn(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        throw db::Error("a column of numbers holds none");
    return number;
}

QByteArray bytesIn(const QByteArray &text)
{
    if (!text.startsWith("\\x"))
        throw db::Error("a column of bytes holds none");
    return QByteArray::fromHex(text.sliced(2));
}

db::Value valueIn(const pg_result *answer, int row, int column)
{
    if (PQgetisnull(answer, row, column))
        return {};
    const QByteArray text(PQgetvalue(answer, row, column), PQgetlength(answer, row, column));
    switch (Type(PQftype(answer, column))) {
    case Type::Bool:
        return qint64{text == "t"};
    case Type::Bytea:
        return bytesIn(text);
    case Type::BigInt:
    case Type::SmallInt:
    case Type::Integer:
        return numberIn(text);
    case Type::Uuid:
        return db::decodeId(db::Value(QString::fromLatin1(text)));
    }
    return QString::fromUtf8(text);
}

/// The parameters of one call, as libpq wants them: bytes as they are, everything else as text.
class Parameters
{
public:
    explicit Parameters(const QList<db::Value> &values)
    {
        for (const db::Value &value : values)
            add(value);
        // The texts stay where they are from now on.
        for (const std::optional<QByteArray> &text : m_texts)
            m_places.push_back(text ? text->constData() : nullptr);
    }

    int count() const { return int(m_places.size()); }
    const char *const *places() const { return m_places.data(); }
    const int *lengths() const { return m_lengths.data(); }
    const int *formats() const { return m_formats.data(); }

private:
    void add(const db::Value &value)
    {
        const bool isBinary = std::holds_alternative<QByteArray>(value);
        m_texts.push_back(textOf(value));
        m_lengths.push_back(m_texts.back() ? int(m_texts.back()->size()) : 0);
        m_formats.push_back(isBinary ? 1 : 0);
    }

    static std::optional<QByteArray> textOf(const db::Value &value)
    {
        if (const auto *number = std::get_if<qint64>(&value))
            return QByteArray::number(*number);
        if (const auto *text = std::get_if<QString>(&value))
            return textWithoutEnd(text->toUtf8());
        if (const auto *bytes = std::get_if<QByteArray>(&value))
            return *bytes;
        if (const auto *id = std::get_if<IdBytes>(&value))
            return idText(*id).toLatin1();
        return std::nullopt;
    }

    // libpq would end the text there, and nobody would notice.
    static QByteArray textWithoutEnd(const QByteArray &text)
    {
        if (text.contains('\0'))
            throw db::Error("a text has a zero in it, which no column can hold");
        return text;
    }

    std::vector<std::optional<QByteArray>> m_texts;
    std::vector<const char *> m_places;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

void hearNothing(void *, const pg_result *) { }

// What the connection string says itself comes last, and holds.
pg_conn *connected(const QByteArray &where)
{
    const std::array<const char *, 4> names{
        "connect_timeout", "fallback_application_name", "dbname", nullptr};
    const std::array<const char *, 4> values{"3", "tailtown-hub", where.constData(), nullptr};
    constexpr int expandsString = 1;
    return PQconnectdbParams(names.data(), values.data(), expandsString);
}

} // namespace

PostgresError::PostgresError(const std::string &what, QByteArray state)
    : db::Error(what, blamesData(state) ? aboutData : aboutStore)
    , m_state(std::move(state))
{
}

// No order of transactions gives what they saw; they wait for each other; both made the same row.
bool PostgresError::isAboutOthers() const
{
    return m_state == "40001" || m_state == "40P01" || m_state == "23505";
}

void PostgresConnection::Finish::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

void PostgresConnection::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

PostgresConnection::PostgresConnection(const QByteArray &where)
    : m_connection(connected(where))
{
    if (PQstatus(m_connection.get()) != CONNECTION_OK)
        fail(nullptr);
    PQsetNoticeReceiver(m_connection.get(), &hearNothing, nullptr);
    // What comes back is read by us, whatever the server is set to.
    script("SET client_encoding = 'UTF8'; SET datestyle = 'ISO'; SET bytea_output = 'hex'");
}

bool PostgresConnection::isUsable() const
{
    return !m_isEnded && PQstatus(m_connection.get()) == CONNECTION_OK;
}

bool PostgresConnection::isInTransaction() const
{
    const PGTransactionStatusType status = PQtransactionStatus(m_connection.get());
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

QList<PostgresSetting> PostgresConnection::settings() const
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfo(m_connection.get()), &PQconninfoFree);
    QList<PostgresSetting> settings;
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option) {
        // What a service says is among the others already, and would win over the environment.
        if (option->val && *option->val && option->keyword != "service"_ba)
            settings += {option->keyword, option->envvar, option->val};
    }
    return settings;
}

void PostgresConnection::script(const QByteArray &sql)
{
    if (beforeEachStatement)
        beforeEachStatement(sql);
    checked(PQexec(m_connection.get(), sql.constData()));
}

void PostgresConnection::forEachRow(const QByteArray &sql,
                                    const QList<db::Value> &parameters,
                                    const std::function<void(const QList<db::Value> &)> &visit)
{
    const Answer answer = answerTo(sql, parameters);
    const int columns = PQnfields(answer.get());
    for (int row = 0; row < PQntuples(answer.get()); ++row) {
        QList<db::Value> values;
        values.reserve(columns);
        for (int column = 0; column < columns; ++column)
            values += valueIn(answer.get(), row, column);
        visit(values);
    }
}

void PostgresConnection::rollBack() noexcept
{
    if (isInTransaction())
        PQclear(PQexec(m_connection.get(), "ROLLBACK"));
}

const QByteArray &PostgresConnection::preparedName(const QByteArray &sql)
{
    if (const auto known = m_prepared.find(sql); known != m_prepared.end())
        return known->second;
    const QByteArray name = "statement_" + QByteArray::number(qint64(m_prepared.size()) + 1);
    checked(PQprepare(m_connection.get(), name.constData(), sql.constData(), 0, nullptr));
    return m_prepared.emplace(sql, name).first->second;
}

PostgresConnection::Answer PostgresConnection::answerTo(const QByteArray &sql,
                                                        const QList<db::Value> &parameters)
{
    if (beforeEachStatement)
        beforeEachStatement(sql);
    const Parameters bound(parameters);
    Answer answer = checked(PQexecPrepared(m_connection.get(),
                                           preparedName(sql).constData(),
                                           bound.count(),
                                           bound.places(),
                                           bound.lengths(),
                                           bound.formats(),
                                           0));
    m_changedRows = QByteArray(PQcmdTuples(answer.get())).toLongLong();
    return answer;
}

PostgresConnection::Answer PostgresConnection::checked(pg_result *result)
{
    Answer answer(result);
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        fail(answer.get());
    return answer;
}

// What it says of a value repeats the value, and may be somebody's name: it stays out of the log.
void PostgresConnection::fail(const pg_result *result)
{
    const QByteArray severity =
        result ? PQresultErrorField(result, PG_DIAG_SEVERITY_NONLOCALIZED) : nullptr;
    // The server says farewell before it closes the connection.
    m_isEnded = severity != "ERROR";
    const QByteArray state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char *said = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    QByteArray what = said ? said : PQerrorMessage(m_connection.get());
    if (isAboutValue(state))
        what = "a column can't hold this value (" + state + ')';
    // What follows the first line is advice.
    throw PostgresError("PostgreSQL: " + what.trimmed().split('\n').first().toStdString(), state);
}

QByteArray connectionString(const QList<PostgresSetting> &settings, const QByteArray &database)
{
    QByteArrayList parts;
    for (const PostgresSetting &setting : settings) {
        QByteArray value = setting.name == "dbname" ? database : setting.value;
        value.replace('\\', "\\\\").replace('\'', "\\'");
        parts += setting.name + "='" + value + '\'';
    }
    return parts.join(' ');
}

QString byteaText(const QByteArray &bytes)
{
    return u"\\x"_s + QString::fromLatin1(bytes.toHex());
}

QString uuidArray(const QList<IdBytes> &ids)
{
    QStringList texts;
    for (const IdBytes &id : ids)
        texts += idText(id);
    return u'{' + texts.join(u',') + u'}';
}

} // namespace desk::hub
