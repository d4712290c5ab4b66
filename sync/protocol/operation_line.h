#pragma once

#include "core/base/refusal.h"
#include "core/store/operation.h"

namespace desk::sync {

/// One waiting operation as a line of the exchange:
/// {"o":[sequence,"command",version,"stamp","staff","action","hash",{body}]} and a line feed. The
/// stamp and the hash are in hexadecimal, staff is null when nobody was signed in. The body is
/// what is stored, byte for byte.
QByteArray encodeOperation(const QueuedOperation &operation);

/// Why a line is no operation.
enum class LineFault {
    NotJson,
    WrongShape,   ///< another number or kind of members, or an id, stamp or hash that is none
    NotCanonical, ///< the body is not the one text that its hash was made of
    HashWrong,
};

/// Reads a line, with or without its line feed, and takes nothing on trust. Priorities stay at
/// home: the operation has the lowest.
tl::expected<QueuedOperation, LineFault> decodeOperation(const QByteArray &line);

} // namespace desk::sync
