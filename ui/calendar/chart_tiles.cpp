#include "ui/calendar/chart_tiles.h"

#include <QSGTexture>

#include <cmath>

namespace desk::ui {

QSGImageNode *ChartTiles::painted(QQuickWindow &window, const QRectF &piece, const Paint &paint)
{
    const qreal ratio = window.effectiveDevicePixelRatio();
    QImage image((piece.size() * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paint(painter, piece);
    painter.end();
    ++m_painted;
    QSGImageNode *node = window.createImageNode();
    node->setTexture(window.createTextureFromImage(image, QQuickWindow::TextureIsOpaque));
    node->setOwnsTexture(true);
    node->setFiltering(QSGTexture::Nearest);
    return node;
}

void ChartTiles::dropAllBut(const QSet<Place> &wanted)
{
    for (auto tile = m_tiles.begin(); tile != m_tiles.end();) {
        if (wanted.contains(tile.key())) {
            ++tile;
            continue;
        }
        delete tile.value(); // it leaves its parent
        tile = m_tiles.erase(tile);
    }
}

void ChartTiles::show(QQuickWindow &window, QSGNode &parent, const Look &look, const Paint &paint)
{
    if (m_revision != look.revision)
        dropAllBut({});
    m_revision = look.revision;
    QSet<Place> wanted;
    const auto first = [](qreal from, qreal size) { return qint64(std::floor(from / size)); };
    const auto last = [](qreal until, qreal size) { return qint64(std::ceil(until / size)) - 1; };
    const QSizeF size = look.tile;
    for (qint64 row = first(look.seen.top(), size.height());
         row <= last(look.seen.bottom(), size.height());
         ++row) {
        for (qint64 column = first(look.seen.left(), size.width());
             column <= last(look.seen.right(), size.width());
             ++column) {
            const Place place{column, row};
            const QRectF piece(QPointF(qreal(column) * size.width(), qreal(row) * size.height()),
                               size);
            wanted += place;
            QSGImageNode *&node = m_tiles[place];
            if (!node) {
                node = painted(window, piece, paint);
                parent.appendChildNode(node);
            }
            QPointF corner = piece.topLeft() - look.seen.topLeft() + look.at;
            if (look.mirroredIn > 0)
                corner.setX(look.mirroredIn - corner.x() - size.width());
            const QRectF rect(corner, size);
            if (node->rect() != rect)
                node->setRect(rect);
        }
    }
    dropAllBut(wanted);
}

} // namespace desk::ui
