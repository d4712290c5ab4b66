#include "core/search/typo.h"

#include <algorithm>

namespace desk::search {

namespace {

// Long texts are compared by six letters, which few words share; short ones by four.
constexpr qsizetype longBeginning = 6;
constexpr qsizetype shortBeginning = 4;

// FNV-1a, the same on every computer: keys are stored.
qint64 key(qsizetype beginning, QStringView text)
{
    quint64 hash = 14695981039346656037ULL ^ quint64(beginning);
    for (const QChar c : text) {
        hash = (hash ^ (c.unicode() & 0xffU)) * 1099511628211ULL;
        hash = (hash ^ quint64(c.unicode() >> 8)) * 1099511628211ULL;
    }
    return qint64(hash);
}

// The text's beginning itself and all that one deletion makes of it.
void addKeys(QList<qint64> &keys, const QString &text, qsizetype beginning)
{
    const QString start = text.left(beginning);
    keys += key(beginning, start);
    for (qsizetype i = 0; i < start.size(); ++i) {
        if (i > 0 && start[i] == start[i - 1])
            continue; // the same as the one before
        QString shorter = start;
        keys += key(beginning, shorter.remove(i, 1));
    }
}

QList<qint64> unique(QList<qint64> keys)
{
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

bool isSwap(QStringView typed, QStringView word, qsizetype at)
{
    return at + 1 < typed.size() && at + 1 < word.size() && typed[at] == word[at + 1]
        && typed[at + 1] == word[at];
}

Nearness compared(QStringView typed, QStringView word)
{
    if (!word.startsWith(typed))
        return Nearness::Far;
    return typed.size() == word.size() ? Nearness::Whole : Nearness::Beginning;
}

} // namespace

bool canBeMistyped(const QString &word)
{
    return word.size() >= shortestWithTypo - 1
        && std::any_of(word.begin(), word.end(), [](QChar c) { return !c.isDigit(); });
}

QList<qint64> keysOfWord(const QString &word)
{
    QList<qint64> keys;
    addKeys(keys, word, shortBeginning);
    addKeys(keys, word, longBeginning);
    return unique(keys);
}

QList<qint64> keysOfTyped(const QString &typed)
{
    QList<qint64> keys;
    addKeys(keys, typed, typed.size() < longBeginning ? shortBeginning : longBeginning);
    return unique(keys);
}

Nearness nearness(const QString &typedText, const QString &wordText)
{
    const QStringView typed(typedText);
    const QStringView word(wordText);
    const auto [differs, ignored] =
        std::mismatch(typed.begin(), typed.end(), word.begin(), word.end());
    const qsizetype at = differs - typed.begin();
    if (at == typed.size())
        return compared(typed, word);
    Nearness best = Nearness::Far;
    const auto consider = [&](qsizetype typedFrom, qsizetype wordFrom) {
        if (typedFrom <= typed.size() && wordFrom <= word.size())
            best = std::max(best, compared(typed.sliced(typedFrom), word.sliced(wordFrom)));
    };
    consider(at + 1, at + 1); // replaced
    consider(at + 1, at);     // one too many
    consider(at, at + 1);     // one missing
    if (isSwap(typed, word, at))
        consider(at + 2, at + 2);
    return best;
}

} // namespace desk::search
