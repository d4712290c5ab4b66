#include "ui/check_in/signature_pad.h"

#include <QBuffer>
#include <QCursor>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

// A signature has a few hundred; a pen left on the pad all day fills no disk.
constexpr int mostPoints = 20'000;
constexpr qreal penWidth = 2.4;
constexpr int pictureScale = 2;

} // namespace

SignaturePad::SignaturePad(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    setAntialiasing(true);
    setCursor(QCursor(Qt::CrossCursor));
    connect(this, &SignaturePad::colorChanged, this, [this] { update(); });
}

void SignaturePad::clear()
{
    if (m_strokes.isEmpty())
        return;
    m_strokes.clear();
    m_points = 0;
    update();
    Q_EMIT emptyChanged();
}

void SignaturePad::begin(QPointF at)
{
    if (m_points >= mostPoints)
        return;
    const bool wasEmpty = m_strokes.isEmpty();
    m_strokes += QPolygonF{at};
    ++m_points;
    update();
    if (wasEmpty)
        Q_EMIT emptyChanged();
}

void SignaturePad::follow(QPointF at)
{
    if (m_strokes.isEmpty() || m_points >= mostPoints)
        return;
    const QPointF inside(std::clamp(at.x(), 0.0, width()), std::clamp(at.y(), 0.0, height()));
    if (m_strokes.constLast().constLast() == inside)
        return;
    m_strokes.last() += inside;
    ++m_points;
    update();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    // A list that is dragged must not take the pen away.
    setKeepMouseGrab(true);
    begin(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    follow(event->position());
}

void SignaturePad::touchEvent(QTouchEvent *event)
{
    setKeepTouchGrab(true);
    const QEventPoint &finger = event->points().constFirst();
    if (finger.state() == QEventPoint::Pressed)
        begin(finger.position());
    else
        follow(finger.position());
    event->accept();
}

void SignaturePad::draw(QPainter &painter, const QColor &color) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &stroke : m_strokes) {
        if (stroke.size() == 1)
            painter.drawPoint(stroke.constFirst());
        else
            painter.drawPolyline(stroke);
    }
}

void SignaturePad::paint(QPainter *painter)
{
    draw(*painter, m_color);
}

QByteArray SignaturePad::picture() const
{
    QImage image(QSizeF(width() * pictureScale, height() * pictureScale).toSize(),
                 QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pictureScale, pictureScale);
    draw(painter, Qt::black);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

QByteArray SignaturePad::strokes() const
{
    QJsonArray all;
    for (const QPolygonF &stroke : m_strokes) {
        QJsonArray points;
        for (const QPointF &point : stroke) {
            points += qRound(point.x());
            points += qRound(point.y());
        }
        all += points;
    }
    return QJsonDocument(QJsonObject{{u"width"_s, qRound(width())},
                                     {u"height"_s, qRound(height())},
                                     {u"strokes"_s, all}})
        .toJson(QJsonDocument::Compact);
}

} // namespace desk::ui
