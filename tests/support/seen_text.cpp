#include "tests/support/seen_text.h"

#include <QQuickItem>

namespace desk::test {

namespace {

// A pixel for rounding: what is cut by less nobody can see.
constexpr qreal slack = 1.5;

bool isLabel(const QQuickItem *item)
{
    return item->inherits("QQuickText");
}

bool isField(const QQuickItem *item)
{
    return item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
}

// A popup, or a panel above the page.
bool isLayer(const QQuickItem *item)
{
    return item->inherits("QQuickPopupItem")
        || QByteArrayView(item->metaObject()->className()).startsWith("DeskRaised");
}

QRectF paintedIn(const QQuickItem *item)
{
    const qreal width = item->property("contentWidth").toReal();
    const qreal height = item->property("contentHeight").toReal();
    const int across = item->property("effectiveHorizontalAlignment").toInt();
    const int down = item->property("verticalAlignment").toInt();
    qreal x = item->property("leftPadding").toReal();
    qreal y = item->property("topPadding").toReal();
    if (across == Qt::AlignRight)
        x = item->width() - width - item->property("rightPadding").toReal();
    else if (across == Qt::AlignHCenter)
        x = (item->width() - width) / 2;
    if (down == Qt::AlignBottom)
        y = item->height() - height - item->property("bottomPadding").toReal();
    else if (down == Qt::AlignVCenter)
        y = (item->height() - height) / 2;
    return item->mapRectToScene({x, y, width, height});
}

/// What those above an item do to it.
struct Surroundings
{
    QRectF frame;
    const QQuickItem *layer = nullptr;
    bool sideways = false;
};

void collect(QQuickItem *item, Surroundings around, QList<SeenText> &texts)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    if (item->clip())
        around.frame &= item->mapRectToScene(item->boundingRect());
    if (around.frame.isEmpty())
        return;
    if (isLayer(item))
        around.layer = item;
    around.sideways = around.sideways || scrollsSideways(item);
    const QString text =
        isLabel(item) || isField(item) ? item->property("text").toString() : QString();
    if (!text.isEmpty()) {
        const QRectF painted = paintedIn(item);
        if (painted.intersects(around.frame))
            texts += {item,
                      text,
                      painted,
                      around.frame,
                      around.layer,
                      item->parentItem()->property("abridged").toBool(),
                      around.sideways};
    }
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        collect(child, around, texts);
}

QString shortened(const QString &text)
{
    return u'"' + text.left(40) + u'"';
}

bool endsEarly(const SeenText &seen)
{
    const QQuickItem *item = seen.item;
    return item->property("truncated").toBool() || seen.painted.width() > item->width() + slack
        || seen.painted.height() > item->height() + slack;
}

// A list may be scrolled up and down, never sideways; a table may.
bool leavesItsFrame(const SeenText &seen)
{
    if (seen.sideways)
        return false;
    return seen.painted.left() < seen.frame.left() - slack
        || seen.painted.right() > seen.frame.right() + slack;
}

} // namespace

QList<SeenText> seenTexts(const QQuickWindow &window)
{
    QList<SeenText> texts;
    collect(window.contentItem(), {.frame = QRectF(QPointF(0, 0), window.size())}, texts);
    return texts;
}

bool scrollsSideways(const QQuickItem *item)
{
    return item->inherits("QQuickFlickable") && item->property("interactive").toBool()
        && item->property("contentWidth").toReal() > item->width() + slack;
}

QStringList cutOff(const QList<SeenText> &texts)
{
    QStringList found;
    for (const SeenText &seen : texts) {
        if (isLabel(seen.item) && (endsEarly(seen) || leavesItsFrame(seen)))
            found += shortened(seen.text);
    }
    return found;
}

QStringList overlapping(const QList<SeenText> &texts)
{
    QStringList found;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            if (texts[i].layer != texts[j].layer)
                continue;
            const QRectF shared =
                texts[i].painted & texts[j].painted & texts[i].frame & texts[j].frame;
            if (shared.width() > slack * 2 && shared.height() > slack * 2
                && !texts[i].item->isAncestorOf(texts[j].item))
                found +=
                    shortened(texts[i].text) + QStringLiteral(" and ") + shortened(texts[j].text);
        }
    }
    return found;
}

} // namespace desk::test
