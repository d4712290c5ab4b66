#pragma once

#include <QHash>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

#include <functional>

namespace desk::ui {

/// A large surface of which one sees a part, kept as pictures: what one scrolls over is moved and
/// not painted again. Qt's software renderer draws pictures as it draws anything else.
class ChartTiles
{
public:
    /// What is seen of the surface, and where.
    struct Look
    {
        QRectF seen;           ///< in points of the surface
        QPointF at;            ///< where in the item the corner of `seen` lies
        QSizeF tile{512, 256}; ///< how large a picture is
        qreal mirroredIn = 0;  ///< the width of the item, where one reads from right to left
        quint64 revision = 0;  ///< another one: everything is painted again
    };
    using Paint = std::function<void(QPainter &painter, const QRectF &piece)>;

    /// Brings the pictures under `parent`. Called while the scene is synchronized.
    void show(QQuickWindow &window, QSGNode &parent, const Look &look, const Paint &paint);
    /// How many were painted since they were asked about last.
    int takePainted() { return std::exchange(m_painted, 0); }
    /// The scene has gone, and the pictures with it.
    void forget() { m_tiles.clear(); }

private:
    using Place = std::pair<qint64, qint64>;

    QSGImageNode *painted(QQuickWindow &window, const QRectF &piece, const Paint &paint);
    void dropAllBut(const QSet<Place> &wanted);

    QHash<Place, QSGImageNode *> m_tiles;
    quint64 m_revision = 0;
    int m_painted = 0;
};

} // namespace desk::ui
