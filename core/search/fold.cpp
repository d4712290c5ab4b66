#include "core/search/fold.h"

#include <QHash>

using namespace Qt::Literals;

namespace desk::search {

namespace {

constexpr qsizetype longestWord = 40;

// What Unicode does not decompose, but a keyboard without the letter writes so.
QStringView replacement(char32_t letter)
{
    static const QHash<char32_t, QString> letters{
        {U'ß', u"ss"_s},
        {U'ø', u"o"_s},
        {U'ł', u"l"_s},
        {U'đ', u"d"_s},
        {U'ð', u"d"_s},
        {U'þ', u"th"_s},
        {U'æ', u"ae"_s},
        {U'œ', u"oe"_s},
        {U'ı', u"i"_s},
        {U'ħ', u"h"_s},
        {U'ŧ', u"t"_s},
        {U'ŋ', u"n"_s},
        {U'ς', u"σ"_s},
        {U'ى', u"ي"_s},
        {U'ة', u"ه"_s},
        {U'ک', u"ك"_s},
        {U'ی', u"ي"_s},
    };
    const auto known = letters.constFind(letter);
    return known == letters.constEnd() ? QStringView() : QStringView(*known);
}

// Marks above and below letters, and signs that stand inside words.
bool isSilent(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format || letter == U'\'' || letter == U'\u2019'
        || letter == U'\u02bc' || letter == U'\u02bb' || letter == U'`' || letter == U'\u0640';
}

bool isWordLetter(char32_t letter)
{
    return QChar::isLetterOrNumber(letter)
        || QChar::category(letter) == QChar::Mark_SpacingCombining;
}

bool standsAlone(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

/// Collects letters into words.
class Words
{
public:
    void add(char32_t letter)
    {
        if (isSilent(letter))
            return;
        if (!isWordLetter(letter))
            return end();
        if (standsAlone(letter))
            end();
        append(letter);
        if (standsAlone(letter))
            end();
    }

    void end()
    {
        if (!m_word.isEmpty())
            m_words += m_word;
        m_word.clear();
    }

    const QStringList &words() const { return m_words; }

private:
    void append(char32_t letter)
    {
        if (m_word.size() >= longestWord)
            return;
        if (const QStringView instead = replacement(letter); !instead.isEmpty())
            m_word += instead;
        else if (const int digit = QChar::digitValue(letter); digit >= 0)
            m_word += QChar(u'0' + digit);
        else
            m_word += QChar::fromUcs4(letter);
    }

    QString m_word;
    QStringList m_words;
};

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QStringList folded(QStringView text)
{
    Words words;
    if (isPlain(text)) {
        for (const QChar c : text)
            words.add(c.toLower().unicode());
    } else {
        // Twice: folding can compose, and composing can be folded again.
        const QString even = text.toString()
                                 .normalized(QString::NormalizationForm_KD)
                                 .toCaseFolded()
                                 .normalized(QString::NormalizationForm_KD);
        for (const uint letter : even.toUcs4())
            words.add(letter);
    }
    words.end();
    return words.words();
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

QStringList phoneWords(const QString &typed, const QString &e164)
{
    QStringList words;
    for (const QString &digits : {digitsOf(typed), digitsOf(e164)}) {
        if (digits.size() < shortestPhone)
            continue;
        words << digits.left(longestWord) << digits.right(7) << digits.right(4);
        if (digits.size() > 10)
            words += digits.right(10); // a national number of most countries
    }
    words.removeDuplicates();
    return words;
}

} // namespace desk::search
