#include "core/till/denominations.h"

#include <array>

using namespace Qt::Literals;

namespace desk {

namespace {

/// In minor units. What is rare in a drawer is counted as several of the next smaller.
struct Purse
{
    QStringView currency;
    QList<qint64> worths;
};

const std::array purses{
    Purse{u"USD", {100'00, 50'00, 20'00, 10'00, 5'00, 1'00, 25, 10, 5, 1}},
    Purse{u"CAD", {100'00, 50'00, 20'00, 10'00, 5'00, 2'00, 1'00, 25, 10, 5}},
    Purse{u"MXN", {1000'00, 500'00, 200'00, 100'00, 50'00, 20'00, 10'00, 5'00, 2'00, 1'00, 50}},
    Purse{u"EUR", {200'00, 100'00, 50'00, 20'00, 10'00, 5'00, 2'00, 1'00, 50, 20, 10, 5, 2, 1}},
    Purse{u"GBP", {50'00, 20'00, 10'00, 5'00, 2'00, 1'00, 50, 20, 10, 5, 2, 1}},
    Purse{u"CHF", {1000'00, 200'00, 100'00, 50'00, 20'00, 10'00, 5'00, 2'00, 1'00, 50, 20, 10, 5}},
    Purse{u"AUD", {100'00, 50'00, 20'00, 10'00, 5'00, 2'00, 1'00, 50, 20, 10, 5}},
    Purse{u"JPY", {10'000, 5'000, 1'000, 500, 100, 50, 10, 5, 1}},
};

// Most of the world counts in ones, twos and fives.
QList<qint64> commonWorths(int exponent)
{
    qint64 unit = 1;
    for (int i = 0; i < exponent; ++i)
        unit *= 10;
    QList<qint64> worths;
    for (qint64 decade = 100 * unit; decade >= 1; decade /= 10) {
        for (const qint64 times : {5, 2, 1})
            worths += times * decade;
    }
    return worths;
}

QList<qint64> worthsOf(Currency currency)
{
    for (const Purse &purse : purses) {
        if (purse.currency == currency.code())
            return purse.worths;
    }
    return commonWorths(currency.exponent());
}

} // namespace

QList<Money> denominationsOf(Currency currency, int smallestCoin)
{
    QList<Money> denominations;
    for (const qint64 worth : worthsOf(currency)) {
        if (worth >= smallestCoin)
            denominations += Money::minor(worth, currency);
    }
    return denominations;
}

} // namespace desk
