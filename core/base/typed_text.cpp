#include "core/base/typed_text.h"

#include <array>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr qsizetype shortestCard = 13;
constexpr qsizetype longestCard = 19;
constexpr qsizetype longestPhone = 15;
constexpr QChar replacement = QChar::ReplacementCharacter;

/// The first digits of the numbers of a card scheme, and how long those numbers are.
struct Scheme
{
    int from;
    int to;
    int digits; ///< of `from` and `to`
    int shortest;
    int longest;
};

constexpr std::array schemes{
    Scheme{4, 4, 1, 13, 19},           // Visa
    Scheme{51, 55, 2, 16, 16},         // Mastercard
    Scheme{2221, 2720, 4, 16, 16},     // Mastercard
    Scheme{34, 34, 2, 15, 15},         // American Express
    Scheme{37, 37, 2, 15, 15},         // American Express
    Scheme{300, 305, 3, 14, 19},       // Diners Club
    Scheme{36, 36, 2, 14, 19},         // Diners Club
    Scheme{38, 39, 2, 14, 19},         // Diners Club
    Scheme{3528, 3589, 4, 16, 19},     // JCB
    Scheme{6011, 6011, 4, 16, 19},     // Discover
    Scheme{644, 649, 3, 16, 19},       // Discover
    Scheme{65, 65, 2, 16, 19},         // Discover
    Scheme{62, 62, 2, 16, 19},         // UnionPay
    Scheme{5018, 5020, 4, 13, 19},     // Maestro
    Scheme{5038, 5038, 4, 13, 19},     // Maestro
    Scheme{5893, 5893, 4, 13, 19},     // Maestro
    Scheme{6304, 6304, 4, 13, 19},     // Maestro
    Scheme{6759, 6763, 4, 13, 19},     // Maestro
    Scheme{506099, 506198, 6, 16, 19}, // Verve
    Scheme{2200, 2204, 4, 16, 19},     // Mir
    Scheme{9792, 9792, 4, 16, 16},     // Troy
};

bool hasCardPrefix(QStringView digits)
{
    return std::any_of(schemes.begin(), schemes.end(), [&](const Scheme &scheme) {
        const int prefix = digits.left(scheme.digits).toInt();
        return digits.size() >= scheme.shortest && digits.size() <= scheme.longest
            && prefix >= scheme.from && prefix <= scheme.to;
    });
}

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

/// Digits with single separators between their groups, as in "4111 1111-1111.1111".
struct DigitRun
{
    QString digits;
    QList<qsizetype> groupStarts; ///< and the end of the last group
    bool afterPlus = false;

    bool holdsCardNumber() const
    {
        for (qsizetype first = 0; first + 1 < groupStarts.size(); ++first) {
            for (qsizetype last = first + 1; last < groupStarts.size(); ++last) {
                const qsizetype length = groupStarts[last] - groupStarts[first];
                if (length > longestCard)
                    break;
                const bool phone = afterPlus && first == 0 && length <= longestPhone;
                if (length < shortestCard || phone)
                    continue;
                const QStringView number = QStringView(digits).sliced(groupStarts[first], length);
                if (hasCardPrefix(number) && passesLuhn(number))
                    return true;
            }
        }
        return false;
    }
};

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'.' || c == u'/' || c == u'_'
        || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format;
}

// Reads the run that begins at `position` and moves `position` behind it. Two separators in a row
// (", " or " - ") still join: people type "4111 - 1111".
DigitRun takeRun(QStringView text, qsizetype &position)
{
    constexpr int widestGap = 3;
    DigitRun run;
    run.afterPlus = position > 0 && text[position - 1] == u'+';
    run.groupStarts += 0;
    int gap = 0;
    for (; position < text.size() && gap <= widestGap; ++position) {
        const QChar c = text[position];
        if (c.isDigit()) {
            if (gap > 0)
                run.groupStarts += run.digits.size();
            gap = 0;
            run.digits += QChar(u'0' + c.digitValue());
        } else if (isSeparator(c)) {
            ++gap;
        } else {
            break;
        }
    }
    run.groupStarts += run.digits.size();
    return run;
}

