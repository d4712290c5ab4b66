#include "ui/text/typed_value.h"

#include <array>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr qsizetype mostDigits = 15;

/// A decimal number taken apart: digits as 0 to 9.
struct Decimal
{
    bool negative = false;
    QString whole;
    QString fraction;
};

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212);
}

/// Decimal digits of any script as 0 to 9; marks of direction and all kinds of space taken out.
QString plain(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isDigit())
            result += QChar(char16_t(u'0' + c.digitValue()));
        else if (!c.isSpace() && c.category() != QChar::Other_Format)
            result += c;
    }
    return result;
}

bool isSameSign(QStringView sign, QStringView separator)
{
    // Both apostrophes of Switzerland are one; a separator that is a space was taken out above.
    return sign == separator || (sign == u"'" && separator == u"’");
}

bool areDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The digits of "1,234,567", if each group has its size; "12,3" has none.
std::optional<QString> ungrouped(QStringView whole, const QString &separator)
{
    QString digits;
    qsizetype sinceSeparator = 0;
    bool grouped = false;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (whole[i] >= u'0' && whole[i] <= u'9') {
            digits += whole[i];
            ++sinceSeparator;
            continue;
        }
        const bool firstGroup = !grouped && sinceSeparator >= 1 && sinceSeparator <= 3;
        // Two digits are a group in India.
        const bool laterGroup = grouped && (sinceSeparator == 3 || sinceSeparator == 2);
        if (!isSameSign(whole.mid(i, 1), separator) || !(firstGroup || laterGroup))
            return std::nullopt;
        grouped = true;
        sinceSeparator = 0;
    }
    if (grouped && sinceSeparator != 3)
        return std::nullopt;
    return digits;
}

std::optional<Decimal> decimalOf(QString text, const QLocale &locale)
{
    Decimal decimal;
    if (!text.isEmpty() && (isMinus(text.front()) || text.front() == u'+')) {
        decimal.negative = isMinus(text.front());
        text.remove(0, 1);
    }
    const QString point = locale.decimalPoint();
    const qsizetype at = text.indexOf(point);
    const QStringView whole = at < 0 ? QStringView(text) : QStringView(text).left(at);
    decimal.fraction = at < 0 ? QString() : text.mid(at + point.size());
    const std::optional<QString> digits = ungrouped(whole, locale.groupSeparator());
    if (!digits || !areDigits(decimal.fraction) || (at >= 0 && decimal.fraction.isEmpty()))
        return std::nullopt;
    decimal.whole = *digits;
    if (decimal.whole.isEmpty() && decimal.fraction.isEmpty())
        return std::nullopt;
    return decimal;
}

std::optional<qint64> scaled(const Decimal &decimal, int decimals)
{
    if (decimal.fraction.size() > decimals || decimal.whole.size() + decimals > mostDigits)
        return std::nullopt;
    const QString digits = decimal.whole + decimal.fraction.leftJustified(decimals, u'0');
    const qint64 value = digits.toLongLong();
    return decimal.negative ? -value : value;
}

std::optional<qint64> scaledNumber(const QString &text, int decimals, const Words &words)
{
    const std::optional<Decimal> decimal = decimalOf(text, words.locale());
    return decimal ? scaled(*decimal, decimals) : std::nullopt;
}

/// Takes one of the endings off; tells which.
std::optional<qsizetype> takeEnding(QString &text, std::initializer_list<QStringView> endings)
{
    qsizetype i = 0;
    for (const QStringView ending : endings) {
        if (!ending.isEmpty() && text.endsWith(ending, Qt::CaseInsensitive)) {
            text.chop(ending.size());
            return i;
        }
        ++i;
    }
    return std::nullopt;
}

void takeCurrency(QString &text, const Words &words)
{
    const QString code = words.currency().code();
    const QString written = plain(words.money(Money::minor(0, words.currency())));
    for (const QString &mark :
         {plain(words.locale().currencySymbol()), code, u"$"_s, u"€"_s, u"£"_s, u"¥"_s}) {
        if (mark.isEmpty() || (!written.contains(mark) && mark != code))
            continue;
        if (text.startsWith(mark, Qt::CaseInsensitive)) {
            text.remove(0, mark.size());
            return;
        }
        if (takeEnding(text, {mark}))
            return;
        if (text.size() > 1 && isMinus(text.front()) && text.mid(1).startsWith(mark)) {
            text.remove(1, mark.size());
            return;
        }
    }
}

/// "½" at the end, as thousandths; the rest stays.
qint64 takeFraction(QString &text)
{
    static constexpr std::array fractions{std::pair{u'½', 500},
                                          std::pair{u'¼', 250},
                                          std::pair{u'¾', 750},
                                          std::pair{u'⅓', 333},
                                          std::pair{u'⅔', 667}};
    for (const auto &[sign, value] : fractions) {
        if (text.endsWith(QChar(sign))) {
            text.chop(1);
            return value;
        }
    }
    return 0;
}

} // namespace

std::optional<Money> typedMoney(QStringView text, const Words &words)
{
    QString typed = plain(text);
    takeCurrency(typed, words);
    const std::optional<qint64> minor = scaledNumber(typed, words.currency().exponent(), words);
    return minor ? std::optional(Money::minor(*minor, words.currency())) : std::nullopt;
}

std::optional<qint64> typedNumber(QStringView text, const Words &words)
{
    return scaledNumber(plain(text), 0, words);
}

std::optional<PartsPerMillion> typedPercent(QStringView text, const Words &words)
{
    QString typed = plain(text);
    takeEnding(typed, {u"%", u"٪"});
    const std::optional<qint64> value = scaledNumber(typed, 4, words);
    return value ? std::optional(PartsPerMillion{*value}) : std::nullopt;
}

std::optional<qint64> typedThousandths(QStringView text, const Words &words)
{
    QString typed = plain(text);
    const qint64 fraction = takeFraction(typed);
    if (typed.isEmpty() && fraction > 0)
        return fraction;
    const std::optional<qint64> value = scaledNumber(typed, fraction > 0 ? 0 : 3, words);
    if (!value || fraction == 0)
        return value;
    return *value * 1000 + fraction;
}

std::optional<int> typedWeight(QStringView text, const Words &words)
{
    QString typed = plain(text);
    enum Unit { Pounds, Pound, Ounces, Kilograms, Grams };
    const std::optional<qsizetype> ending = takeEnding(typed, {u"lbs", u"lb", u"oz", u"kg", u"g"});
    const std::optional<qint64> value = scaledNumber(typed, 3, words);
    static constexpr qint64 most = 500'000; // half a ton, in thousandths of a kilogram
    if (!value || *value <= 0 || *value > most * 3)
        return std::nullopt;
    static constexpr qint64 gramsOfPound = 45'359'237; // hundred-thousandths
    const auto fromPounds = [](qint64 thousandths, qint64 perPound) {
        const qint64 divisor = 100'000'000 * perPound;
        return int((thousandths * gramsOfPound + divisor / 2) / divisor);
    };
    switch (ending.value_or(words.weighsInPounds() ? Pounds : Kilograms)) {
    case Pounds:
    case Pound:
        return fromPounds(*value, 1);
    case Ounces:
        return fromPounds(*value, 16);
    case Kilograms:
        return int(*value);
    default:
        return int((*value + 500) / 1000);
    }
}

} // namespace desk::ui
