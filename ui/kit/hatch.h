#pragma once

#include <QColor>
#include <QQmlEngine>
#include <QQuickPaintedItem>

namespace desk::ui {

/// Diagonal lines: what is provisional shows it without colour, too.
class Hatch : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(DeskHatch)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(
        qreal cornerRadius READ cornerRadius WRITE setCornerRadius NOTIFY cornerRadiusChanged FINAL)

public:
    explicit Hatch(QQuickItem *parent = nullptr);

    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] qreal cornerRadius() const { return m_cornerRadius; }
    void setCornerRadius(qreal radius);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void colorChanged();
    void cornerRadiusChanged();

private:
    QColor m_color;
    qreal m_cornerRadius = 0;
};

} // namespace desk::ui
