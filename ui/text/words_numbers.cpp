#include "ui/text/words.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr char16_t noBreakSpace = 0x00A0;
constexpr char16_t trueMinus = 0x2212;

QString shortSymbol(const QString &code)
{
    if (code == u"EUR")
        return u"€"_s;
    if (code == u"GBP")
        return u"£"_s;
    if (code == u"JPY")
        return u"¥"_s;
    return code;
}

// India and its neighbours group by two after the first three: 12,34,567.
bool groupsByTwo(const QLocale &locale)
{
    static constexpr int firstGroup = 2;
    return locale.toString(qlonglong(1'234'567)).indexOf(locale.groupSeparator()) == firstGroup;
}

/// Takes the zeros at the end away: 1.500 has one decimal.
int neededDecimals(qint64 value, int decimals)
{
    while (decimals > 0 && value % 10 == 0) {
        value /= 10;
        --decimals;
    }
    return decimals;
}

qint64 withDecimals(qint64 value, int from, int to)
{
    for (int i = from; i > to; --i)
        value /= 10;
    return value;
}

} // namespace

QString Words::digits(const QString &ascii) const
{
    const QString zero = m_locale.zeroDigit();
    if (zero == u"0" || zero.size() != 1)
        return ascii;
    QString text = ascii;
    for (QChar &c : text)
        c = QChar(char16_t(zero[0].unicode() + (c.unicode() - u'0')));
    return text;
}

// By hand: QLocale of Qt 6.4 writes 1234567 as 1234.567 in Spanish.
QString Words::grouped(const QString &ascii) const
{
    QStringList groups;
    qsizetype end = ascii.size();
    const qsizetype later = groupsByTwo(m_locale) ? 2 : 3;
    for (qsizetype size = 3; end > 0; size = later) {
        const qsizetype start = std::max<qsizetype>(0, end - size);
        groups.prepend(digits(ascii.mid(start, end - start)));
        end = start;
    }
    return groups.join(m_locale.groupSeparator());
}

QString Words::minus() const
{
    return m_locale.negativeSign().replace(u'-', QChar(trueMinus));
}

QString Words::decimal(qint64 value, int decimals) const
{
    const QString ascii =
        QString::number(value < 0 ? -value : value).rightJustified(decimals + 1, u'0');
    QString text = grouped(ascii.left(ascii.size() - decimals));
    if (decimals > 0)
        text += m_locale.decimalPoint() + digits(ascii.right(decimals));
    return value < 0 ? minus() + text : text;
}

QString Words::number(qint64 value) const
{
    return decimal(value, 0);
}

QString Words::amount(Money money) const
{
    return decimal(money.minor(), m_currency.exponent());
}

QString Words::symbol() const
{
    const QString code = m_currency.code();
    if (m_locale.currencySymbol(QLocale::CurrencyIsoCode) == code)
        return m_locale.currencySymbol();
    return shortSymbol(code);
}

QString Words::money(Money money) const
{
    if (money.isNegative())
        return minus() + this->money(-money);
    // Where the symbol stands, and with what space, is the locale's to say: ask it about a single
    // digit, because amounts must not pass through a double.
    const QString sign = symbol();
    const QString seven(QChar(char16_t(m_locale.zeroDigit()[0].unicode() + 7)));
    QString text = m_locale.toCurrencyString(qlonglong(7), u"\uFFFC"_s);
    const QString space = sign.back().isLetter() ? QString(QChar(noBreakSpace)) : QString();
    text.replace(u"\uFFFC"_s + seven, sign + space + seven);
    text.replace(u"\uFFFC"_s, sign);
    return text.replace(seven, amount(money));
}

QString Words::change(Money money) const
{
    return money.isNegative() ? this->money(money) : u'+' + this->money(money);
}

QString Words::percent(PartsPerMillion share) const
{
    static constexpr int decimals = 4;
    const int needed = neededDecimals(share.value, decimals);
    return decimal(withDecimals(share.value, decimals, needed), needed) + QChar(noBreakSpace)
        + m_locale.percent();
}

QString Words::percentChange(PartsPerMillion share) const
{
    return share.value < 0 ? percent(share) : u'+' + percent(share);
}

QString Words::thousandths(qint64 value) const
{
    const int needed = neededDecimals(value, 3);
    return decimal(withDecimals(value, 3, needed), needed);
}

QString Words::weight(int grams) const
{
    const auto tenths = [this](qint64 value, const QString &unit) {
        const int needed = neededDecimals(value, 1);
        return tr("%1 %2", "a number and its unit")
            .arg(decimal(withDecimals(value, 1, needed), needed), unit);
    };
    static constexpr qint64 gramsOfPound = 45'359'237; // hundred-thousandths
    if (m_pounds && grams < 454)
        return tenths((grams * 16'000'000LL + gramsOfPound / 2) / gramsOfPound, tr("oz"));
    if (m_pounds)
        return tenths((grams * 1'000'000LL + gramsOfPound / 2) / gramsOfPound, tr("lb"));
    if (grams < 1000)
        return tenths(grams * 10LL, tr("g"));
    return tenths((grams + 50) / 100, tr("kg"));
}

} // namespace desk::ui
