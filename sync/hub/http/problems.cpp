#include "sync/hub/http/problems.h"

using namespace Qt::Literals;

namespace desk::hub::problems {

namespace {

sync::Problem made(int status, const QString &code, const QJsonObject &detail = {})
{
    return {.status = status, .code = code, .detail = detail};
}

sync::Problem passing(sync::Problem problem, std::chrono::milliseconds retryAfter)
{
    problem.retryable = true;
    problem.retryAfterMs = retryAfter.count();
    return problem;
}

} // namespace

sync::Problem badRequest(const char *what)
{
    return made(400, u"bad_request"_s, {{u"what"_s, QString::fromLatin1(what)}});
}

sync::Problem tokenMissing()
{
    return made(401, u"token_missing"_s);
}

sync::Problem tokenExpired()
{
    return made(401, u"token_expired"_s);
}

sync::Problem tokenInvalid()
{
    return made(401, u"token_invalid"_s);
}

sync::Problem deviceRevoked(const QJsonObject &detail)
{
    return made(401, u"device_revoked"_s, detail);
}

sync::Problem forbidden(const char *why)
{
    return made(403, u"forbidden"_s, {{u"why"_s, QString::fromLatin1(why)}});
}

sync::Problem notFound()
{
    return made(404, u"not_found"_s);
}

sync::Problem methodNotAllowed()
{
    return made(405, u"method_not_allowed"_s);
}

sync::Problem challengeStale()
{
    return passing(made(409, u"challenge_stale"_s), std::chrono::milliseconds(0));
}

sync::Problem operationGap(qint64 expected)
{
    return made(409, u"op_gap"_s, {{u"expected"_s, expected}});
}

sync::Problem incarnationConflict()
{
    return made(409, u"incarnation_conflict"_s);
}

sync::Problem epochChanged(const QByteArray &epoch)
{
    return made(409, u"epoch_changed"_s, {{u"epoch"_s, QString::fromLatin1(epoch.toHex())}});
}

sync::Problem offsetMismatch()
{
    return made(409, u"offset_mismatch"_s);
}

sync::Problem digestMismatch()
{
    return made(422, u"digest_mismatch"_s);
}

sync::Problem rangeNotSatisfiable()
{
    return made(416, u"range_not_satisfiable"_s);
}

sync::Problem unsupportedMedia()
{
    return made(415, u"unsupported_media"_s);
}

sync::Problem tusVersion(const char *supported)
{
    return made(412, u"tus_version"_s, {{u"supported"_s, QString::fromLatin1(supported)}});
}

sync::Problem tooSlow()
{
    return passing(made(408, u"too_slow"_s), std::chrono::milliseconds(0));
}

sync::Problem tooLarge()
{
    return made(413, u"too_large"_s);
}

sync::Problem unsupportedEncoding()
{
    return made(415, u"unsupported_encoding"_s);
}

sync::Problem wrongCell()
{
    return made(421, u"wrong_cell"_s);
}

sync::Problem upgradeRequired()
{
    return made(426, u"upgrade_required"_s);
}

sync::Problem rateLimited(std::chrono::milliseconds retryAfter)
{
    return passing(made(429, u"rate_limited"_s), retryAfter);
}

sync::Problem headerTooLarge()
{
    return made(431, u"header_too_large"_s);
}

sync::Problem internal()
{
    return made(500, u"internal"_s);
}

sync::Problem unavailable(std::chrono::milliseconds retryAfter)
{
    return passing(made(503, u"unavailable"_s), retryAfter);
}

} // namespace desk::hub::problems
