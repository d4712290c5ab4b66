#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace desk::sync {

/// Why the hub did not do what it was asked for, as application/problem+json (RFC 9457).
struct Problem
{
    int status = 500;
    QString code; ///< one of ours, for programs: "op_gap", "rate_limited", ...
    QString requestId;
    bool retryable = false; ///< whether the same request may succeed later
    std::optional<qint64> retryAfterMs = {};
    /// What belongs to the code: `expected` of an op_gap, `wipe` of a device_revoked, ...
    QJsonObject detail = {};

    bool operator==(const Problem &) const = default;

    QByteArray encode() const;
    /// Nothing for a text that is none, as that of somebody between us and the hub.
    static std::optional<Problem> decode(const QByteArray &text);
};

} // namespace desk::sync
