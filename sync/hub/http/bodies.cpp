#include "sync/hub/http/bodies.h"

#include "core/base/json.h"

#include <QByteArrayList>

namespace desk::hub {

namespace {

constexpr qsizetype worthPacking = 512;

bool isOfType(const Request &request, const QByteArray &type)
{
    const QByteArrayList given = request.headers.value("Content-Type").split(';');
    return given.first().trimmed().toLower() == type;
}

} // namespace

tl::expected<QByteArray, sync::Problem> bodyOf(const Request &request, const Route &route)
{
    if (route.type.isEmpty())
        return request.body.isEmpty()
            ? tl::expected<QByteArray, sync::Problem>(QByteArray())
            : tl::make_unexpected(problems::badRequest("body_unexpected"));
    if (request.body.size() > route.mostPacked)
        return tl::make_unexpected(problems::tooLarge());
    if (route.type.endsWith("json") && !isOfType(request, route.type))
        return tl::make_unexpected(problems::badRequest("content_type"));
    const auto coding = sync::codingNamed(request.headers.value("Content-Encoding"));
    if (!coding)
        return tl::make_unexpected(problems::unsupportedEncoding());
    const auto body = sync::unpack(*coding, request.body, {.bytes = route.mostUnpacked});
    if (body && route.type != "*" && isNestedTooDeep(*body))
        return tl::make_unexpected(problems::badRequest("nested_too_deep"));
    if (body)
        return *body;
    switch (body.error()) {
    case sync::UnpackFault::TooLarge:
        return tl::make_unexpected(problems::tooLarge());
    case sync::UnpackFault::Damaged:
        return tl::make_unexpected(problems::badRequest("content_encoding"));
    }
    return tl::make_unexpected(problems::internal());
}

void packInto(Response &response, const QByteArray &accepted)
{
    const sync::Coding coding = sync::bestCoding(accepted);
    if (coding == sync::Coding::None || response.body.size() < worthPacking)
        return;
    response.body = sync::pack(coding, response.body);
    response.headers.set("Content-Encoding",
                         QByteArray(nameOf(coding).data(), nameOf(coding).size()));
}

} // namespace desk::hub
