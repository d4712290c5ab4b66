#include "core/base/json.h"
#include "sync/protocol/exchange.h"
#include "sync/protocol/lines.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

/// The columns of each table in the order in which its rows have their values.
using Columns = QMap<QString, QStringList>;

// A column of a newer version is in the rows alone that its users wrote.
QStringList commonColumns(const ConfirmedRow &row)
{
    QStringList common = row.row.columns.keys();
    if (const TableShape *shape = shapeOf(row.table))
        common.removeIf([shape](const QString &column) { return !shape->has(column.toUtf8()); });
    return common;
}

Columns columnsOf(const QList<ConfirmedRow> &rows)
{
    Columns columns;
    for (const ConfirmedRow &row : rows) {
        const QString table = QString::fromUtf8(row.table);
        if (!row.isDeleted && !columns.contains(table))
            columns.insert(table, commonColumns(row));
    }
    return columns;
}

// What only some rows have stands behind the others, so that nobody takes a null for it.
QJsonObject rareColumns(const ConfirmedRow &row, const QStringList &common)
{
    QJsonObject rare;
    if (row.row.columns.size() == common.size())
        return rare;
    for (auto column = row.row.columns.begin(); column != row.row.columns.end(); ++column) {
        if (!common.contains(column.key()))
            rare.insert(column.key(), column.value());
    }
    return rare;
}

QJsonArray rulingLine(const Ruling &ruling)
{
    QJsonArray line{ruling.operation, QString(nameOf(ruling.kind)), ruling.commit};
    if (!ruling.detail.isEmpty())
        line += ruling.detail;
    return line;
}

// ["pets","<id>",<commit>,<value>,...], written as it is: a page has thousands.
void appendRow(QByteArray &text, const ConfirmedRow &row, const Columns &columns)
{
    text += row.isDeleted ? "[\"-" : "[\"";
    text += row.table;
    text += "\",\"";
    text += idText(row.row.id).toLatin1();
    text += "\",";
    text += QByteArray::number(row.row.commit);
    if (!row.isDeleted) {
        const QStringList common = columns.value(QString::fromUtf8(row.table));
        for (const QString &column : common) {
            text += ',';
            appendCanonicalJson(text, row.row.columns.value(column));
        }
        if (const QJsonObject rare = rareColumns(row, common); !rare.isEmpty()) {
            text += ',';
            appendCanonicalJson(text, rare);
        }
    }
    text += "]\n";
}

QJsonObject answerHead(const ExchangeResponse &response, const Columns &columns)
{
    QJsonArray rulings;
    for (const Ruling &ruling : response.rulings)
        rulings += rulingLine(ruling);
    QJsonObject tables;
    for (auto table = columns.begin(); table != columns.end(); ++table)
        tables.insert(table.key(), QJsonArray::fromStringList(*table));
    return {{u"epoch"_s, QString::fromLatin1(response.epoch.toHex())},
            {u"head"_s, response.head},
            {u"to"_s, response.reached},
            {u"time"_s, response.now},
            {u"last"_s, response.last},
            {u"ack"_s, rulings},
            {u"cols"_s, tables}};
}

std::optional<Ruling> readRuling(const QJsonArray &line)
{
    const auto kind = fromName<RulingKind>(line.at(1).toString());
    const qint64 operation = line.at(0).toInteger(0);
    const qint64 commit = line.at(2).toInteger(-1);
    if (line.size() < 3 || line.size() > 4 || !kind || operation < 1 || commit < 0)
        return std::nullopt;
    return Ruling{
        .operation = operation, .kind = *kind, .commit = commit, .detail = line.at(3).toObject()};
}

std::optional<ConfirmedRow> readRow(const QByteArray &text, const QJsonObject &tables)
{
    const QJsonArray line = QJsonDocument::fromJson(text).array();
    const QString name = line.at(0).toString();
    const std::optional<IdBytes> id = parseIdText(line.at(1).toString());
    const qint64 commit = line.at(2).toInteger(0);
    const bool isDeleted = name.startsWith(u'-');
    const QString table = isDeleted ? name.mid(1) : name;
    const QJsonArray columns = isDeleted ? QJsonArray() : tables.value(table).toArray();
    const QJsonObject rare = isDeleted ? QJsonObject() : line.last().toObject();
    if (!id || commit < 1 || table.isEmpty()
        || line.size() != columns.size() + 3 + (rare.isEmpty() ? 0 : 1)
        || (!isDeleted && columns.isEmpty()))
        return std::nullopt;
    ConfirmedRow row{.table = table.toUtf8(),
                     .row = {.id = *id, .columns = rare, .commit = commit},
                     .isDeleted = isDeleted};
    for (qsizetype i = 0; i < columns.size(); ++i)
        row.row.columns.insert(columns.at(i).toString(), line.at(i + 3));
    return row;
}

std::optional<ExchangeResponse> readAnswerHead(const QJsonObject &head)
{
    Members members(head);
    ExchangeResponse response{.epoch = members.hex("epoch"_L1, 16),
                              .head = members.number("head"_L1, 0, Members::most),
                              .reached = members.number("to"_L1, 0, Members::most),
                              .now = members.number("time"_L1, 0, Members::most),
                              .last = members.number("last"_L1, 0, Members::most),
                              .rulings = {},
                              .rows = {}};
    for (const QJsonValue &line : head.value("ack"_L1).toArray()) {
        const std::optional<Ruling> ruling = readRuling(line.toArray());
        if (!ruling)
            return std::nullopt;
        response.rulings += *ruling;
    }
    return members.areWell() && head.value("ack"_L1).isArray() ? std::optional(response)
                                                               : std::nullopt;
}

} // namespace

QByteArray encodeResponse(const ExchangeResponse &response)
{
    const Columns columns = columnsOf(response.rows);
    QByteArray text = canonicalJson(QJsonObject{{u"h"_s, answerHead(response, columns)}}) + '\n';
    for (const ConfirmedRow &row : response.rows)
        appendRow(text, row, columns);
    const QJsonObject end{{u"rows"_s, response.rows.size()}};
    return text + canonicalJson(QJsonObject{{u"end"_s, end}}) + '\n';
}

tl::expected<ExchangeResponse, ExchangeFault> decodeResponse(const QByteArray &text)
{
    const tl::expected<FramedLines, ExchangeFault> lines = frame(text);
    if (!lines)
        return tl::make_unexpected(lines.error());
    std::optional<ExchangeResponse> response = readAnswerHead(lines->head);
    if (!response)
        return tl::make_unexpected(ExchangeFault::WrongShape);
    const QJsonObject tables = lines->head.value("cols"_L1).toObject();
    for (const QByteArray &line : lines->body) {
        const std::optional<ConfirmedRow> row = readRow(line, tables);
        if (!row)
            return tl::make_unexpected(ExchangeFault::WrongShape);
        response->rows += *row;
    }
    if (lines->end.value("rows"_L1).toInteger(-1) != response->rows.size())
        return tl::make_unexpected(ExchangeFault::Truncated);
    return *response;
}

} // namespace desk::sync
