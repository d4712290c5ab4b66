#include "ui/kit/hatch.h"

#include <QPainter>
#include <QPainterPath>

namespace desk::ui {

Hatch::Hatch(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Hatch::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void Hatch::setCornerRadius(qreal radius)
{
    if (qFuzzyCompare(m_cornerRadius, radius))
        return;
    m_cornerRadius = radius;
    update();
    Q_EMIT cornerRadiusChanged();
}

void Hatch::paint(QPainter *painter)
{
    constexpr qreal gap = 6;
    QPainterPath field;
    field.addRoundedRect(boundingRect(), m_cornerRadius, m_cornerRadius);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(field);
    painter->setPen(QPen(m_color, 1.5));
    for (qreal x = -height(); x < width(); x += gap)
        painter->drawLine(QPointF(x, height()), QPointF(x + height(), 0));
}

} // namespace desk::ui
