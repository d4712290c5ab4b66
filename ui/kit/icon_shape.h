#pragma once

#include "ui/kit/icon_paths.h"

#include <QColor>
#include <QQmlEngine>
#include <QQuickPaintedItem>

namespace desk::ui {

/// Draws one of our icons in one colour. QML uses it through DeskIcon, which knows the size and the
/// reading direction.
class IconShape : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString symbol READ symbol WRITE setSymbol NOTIFY symbolChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)

public:
    explicit IconShape(QQuickItem *parent = nullptr);

    [[nodiscard]] QString symbol() const { return m_symbol; }
    void setSymbol(const QString &symbol);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void symbolChanged();
    void colorChanged();
    void mirroredChanged();

private:
    QString m_symbol;
    QColor m_color;
    bool m_mirrored = false;
    IconPath m_path;
};

} // namespace desk::ui
