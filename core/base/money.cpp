#include "core/base/money.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace desk {

namespace {

// Amounts beyond this are no money of a pet resort; below it no sum or product here can overflow.
constexpr qint64 largest = std::numeric_limits<qint64>::max() / 4;

qint64 checked(qint64 amount)
{
    DESK_ASSERT(amount <= largest && amount >= -largest);
    return amount;
}

qint64 product(qint64 amount, qint64 count)
{
    DESK_ASSERT(count != std::numeric_limits<qint64>::min());
    DESK_ASSERT(count == 0 || std::abs(amount) <= largest / std::abs(count));
    return amount * count;
}

} // namespace

std::optional<Currency> Currency::parse(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    Currency currency;
    for (qsizetype i = 0; i < 3; ++i) {
        if (code[i] < u'A' || code[i] > u'Z')
            return std::nullopt;
        currency.m_code[size_t(i)] = char(code[i].unicode());
    }
    return currency;
}

QString Currency::code() const
{
    return m_code[0] == '\0' ? QString() : QString::fromLatin1(m_code.data(), 3);
}

int Currency::exponent() const
{
    // ISO 4217: the currencies whose minor unit is not a hundredth.
    static constexpr const char *none[] = {"BIF",
                                           "CLP",
                                           "DJF",
                                           "GNF",
                                           "ISK",
                                           "JPY",
                                           "KMF",
                                           "KRW",
                                           "PYG",
                                           "RWF",
                                           "UGX",
                                           "UYI",
                                           "VND",
                                           "VUV",
                                           "XAF",
                                           "XOF",
                                           "XPF"};
    static constexpr const char *three[] = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    const auto isThis = [this](const char *code) {
        return std::equal(m_code.begin(), m_code.end(), code);
    };
    if (std::ranges::any_of(none, isThis))
        return 0;
    return std::ranges::any_of(three, isThis) ? 3 : 2;
}

Currency Money::common(const Money &other) const
{
    if (m_currency == other.m_currency)
        return m_currency;
    // Only an amount of nothing may lack a currency.
    DESK_ASSERT(m_currency == Currency() ? m_minor == 0
                                         : other.m_currency == Currency() && other.m_minor == 0);
    return m_currency == Currency() ? other.m_currency : m_currency;
}

Money Money::operator+(Money other) const
{
    return {checked(checked(m_minor) + checked(other.m_minor)), common(other)};
}

Money Money::operator-() const
{
    return {-checked(m_minor), m_currency};
}

Money Money::operator*(qint64 count) const
{
    return {product(m_minor, count), m_currency};
}

Money Money::share(PartsPerMillion share) const
{
    // Split first, so that the product of the rest stays small and nothing is lost.
    const qint64 whole = product(m_minor / wholeShare, share.value);
    const qint64 rest = product(m_minor % wholeShare, share.value);
    const qint64 half = rest < 0 ? -wholeShare / 2 : wholeShare / 2;
    return {checked(whole + (rest + half) / wholeShare), m_currency};
}

bool Money::operator==(const Money &other) const
{
    return (*this <=> other) == 0;
}

std::strong_ordering Money::operator<=>(const Money &other) const
{
    common(other);
    return m_minor <=> other.m_minor;
}

} // namespace desk
