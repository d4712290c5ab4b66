#include "core/base/assert.h"
#include "ui/text/words.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

bool isWrittenTogether(const QString &name)
{
    if (name.isEmpty())
        return false;
    switch (name[0].script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

/// How many digits the country code of an international number has: E.164 knows from the first two.
qsizetype countryCodeSize(QStringView digits)
{
    static constexpr QStringView two[] = {
        u"20", u"27", u"30", u"31", u"32", u"33", u"34", u"36", u"39", u"40", u"41",
        u"43", u"44", u"45", u"46", u"47", u"48", u"49", u"51", u"52", u"53", u"54",
        u"55", u"56", u"57", u"58", u"60", u"61", u"62", u"63", u"64", u"65", u"66",
        u"81", u"82", u"84", u"86", u"90", u"91", u"92", u"93", u"94", u"95", u"98"};
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return std::ranges::find(two, digits.left(2)) != std::end(two) ? 2 : 3;
}

/// 612345678 as 612 345 678, with four at the end rather than one.
QString inThrees(QStringView digits)
{
    QStringList groups;
    while (digits.size() > 4) {
        groups += digits.left(3).toString();
        digits = digits.mid(3);
    }
    groups += digits.toString();
    return groups.join(u' ');
}

QString homeCodeOf(const QString &country)
{
    static const QHash<QString, QString> codes{{u"US"_s, u"1"_s},
                                               {u"CA"_s, u"1"_s},
                                               {u"GB"_s, u"44"_s},
                                               {u"ES"_s, u"34"_s},
                                               {u"DE"_s, u"49"_s},
                                               {u"FR"_s, u"33"_s},
                                               {u"MX"_s, u"52"_s},
                                               {u"JP"_s, u"81"_s},
                                               {u"AU"_s, u"61"_s},
                                               {u"IE"_s, u"353"_s}};
    return codes.value(country);
}

// A number starts at the left in every script; these two marks keep its parts in order.
QString leftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

// What a reader sees as one letter, however many code points it takes.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    return word.left(finder.toNextBoundary()).toUpper();
}

int wholeMonths(QDate from, QDate to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return to < from.addMonths(months) ? months - 1 : months;
}

} // namespace

QString Words::fullName(const QString &given, const QString &family) const
{
    if (given.isEmpty() || family.isEmpty())
        return given + family;
    if (isWrittenTogether(given) && isWrittenTogether(family))
        return family + given;
    const bool familyFirst = m_locale.language() == QLocale::Hungarian;
    return familyFirst ? family + u' ' + given : given + u' ' + family;
}

QString Words::initials(const QString &name) const
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    if (parts.size() == 1)
        return firstLetter(parts.front());
    return firstLetter(parts.front()) + firstLetter(parts.back());
}

QString Words::age(QDate bornOn, BirthPrecision precision, QDate on) const
{
    const int months = wholeMonths(bornOn, on);
    if (months < 0)
        return {};
    if (precision == BirthPrecision::Year) {
        const int years = on.year() - bornOn.year();
        return years == 0 ? tr("under a year") : tr("about %n year(s)", nullptr, years);
    }
    if (months >= 24)
        return tr("%n year(s)", nullptr, months / 12);
    if (months >= 4 || precision == BirthPrecision::Month)
        return tr("%n month(s)", nullptr, months);
    return tr("%n week(s)", nullptr, int(bornOn.daysTo(on) / 7));
}

QString Words::birth(QDate bornOn, BirthPrecision precision) const
{
    switch (precision) {
    case BirthPrecision::Day:
        return date(bornOn);
    case BirthPrecision::Month:
        return m_speech.standaloneMonthName(bornOn.month()) + u' '
            + digits(QString::number(bornOn.year()));
    case BirthPrecision::Year:
        return digits(QString::number(bornOn.year()));
    }
    DESK_ASSERT(!"BirthPrecision");
    return {};
}

QString Words::phone(const QString &e164, const QString &typed) const
{
    if (!e164.startsWith(u'+') || e164.size() < 5)
        return isRightToLeft() ? leftToRight(typed) : typed;
    const QStringView digits = QStringView(e164).mid(1);
    const QString code = digits.left(countryCodeSize(digits)).toString();
    const QStringView rest = digits.mid(code.size());
    const bool home = code == homeCodeOf(m_country);
    QString text = home ? inThrees(rest) : u'+' + code + u' ' + inThrees(rest);
    if (home && code == u"1" && rest.size() == 10)
        text = u"(%1) %2-%3"_s.arg(rest.left(3), rest.mid(3, 3), rest.mid(6));
    return isRightToLeft() ? leftToRight(text) : text;
}

} // namespace desk::ui
