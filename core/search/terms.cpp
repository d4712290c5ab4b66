#include "core/search/terms.h"

#include "core/db/database.h"
#include "core/search/fold.h"
#include "core/search/typo.h"

using namespace Qt::Literals;

namespace desk::search {

namespace {

constexpr qsizetype longestQuery = 200;
constexpr qsizetype mostTerms = 8;
constexpr qsizetype mostOthers = 32;

QString jsonOf(const QList<qint64> &numbers)
{
    QString json;
    for (const qint64 number : numbers)
        json += (json.isEmpty() ? u'[' : u',') % QString::number(number);
    return json % u']';
}

QStringList nearWords(db::Database &database, const QString &typed)
{
    const auto candidates = database.values<QString>(R"sql(
        SELECT word
          FROM search_words
         WHERE id IN (SELECT word
                        FROM search_typos
                       WHERE key IN (SELECT value FROM json_each(?)))
    )sql",
                                                     jsonOf(keysOfTyped(typed)));
    QStringList whole;
    QStringList longer;
    for (const QString &word : candidates) {
        const Nearness near = nearness(typed, word);
        if (near == Nearness::Whole)
            whole += word;
        else if (near == Nearness::Beginning)
            longer += word;
    }
    return (whole + longer).mid(0, mostOthers);
}

// Words of the index are letters and digits only, so quotes are all that the query language needs.
QString quoted(const QString &word)
{
    return u'"' % word % u'"';
}

} // namespace

bool Term::fits(const QStringList &words) const
{
    return std::any_of(words.begin(), words.end(), [this](const QString &candidate) {
        return candidate.startsWith(word) || others.contains(candidate);
    });
}

QList<Term> termsOf(const QString &typed)
{
    QList<Term> terms;
    for (const QString &word : folded(QStringView(typed).left(longestQuery))) {
        const bool known = std::any_of(
            terms.begin(), terms.end(), [&](const Term &term) { return term.word == word; });
        if (!known && terms.size() < mostTerms)
            terms += {.word = word, .others = {}};
    }
    return terms;
}

QList<Term> phoneTerms(const QString &typed)
{
    const QStringView text = QStringView(typed).left(longestQuery);
    const bool numberOnly = std::none_of(
        text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    const QString digits = digitsOf(text);
    if (!numberOnly || digits.size() < shortestPhone)
        return {};
    Term term{.word = digits.left(40), .others = {}};
    if (digits.size() > 10)
        term.others += digits.right(10);
    if (digits.size() > 7)
        term.others += digits.right(7);
    return {term};
}

QList<Term> withTypos(db::Database &database, const QList<Term> &terms)
{
    QList<Term> forgiving = terms;
    for (Term &term : forgiving) {
        if (term.word.size() >= shortestWithTypo && canBeMistyped(term.word))
            term.others += nearWords(database, term.word);
    }
    return forgiving == terms ? QList<Term>() : forgiving;
}

QString wholeWords(const QList<Term> &terms)
{
    QStringList parts;
    for (const Term &term : terms)
        parts += quoted(term.word);
    return parts.join(u" AND "_s);
}

QString beginnings(const QList<Term> &terms)
{
    QStringList parts;
    for (const Term &term : terms) {
        QString part = quoted(term.word) % u" *"_s;
        for (const QString &other : term.others)
            part += u" OR "_s % quoted(other);
        parts += u'(' % part % u')';
    }
    return parts.join(u" AND "_s);
}

} // namespace desk::search
