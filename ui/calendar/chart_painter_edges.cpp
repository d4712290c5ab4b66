#include "ui/calendar/chart_painter.h"
#include "ui/text/enum_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// How full a house is when people are told.
constexpr int nearlyFull = 85;

int percentOf(const NightLoad &load)
{
    return load.places == 0 ? 0 : 100 * (load.places - load.free()) / load.places;
}

} // namespace

void ChartPainter::head(ChartBrush &brush) const
{
    brush.fill(brush.piece(), m_colours.surface);
    const Days days = daysOf(brush.piece());
    for (qint64 day = days.first; day <= days.last; ++day) {
        const QRectF column{xOf(qreal(day)), 0, m_dayWidth, brush.piece().height()};
        if (isWeekend(day))
            brush.fill(column, m_colours.hover);
        if (day == m_model.today())
            brush.fill(column, m_colours.accentSoft);
        if (m_daysFit)
            dayHead(brush, day);
        else if (QDate::fromJulianDay(day).dayOfWeek() == Qt::Monday)
            weekHead(brush, day);
        occupancy(brush, day);
    }
    brush.across(brush.piece().height() - 1, m_colours.edge);
}

// "Mon" above "23"; the first of a month says which one.
void ChartPainter::dayHead(ChartBrush &brush, qint64 day) const
{
    const QDate date = QDate::fromJulianDay(day);
    const qreal line = m_caption * 1.5;
    const QRectF above{xOf(qreal(day)), 4, m_dayWidth, line};
    const bool isToday = day == m_model.today();
    const bool isFirst = date.day() == 1;
    brush.down(
        xOf(qreal(day)), 0, brush.piece().height(), isFirst ? m_colours.edge : m_colours.line);
    const QString weekday = m_dayWidth < 34 ? m_words.weekday(date).left(2) : m_words.weekday(date);
    const QString month = m_words.speech().standaloneMonthName(date.month(), QLocale::ShortFormat);
    brush.text(above,
               isFirst ? month : weekday,
               m_caption,
               isToday || isFirst ? m_colours.accent : m_colours.softInk,
               isFirst,
               Qt::AlignCenter);
    brush.text({xOf(qreal(day)), above.bottom(), m_dayWidth, line + 2},
               m_words.number(date.day()),
               Theme::instance()->body(),
               isToday ? m_colours.accent : m_colours.ink,
               true,
               Qt::AlignCenter);
}

// Where days are narrow, each week begins with its date.
void ChartPainter::weekHead(ChartBrush &brush, qint64 day) const
{
    const QDate date = QDate::fromJulianDay(day);
    const QRectF week{xOf(qreal(day)) + 4, 4, 7 * m_dayWidth - 6, m_caption * 1.5};
    brush.down(xOf(qreal(day)), 0, brush.piece().height(), m_colours.line);
    brush.text(week,
               m_words.speech().standaloneMonthName(date.month(), QLocale::ShortFormat),
               m_caption,
               m_colours.softInk);
    brush.text({week.left(), week.bottom(), week.width(), week.height() + 2},
               m_words.number(date.day()),
               Theme::instance()->body(),
               m_colours.ink,
               true);
}

// How full the house is that night: a bar, and a number where there is room for it.
void ChartPainter::occupancy(ChartBrush &brush, qint64 day) const
{
    const NightLoad *load = m_sheet.loadOf(m_sheet.house(), day);
    if (!load || load->places == 0)
        return;
    const int percent = percentOf(*load);
    const QColor tone = percent >= 100 ? m_colours.trouble
        : percent >= nearlyFull        ? m_colours.departing
                                       : m_colours.softInk;
    const qreal bottom = brush.piece().height();
    if (m_dayWidth > 24) {
        const QRectF place{
            xOf(qreal(day)), bottom - m_caption * 1.5 - 6, m_dayWidth, m_caption * 1.5};
        const QString share = m_dayWidth > 44 ? m_words.percent(PartsPerMillion{percent * 10'000})
                                              : m_words.number(percent);
        brush.text(place, share, m_caption, tone, percent >= nearlyFull, Qt::AlignCenter);
    }
    const qreal full = std::max(1.0, m_dayWidth - 4);
    brush.fill({xOf(qreal(day)) + 2, bottom - 6, full, 3}, m_colours.sunken);
    brush.fill({xOf(qreal(day)) + 2, bottom - 6, full * percent / 100, 3}, tone);
}

void ChartPainter::names(ChartBrush &brush) const
{
    const QRectF &piece = brush.piece();
    brush.fill(piece, m_colours.ground);
    const qsizetype first = std::max<qsizetype>(0, m_sheet.rowAt(piece.top()));
    for (qsizetype i = first; i < m_sheet.rows().size(); ++i) {
        const ChartRow &row = m_sheet.rows()[i];
        if (row.top > piece.bottom())
            break;
        const QRectF line{piece.left(), row.top, piece.width(), row.height};
        brush.fill(line, row.isBand() ? m_colours.sunken : m_colours.surface);
        brush.across(row.bottom() - 1, m_colours.line);
        if (row.isBand()) {
            const ChartGroup &group = m_sheet.groups()[row.group];
            brush.icon({6, row.top + row.height / 2 - 7},
                       group.isFolded ? u"chevron-end"_s : u"chevron-down"_s,
                       14,
                       m_colours.softInk);
            const QString rooms = m_words.number(group.rooms);
            const qreal width = ChartBrush::widthOf(rooms, m_caption, false);
            brush.text(
                line.adjusted(24, 0, -width - 14, 0), group.title, m_caption, m_colours.ink, true);
            brush.text(line.adjusted(24, 0, -8, 0),
                       rooms,
                       m_caption,
                       m_colours.softInk,
                       false,
                       Qt::AlignRight | Qt::AlignVCenter);
            continue;
        }
        const ChartUnit &unit = m_sheet.unitOf(row);
        const bool isClean = unit.cleanliness == Cleanliness::Clean;
        const qreal used = brush.text(
            line.adjusted(24, 0, -8, 0), unit.name, Theme::instance()->body(), m_colours.ink);
        if (!isClean)
            brush.text(line.adjusted(24 + used + 8, 0, -8, 0),
                       word(unit.cleanliness),
                       m_caption,
                       m_colours.departing,
                       false,
                       Qt::AlignRight | Qt::AlignVCenter);
    }
    brush.down(piece.right() - 1, piece.top(), piece.bottom(), m_colours.edge);
}

void ChartPainter::corner(ChartBrush &brush, const QString &occupied) const
{
    const QRectF &piece = brush.piece();
    const qreal line = m_caption * 1.5;
    brush.fill(piece, m_colours.surface);
    const QDate first = QDate::fromJulianDay(m_model.window().firstDay());
    brush.text({12, 4, piece.width() - 20, line},
               QString::number(first.year()),
               m_caption,
               m_colours.softInk);
    brush.text({12, 4 + line, piece.width() - 20, line + 2},
               m_words.speech().standaloneMonthName(first.month()),
               Theme::instance()->body(),
               m_colours.ink,
               true);
    brush.text({12, piece.height() - line - 6, piece.width() - 20, line},
               occupied,
               m_caption,
               m_colours.softInk);
    brush.across(piece.height() - 1, m_colours.edge);
    brush.down(piece.right() - 1, 0, piece.height(), m_colours.edge);
}

} // namespace desk::ui
