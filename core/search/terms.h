#pragma once

#include <QStringList>

namespace desk {

namespace db {
class Database;
}

namespace search {

/// A word that was typed, and the words it stands for.
struct Term
{
    QString word;
    QStringList others; ///< whole words that are meant as well: one typo away, or a part of a phone

    /// Whether one of the words is meant: it begins with the typed word, or is one of the others.
    bool fits(const QStringList &words) const;

    bool operator==(const Term &) const = default;
};

/// The words of a query, without repetition. Of a very long text only the beginning is looked for.
QList<Term> termsOf(const QString &typed);

/// A text that can only be a phone number as one term: "(505) 555-0142". Else nothing.
QList<Term> phoneTerms(const QString &typed);

/// The same terms, each with the words of the index that are one typo away. Empty when no term is
/// long enough, or no word is near.
QList<Term> withTypos(db::Database &database, const QList<Term> &terms);

/// How the index is asked for whole words, and for words that begin so.
QString wholeWords(const QList<Term> &terms);
QString beginnings(const QList<Term> &terms);

} // namespace search
} // namespace desk
