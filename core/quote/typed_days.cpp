#include "core/quote/typed_days.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr qsizetype shortestName = 3;
constexpr int furthestYears = 9;
constexpr int mostDays = 31;
// Longer than that, "27-23/12" is a slip rather than a stay into the next month or year.
constexpr int longestIntoNextMonth = 20;
constexpr int longestIntoNextYear = 183;

/// A day as it was typed: parts that were left out are nothing.
struct DayWritten
{
    std::optional<QDate> date; ///< it names one day, whatever stands around it
    int weekday = 0;           ///< 1: the next Monday
    int day = 0;
    int month = 0;
    std::optional<int> year;
    qsizetype taken = 0;

    bool isBare() const { return day > 0 && month == 0 && !year; }
};

int numberOfName(const auto &names, const QString &typed)
{
    if (typed.size() < shortestName)
        return 0;
    int found = 0;
    for (size_t i = 0; i < names.size(); ++i) {
        const bool fits = std::ranges::any_of(
            names[i], [&](const QString &name) { return name.startsWith(typed); });
        if (fits && found != 0)
            return 0; // "ju" of June and July
        if (fits)
            found = int(i) + 1;
    }
    return found;
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year <= 2200 ? std::optional(date) : std::nullopt;
}

/// Reads one day after the other.
class DayReader
{
public:
    DayReader(const QList<Lexeme> &lexemes, const Lexicon &lexicon)
        : m_lexemes(lexemes)
        , m_lexicon(lexicon)
    {
    }

    std::optional<DayWritten> at(qsizetype i) const
    {
        for (const auto read : {&DayReader::named,
                                &DayReader::iso,
                                &DayReader::numeric,
                                &DayReader::dayAndMonth,
                                &DayReader::monthAndDay,
                                &DayReader::bare}) {
            if (const auto found = (this->*read)(i))
                return found;
        }
        return std::nullopt;
    }

    /// How many lexemes stand between two days, if they do.
    qsizetype separator(qsizetype i) const
    {
        if (i >= m_lexemes.size())
            return 0;
        if (m_lexemes[i].isSign(u"-–—"))
            return 1;
        return m_lexemes[i].is(Lexeme::Word) && m_lexicon.until.contains(m_lexemes[i].text) ? 1 : 0;
    }

private:
    bool has(qsizetype i, Lexeme::Kind kind) const
    {
        return i < m_lexemes.size() && m_lexemes[i].kind == kind;
    }
    int number(qsizetype i) const { return i < m_lexemes.size() ? m_lexemes[i].small() : -1; }
    bool isSign(qsizetype i, QStringView signs) const
    {
        return i < m_lexemes.size() && m_lexemes[i].isSign(signs);
    }
    QString word(qsizetype i) const { return has(i, Lexeme::Word) ? m_lexemes[i].text : QString(); }

    std::optional<DayWritten> named(qsizetype i) const
    {
        const QString first = word(i);
        if (first.isEmpty())
            return std::nullopt;
        if (m_lexicon.todayWords.contains(first))
            return DayWritten{.date = m_lexicon.today, .taken = 1};
        if (m_lexicon.tomorrow.contains(first))
            return DayWritten{.date = m_lexicon.today.addDays(1), .taken = 1};
        if (m_lexicon.next.contains(first)) {
            const int weekday = numberOfName(m_lexicon.weekdays, word(i + 1));
            if (weekday == 0)
                return std::nullopt;
            const QDate monday = m_lexicon.today.addDays(8 - m_lexicon.today.dayOfWeek());
            return DayWritten{.date = monday.addDays(weekday - 1), .taken = 2};
        }
        const int weekday = numberOfName(m_lexicon.weekdays, first);
        // "mar 3" is March, also where a day begins so.
        const bool isMonth = number(i + 1) > 0 && numberOfName(m_lexicon.months, first) != 0;
        return weekday == 0 || isMonth ? std::nullopt
                                       : std::optional(DayWritten{.weekday = weekday, .taken = 1});
    }

