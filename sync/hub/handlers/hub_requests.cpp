#include "sync/hub/handlers/hub_requests.h"

#include <QFile>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

constexpr std::chrono::seconds untilAnotherAnswers{5};

Answer resource(const QString &name)
{
    QFile file(u":/hub/"_s + name);
    const bool isThere = file.open(QIODevice::ReadOnly);
    DESK_ASSERT(isThere);
    return {.body = file.readAll()};
}

} // namespace

Outcome answerLive(Services &, const Call &)
{
    return Answer{.body = R"({"live":true})"};
}

Outcome answerReady(Services &services, const Call &)
{
    if (services.isDraining)
        return notDone(problems::unavailable(untilAnotherAnswers));
    services.directory.tenants();
    return Answer{.body = R"({"ready":true})"};
}

Outcome answerMetrics(Services &services, const Call &)
{
    return Answer{.type = "text/plain; version=0.0.4; charset=utf-8",
                  .body = services.metrics.text()};
}

Outcome answerOpenApi(Services &, const Call &)
{
    return resource(u"openapi.json"_s);
}

Outcome answerLinesSchema(Services &, const Call &)
{
    return resource(u"exchange-lines.schema.json"_s);
}

} // namespace desk::hub
