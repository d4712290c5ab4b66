#include "ui/calendar/tape_chart_view.h"

#include "ui/calendar/chart_painter.h"

#include <QKeyEvent>
#include <QQuickWindow>
#include <QSGRectangleNode>

#include <cmath>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

ChartSizes sizesFor(const Theme &theme)
{
    const qreal scale = theme.textScale();
    return {.row = std::round(30 * scale),
            .lane = std::round(26 * scale),
            .band = std::round(28 * scale),
            .names = std::round(168 * scale),
            .head = std::round(68 * scale)};
}

} // namespace

/// What is on the screen of it, from the back to the front. Layers that move nothing: below a plain
/// node the software renderer paints what is added later in the corner of the window.
struct TapeChartView::Scene : QSGNode
{
    QSGNode *body = new QSGTransformNode;
    QSGNode *marks = new QSGTransformNode;
    QSGNode *edges = new QSGTransformNode;
    quint64 shownMarks = 0;

    Scene()
    {
        appendChildNode(body);
        appendChildNode(marks);
        appendChildNode(edges);
    }
};

TapeChartView::TapeChartView(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setFlag(ItemIsFocusScope, false);
    setClip(true);
    setAcceptedMouseButtons(Qt::LeftButton | Qt::MiddleButton);
    setAcceptHoverEvents(true);
    setActiveFocusOnTab(true);
    Theme *theme = Theme::instance();
    connect(theme, &Theme::coloursChanged, this, &TapeChartView::repaint);
    connect(theme, &Theme::sizesChanged, this, [this] {
        measure();
        repaint();
    });
}

void TapeChartView::setCalendar(CalendarModel *calendar)
{
    if (m_calendar == calendar)
        return;
    m_calendar = calendar;
    if (m_calendar) {
        connect(m_calendar, &CalendarModel::chartChanged, this, &TapeChartView::repaint);
        const auto move = [this] {
            ++m_marks;
            update();
            Q_EMIT moved();
        };
        connect(m_calendar, &CalendarModel::viewChanged, this, move);
        connect(m_calendar, &CalendarModel::cursorChanged, this, move);
        connect(m_calendar, &CalendarModel::hoveredChanged, this, move);
        connect(m_calendar, &CalendarModel::carryChanged, this, move);
        measure();
    }
    Q_EMIT calendarChanged();
}

void TapeChartView::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    repaint();
    Q_EMIT mirroredChanged();
}

void TapeChartView::repaint()
{
    ++m_revision;
    ++m_marks;
    update();
    Q_EMIT moved();
}

void TapeChartView::measure()
{
    if (!m_calendar || width() < 1 || height() < 1)
        return;
    const ChartSizes sizes = sizesFor(*Theme::instance());
    m_calendar->setBody(
        {std::max(100.0, width() - sizes.names), std::max(50.0, height() - sizes.head)}, sizes);
}

void TapeChartView::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) {
        measure();
        repaint();
    }
}

int TapeChartView::takePainted()
{
    return m_body.takePainted() + m_head.takePainted() + m_names.takePainted()
        + m_corner.takePainted();
}

// The points of the surface that are at the edge of the body.
qreal TapeChartView::surfaceX() const
{
    const ChartWindow &window = m_calendar->window();
    return std::round((window.left() - qreal(m_origin)) * window.dayWidth());
}

QRectF TapeChartView::placed(const QRectF &body) const
{
    const ChartSizes &sizes = m_calendar->sizes();
    const QRectF rect = body.translated(sizes.names, sizes.head);
    return m_mirrored ? QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height())
                      : rect;
}

QRectF TapeChartView::rectOfBox(const ChartBox &box) const
{
    const ChartWindow &window = m_calendar->window();
    const ChartSheet &sheet = m_calendar->sheet();
    const DaySpan span = sheet.spanOf(box, window.isByHour());
    const qreal x = std::round(window.xOf(span.from)) + 1;
    return {x,
            window.yOf(sheet.topOf(box)) + 2,
            std::max(3.0, std::round(window.xOf(span.until)) - x - 1),
            sheet.laneHeight() - 4};
}

QRectF TapeChartView::cursorRect() const
{
    if (!m_calendar || m_calendar->cursorRow() >= m_calendar->sheet().rows().size())
        return {};
    const ChartWindow &window = m_calendar->window();
    const qsizetype box = m_calendar->cursorBox();
    const auto [from, until] = m_calendar->chosenDays();
    if (box >= 0 && from == until)
        return placed(rectOfBox(m_calendar->sheet().boxes()[box]).adjusted(-2, -2, 2, 2));
    const ChartRow &row = m_calendar->sheet().rows()[m_calendar->cursorRow()];
    const qreal x = std::round(window.xOf(qreal(from)));
    return placed(
        {x, window.yOf(row.top), std::round(window.xOf(qreal(until) + 1)) - x, row.height - 1});
}

QRectF TapeChartView::hoveredRect() const
{
    const qsizetype box = m_calendar ? m_calendar->hoveredBox() : -1;
    return box < 0 ? QRectF() : placed(rectOfBox(m_calendar->sheet().boxes()[box]));
}