    std::optional<DayWritten> iso(qsizetype i) const
    {
        if (!has(i, Lexeme::Number) || m_lexemes[i].text.size() != 4 || !isSign(i + 1, u"-/")
            || number(i + 2) < 0 || !isSign(i + 3, u"-/") || number(i + 4) < 0
            || !m_lexemes[i + 1].glued || !m_lexemes[i + 3].glued)
            return std::nullopt;
        return DayWritten{
            .day = number(i + 4), .month = number(i + 2), .year = number(i), .taken = 5};
    }

    std::optional<DayWritten> numeric(qsizetype i) const
    {
        if (number(i) <= 0 || !isSign(i + 1, u"/.") || number(i + 2) <= 0 || !m_lexemes[i + 1].glued
            || !m_lexemes[i + 2].glued)
            return std::nullopt;
        DayWritten found{.day = number(i), .month = number(i + 2), .taken = 3};
        if (m_lexicon.monthFirst)
            std::swap(found.day, found.month);
        if (isSign(i + 3, u"/.") && m_lexemes[i + 3].glued) {
            const bool hasYear = has(i + 4, Lexeme::Number) && m_lexemes[i + 4].glued;
            if (hasYear)
                addYear(found, i + 4);
            found.taken += hasYear ? 2 : m_lexemes[i + 3].isSign(u".") ? 1 : 0;
        }
        return found;
    }

    std::optional<DayWritten> dayAndMonth(qsizetype i) const
    {
        if (number(i) <= 0 || number(i) > mostDays)
            return std::nullopt;
        qsizetype at = i + 1;
        if (isSign(at, u"."))
            ++at;
        while (m_lexicon.fillers.contains(word(at)))
            ++at;
        const int month = numberOfName(m_lexicon.months, word(at));
        if (month == 0)
            return std::nullopt;
        DayWritten found{.day = number(i), .month = month, .taken = at + 1 - i};
        addFourDigits(found, at + 1);
        return found;
    }

    std::optional<DayWritten> monthAndDay(qsizetype i) const
    {
        const int month = numberOfName(m_lexicon.months, word(i));
        if (month == 0 || number(i + 1) <= 0 || number(i + 1) > mostDays)
            return std::nullopt; // May, whose phone ends with 0142
        DayWritten found{.day = number(i + 1), .month = month, .taken = 2};
        addFourDigits(found, i + 2);
        return found;
    }

    std::optional<DayWritten> bare(qsizetype i) const
    {
        const int day = number(i);
        if (day < 1 || day > mostDays)
            return std::nullopt;
        return DayWritten{.day = day, .taken = 1};
    }

    void addYear(DayWritten &found, qsizetype i) const
    {
        const int year = number(i);
        found.year = m_lexemes[i].text.size() == 2
            ? m_lexicon.today.year() - m_lexicon.today.year() % 100 + year
            : year;
    }

    // After the name of a month a comma may stand before the year.
    void addFourDigits(DayWritten &found, qsizetype i) const
    {
        const qsizetype at = isSign(i, u",") ? i + 1 : i;
        if (!has(at, Lexeme::Number) || m_lexemes[at].text.size() != 4)
            return;
        addYear(found, at);
        found.taken += at + 1 - i;
    }

    const QList<Lexeme> &m_lexemes;
    const Lexicon &m_lexicon;
};

// The first day that is meant and does not lie before another.
std::optional<QDate> onOrAfter(const DayWritten &written, QDate earliest)
{
    if (written.date)
        return *written.date >= earliest ? written.date : std::nullopt;
    if (written.weekday > 0)
        return earliest.addDays((written.weekday - earliest.dayOfWeek() + 7) % 7);
    if (written.year) {
        const auto date = valid(*written.year, written.month, written.day);
        return date && *date >= earliest ? date : std::nullopt;
    }
    if (written.isBare()) {
        for (QDate day = earliest; day <= earliest.addDays(62); day = day.addDays(1)) {
            if (day.day() == written.day)
                return day;
        }
        return std::nullopt;
    }
    for (int year = earliest.year(); year <= earliest.year() + furthestYears; ++year) {
        if (const auto date = valid(year, written.month, written.day); date && *date >= earliest)
            return date;
    }
    return std::nullopt;
}

// "28 - 3 Jan": the last 28th up to it.
std::optional<QDate> lastUntil(int day, QDate latest, QDate earliest)
{
    for (QDate date = latest; date >= earliest && date >= latest.addDays(-62);
         date = date.addDays(-1)) {
        if (date.day() == day)
            return date;
    }
    return std::nullopt;
}

