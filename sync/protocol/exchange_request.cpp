#include "core/base/json.h"
#include "sync/protocol/exchange.h"
#include "sync/protocol/lines.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

// A body that lost a line, or has one twice, does not come out at the same value.
QByteArray sumOfHashes(const QList<QueuedOperation> &operations)
{
    QByteArray sum(8, '\0');
    for (const QueuedOperation &operation : operations) {
        for (qsizetype i = 0; i < sum.size(); ++i)
            sum[i] = char(sum[i] ^ operation.hash[i]);
    }
    return sum.toHex();
}

// Of each operation, 0 where nobody took it before; nothing when that holds for all.
QJsonArray formerCommits(const QList<QueuedOperation> &operations)
{
    const auto isLost = [](const QueuedOperation &operation) {
        return operation.former.has_value();
    };
    QJsonArray commits;
    if (std::ranges::none_of(operations, isLost))
        return commits;
    for (const QueuedOperation &operation : operations)
        commits += operation.former.value_or(0);
    return commits;
}

QJsonObject requestHead(const ExchangeRequest &request)
{
    QJsonObject head{{u"dev"_s, request.device.number},
                     {u"inc"_s, request.device.incarnation},
                     {u"epoch"_s, QString::fromLatin1(request.epoch.toHex())},
                     {u"after"_s, request.after},
                     {u"now"_s, request.now},
                     {u"limit"_s, request.limit},
                     {u"before"_s, request.before},
                     {u"n"_s, request.operations.size()}};
    if (!request.lost.epoch.isEmpty()) {
        head.insert(u"lost"_s, QString::fromLatin1(request.lost.epoch.toHex()));
        head.insert(u"older"_s, request.lost.before);
    }
    if (request.heard > 0)
        head.insert(u"heard"_s, request.heard);
    if (const QJsonArray commits = formerCommits(request.operations); !commits.isEmpty())
        head.insert(u"was"_s, commits);
    return head;
}

std::optional<ExchangeRequest> readRequestHead(const QJsonObject &head)
{
    Members members(head);
    ExchangeRequest request{
        .device = {.number = int(members.number("dev"_L1, 1, 0xffff)),
                   .incarnation = int(members.number("inc"_L1, 1, 0x7fffffff))},
        .epoch = members.hex("epoch"_L1, 16),
        .after = members.number("after"_L1, 0, Members::most),
        .now = members.number("now"_L1, 0, Members::most),
        .limit = members.number("limit"_L1, 1, Members::most),
        .before = members.number("before"_L1, 0, Members::most),
        .operations = {},
    };
    if (head.contains("lost"_L1))
        request.lost = {.epoch = members.hex("lost"_L1, 16),
                        .before = members.number("older"_L1, 0, Members::most)};
    if (head.contains("heard"_L1))
        request.heard = members.number("heard"_L1, 1, Members::most);
    return members.areWell() ? std::optional(request) : std::nullopt;
}

/// Whether the list is none, or says of each operation what it was taken as.
bool takeFormerCommits(const QJsonValue &list, QList<QueuedOperation> &operations)
{
    if (list.isUndefined())
        return true;
    const QJsonArray commits = list.toArray();
    if (commits.size() != operations.size())
        return false;
    for (qsizetype i = 0; i < commits.size(); ++i) {
        const qint64 commit = commits[i].toInteger(-1);
        if (commit < 0 || commit > Members::most)
            return false;
        if (commit > 0)
            operations[i].former = commit;
    }
    return true;
}

bool areDense(const QList<QueuedOperation> &operations)
{
    for (qsizetype i = 1; i < operations.size(); ++i) {
        if (operations[i].sequence != operations[i - 1].sequence + 1)
            return false;
    }
    return true;
}

} // namespace

QByteArray encodeRequest(const ExchangeRequest &request)
{
    QByteArray text = canonicalJson(QJsonObject{{u"h"_s, requestHead(request)}}) + '\n';
    for (const QueuedOperation &operation : request.operations)
        text += encodeOperation(operation);
    const QJsonObject end{{u"n"_s, request.operations.size()},
                          {u"x"_s, QString::fromLatin1(sumOfHashes(request.operations))}};
    return text + canonicalJson(QJsonObject{{u"end"_s, end}}) + '\n';
}

tl::expected<ExchangeRequest, ExchangeFault> decodeRequest(const QByteArray &text)
{
    const tl::expected<FramedLines, ExchangeFault> lines = frame(text);
    if (!lines)
        return tl::make_unexpected(lines.error());
    std::optional<ExchangeRequest> request = readRequestHead(lines->head);
    if (!request)
        return tl::make_unexpected(ExchangeFault::WrongShape);
    for (const QByteArray &line : lines->body) {
        const auto operation = decodeOperation(line);
        if (!operation)
            return tl::make_unexpected(ExchangeFault::Operation);
        request->operations += *operation;
    }
    const qsizetype count = request->operations.size();
    const bool isWhole = lines->end.value("n"_L1).toInteger(-1) == count
        && lines->head.value("n"_L1).toInteger(-1) == count
        && lines->end.value("x"_L1).toString().toLatin1() == sumOfHashes(request->operations);
    if (!isWhole)
        return tl::make_unexpected(ExchangeFault::Truncated);
    const bool isTold = takeFormerCommits(lines->head.value("was"_L1), request->operations);
    if (!isTold || !areDense(request->operations))
        return tl::make_unexpected(ExchangeFault::WrongShape);
    return *request;
}

} // namespace desk::sync
