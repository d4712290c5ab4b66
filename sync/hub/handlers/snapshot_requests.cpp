#include "sync/hub/handlers/snapshot_requests.h"

namespace desk::hub {

namespace {

// What a small resort takes; whoever asks again in vain waits twice as long each time.
constexpr int firstPauseMs = 100;

// "bytes=400-" is all that a desk asks for: the rest of a part. Whoever asks in another form gets
// the whole.
qsizetype firstByteIn(const QByteArray &range)
{
    if (!range.startsWith("bytes=") || !range.endsWith('-'))
        return 0;
    return std::max(0LL, range.sliced(6).chopped(1).toLongLong());
}

QByteArray tagOf(const sync::SnapshotId &id, int number)
{
    return '"' + id.text().toLatin1() + '-' + QByteArray::number(number) + '"';
}

Answer wholeOrRest(const QByteArray &body, const QByteArray &tag, const Headers &asked)
{
    Answer answer{.type = "application/zstd", .body = body, .isExact = true};
    answer.headers.set("ETag", tag);
    answer.headers.set("Accept-Ranges", "bytes");
    const qsizetype first = firstByteIn(asked.value("Range"));
    const bool isSame = !asked.has("If-Range") || asked.value("If-Range") == tag;
    if (first == 0 || first >= body.size() || !isSame)
        return answer;
    answer.status = 206;
    answer.body = body.sliced(first);
    answer.headers.set("Content-Range",
                       "bytes " + QByteArray::number(first) + '-'
                           + QByteArray::number(body.size() - 1) + '/'
                           + QByteArray::number(body.size()));
    return answer;
}

// Bytes are what they cost: a part is 4 MiB at most, and 16 MiB are a request of the plan.
std::optional<sync::Problem> spendFor(int part, Services &services, const Call &call)
{
    constexpr int partsARequest = 4;
    if (part % partsARequest != 1)
        return std::nullopt;
    const Caller &caller = *call.caller;
    const Budget budget =
        services.limits.spend(caller.device.tenant, caller.device.id, caller.tier, 1, call.now);
    return budget.isAllowed ? std::nullopt
                            : std::optional(problems::rateLimited(budget.retryAfter));
}

} // namespace

Outcome answerSnapshot(Services &services, const Call &call)
{
    const ResortId tenant = call.caller->device.tenant;
    const auto ready = [&]() -> std::optional<Answer> {
        const auto snapshot = services.snapshots.fresh(tenant, call.now);
        return snapshot ? std::optional(Answer{.body = snapshot->encode()}) : std::nullopt;
    };
    if (const auto answer = ready())
        return *answer;
    if (!services.snapshots.isBeingMade(tenant)) {
        const QByteArray key = "snapshot " + call.caller->device.id.text().toLatin1();
        if (const auto wait = services.limits.blockedFor(key, mostSnapshots, call.now))
            return notDone(problems::rateLimited(*wait));
        services.limits.count(key, call.now);
        services.snapshots.begin(tenant);
        if (const auto answer = ready())
            return *answer;
    }
    return Answer{.status = 202,
                  .body = sync::SnapshotUnderWay{.retryAfterMs = firstPauseMs}.encode()};
}

Outcome answerSnapshotPart(Services &services, const Call &call)
{
    const auto id = sync::SnapshotId::parse(QString::fromLatin1(call.target.path.at(3)));
    bool isNumber = false;
    const int number = call.parameter.toInt(&isNumber);
    if (!id || !isNumber || number < 1)
        return notDone(problems::notFound());
    const auto body = services.snapshots.part(call.caller->device.tenant, *id, number, call.now);
    if (!body)
        return notDone(problems::notFound());
    if (const auto objection = spendFor(number, services, call))
        return notDone(*objection);
    return wholeOrRest(*body, tagOf(*id, number), call.headers);
}

} // namespace desk::hub
