#include "ui/text/words.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// A piece of a date format: a field such as MMMM, or what stands between two fields, quotes kept.
struct Piece
{
    QString text;
    bool isField = false;

    bool isYear() const { return isField && text.startsWith(u'y'); }
    bool isWeekday() const { return isField && text.startsWith(u"ddd"); }
    // 2026年12月24日: the sign after a number belongs to it.
    bool belongsToFieldBefore() const
    {
        return !isField && !text.isEmpty()
            && (text[0].script() == QChar::Script_Han || text[0].script() == QChar::Script_Hangul);
    }
};

QList<Piece> pieces(const QString &format)
{
    QList<Piece> found;
    bool quoted = false;
    for (const QChar c : format) {
        quoted ^= c == u'\'';
        const bool isField = !quoted && (c == u'd' || c == u'M' || c == u'y');
        const bool continues = !found.isEmpty() && found.back().isField == isField
            && (!isField || found.back().text.back() == c);
        if (continues)
            found.back().text += c;
        else
            found += Piece{QString(c), isField};
    }
    return found;
}

/// The format without a field and without what bound it to its neighbours.
void drop(QList<Piece> &format, bool (Piece::*is)() const)
{
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (!(format[i].*is)())
            continue;
        const bool last = i + 1 >= format.size();
        const bool ownsNext = !last && format[i + 1].belongsToFieldBefore();
        format.removeAt(i);
        if (i == 0 || ownsNext) {
            if (i < format.size())
                format.removeAt(i);
        } else if (!format[i - 1].belongsToFieldBefore()) {
            format.removeAt(i - 1);
        }
        return;
    }
}

QString joined(const QList<Piece> &format)
{
    QString text;
    for (const Piece &piece : format)
        text += piece.text;
    return text.trimmed();
}

QString dayMonthYearFormat(const QLocale &locale)
{
    QList<Piece> format = pieces(locale.dateFormat(QLocale::LongFormat));
    drop(format, &Piece::isWeekday);
    return joined(format);
}

QString dayAndMonthFormat(const QLocale &locale)
{
    QList<Piece> format = pieces(locale.dateFormat(QLocale::LongFormat));
    drop(format, &Piece::isWeekday);
    drop(format, &Piece::isYear);
    return joined(format);
}

QString shortDayFormat(const QLocale &locale, bool withYear)
{
    QList<Piece> format = pieces(locale.dateFormat(QLocale::LongFormat));
    if (!withYear)
        drop(format, &Piece::isYear);
    return joined(format).replace(u"dddd"_s, u"ddd"_s).replace(u"MMMM"_s, u"MMM"_s);
}

// Newer locale data puts a narrow space before AM, which some fonts lack and nobody types.
QString tidy(QString text)
{
    return text.replace(QChar(0x202F), QChar(0x00A0));
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

} // namespace

QString Words::date(QDate day) const
{
    QString format = m_locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return m_locale.toString(day, format);
}

QString Words::longDate(QDate day) const
{
    return capitalised(m_speech.toString(day, QLocale::LongFormat));
}

QString Words::dayMonthYear(QDate day) const
{
    return m_speech.toString(day, dayMonthYearFormat(m_speech));
}

QString Words::dayAndMonth(QDate day) const
{
    return m_speech.toString(day, dayAndMonthFormat(m_speech));
}

QString Words::shortDay(QDate day, QDate today) const
{
    return capitalised(
        m_speech.toString(day, shortDayFormat(m_speech, day.year() != today.year())));
}

QString Words::relativeDay(QDate day, QDate today) const
{
    switch (today.daysTo(day)) {
    case -1:
        return tr("Yesterday");
    case 0:
        return tr("Today");
    case 1:
        return tr("Tomorrow");
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
        return capitalised(m_speech.standaloneDayName(day.dayOfWeek()));
    }
    return shortDay(day, today);
}

QString Words::dayInSentence(QDate day, QDate today) const
{
    const qint64 ahead = today.daysTo(day);
    if (ahead == -1)
        return tr("yesterday", "within a sentence");
    if (ahead == 0)
        return tr("today", "within a sentence");
    if (ahead == 1)
        return tr("tomorrow", "within a sentence");
    const QString name = ahead > 1 && ahead < 7
        ? m_speech.standaloneDayName(day.dayOfWeek())
        : m_speech.toString(day, shortDayFormat(m_speech, day.year() != today.year()));
    //: A weekday or a date within a sentence, with the article where the language wants one
    return tr("%1", "a day within a sentence").arg(name);
}

QString Words::weekday(QDate day) const
{
    return capitalised(m_speech.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat));
}

QString Words::timeOfDay(QTime time) const
{
    return tidy(m_locale.toString(time, QLocale::ShortFormat));
}

QString Words::timeOfDay(Instant instant) const
{
    return timeOfDay(m_time.timeOfDay(instant));
}

QString Words::minuteOfDay(int minute) const
{
    return timeOfDay(QTime::fromMSecsSinceStartOfDay(minute % (24 * 60) * 60'000));
}

QString Words::dateAndTime(Instant instant) const
{
    return tr("%1 %2", "a date and a time")
        .arg(date(m_time.civilDate(instant)), timeOfDay(instant));
}

QString Words::period(QDate from, QDate to, QDate today) const
{
    if (from == to)
        return shortDay(from, today);
    return tr("%1 – %2", "from a day to a day").arg(shortDay(from, today), shortDay(to, today));
}

QString Words::ago(Instant then, Instant now) const
{
    const qint64 minutes = (toMilliseconds(now) - toMilliseconds(then)) / 60'000;
    if (minutes < 1)
        return tr("just now");
    if (minutes < 60)
        return tr("%n minute(s) ago", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return tr("%n hour(s) ago", nullptr, int(minutes / 60));
    return tr("%n day(s) ago", nullptr, int(minutes / (24 * 60)));
}

} // namespace desk::ui