void TapeChartView::showTiles(Scene &scene)
{
    const ChartWindow &window = m_calendar->window();
    const ChartSizes &sizes = m_calendar->sizes();
    const ChartPainter painter(*m_calendar, m_origin);
    const auto with = [this](void (ChartPainter::*part)(ChartBrush &) const,
                             const ChartPainter &whole) {
        return [this, part, &whole](QPainter &on, const QRectF &piece) {
            ChartBrush brush(on, piece, m_mirrored);
            (whole.*part)(brush);
        };
    };
    const qreal mirroredIn = m_mirrored ? width() : 0;
    const QSizeF seen = window.size();
    m_body.show(*this->window(),
                *scene.body,
                {.seen = {QPointF(surfaceX(), window.top()), seen},
                 .at = {sizes.names, sizes.head},
                 .mirroredIn = mirroredIn,
                 .revision = m_revision},
                with(&ChartPainter::body, painter));
    m_head.show(*this->window(),
                *scene.edges,
                {.seen = {surfaceX(), 0, seen.width(), sizes.head},
                 .at = {sizes.names, 0},
                 .tile = {512, sizes.head},
                 .mirroredIn = mirroredIn,
                 .revision = m_revision},
                with(&ChartPainter::head, painter));
    m_names.show(*this->window(),
                 *scene.edges,
                 {.seen = {0, window.top(), sizes.names, seen.height()},
                  .at = {0, sizes.head},
                  .tile = {sizes.names, 256},
                  .mirroredIn = mirroredIn,
                  .revision = m_revision},
                 with(&ChartPainter::names, painter));
    const QDate first = QDate::fromJulianDay(window.firstDay());
    const quint64 month = quint64(first.year() * 12 + first.month());
    m_corner.show(*this->window(),
                  *scene.edges,
                  {.seen = {0, 0, sizes.names, sizes.head},
                   .at = {0, 0},
                   .tile = {sizes.names, sizes.head},
                   .mirroredIn = mirroredIn,
                   .revision = m_revision * 100'000 + month},
                  [&](QPainter &on, const QRectF &piece) {
                      ChartBrush brush(on, piece, m_mirrored);
                      painter.corner(brush, tr("Occupied, %"));
                  });
}

// Now, the cursor and what is carried: little, and often somewhere else.
void TapeChartView::showMarks(Scene &scene)
{
    while (QSGNode *node = scene.marks->firstChild()) {
        scene.marks->removeChildNode(node);
        delete node;
    }
    const auto fill = [&](const QRectF &rect, const QColor &color) {
        QSGRectangleNode *node = window()->createRectangleNode();
        node->setRect(rect);
        node->setColor(color);
        scene.marks->appendChildNode(node);
    };
    const auto frame = [&](const QRectF &rect, const QColor &color, qreal wide) {
        fill({rect.left(), rect.top(), rect.width(), wide}, color);
        fill({rect.left(), rect.bottom() - wide, rect.width(), wide}, color);
        fill({rect.left(), rect.top(), wide, rect.height()}, color);
        fill({rect.right() - wide, rect.top(), wide, rect.height()}, color);
    };
    const Palette &colours = ChartBrush::palette();
    const ChartWindow &view = m_calendar->window();
    fill(placed({std::round(view.xOf(m_calendar->now())), 0, 2, view.size().height()}),
         colours.accent);
    const auto [from, until] = m_calendar->chosenDays();
    if (from != until) {
        QColor chosen = colours.accent;
        chosen.setAlphaF(0.18F);
        fill(cursorRect(), chosen);
    }
    if (const auto box = m_calendar->ghost()) {
        const QRectF rect = placed(rectOfBox(*box));
        const qreal ratio = window()->effectiveDevicePixelRatio();
        const QRectF piece(0, 0, std::min(rect.width(), 4'000.0), rect.height());
        QImage image((piece.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter on(&image);
        ChartBrush brush(on, piece, m_mirrored);
        ChartPainter(*m_calendar, m_origin).ghost(brush, piece);
        on.end();
        QSGImageNode *node = window()->createImageNode();
        node->setTexture(window()->createTextureFromImage(image));
        node->setOwnsTexture(true);
        node->setRect({rect.topLeft(), piece.size()});
        scene.marks->appendChildNode(node);
        return;
    }
    frame(cursorRect(), hasActiveFocus() ? colours.accent : colours.edge, hasActiveFocus() ? 2 : 1);
}

QSGNode *TapeChartView::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (!old) {
        for (ChartTiles *tiles : {&m_body, &m_head, &m_names, &m_corner})
            tiles->forget();
    }
    if (!m_calendar || !m_calendar->session() || !m_calendar->isLoaded() || width() < 1
        || height() < 1) {
        delete old;
        return nullptr;
    }
    auto *scene = old ? static_cast<Scene *>(old) : new Scene;
    const ChartWindow &view = m_calendar->window();
    // Near its origin a surface of points is exact.
    if (m_dayWidth != view.dayWidth() || std::abs(view.left() - qreal(m_origin)) > 1'000) {
        m_dayWidth = view.dayWidth();
        m_origin = view.firstDay();
        ++m_revision;
    }
    showTiles(*scene);
    if (std::exchange(scene->shownMarks, m_marks) != m_marks)
        showMarks(*scene);
    return scene;
}

} // namespace desk::ui
