#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>

#include <optional>

namespace desk::hub {

/// Where a request goes.
struct Target
{
    QByteArrayList path; ///< between the slashes, decoded
    QMap<QByteArray, QByteArray> query;

    /// Nothing for a target that is not a path of ours could be: another form, a broken escape, a
    /// name twice, or too long.
    static std::optional<Target> parse(const QByteArray &text);

    /// A whole number of the query, from 0 on; nothing when it is missing, or none.
    std::optional<qint64> number(const QByteArray &name) const;
};

} // namespace desk::hub
