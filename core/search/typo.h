#pragma once

#include <QList>
#include <QString>

namespace desk::search {

/// From this length on one typo is forgiven.
inline constexpr qsizetype shortestWithTypo = 4;

/// Whether a word of the index can be mistyped: letters, and not only digits.
bool canBeMistyped(const QString &word);

/// The keys under which a word is filed, so that the beginning of any text that is one typo away
/// from the word's beginning has one of them in `keysOfTyped`: two texts with one inserted,
/// deleted, replaced or swapped letter have a deletion in common. Only beginnings count, because
/// people search while they type.
QList<qint64> keysOfWord(const QString &word);
QList<qint64> keysOfTyped(const QString &typed);

enum class Nearness {
    Far,
    Beginning, ///< the word begins with what was typed, but for one typo
    Whole,     ///< the word is what was typed, but for one typo
};

/// How near `typed` is to `word` with at most one letter inserted, deleted, replaced or swapped
/// with its neighbour.
Nearness nearness(const QString &typed, const QString &word);

} // namespace desk::search