bool showsNothing(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::all_of(points.begin(), points.end(), [](uint point) {
        const QChar::Category category = QChar::category(char32_t(point));
        return category == QChar::Other_Format || category == QChar::Separator_Space
            || QChar::isSpace(char32_t(point));
    });
}

QString withoutControls(const QString &typed, bool keepLines)
{
    QString clean;
    clean.reserve(typed.size());
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        const bool pair =
            c.isHighSurrogate() && i + 1 < typed.size() && typed[i + 1].isLowSurrogate();
        if (pair) {
            clean += c;
            clean += typed[++i];
        } else if (c.isSurrogate() || c.unicode() >= 0xfffe) {
            clean += replacement;
        } else if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            clean += keepLines ? u'\n' : u' ';
        } else if (c == u'\t') {
            clean += u' ';
        } else if (c.category() != QChar::Other_Control) {
            clean += c;
        }
    }
    return clean;
}

QString finished(const QString &clean)
{
    const QString composed = clean.normalized(QString::NormalizationForm_C).trimmed();
    return showsNothing(composed) ? QString() : composed;
}

QString unixLines(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

} // namespace

QString cleaned(const QString &typed)
{
    return finished(withoutControls(unixLines(typed), false));
}

QString cleanedLines(const QString &typed)
{
    return finished(withoutControls(unixLines(typed), true));
}

bool looksLikeCardNumber(QStringView text)
{
    for (qsizetype position = 0; position < text.size();) {
        if (!text[position].isDigit())
            ++position;
        else if (takeRun(text, position).holdsCardNumber())
            return true;
    }
    return false;
}

bool looksLikeEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    const QStringView domain = text.sliced(at + 1);
    return at > 0 && !domain.contains(u'@') && domain.indexOf(u'.') > 0 && !domain.endsWith(u'.')
        && !domain.contains(u".."_s) && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.isSpace() || c == u',' || c == u';' || c == u'<' || c == u'>';
           });
}

void TypedTexts::refuse(Reason reason,
                        const QString &field,
                        const QMap<QString, RefusalValue> &values)
{
    refusals.push_back({reason, prefix + field, values});
}

void TypedTexts::range(const QString &field, std::optional<int> number, int least, int most)
{
    if (number && (*number < least || *number > most))
        refuse(Reason::OutOfRange, field, {{u"least"_s, qint64{least}}, {u"most"_s, qint64{most}}});
}

QString TypedTexts::checked(const QString &field, const QString &clean, int limit)
{
    if (clean.size() > limit)
        refuse(Reason::TooLong, field, {{u"limit"_s, qint64{limit}}});
    else if (looksLikeCardNumber(clean))
        refuse(Reason::CardNumberTyped, field);
    return clean;
}

QString TypedTexts::required(const QString &field, const QString &typed, int limit)
{
    const QString clean = cleaned(typed);
    if (clean.isEmpty())
        refuse(Reason::Missing, field);
    return checked(field, clean, limit);
}

QString TypedTexts::line(const QString &field, const QString &typed, int limit)
{
    return checked(field, cleaned(typed), limit);
}

QString TypedTexts::lines(const QString &field, const QString &typed, int limit)
{
    return checked(field, cleanedLines(typed), limit);
}

std::optional<QString> TypedTexts::email(const QString &field, const std::optional<QString> &typed)
{
    const QString clean = cleaned(typed.value_or(QString()));
    if (clean.isEmpty())
        return std::nullopt;
    if (clean.size() <= limits::line && !looksLikeEmail(clean))
        refuse(Reason::NotAnEmail, field);
    return checked(field, clean, limits::line);
}

} // namespace desk
