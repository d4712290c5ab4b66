#include "ui/calendar/chart_brush.h"

#include "ui/kit/icon_paths.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace desk::ui {

namespace {

constexpr qreal radius = 5;

const QFont &fontFor(int size, bool strong)
{
    static QHash<std::pair<int, bool>, QFont> fonts;
    const auto known = fonts.find({size, strong});
    return known != fonts.end() ? *known
                                : *fonts.insert({size, strong}, Theme::fontOf(size, strong, true));
}

const IconPath &iconFor(const QString &symbol)
{
    static QHash<QString, IconPath> icons;
    const auto known = icons.find(symbol);
    return known != icons.end() ? *known
                                : *icons.insert(symbol, iconPath(symbol).value_or(IconPath()));
}

QPainterPath boxPath(const QRectF &rect, bool roundLeft, bool roundRight)
{
    const qreal round = std::min(radius, std::min(rect.width(), rect.height()) / 2);
    const qreal left = roundLeft ? round : 0;
    const qreal right = roundRight ? round : 0;
    QPainterPath path;
    path.moveTo(rect.left() + left, rect.top());
    path.lineTo(rect.right() - right, rect.top());
    path.quadTo(rect.topRight(), {rect.right(), rect.top() + right});
    path.lineTo(rect.right(), rect.bottom() - right);
    path.quadTo(rect.bottomRight(), {rect.right() - right, rect.bottom()});
    path.lineTo(rect.left() + left, rect.bottom());
    path.quadTo(rect.bottomLeft(), {rect.left(), rect.bottom() - left});
    path.lineTo(rect.left(), rect.top() + left);
    path.quadTo(rect.topLeft(), {rect.left() + left, rect.top()});
    return path;
}

} // namespace

ChartBrush::ChartBrush(QPainter &painter, const QRectF &piece, bool mirrored)
    : m_painter(painter)
    , m_piece(piece)
    , m_mirrored(mirrored)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

const Palette &ChartBrush::palette()
{
    return Theme::instance()->isDark() ? Theme::darkPalette() : Theme::lightPalette();
}

QColor ChartBrush::strong(Theme::Tone tone)
{
    return Theme::instance()->tones().at(tone).value<QColor>();
}

QColor ChartBrush::soft(Theme::Tone tone)
{
    return Theme::instance()->softTones().at(tone).value<QColor>();
}

QRectF ChartBrush::placed(const QRectF &rect) const
{
    const QRectF moved = rect.translated(-m_piece.topLeft());
    if (!m_mirrored)
        return moved;
    return {m_piece.width() - moved.right(), moved.top(), moved.width(), moved.height()};
}

void ChartBrush::fill(const QRectF &rect, const QColor &color)
{
    m_painter.fillRect(placed(rect).toAlignedRect(), color);
}

void ChartBrush::across(qreal y, const QColor &color)
{
    fill({m_piece.left(), y, m_piece.width(), 1}, color);
}

void ChartBrush::down(qreal x, qreal from, qreal until, const QColor &color, qreal width)
{
    const QRectF line = placed({std::round(x), from, width, until - from});
    m_painter.fillRect(QRectF(std::round(line.x()), line.y(), line.width(), line.height()), color);
}

void ChartBrush::box(
    const QRectF &rect, const QColor &color, const QColor &edge, bool begins, bool ends)
{
    const QRectF place = placed(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    m_painter.setBrush(color);
    m_painter.drawPath(boxPath(place, m_mirrored ? ends : begins, m_mirrored ? begins : ends));
    m_painter.setBrush(Qt::NoBrush);
}

void ChartBrush::hatch(const QRectF &rect, const QColor &color)
{
    constexpr qreal gap = 6;
    const QRectF place = placed(rect);
    m_painter.save();
    m_painter.setClipRect(place);
    m_painter.setPen(QPen(color, 1));
    // The lines go on from one piece to the next.
    const qreal start = std::floor(rect.left() / gap) * gap - rect.left();
    for (qreal x = start - place.height(); x < place.width(); x += gap)
        m_painter.drawLine(QPointF(place.left() + x, place.bottom()),
                           QPointF(place.left() + x + place.height(), place.top()));
    m_painter.restore();
}

void ChartBrush::outline(const QRectF &rect, const QColor &color, qreal width, qreal round)
{
    m_painter.setPen(QPen(color, width));
    m_painter.setBrush(Qt::NoBrush);
    const qreal half = width / 2;
    m_painter.drawRoundedRect(placed(rect).adjusted(half, half, -half, -half), round, round);
}

void ChartBrush::icon(const QPointF &at, const QString &symbol, qreal size, const QColor &color)
{
    const IconPath &path = iconFor(symbol);
    const QRectF place = placed({at, QSizeF(size, size)});
    m_painter.save();
    m_painter.translate(place.topLeft());
    m_painter.scale(size / 20, size / 20);
    if (m_mirrored && path.directed) {
        m_painter.translate(20, 0);
        m_painter.scale(-1, 1);
    }
    m_painter.setPen(QPen(color, 30 / size, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path.lines);
    m_painter.fillPath(path.dots, color);
    m_painter.restore();
}

qreal ChartBrush::widthOf(const QString &text, int size, bool strong)
{
    return QFontMetricsF(fontFor(size, strong)).horizontalAdvance(text);
}

QString ChartBrush::beginningOf(const QString &text, qreal width, int size, bool strong)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    QString beginning;
    while (letters.toNextBoundary() > 0) {
        const QString longer = text.left(letters.position());
        if (widthOf(longer, size, strong) > width)
            break;
        beginning = longer;
    }
    return beginning;
}

qreal ChartBrush::text(const QRectF &rect,
                       const QString &text,
                       int size,
                       const QColor &color,
                       bool strong,
                       Qt::Alignment alignment)
{
    if (rect.width() <= 0 || text.isEmpty())
        return 0;
    const QFont &font = fontFor(size, strong);
    const QString fitting =
        QFontMetricsF(font).elidedText(Theme::shown(text, true), Qt::ElideRight, rect.width());
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(placed(rect), alignment.toInt() | Qt::TextSingleLine, fitting);
    return QFontMetricsF(font).horizontalAdvance(fitting);
}

} // namespace desk::ui
