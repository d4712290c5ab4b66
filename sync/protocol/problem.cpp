#include "sync/protocol/problem.h"

#include "core/base/json.h"
#include "sync/protocol/lines.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

const QString problemType = u"about:blank"_s;

// For people who read a log; programs read the code.
QString titleOf(const QString &code)
{
    QString title = code;
    title.replace(u'_', u' ');
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

} // namespace

QByteArray Problem::encode() const
{
    QJsonObject object = detail;
    object.insert(u"type"_s, problemType);
    object.insert(u"title"_s, titleOf(code));
    object.insert(u"status"_s, status);
    object.insert(u"code"_s, code);
    object.insert(u"request_id"_s, requestId);
    object.insert(u"retryable"_s, retryable);
    if (retryAfterMs)
        object.insert(u"retry_after_ms"_s, *retryAfterMs);
    return canonicalJson(object);
}

std::optional<Problem> Problem::decode(const QByteArray &text)
{
    QJsonObject object = QJsonDocument::fromJson(text).object();
    Members members(object);
    Problem problem{.status = int(members.number("status"_L1, 400, 599)),
                    .code = members.text("code"_L1, 1, 40),
                    .requestId = members.text("request_id"_L1, 0, 100),
                    .retryable = members.yes("retryable"_L1)};
    if (object.contains("retry_after_ms"_L1))
        problem.retryAfterMs = members.number("retry_after_ms"_L1, 0, Members::most);
    if (!members.areWell())
        return std::nullopt;
    for (const QString &name : {u"type"_s,
                                u"title"_s,
                                u"status"_s,
                                u"code"_s,
                                u"request_id"_s,
                                u"retryable"_s,
                                u"retry_after_ms"_s})
        object.remove(name);
    problem.detail = object;
    return problem;
}

} // namespace desk::sync
