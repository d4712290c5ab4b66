#pragma once

#include "ui/kit/theme.h"

#include <QPainter>

namespace desk::ui {

/// Draws on a piece of a larger surface: what is meant in the points of the surface, where one
/// reads from left to right, comes out where it belongs, mirrored where one reads from right to
/// left.
class ChartBrush
{
public:
    ChartBrush(QPainter &painter, const QRectF &piece, bool mirrored);

    const QRectF &piece() const { return m_piece; }
    static const Palette &palette();
    /// The two colours of a tone: to write and draw with, to write on.
    static QColor strong(Theme::Tone tone);
    static QColor soft(Theme::Tone tone);

    void fill(const QRectF &rect, const QColor &color);
    void across(qreal y, const QColor &color); ///< a line over the piece
    void down(qreal x, qreal from, qreal until, const QColor &color, qreal width = 1);
    /// A box with round corners where something begins and ends.
    void box(const QRectF &rect, const QColor &color, const QColor &edge, bool begins, bool ends);
    void hatch(const QRectF &rect, const QColor &color);
    void outline(const QRectF &rect, const QColor &color, qreal width, qreal radius);
    void icon(const QPointF &at, const QString &symbol, qreal size, const QColor &color);
    /// As much of the text as fits, in one line; answers how wide it is.
    qreal text(const QRectF &rect,
               const QString &text,
               int size,
               const QColor &color,
               bool strong = false,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    static qreal widthOf(const QString &text, int size, bool strong);
    /// The first letters, as many as fit; empty when not even one does.
    static QString beginningOf(const QString &text, qreal width, int size, bool strong);

private:
    QRectF placed(const QRectF &rect) const;

    QPainter &m_painter;
    QRectF m_piece;
    bool m_mirrored;
};

} // namespace desk::ui
