#pragma once

#include "core/base/names.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace desk {

namespace sync {

/// How a body is packed on the wire.
enum class Coding { None, Gzip, Zstd };

} // namespace sync

template <>
inline constexpr auto names<sync::Coding> = std::array{
    std::pair{sync::Coding::None, "identity"},
    std::pair{sync::Coding::Gzip, "gzip"},
    std::pair{sync::Coding::Zstd, "zstd"},
};

namespace sync {

/// How much of a packed body is ever unpacked. What unpacks to many times its size is an attack, or
/// so small that it does not matter.
struct UnpackLimit
{
    qint64 bytes = 0; ///< at most, whatever the ratio
    qint64 ratio = 64;
    qint64 always = 1 << 20; ///< so much may come of the smallest body

    bool operator==(const UnpackLimit &) const = default;
};

enum class UnpackFault {
    Damaged,  ///< it is not whole, or not packed so
    TooLarge, ///< it would be more than the limit; no more than that was unpacked
};

/// The coding that a Content-Encoding header names; nothing for one that is not ours, or several.
std::optional<Coding> codingNamed(QByteArrayView header);

/// The best coding that an Accept-Encoding header allows. "zstd;q=0" allows none.
Coding bestCoding(QByteArrayView accepted);

QByteArray pack(Coding coding, const QByteArray &body);
tl::expected<QByteArray, UnpackFault> unpack(Coding coding,
                                             const QByteArray &packed,
                                             const UnpackLimit &limit);

} // namespace sync
} // namespace desk
