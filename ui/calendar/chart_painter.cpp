#include "ui/calendar/chart_painter.h"

#include "ui/text/enum_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr qreal boxGap = 2;
constexpr qreal stripe = 3;
constexpr qreal iconSize = 13;
constexpr qreal leastForIcon = 26;
constexpr qreal leastBehind = 30;
constexpr qreal leastForDots = 30; ///< narrower, a name is its first letters

} // namespace

ChartPainter::ChartPainter(const CalendarModel &model, qint64 origin)
    : m_model(model)
    , m_sheet(model.sheet())
    , m_colours(ChartBrush::palette())
    , m_words(model.words())
    , m_origin(origin)
    , m_dayWidth(model.window().dayWidth())
    , m_daysFit(ChartBrush::widthOf(m_words.number(30), Theme::instance()->body(), true)
                < m_dayWidth)
    , m_byHour(model.window().isByHour())
    , m_caption(Theme::instance()->caption())
{
    for (const PetAlert &alert : m_sheet.chart().warnings.alerts)
        m_alerted += alert.pet;
    for (const Allergy &allergy : m_sheet.chart().warnings.allergies)
        m_alerted += allergy.pet;
}

ChartPainter::Days ChartPainter::daysOf(const QRectF &piece) const
{
    return {m_origin + qint64(std::floor(piece.left() / m_dayWidth)),
            m_origin + qint64(std::ceil(piece.right() / m_dayWidth))};
}

bool ChartPainter::isWeekend(qint64 day) const
{
    const auto weekday = Qt::DayOfWeek(QDate::fromJulianDay(day).dayOfWeek());
    return !m_words.locale().weekdays().contains(weekday);
}

QRectF ChartPainter::rectOf(const ChartBox &box) const
{
    const DaySpan span = m_sheet.spanOf(box, m_byHour);
    const qreal x = std::round(xOf(span.from)) + 1;
    return {x,
            m_sheet.topOf(box) + boxGap,
            std::max(3.0, std::round(xOf(span.until)) - x - 1),
            m_sheet.laneHeight() - 2 * boxGap};
}

void ChartPainter::body(ChartBrush &brush) const
{
    const QRectF &piece = brush.piece();
    const Days days = daysOf(piece);
    ground(brush, days);
    const qsizetype first = m_sheet.rowAt(piece.top());
    for (qsizetype i = std::max<qsizetype>(0, first); i < m_sheet.rows().size(); ++i) {
        const ChartRow &row = m_sheet.rows()[i];
        if (row.top > piece.bottom())
            break;
        if (row.isBand())
            band(brush, row, days);
    }
    lines(brush, days);
    for (const ChartShut &each : m_sheet.shut()) {
        if (each.row >= 0)
            shut(brush, each);
    }
    for (qsizetype i = std::max<qsizetype>(0, first); i < m_sheet.rows().size(); ++i) {
        if (m_sheet.rows()[i].top > piece.bottom())
            break;
        for (const qsizetype index : m_sheet.boxesIn(i))
            box(brush, m_sheet.boxes()[index]);
    }
    links(brush);
}

void ChartPainter::ground(ChartBrush &brush, const Days &days) const
{
    const QRectF &piece = brush.piece();
    brush.fill(piece, m_colours.ground);
    const qreal bottom = std::min(piece.bottom(), m_sheet.height());
    const qreal height = bottom - piece.top();
    if (height <= 0)
        return;
    brush.fill({piece.left(), piece.top(), piece.width(), height}, m_colours.surface);
    for (qint64 day = days.first; day <= days.last; ++day) {
        const qreal x = std::round(xOf(qreal(day)));
        const QRectF column{x, piece.top(), std::round(xOf(qreal(day) + 1)) - x, height};
        if (isWeekend(day))
            brush.fill(column, m_colours.hover);
        if (day == m_model.today())
            brush.fill(column, m_colours.accentSoft);
    }
}

