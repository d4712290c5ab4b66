#include "tests/hub/open_api_document.h"

#include "tests/hub/schema.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::test {

QJsonObject documentAt(HubWorld &world, const QByteArray &target)
{
    const hub::Reply reply = world.ask(
        {.method = "GET", .target = target, .headers = {}, .body = {}, .peer = "192.0.2.7"});
    return QJsonDocument::fromJson(reply.response.body).object();
}

QStringList OpenApiDocument::operations() const
{
    QStringList all;
    const QJsonObject paths = m_root.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        for (const QString &method : path->toObject().keys())
            all += method.toUpper() + u' ' + path.key();
    }
    all.sort();
    return all;
}

QJsonObject OpenApiDocument::operation(const hub::Route &route) const
{
    return m_root.value("paths"_L1)
        .toObject()
        .value(QString::fromLatin1(route.path))
        .toObject()
        .value(QString::fromLatin1(route.method.toLower()))
        .toObject();
}

QString OpenApiDocument::complaintAbout(const hub::Reply &reply) const
{
    for (const hub::Route &route : hub::routes()) {
        if (reply.trace.route == route.method + ' ' + route.path)
            return complaintAbout(reply, operation(route));
    }
    return u"it leads nowhere"_s;
}

QString OpenApiDocument::complaintAbout(const QJsonObject &body, const hub::Route &route) const
{
    const QJsonObject content = operation(route)
                                    .value("requestBody"_L1)
                                    .toObject()
                                    .value("content"_L1)
                                    .toObject()
                                    .value(QString::fromLatin1(route.type))
                                    .toObject();
    const QJsonObject schema = content.value("schema"_L1).toObject();
    return schema.isEmpty() ? u"nothing is asked for"_s : complaint(body, schema, m_root);
}

QString OpenApiDocument::complaintAbout(const hub::Reply &reply, const QJsonObject &operation) const
{
    const QString status = QString::number(reply.response.status);
    QJsonObject response = operation.value("responses"_L1).toObject().value(status).toObject();
    if (response.contains("$ref"_L1))
        response = m_root.value("components"_L1)
                       .toObject()
                       .value("responses"_L1)
                       .toObject()
                       .value(status)
                       .toObject();
    const QString type = QString::fromLatin1(reply.response.headers.value("Content-Type"));
    const QJsonObject content = response.value("content"_L1).toObject();
    if (!content.contains(type))
        return u"%1 %2 is not announced"_s.arg(status, type);
    // Of what is no JSON, only the type is promised.
    const QJsonValue body = type.endsWith(u"json"_s)
        ? QJsonValue(QJsonDocument::fromJson(reply.response.body).object())
        : QJsonValue(QString());
    return complaint(body, content.value(type).toObject().value("schema"_L1).toObject(), m_root);
}

} // namespace desk::test