std::optional<TypedDays> bareUntil(const DayWritten &first,
                                   const DayWritten &second,
                                   const Lexicon &lexicon)
{
    QDate earliest = lexicon.today;
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto leaves = onOrAfter(second, earliest);
        if (!leaves)
            return std::nullopt;
        if (const auto arrives = lastUntil(first.day, *leaves, lexicon.today))
            return TypedDays{*arrives, *leaves};
        earliest = leaves->addDays(1);
    }
    return std::nullopt;
}

// Of a weekday alone, today is not meant.
std::optional<QDate> firstDay(const DayWritten &written, const Lexicon &lexicon)
{
    return onOrAfter(written, written.weekday > 0 ? lexicon.today.addDays(1) : lexicon.today);
}

std::optional<TypedDays> range(const DayWritten &first,
                               const DayWritten &second,
                               const Lexicon &lexicon)
{
    if (first.isBare() && !second.isBare())
        return bareUntil(first, second, lexicon);
    const auto arrives = firstDay(first, lexicon);
    if (!arrives)
        return std::nullopt;
    const auto leaves = onOrAfter(second, second.weekday > 0 ? arrives->addDays(1) : *arrives);
    if (!leaves)
        return std::nullopt;
    return TypedDays{*arrives, *leaves};
}

// Whether the second day was taken for one of the next month or year because it lies before the
// first, and too far from it to have been meant.
bool isSlip(const DayWritten &first, const DayWritten &second, const TypedDays &days)
{
    const qint64 nights = days.arrivesOn.daysTo(*days.leavesOn);
    if (nights > longestEnquiryDays)
        return true;
    const auto isAnotherMonth = days.arrivesOn.month() != days.leavesOn->month();
    if ((first.isBare() || second.isBare()) && isAnotherMonth)
        return nights > longestIntoNextMonth;
    return !second.year && days.arrivesOn.year() != days.leavesOn->year()
        && nights > longestIntoNextYear;
}

} // namespace

std::optional<TypedDays> typedDays(const QList<Lexeme> &lexemes,
                                   qsizetype from,
                                   const Lexicon &lexicon)
{
    const DayReader reader(lexemes, lexicon);
    const auto first = reader.at(from);
    if (!first)
        return std::nullopt;
    const qsizetype after = from + first->taken;
    if (const qsizetype between = reader.separator(after); between > 0) {
        if (const auto second = reader.at(after + between)) {
            TypedDays days = range(*first, *second, lexicon).value_or(TypedDays());
            if (days.isValid() && isSlip(*first, *second, days))
                days = {};
            days.taken = first->taken + between + second->taken;
            return days;
        }
    }
    if (first->isBare())
        return std::nullopt;
    return TypedDays{firstDay(*first, lexicon).value_or(QDate()), std::nullopt, first->taken};
}

QString daysAsTyped(QDate arrivesOn, std::optional<QDate> leavesOn, const Lexicon &lexicon)
{
    const auto day = [&](QDate date, bool withYear) {
        const int first = lexicon.monthFirst ? date.month() : date.day();
        const int second = lexicon.monthFirst ? date.day() : date.month();
        const QString text = u"%1/%2"_s.arg(first).arg(second);
        return withYear ? QString(text % u'/' % QString::number(date.year())) : text;
    };
    QStringList ways;
    if (!leavesOn) {
        ways = {day(arrivesOn, false), day(arrivesOn, true)};
    } else {
        if (lexicon.monthFirst)
            ways += day(arrivesOn, false) % u'-' % QString::number(leavesOn->day());
        else
            ways += QString::number(arrivesOn.day()) % u'-' % day(*leavesOn, false);
        ways += day(arrivesOn, false) % u'-' % day(*leavesOn, false);
        ways += day(arrivesOn, true) % u'-' % day(*leavesOn, true);
    }
    for (const QString &way : std::as_const(ways)) {
        const QList<Lexeme> lexemes = lexemesOf(way);
        if (typedDays(lexemes, 0, lexicon) == TypedDays{arrivesOn, leavesOn, lexemes.size()})
            return way;
    }
    return ways.last();
}

} // namespace desk