void ChartPainter::lines(ChartBrush &brush, const Days &days) const
{
    const QRectF &piece = brush.piece();
    const qreal bottom = std::min(piece.bottom(), m_sheet.height());
    if (bottom <= piece.top())
        return;
    for (qint64 day = days.first; day <= days.last; ++day) {
        const QDate date = QDate::fromJulianDay(day);
        const bool isMonth = date.day() == 1;
        const bool isSeen = m_daysFit || date.dayOfWeek() == Qt::Monday || isMonth;
        if (isSeen)
            brush.down(
                xOf(qreal(day)), piece.top(), bottom, isMonth ? m_colours.edge : m_colours.line);
        for (int hour = 6; m_dayWidth > 300 && hour < 24; hour += 6)
            brush.down(xOf(qreal(day) + hour / 24.0), piece.top(), bottom, m_colours.line);
    }
    const qsizetype first = std::max<qsizetype>(0, m_sheet.rowAt(piece.top()));
    for (qsizetype i = first; i < m_sheet.rows().size(); ++i) {
        const ChartRow &row = m_sheet.rows()[i];
        if (row.top > piece.bottom())
            break;
        brush.across(row.bottom() - 1, m_colours.line);
    }
}

void ChartPainter::band(ChartBrush &brush, const ChartRow &row, const Days &days) const
{
    const ChartGroup &group = m_sheet.groups()[row.group];
    brush.fill({brush.piece().left(), row.top, brush.piece().width(), row.height},
               m_colours.sunken);
    for (qint64 day = days.first; day <= days.last; ++day) {
        const NightLoad *load = m_sheet.loadOf(group.nights, day);
        if (!load || load->places == 0)
            continue;
        const QRectF cell{xOf(qreal(day)), row.top, m_dayWidth, row.height};
        const bool isFull = load->free() <= 0;
        if (isFull && day >= m_model.today())
            brush.fill(cell.adjusted(1, 1, 0, -1), m_colours.troubleSoft);
        if (m_daysFit)
            brush.text(cell,
                       m_words.number(load->free()),
                       m_caption,
                       isFull ? m_colours.trouble : m_colours.softInk,
                       isFull,
                       Qt::AlignCenter);
    }
}

void ChartPainter::shut(ChartBrush &brush, const ChartShut &shut) const
{
    const ChartRow &row = m_sheet.rows()[shut.row];
    const qreal x = xOf(shut.from);
    const QRectF rect{x, row.top + 3, xOf(shut.until) - x, row.height - 7};
    if (!rect.intersects(brush.piece()))
        return;
    brush.fill(rect, m_colours.sunken);
    brush.hatch(rect, m_colours.line);
    brush.outline(rect, m_colours.edge, 1, 3);
    const QString &reason = m_sheet.chart().blocks[shut.block].reason;
    const qreal width =
        std::min(rect.width() - 12, ChartBrush::widthOf(reason, m_caption, false) + 8);
    if (width < 24)
        return;
    brush.fill({rect.left() + 6, rect.top() + 3, width, rect.height() - 6}, m_colours.sunken);
    brush.text({rect.left() + 10, rect.top(), width - 4, rect.height()},
               reason,
               m_caption,
               m_colours.softInk);
}

void ChartPainter::box(ChartBrush &brush, const ChartBox &box) const
{
    const QRectF rect = rectOf(box);
    // A name may stand behind its bar.
    if (!rect.adjusted(0, 0, 200, 0).intersects(brush.piece()))
        return;
    const ChartBar &bar = m_sheet.barOf(box);
    const StayLook look = lookOf(bar, QDate::fromJulianDay(m_model.today()));
    const QColor tone = look.isOver ? m_colours.edge : ChartBrush::strong(look.tone);
    QColor edge = tone;
    edge.setAlphaF(look.isOver ? 0.45F : 0.55F);
    brush.box(rect,
              look.isOver ? m_colours.sunken : ChartBrush::soft(look.tone),
              edge,
              !bar.comesFromElsewhere,
              !bar.goesElsewhere);
    if (look.isHatched) {
        QColor thin = tone;
        thin.setAlphaF(0.3F);
        brush.hatch(rect.adjusted(2, 2, -2, -2), thin);
    }
    if (!bar.comesFromElsewhere && rect.width() > 2 * stripe && !look.isOver)
        brush.fill({rect.left() + 2, rect.top() + 3, stripe, rect.height() - 6}, tone);
    nameOf(brush, box, look, rect);
}

