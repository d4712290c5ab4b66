#include "core/base/phone.h"

#include <QStringView>

#include <algorithm>
#include <array>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr qsizetype shortestWorldwide = 7;
constexpr qsizetype longestWorldwide = 15;

/// How numbers are dialled inside a country.
struct Country
{
    const char *iso;
    const char *code;          ///< of the country, without the plus
    const char *trunk;         ///< what stands before the area code at home, and only there
    const char *international; ///< what is dialled for abroad
    int shortest;              ///< digits of a national number
    int longest;
};

constexpr std::array countries{
    Country{"US", "1", "1", "011", 10, 10}, Country{"CA", "1", "1", "011", 10, 10},
    Country{"PR", "1", "1", "011", 10, 10}, Country{"MX", "52", "01", "00", 10, 10},
    Country{"GB", "44", "0", "00", 9, 10},  Country{"IE", "353", "0", "00", 7, 10},
    Country{"DE", "49", "0", "00", 6, 12},  Country{"AT", "43", "0", "00", 4, 13},
    Country{"CH", "41", "0", "00", 9, 9},   Country{"FR", "33", "0", "00", 9, 9},
    Country{"BE", "32", "0", "00", 8, 9},   Country{"NL", "31", "0", "00", 9, 9},
    Country{"LU", "352", "", "00", 4, 11},  Country{"ES", "34", "", "00", 9, 9},
    Country{"PT", "351", "", "00", 9, 9},   Country{"IT", "39", "", "00", 6, 12},
    Country{"DK", "45", "", "00", 8, 8},    Country{"NO", "47", "", "00", 8, 8},
    Country{"SE", "46", "0", "00", 7, 10},  Country{"FI", "358", "0", "00", 5, 12},
    Country{"IS", "354", "", "00", 7, 9},   Country{"PL", "48", "", "00", 9, 9},
    Country{"CZ", "420", "", "00", 9, 9},   Country{"SK", "421", "0", "00", 9, 9},
    Country{"HU", "36", "06", "00", 8, 9},  Country{"RO", "40", "0", "00", 9, 9},
    Country{"BG", "359", "0", "00", 7, 9},  Country{"GR", "30", "", "00", 10, 10},
    Country{"HR", "385", "0", "00", 8, 9},  Country{"SI", "386", "0", "00", 8, 8},
    Country{"EE", "372", "", "00", 7, 8},   Country{"LV", "371", "", "00", 8, 8},
    Country{"LT", "370", "0", "00", 8, 8},  Country{"UA", "380", "0", "00", 9, 9},
    Country{"TR", "90", "0", "00", 10, 10}, Country{"IL", "972", "0", "00", 8, 9},
    Country{"AE", "971", "0", "00", 8, 9},  Country{"SA", "966", "0", "00", 8, 9},
    Country{"KW", "965", "", "00", 8, 8},   Country{"EG", "20", "0", "00", 8, 10},
    Country{"ZA", "27", "0", "00", 9, 9},   Country{"AU", "61", "0", "0011", 9, 9},
    Country{"NZ", "64", "0", "00", 8, 10},  Country{"JP", "81", "0", "010", 9, 10},
    Country{"KR", "82", "0", "00", 8, 10},  Country{"CN", "86", "0", "00", 10, 11},
    Country{"HK", "852", "", "001", 8, 8},  Country{"SG", "65", "", "001", 8, 8},
    Country{"IN", "91", "0", "00", 10, 10}, Country{"BR", "55", "0", "00", 10, 11},
    Country{"AR", "54", "0", "00", 10, 11}, Country{"CL", "56", "", "00", 9, 9},
    Country{"CO", "57", "", "00", 10, 10},  Country{"CR", "506", "", "00", 8, 8},
};

const Country *countryOf(const QString &iso)
{
    const auto found =
        std::find_if(countries.begin(), countries.end(), [&](const Country &country) {
            return iso.compare(QLatin1StringView(country.iso), Qt::CaseInsensitive) == 0;
        });
    return found == countries.end() ? nullptr : &*found;
}

bool isPlus(QChar c)
{
    return c == u'+' || c == u'\uff0b';
}

bool isPunctuation(QChar c)
{
    return c.isSpace() || c.isPunct() || c.category() == QChar::Other_Format || c == u'~';
}

/// The digits that were typed, and whether they begin with the code of a country.
struct Digits
{
    QString digits;
    bool worldwide = false;
};

// Empty digits: it can't be read as a number.
Digits digitsOf(const QString &typed)
{
    Digits found;
    for (const QChar c : typed) {
        if (c.isDigit())
            found.digits += QChar(u'0' + c.digitValue());
        else if (isPlus(c) && found.digits.isEmpty())
            found.worldwide = true;
        else if (!found.digits.isEmpty() && (c.isLetter() || c == u'#'))
            break; // an extension, or "mobile"
        else if (!isPunctuation(c) && !c.isLetter())
            return {};
    }
    return found;
}

QString worldwide(const QString &digits)
{
    const bool possible = digits.size() >= shortestWorldwide && digits.size() <= longestWorldwide
        && !digits.startsWith(u'0');
    return possible ? u'+' % digits : QString();
}

QString national(QString digits, const Country &country)
{
    const auto fits = [&](qsizetype length) {
        return length >= country.shortest && length <= country.longest;
    };
    const QLatin1StringView trunk(country.trunk);
    const bool hasTrunk = !trunk.isEmpty() && digits.startsWith(trunk)
        && (trunk.startsWith(u'0') || !fits(digits.size()));
    if (hasTrunk)
        digits.remove(0, trunk.size());
    return fits(digits.size()) ? u'+' % QLatin1StringView(country.code) % digits : QString();
}

} // namespace

QString e164(const QString &typed, const QString &country)
{
    QString text = typed.trimmed();
    const Digits found = digitsOf(text.remove(u"(0)"_s));
    if (found.worldwide)
        return worldwide(found.digits);
    const Country *home = countryOf(country);
    if (!home)
        return found.digits.startsWith(u"00"_s) ? worldwide(found.digits.mid(2)) : QString();
    const QLatin1StringView abroad(home->international);
    if (found.digits.startsWith(abroad))
        return worldwide(found.digits.mid(abroad.size()));
    return national(found.digits, *home);
}

} // namespace desk
