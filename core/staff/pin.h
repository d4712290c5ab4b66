#pragma once

#include "core/base/random.h"
#include "core/base/refusal.h"

namespace desk {

/// What one check of a PIN costs the computer. A test asks for less.
struct PinCost
{
    quint64 passes = 3;
    size_t memoryBytes = 64 * 1024 * 1024;
};

inline constexpr int shortestPin = 6;
inline constexpr int longestPin = 12;

/// Whether a PIN may be chosen. Refuses: PinTooShort (`least`), TooLong, NotANumber (other than
/// digits), PinTooSimple (one digit, a row of digits, a short pattern repeated).
Refusals objectionsToPin(const QString &pin);

/// Argon2id of a PIN, encoded with its salt and cost, as it is stored. Takes its time: not for the
/// screen's thread. The PIN itself goes nowhere: commands carry the hash.
Result<QString> pinHash(const QString &pin, Random &random, const PinCost &cost = {});

/// Whether the PIN is the one that was hashed; takes its time, too.
bool pinMatches(const QString &pin, const QString &hash);

/// Whether a text has the form of such a hash.
bool isPinHash(const QString &hash);

} // namespace desk
