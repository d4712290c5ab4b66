#pragma once

#include "tests/hub/hub_world.h"

#include <QJsonObject>

namespace desk::test {

/// The JSON that the hub gives away.
QJsonObject documentAt(HubWorld &world, const QByteArray &target);

/// openapi.json, and what it says of one operation.
class OpenApiDocument
{
public:
    explicit OpenApiDocument(HubWorld &world)
        : m_root(documentAt(world, "/api/v1/openapi.json"))
    {
    }

    QStringList operations() const;
    QJsonObject operation(const hub::Route &route) const;

    /// What an answer breaks of what is promised for it.
    QString complaintAbout(const hub::Reply &reply) const;
    /// What a body breaks of what is asked for at a route of JSON.
    QString complaintAbout(const QJsonObject &body, const hub::Route &route) const;

    const QJsonObject &root() const { return m_root; }

private:
    QString complaintAbout(const hub::Reply &reply, const QJsonObject &operation) const;

    QJsonObject m_root;
};

} // namespace desk::test
