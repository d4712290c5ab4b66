#include "ui/text/typed_value.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct TypedWords
{
    Q_DECLARE_TR_FUNCTIONS(TypedWords)
};

/// Lower case, digits as 0 to 9, accents and dots of abbreviations gone.
QString folded(QStringView text)
{
    QString result;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_D)) {
        if (c.isDigit())
            result += QChar(char16_t(u'0' + c.digitValue()));
        else if (c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Other_Format)
            result += c.isSpace() ? QChar(u' ') : c.toCaseFolded();
    }
    return result.simplified();
}

/// The names of something counted from 1, in the language shown, the resort's and English.
template <class NameOf>
std::optional<int> namedNumber(const QString &typed, int most, const Words &words, NameOf nameOf)
{
    static constexpr qsizetype fewestLetters = 2;
    if (typed.size() < fewestLetters)
        return std::nullopt;
    std::optional<int> found;
    for (const QLocale &locale : {words.speech(), words.locale(), QLocale(QLocale::English)}) {
        for (int i = 1; i <= most; ++i) {
            if (!folded(nameOf(locale, i)).startsWith(typed))
                continue;
            if (found && *found != i)
                return std::nullopt; // "ju" is June and July
            found = i;
        }
        if (found)
            return found;
    }
    return std::nullopt;
}

std::optional<QDate> fromWord(const QString &typed, QDate today, const Words &words)
{
    const std::array named{
        std::pair{u"today"_s, 0},
        std::pair{folded(TypedWords::tr("today")), 0},
        std::pair{u"tomorrow"_s, 1},
        std::pair{folded(TypedWords::tr("tomorrow")), 1},
        std::pair{u"yesterday"_s, -1},
        std::pair{folded(TypedWords::tr("yesterday")), -1},
    };
    for (const auto &[word, distance] : named) {
        if (typed == word)
            return today.addDays(distance);
    }
    const std::optional<int> weekday =
        namedNumber(typed, 7, words, [](const QLocale &locale, int day) {
            return locale.standaloneDayName(day);
        });
    if (!weekday)
        return std::nullopt;
    const int ahead = (*weekday - today.dayOfWeek() + 7) % 7;
    return today.addDays(ahead == 0 ? 7 : ahead);
}

std::optional<QDate> fromDistance(const QString &typed, QDate today)
{
    static const QRegularExpression pattern(uR"(^([+\-−])(\d{1,4})$)"_s);
    const auto match = pattern.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int days = match.capturedView(2).toInt();
    return today.addDays(match.capturedView(1) == u"+" ? days : -days);
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year <= 2200 ? std::optional(date) : std::nullopt;
}

std::optional<QDate> withYear(const QString &year, int month, int day, QDate today, Looking looking)
{
    if (year.size() == 4)
        return valid(year.toInt(), month, day);
    if (year.size() == 2) {
        const int near = today.year() - today.year() % 100 + year.toInt();
        return valid(
            looking == Looking::Back && near > today.year() ? near - 100 : near, month, day);
    }
    if (!year.isEmpty())
        return std::nullopt;
    // 29 February may be up to eight years away.
    for (int away = 0; away <= 8; ++away) {
        const auto date =
            valid(today.year() + (looking == Looking::Ahead ? away : -away), month, day);
        if (date && (looking == Looking::Ahead ? *date >= today : *date <= today))
            return date;
    }
    return std::nullopt;
}

bool monthComesFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd');
}

std::optional<QDate> fromNumbers(const QString &typed,
                                 QDate today,
                                 Looking looking,
                                 const Words &words)
{
    static const QRegularExpression iso(uR"(^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$)"_s);
    if (const auto match = iso.match(typed); match.hasMatch())
        return valid(match.capturedView(1).toInt(),
                     match.capturedView(2).toInt(),
                     match.capturedView(3).toInt());
    static const QRegularExpression short_(
        uR"(^(\d{1,2})\s?[-/. ]\s?(\d{1,2})[.]?(?:\s?[-/. ]\s?(\d{2}|\d{4}))?$)"_s);
    const auto match = short_.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    int day = match.capturedView(1).toInt();
    int month = match.capturedView(2).toInt();
    if (monthComesFirst(words.locale()))
        std::swap(day, month);
    return withYear(match.captured(3), month, day, today, looking);
}

std::optional<int> monthNamed(const QString &typed, const Words &words)
{
    return namedNumber(typed, 12, words, [](const QLocale &locale, int month) {
        return locale.standaloneMonthName(month);
    });
}

