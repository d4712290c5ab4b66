#include "sync/protocol/snapshot.h"

#include "core/base/json.h"
#include "sync/protocol/lines.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

constexpr qsizetype digestBytes = 32;
constexpr int mostParts = 10'000;

QJsonObject partLine(const SnapshotPart &part)
{
    return {{u"number"_s, part.number},
            {u"today"_s, part.isForToday},
            {u"rows"_s, part.rows},
            {u"bytes"_s, part.bytes},
            {u"sha256"_s, QString::fromLatin1(part.sha256.toHex())}};
}

std::optional<SnapshotPart> readPartLine(const QJsonObject &object)
{
    Members members(object);
    const SnapshotPart part{.number = int(members.number("number"_L1, 1, mostParts)),
                            .isForToday = members.yes("today"_L1),
                            .rows = members.number("rows"_L1, 0, Members::most),
                            .bytes = members.number("bytes"_L1, 1, mostPartText),
                            .sha256 = members.bytes("sha256"_L1, digestBytes, digestBytes)};
    return members.areWell() ? std::optional(part) : std::nullopt;
}

void appendText(QByteArray &line, const QString &text)
{
    line += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            line += '\\';
        if (uchar(c) < 0x20)
            line += "\\u00" + QByteArray(1, char(c)).toHex();
        else
            line += c;
    }
    line += '"';
}

void appendValue(QByteArray &line, const db::Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        line += QByteArray::number(*number);
    else if (const auto *text = std::get_if<QString>(&value))
        appendText(line, *text);
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        line += '"' + bytes->toHex() + '"';
    else if (const auto *id = std::get_if<IdBytes>(&value))
        line += '"' + idText(*id).toLatin1() + '"';
    else
        line += "null";
}

/// A row as its line says it.
struct PartRow
{
    qint64 commit = 0;
    QList<db::Value> values;
    QJsonObject extra;
};

/// Reads the lines of rows: numbers, plain texts and nulls at once, whatever else (an escape, an
/// object) as JSON.
class RowLine
{
public:
    /// False for what is no row.
    bool read(QByteArrayView line, PartRow &row)
    {
        m_at = line.data();
        m_end = m_at + line.size();
        row.values.resize(0);
        row.extra = {};
        return readPlain(row) || readJson(line, row);
    }

private:
    bool readPlain(PartRow &row)
    {
        if (!skip('[') || !readNumber(row.commit))
            return false;
        while (skip(',')) {
            db::Value value;
            if (!readValue(value))
                return false;
            row.values += std::move(value);
        }
        return skip(']') && m_at == m_end;
    }

    bool readJson(QByteArrayView line, PartRow &row)
    {
        const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray());
        QJsonArray array = document.array();
        row.values.resize(0);
        if (array.isEmpty())
            return false;
        row.commit = array.takeAt(0).toInteger(0);
        if (array.last().isObject())
            row.extra = array.takeAt(array.size() - 1).toObject();
        for (const QJsonValue &value : array)
            row.values += db::fromJson(value);
        return true;
    }

    bool skip(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool readNumber(qint64 &number)
    {
        const bool isNegative = skip('-');
        const char *begin = m_at;
        number = 0;
        // More digits than that are left to JSON.
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9' && m_at - begin < 18)
            number = number * 10 + (*m_at++ - '0');
        number = isNegative ? -number : number;
        return m_at != begin;
    }

    bool readValue(db::Value &value)
    {
        if (QByteArrayView(m_at, m_end).startsWith("null")) {
            m_at += 4;
            return true;
        }
        if (!skip('"')) {
            qint64 number = 0;
            const bool isNumber = readNumber(number);
            value = number;
            return isNumber;
        }
        const char *begin = m_at;
        while (m_at != m_end && *m_at != '"' && *m_at != '\\')
            ++m_at;
        value = QString::fromUtf8(begin, m_at - begin);
        return skip('"');
    }

    const char *m_at = nullptr;
    const char *m_end = nullptr;
};

/// The table whose rows follow, with its columns.
struct TableLine
{
    QByteArray table;
    QList<QByteArray> columns;
};

std::optional<TableLine> readTableLine(QByteArrayView line)
{
    const QJsonArray said =
        QJsonDocument::fromJson(line.toByteArray()).object().value("t"_L1).toArray();
    TableLine found{.table = said.at(0).toString().toUtf8(), .columns = {}};
    for (const QJsonValue &column : said.at(1).toArray())
        found.columns += column.toString().toUtf8();
    return found.table.isEmpty() || found.columns.isEmpty() ? std::nullopt : std::optional(found);
}

QJsonObject objectOf(QByteArrayView line, QLatin1StringView name)
{
    return QJsonDocument::fromJson(line.toByteArray()).object().value(name).toObject();
}

