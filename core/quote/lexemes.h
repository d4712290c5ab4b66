#pragma once

#include <QList>
#include <QString>

namespace desk {

/// A word, a number or a sign of a line that was typed.
struct Lexeme
{
    enum Kind { Word, Number, Sign, Quoted };

    Kind kind = Sign;
    QString text; ///< a word folded, a number in the digits 0 to 9, a sign or a quotation as it is
    qsizetype start = 0;
    qsizetype length = 0;
    bool glued = false; ///< nothing stands between it and the one before

    qsizetype end() const { return start + length; }
    bool is(Kind wanted) const { return kind == wanted; }
    bool isSign(QStringView signs) const { return kind == Sign && signs.contains(text.front()); }
    /// A number that a day, a month or a count can be; else -1.
    int small() const;
};

/// Takes any text apart. Nothing of it is lost but spaces.
QList<Lexeme> lexemesOf(QStringView text);

} // namespace desk
