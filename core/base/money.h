#pragma once

#include "core/base/assert.h"

#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace desk {

/// An ISO 4217 code. No code at all (the default) belongs to an amount of nothing, which goes with
/// every currency.
class Currency
{
public:
    constexpr Currency() = default;

    /// Three capital letters, or nothing.
    static std::optional<Currency> parse(QStringView code);

    QString code() const;
    /// How many decimals the minor unit stands for: USD 2, JPY 0, KWD 3.
    int exponent() const;

    constexpr bool operator==(const Currency &) const = default;

private:
    std::array<char, 3> m_code{};
};

/// A share in millionths: 7.44 % is 74,400. Taxes, discounts and surcharges.
struct PartsPerMillion
{
    qint64 value = 0;

    constexpr auto operator<=>(const PartsPerMillion &) const = default;
};

/// The value of 100 %.
inline constexpr qint64 wholeShare = 1'000'000;

/// An amount in the smallest unit of its currency: 12.50 USD is Money::minor(1250, usd).
/// There is no way in from double and none out, so nothing is ever rounded by accident. A resort
/// has one currency: columns hold minor units, and the connection that reads them knows the
/// currency.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money minor(qint64 amount, Currency currency)
    {
        return Money(amount, currency);
    }

    constexpr qint64 minor() const { return m_minor; }
    constexpr Currency currency() const { return m_currency; }
    constexpr bool isZero() const { return m_minor == 0; }
    constexpr bool isNegative() const { return m_minor < 0; }
    constexpr bool isPositive() const { return m_minor > 0; }

    Money operator+(Money other) const;
    Money operator-(Money other) const { return *this + -other; }
    Money operator*(qint64 count) const;
    Money operator-() const;
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }

    /// Rounded half away from zero: the only place where a share of an amount is rounded.
    Money share(PartsPerMillion share) const;

    /// Amounts of different currencies can't be compared.
    bool operator==(const Money &other) const;
    std::strong_ordering operator<=>(const Money &other) const;

private:
    constexpr Money(qint64 minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }

    Currency common(const Money &other) const;

    qint64 m_minor = 0;
    Currency m_currency;
};

} // namespace desk