/// The lines of a text, each without its line feed.
class Lines
{
public:
    explicit Lines(const QByteArray &text)
        : m_text(text)
    {
    }

    bool areOver() const { return m_at >= m_text.size(); }
    QByteArrayView next()
    {
        const qsizetype end = m_text.indexOf('\n', m_at);
        const QByteArrayView line = QByteArrayView(m_text).sliced(m_at, end - m_at);
        m_at = end + 1;
        return line;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

qint64 SnapshotAnswer::rows() const
{
    qint64 all = 0;
    for (const SnapshotPart &part : parts)
        all += part.rows;
    return all;
}

QByteArray SnapshotAnswer::encode() const
{
    QJsonArray lines;
    for (const SnapshotPart &part : parts)
        lines += partLine(part);
    return canonicalJson(QJsonObject{{u"snapshot"_s, id.text()},
                                     {u"epoch"_s, QString::fromLatin1(epoch.toHex())},
                                     {u"at"_s, at},
                                     {u"parts"_s, lines}});
}

std::optional<SnapshotAnswer> SnapshotAnswer::decode(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    Members members(object);
    SnapshotAnswer answer{.id = members.id<SnapshotId>("snapshot"_L1),
                          .epoch = members.hex("epoch"_L1, 16),
                          .at = members.number("at"_L1, 0, Members::most),
                          .parts = {}};
    for (const QJsonValue &line : object.value("parts"_L1).toArray()) {
        const std::optional<SnapshotPart> part = readPartLine(line.toObject());
        if (!part || part->number != answer.parts.size() + 1)
            return std::nullopt;
        answer.parts += *part;
    }
    return members.areWell() && !answer.parts.isEmpty() ? std::optional(answer) : std::nullopt;
}

QByteArray SnapshotUnderWay::encode() const
{
    return canonicalJson(QJsonObject{{u"retry_after_ms"_s, retryAfterMs}});
}

std::optional<SnapshotUnderWay> SnapshotUnderWay::decode(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    Members members(object);
    const SnapshotUnderWay answer{.retryAfterMs = members.number("retry_after_ms"_L1, 1, 600'000)};
    return members.areWell() ? std::optional(answer) : std::nullopt;
}

PartText::PartText(int number)
    : m_text(canonicalJson(QJsonObject{{u"h"_s, QJsonObject{{u"part"_s, number}}}}) + '\n')
{
}

void PartText::beginTable(const QByteArray &table, const QList<QByteArray> &columns)
{
    QJsonArray names;
    for (const QByteArray &column : columns)
        names += QString::fromUtf8(column);
    m_text += canonicalJson(QJsonObject{{u"t"_s, QJsonArray{QString::fromUtf8(table), names}}});
    m_text += '\n';
}

void PartText::add(qint64 commit, const QList<db::Value> &values, const QJsonObject &extra)
{
    m_text += '[' + QByteArray::number(commit);
    for (const db::Value &value : values) {
        m_text += ',';
        appendValue(m_text, value);
    }
    if (!extra.isEmpty())
        m_text += ',' + canonicalJson(extra);
    m_text += "]\n";
    ++m_rows;
}

QByteArray PartText::finished()
{
    m_text += canonicalJson(QJsonObject{{u"end"_s, QJsonObject{{u"rows"_s, m_rows}}}}) + '\n';
    return std::exchange(m_text, {});
}

tl::expected<void, ExchangeFault> readPart(const QByteArray &text, int number, Filling &filling)
{
    if (!text.endsWith('\n'))
        return tl::make_unexpected(ExchangeFault::Truncated);
    Lines lines(text);
    if (objectOf(lines.next(), "h"_L1).value("part"_L1).toInteger() != number)
        return tl::make_unexpected(ExchangeFault::WrongShape);
    RowLine reader;
    PartRow row;
    bool hasTable = false;
    const qint64 before = filling.count();
    while (!lines.areOver()) {
        const QByteArrayView line = lines.next();
        if (line.startsWith('[')) {
            if (!hasTable || !reader.read(line, row))
                return tl::make_unexpected(ExchangeFault::WrongShape);
            filling.add(row.commit, row.values, row.extra);
            continue;
        }
        if (lines.areOver())
            return objectOf(line, "end"_L1).value("rows"_L1).toInteger(-1)
                    == filling.count() - before
                ? tl::expected<void, ExchangeFault>()
                : tl::make_unexpected(ExchangeFault::Truncated);
        const std::optional<TableLine> table = readTableLine(line);
        if (!table)
            return tl::make_unexpected(ExchangeFault::WrongShape);
        filling.beginTable(table->table, table->columns);
        hasTable = true;
    }
    return tl::make_unexpected(ExchangeFault::Truncated);
}

} // namespace desk::sync
