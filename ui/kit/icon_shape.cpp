#include "ui/kit/icon_shape.h"

#include <QPainter>
#include <QQmlInfo>

namespace desk::ui {

namespace {

constexpr qreal Field = 20;
constexpr qreal LineWidth = 1.5;

} // namespace

IconShape::IconShape(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void IconShape::setSymbol(const QString &symbol)
{
    if (m_symbol == symbol)
        return;
    m_symbol = symbol;
    m_path = {};
    if (!symbol.isEmpty()) {
        if (const auto path = iconPath(symbol))
            m_path = *path;
        else
            qmlWarning(this) << "There is no icon with this name:" << symbol;
    }
    update();
    Q_EMIT symbolChanged();
}

void IconShape::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void IconShape::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    update();
    Q_EMIT mirroredChanged();
}

void IconShape::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_mirrored && m_path.directed) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    painter->scale(width() / Field, height() / Field);
    painter->fillPath(m_path.dots, m_color);
    painter->strokePath(m_path.lines,
                        QPen(m_color, LineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace desk::ui
