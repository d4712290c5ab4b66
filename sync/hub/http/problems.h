#pragma once

#include "sync/protocol/problem.h"

#include <tl/expected.hpp>

#include <chrono>

/// What the hub says when it does not do what it was asked for. The status belongs to the code.
namespace desk::hub::problems {

sync::Problem badRequest(const char *what);
sync::Problem tokenMissing();
sync::Problem tokenExpired();
sync::Problem tokenInvalid();
sync::Problem deviceRevoked(const QJsonObject &detail);
sync::Problem forbidden(const char *why);
sync::Problem notFound();
sync::Problem methodNotAllowed();
/// Of a challenge that is too old, or that was answered.
sync::Problem challengeStale();
sync::Problem operationGap(qint64 expected);
sync::Problem incarnationConflict();
sync::Problem epochChanged(const QByteArray &epoch);
sync::Problem offsetMismatch();
/// What came has not the digest that it was said to have.
sync::Problem digestMismatch();
sync::Problem rangeNotSatisfiable();
/// Content of a kind that no desk keeps.
sync::Problem unsupportedMedia();
sync::Problem tusVersion(const char *supported);
sync::Problem tooSlow();
sync::Problem tooLarge();
sync::Problem unsupportedEncoding();
sync::Problem wrongCell();
sync::Problem upgradeRequired();
sync::Problem rateLimited(std::chrono::milliseconds retryAfter);
sync::Problem headerTooLarge();
/// Says nothing of what happened; the log does.
sync::Problem internal();
sync::Problem unavailable(std::chrono::milliseconds retryAfter);

} // namespace desk::hub::problems