std::optional<QDate> fromMonthName(const QString &typed,
                                   QDate today,
                                   Looking looking,
                                   const Words &words)
{
    static const QRegularExpression dayFirst(
        uR"(^(\d{1,2})\.? ?(?:de |of )?(\p{L}+)\.?(?:,? (?:de |del )?(\d{2}|\d{4}))?$)"_s);
    static const QRegularExpression monthFirst(
        uR"(^(\p{L}+)\.? (\d{1,2})(?:(?:,? |, ?)(\d{2}|\d{4}))?$)"_s);
    static const QRegularExpression eastern(uR"(^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$)"_s);
    if (const auto match = eastern.match(typed); match.hasMatch())
        return withYear(match.captured(1),
                        match.capturedView(2).toInt(),
                        match.capturedView(3).toInt(),
                        today,
                        looking);
    auto match = dayFirst.match(typed);
    const bool dayIsFirst = match.hasMatch();
    if (!dayIsFirst)
        match = monthFirst.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<int> month = monthNamed(match.captured(dayIsFirst ? 2 : 1), words);
    if (!month)
        return std::nullopt;
    const int day = match.capturedView(dayIsFirst ? 1 : 2).toInt();
    return withYear(match.captured(3), *month, day, today, looking);
}

std::optional<Birth> fromYearAlone(const QString &typed)
{
    static const QRegularExpression pattern(uR"(^(\d{4}) ?年?$)"_s);
    const auto match = pattern.match(typed);
    const auto first = match.hasMatch() ? valid(match.capturedView(1).toInt(), 1, 1) : std::nullopt;
    return first ? std::optional(Birth{*first, BirthPrecision::Year}) : std::nullopt;
}

std::optional<Birth> fromMonthAndYear(const QString &typed, const Words &words)
{
    static const QRegularExpression monthFirst(uR"(^(\d{1,2}) ?[-/.] ?(\d{4})$)"_s);
    static const QRegularExpression yearFirst(uR"(^(\d{4}) ?[-/.年] ?(\d{1,2})月?$)"_s);
    static const QRegularExpression named(uR"(^((?:\d{1,2})?\p{L}+)\.?,? (?:de |del )?(\d{4})$)"_s);
    std::optional<QDate> first;
    if (const auto match = monthFirst.match(typed); match.hasMatch())
        first = valid(match.capturedView(2).toInt(), match.capturedView(1).toInt(), 1);
    else if (const auto match = yearFirst.match(typed); match.hasMatch())
        first = valid(match.capturedView(1).toInt(), match.capturedView(2).toInt(), 1);
    else if (const auto match = named.match(typed); match.hasMatch())
        first = valid(
            match.capturedView(2).toInt(), monthNamed(match.captured(1), words).value_or(0), 1);
    return first ? std::optional(Birth{*first, BirthPrecision::Month}) : std::nullopt;
}

bool isAfternoon(const QString &mark, const Words &words)
{
    return mark.startsWith(u'p') || mark == folded(words.locale().pmText());
}

} // namespace

std::optional<QDate> typedDate(QStringView text, QDate today, Looking looking, const Words &words)
{
    const QString typed = folded(text);
    if (const auto date = fromWord(typed, today, words))
        return date;
    if (const auto date = fromDistance(typed, today))
        return date;
    if (const auto date = fromNumbers(typed, today, looking, words))
        return date;
    return fromMonthName(typed, today, looking, words);
}

std::optional<Birth> typedBirth(QStringView text, QDate today, const Words &words)
{
    if (const auto day = typedDate(text, today, Looking::Back, words))
        return Birth{*day, BirthPrecision::Day};
    const QString typed = folded(text);
    if (const auto year = fromYearAlone(typed))
        return year;
    return fromMonthAndYear(typed, words);
}

std::optional<int> typedMinuteOfDay(QStringView text, const Words &words)
{
    static const QRegularExpression pattern(
        uR"(^(\d{1,2})(?:[:.h ]?(\d{2}))? ?(am|pm|a|p|a m|p m|[\p{L}]+)?$)"_s);
    QString typed = folded(text).replace(u"a.m."_s, u"am"_s).replace(u"p.m."_s, u"pm"_s);
    const auto match = pattern.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.capturedView(1).toInt();
    const int minute = match.capturedView(2).toInt();
    const QString mark = match.captured(3);
    const bool afternoon = isAfternoon(mark, words);
    const bool morning = mark.startsWith(u'a') || mark == folded(words.locale().amText());
    if (!mark.isEmpty() && ((!afternoon && !morning) || hour < 1 || hour > 12))
        return std::nullopt;
    if (!mark.isEmpty())
        hour = hour % 12 + (afternoon ? 12 : 0);
    return hour < 24 && minute < 60 ? std::optional(hour * 60 + minute) : std::nullopt;
}

} // namespace desk::ui
