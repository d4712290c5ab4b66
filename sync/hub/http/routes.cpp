#include "sync/hub/http/routes.h"

#include "sync/hub/handlers/blob_requests.h"
#include "sync/hub/handlers/device_requests.h"
#include "sync/hub/handlers/hub_requests.h"
#include "sync/hub/handlers/snapshot_requests.h"
#include "sync/hub/handlers/sync_requests.h"

namespace desk::hub {

namespace {

constexpr qint64 kib = 1024;
constexpr qint64 mib = 1024 * kib;

Route get(const char *path, Door door, int cost, decltype(Route::handle) handle)
{
    return {
        .method = "GET", .path = path, .door = door, .cost = cost, .type = {}, .handle = handle};
}

Route bodiless(const char *method, const char *path, decltype(Route::handle) handle)
{
    return {.method = method,
            .path = path,
            .door = Door::Device,
            .cost = 0,
            .type = {},
            .handle = handle};
}

Route postJson(const char *path, Door door, int cost, decltype(Route::handle) handle)
{
    return {.method = "POST",
            .path = path,
            .door = door,
            .cost = cost,
            .type = "application/json",
            .mostPacked = 16 * kib,
            .mostUnpacked = 16 * kib,
            .handle = handle};
}

std::optional<QByteArray> parameterIn(const QByteArray &pattern, const Target &target)
{
    const QByteArrayList parts = pattern.sliced(1).split('/');
    if (parts.size() != target.path.size())
        return std::nullopt;
    QByteArray parameter("");
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].startsWith('{'))
            parameter = target.path[i];
        else if (parts[i] != target.path[i])
            return std::nullopt;
    }
    return parameter;
}

} // namespace

const std::vector<Route> &routes()
{
    static const std::vector<Route> all{
        {.method = "POST",
         .path = "/api/v1/sync/exchange",
         .door = Door::Drain,
         .cost = 1,
         .type = "application/x-ndjson",
         .mostPacked = 4 * mib,
         .mostUnpacked = 64 * mib,
         .handle = answerExchange},
        get("/api/v1/sync/wake", Door::Device, 0, answerWake),
        get("/api/v1/sync/digest", Door::Device, 1, answerDigest),
        {.method = "POST",
         .path = "/api/v1/sync/deadletter",
         .door = Door::Drain,
         .cost = 1,
         .type = "*",
         .mostPacked = mostDeadLetter,
         .mostUnpacked = mostDeadLetter,
         .handle = answerDeadLetter},
        get("/api/v1/devices", Door::Device, 1, answerDevices),
        {.method = "POST",
         .path = "/api/v1/snapshots",
         .door = Door::Device,
         .cost = 1,
         .type = {},
         .handle = answerSnapshot},
        get("/api/v1/snapshots/{snapshot}/{part}", Door::Device, 0, answerSnapshotPart),
        bodiless("OPTIONS", "/api/v1/blobs", answerBlobOptions),
        bodiless("POST", "/api/v1/blobs", answerBlobCreation),
        bodiless("HEAD", "/api/v1/blobs/{digest}", answerBlobOffset),
        bodiless("GET", "/api/v1/blobs/{digest}", answerBlob),
        {.method = "PATCH",
         .path = "/api/v1/blobs/{digest}",
         .door = Door::Device,
         .cost = 0,
         .type = "application/offset+octet-stream",
         .mostPacked = mostPiece,
         .mostUnpacked = mostPiece,
         .handle = answerBlobPiece},
        postJson("/api/v1/devices/enrol", Door::Open, 0, answerEnrol),
        postJson("/api/v1/devices/challenge", Door::Open, 0, answerChallenge),
        postJson("/api/v1/devices/refresh", Door::Open, 0, answerRefresh),
        postJson("/api/v1/devices/codes", Door::Device, 1, answerCodes),
        postJson("/api/v1/devices/incarnate", Door::Drain, 1, answerIncarnate),
        postJson("/api/v1/devices/{device}/revoke", Door::Device, 1, answerRevoke),
        get("/api/v1/openapi.json", Door::Open, 0, answerOpenApi),
        get("/api/v1/exchange-lines.schema.json", Door::Open, 0, answerLinesSchema),
        get("/metrics", Door::Metrics, 0, answerMetrics),
        get("/livez", Door::Open, 0, answerLive),
        get("/readyz", Door::Open, 0, answerReady),
    };
    return all;
}

qint64 largestBody()
{
    qint64 largest = 0;
    for (const Route &route : routes())
        largest = std::max(largest, route.mostPacked);
    return largest;
}

tl::expected<Way, NoWay> wayOf(const QByteArray &method, const Target &target)
{
    QByteArrayList allowed;
    for (const Route &route : routes()) {
        const std::optional<QByteArray> parameter = parameterIn(route.path, target);
        if (!parameter)
            continue;
        if (route.method == method)
            return Way{.route = route, .parameter = *parameter};
        allowed += route.method;
    }
    return tl::make_unexpected(
        NoWay{.problem = allowed.isEmpty() ? problems::notFound() : problems::methodNotAllowed(),
              .allowed = allowed.join(", ")});
}

} // namespace desk::hub
