#include "ui/text/words.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

QLocale speechOf(const QLocale &locale, const QLocale &language)
{
    const bool same = language.language() == QLocale::C || language.language() == locale.language();
    return same ? locale : QLocale(language.language(), locale.territory());
}

QString countryOf(const Resort &resort, const QLocale &locale)
{
    return resort.country.isEmpty() ? QLocale::territoryToCode(locale.territory())
                                    : resort.country.toUpper();
}

} // namespace

Words::Words(const Resort &resort, const ResortTime &time, const QLocale &language)
    : m_locale(resort.locale)
    , m_speech(speechOf(m_locale, language))
    , m_time(time)
    , m_currency(Currency::parse(resort.currency).value_or(Currency()))
    , m_country(countryOf(resort, m_locale))
    , m_pounds(m_country == u"US"_s || m_country == u"LR"_s)
{
}

Words::Words(const Place &place, const QLocale &language)
    : Words(place.resort, place.time, language)
{
}

QString Words::list(const QStringList &items) const
{
    return m_speech.createSeparatedList(items);
}

QString Words::nights(int count) const
{
    return tr("%n night(s)", nullptr, count);
}

QString Words::days(int count) const
{
    return tr("%n day(s)", nullptr, count);
}

QString Words::minutes(int count) const
{
    return tr("%n minute(s)", nullptr, count);
}

QString Words::duration(int minutes) const
{
    constexpr int hour = 60;
    constexpr int day = 24 * hour;
    if (minutes < hour)
        return this->minutes(minutes);
    const auto hours = [](int count) { return tr("%n hour(s)", nullptr, count); };
    const bool isDays = minutes >= day;
    const QString whole = isDays ? days(minutes / day) : hours(minutes / hour);
    const int rest = isDays ? minutes % day / hour : minutes % hour;
    if (rest == 0)
        return whole;
    return whole % u' ' % (isDays ? hours(rest) : this->minutes(rest));
}

QString Words::pets(int count) const
{
    return tr("%n pet(s)", nullptr, count);
}

} // namespace desk::ui