void ChartPainter::nameOf(ChartBrush &brush,
                          const ChartBox &box,
                          const StayLook &look,
                          QRectF rect) const
{
    const QColor ink = look.isOver ? m_colours.softInk : m_colours.ink;
    const QString pets = petsOf(m_sheet, box);
    QRectF inside = rect.adjusted(2 * stripe + 2, 0, -5, 0);
    const qreal wanted = ChartBrush::widthOf(pets, m_caption, true);
    const qreal behind = spaceBehind(box) - 8;
    // Where only one of the two has room, the name says more than the icon.
    const qreal besideIcon = inside.width() - iconSize - 4;
    const bool hasRoomForBoth = besideIcon >= leastForDots || (m_daysFit && behind > leastBehind)
        || !ChartBrush::beginningOf(pets, besideIcon, m_caption, !look.isOver).isEmpty();
    if (rect.width() >= leastForIcon && hasRoomForBoth) {
        brush.icon({inside.left(), rect.center().y() - iconSize / 2},
                   look.symbol,
                   iconSize,
                   look.isOver ? m_colours.softInk : ChartBrush::strong(look.tone));
        inside.setLeft(inside.left() + iconSize + 4);
    }
    if (hasAlert(box) && rect.width() > 56) {
        brush.icon({inside.right() - iconSize, rect.center().y() - iconSize / 2},
                   u"alert"_s,
                   iconSize,
                   m_colours.departing);
        inside.setRight(inside.right() - iconSize - 4);
    }
    const bool standsBehind =
        wanted > inside.width() + 4 && inside.width() < 40 && behind > leastBehind && m_daysFit;
    if (standsBehind) {
        brush.text({rect.right() + 5, rect.top(), behind, rect.height()}, pets, m_caption, ink);
        return;
    }
    const QString name = wanted > inside.width() && inside.width() < leastForDots
        ? ChartBrush::beginningOf(pets, inside.width(), m_caption, !look.isOver)
        : pets;
    const qreal used = brush.text(inside, name, m_caption, ink, !look.isOver);
    inside.setLeft(inside.left() + used + 6);
    if (inside.width() > 24)
        brush.text(inside, m_sheet.barOf(box).stay.family, m_caption, m_colours.softInk);
}

qreal ChartPainter::spaceBehind(const ChartBox &box) const
{
    const DaySpan span = m_sheet.spanOf(box, m_byHour);
    qreal next = span.until + 90 / m_dayWidth;
    for (const qsizetype index : m_sheet.boxesIn(box.row)) {
        const ChartBox &other = m_sheet.boxes()[index];
        const qreal from = m_sheet.spanOf(other, m_byHour).from;
        if (&other != &box && other.lane == box.lane && from >= span.until)
            next = std::min(next, from);
    }
    return (next - span.until) * m_dayWidth;
}

bool ChartPainter::hasAlert(const ChartBox &box) const
{
    return std::ranges::any_of(box.bars, [this](qsizetype bar) {
        return m_alerted.contains(m_sheet.chart().bars[bar].stay.pet);
    });
}

// From where a part of a stay ends to where the next one begins.
void ChartPainter::links(ChartBrush &brush) const
{
    for (const auto &[before, after] : m_sheet.links()) {
        const ChartBox &one = m_sheet.boxes()[before];
        const ChartBox &other = m_sheet.boxes()[after];
        if (one.row < 0 || other.row < 0 || one.row == other.row)
            continue;
        const QRectF start = rectOf(one);
        const QRectF end = rectOf(other);
        const qreal x = std::round((start.right() + end.left()) / 2);
        const qreal from = std::min(start.center().y(), end.center().y());
        const qreal until = std::max(start.center().y(), end.center().y());
        if (!QRectF(x - 4, from - 4, 8, until - from + 8).intersects(brush.piece()))
            continue;
        const StayLook look = lookOf(m_sheet.barOf(other), QDate::fromJulianDay(m_model.today()));
        const QColor color = look.isOver ? m_colours.edge : ChartBrush::strong(look.tone);
        brush.down(x - 1, from, until, color, 2);
        for (const qreal y : {start.center().y(), end.center().y()})
            brush.box({x - 3, y - 3, 6, 6}, color, {}, true, true);
    }
}

void ChartPainter::ghost(ChartBrush &brush, const QRectF &rect) const
{
    const bool isRefused = m_model.isRefused();
    const QColor tone = isRefused ? m_colours.trouble : m_colours.accent;
    brush.box(rect, isRefused ? m_colours.troubleSoft : m_colours.accentSoft, tone, true, true);
    brush.outline(rect, tone, 2, 5);
    QRectF inside = rect.adjusted(8, 0, -6, 0);
    if (rect.width() > leastForIcon) {
        brush.icon({inside.left(), rect.center().y() - iconSize / 2},
                   isRefused ? u"alert"_s : u"check"_s,
                   iconSize,
                   tone);
        inside.setLeft(inside.left() + iconSize + 4);
    }
    brush.text(inside, m_model.carriedPets(), m_caption, m_colours.ink, true);
}

} // namespace desk::ui
