#pragma once

#include <QColor>
#include <QImage>
#include <QPolygonF>
#include <QQmlEngine>
#include <QQuickPaintedItem>

namespace desk::ui {

/// Where somebody signs with a finger, a pen or the mouse. What was drawn never becomes text or a
/// property: it leaves as a picture and as strokes, to be stored encrypted.
class SignaturePad : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY colorChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged FINAL)

public:
    explicit SignaturePad(QQuickItem *parent = nullptr);

    bool isEmpty() const { return m_strokes.isEmpty(); }
    Q_INVOKABLE void clear();

    /// Black on white, as a PNG.
    QByteArray picture() const;
    /// {"width", "height", "strokes": [[x, y, x, y, ...], ...]} as JSON.
    QByteArray strokes() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void colorChanged();
    void emptyChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void touchEvent(QTouchEvent *event) override;

private:
    void begin(QPointF at);
    void follow(QPointF at);
    void draw(QPainter &painter, const QColor &color) const;

    QColor m_color = Qt::black;
    QList<QPolygonF> m_strokes;
    int m_points = 0;
};

} // namespace desk::ui
