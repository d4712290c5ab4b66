#include "core/quote/lexemes.h"

#include "core/search/fold.h"

namespace desk {

namespace {

constexpr qsizetype mostDigitsOfASmallNumber = 4;

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\'' || c == u'’';
}

bool beginsWord(QChar c)
{
    return isInWord(c) && !c.isDigit();
}

template <class Belongs>
qsizetype endOf(QStringView text, qsizetype from, Belongs belongs)
{
    while (from < text.size() && belongs(text[from]))
        ++from;
    return from;
}

Lexeme lexemeAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first == u'"') {
        const qsizetype close = endOf(text, at + 1, [](QChar c) { return c != u'"'; });
        return {.kind = Lexeme::Quoted,
                .text = text.mid(at + 1, close - at - 1).trimmed().toString(),
                .start = at,
                .length = std::min(close + 1, text.size()) - at};
    }
    if (first.isDigit()) {
        const qsizetype end = endOf(text, at, [](QChar c) { return c.isDigit(); });
        const QStringView digits = text.mid(at, end - at);
        return {Lexeme::Number, search::digitsOf(digits), at, digits.size()};
    }
    if (beginsWord(first)) {
        const qsizetype end = endOf(text, at, isInWord);
        const QStringView word = text.mid(at, end - at);
        return {Lexeme::Word, search::folded(word).join(QString()), at, word.size()};
    }
    return {Lexeme::Sign, QString(first), at, 1};
}

} // namespace

int Lexeme::small() const
{
    return kind == Number && text.size() <= mostDigitsOfASmallNumber ? text.toInt() : -1;
}

QList<Lexeme> lexemesOf(QStringView text)
{
    QList<Lexeme> found;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        Lexeme lexeme = lexemeAt(text, at);
        lexeme.glued = at > 0 && !text[at - 1].isSpace();
        at = lexeme.end();
        // A word of silent marks alone says nothing.
        if (!lexeme.is(Lexeme::Word) || !lexeme.text.isEmpty())
            found += lexeme;
    }
    return found;
}

} // namespace desk
