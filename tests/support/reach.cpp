#include "tests/support/reach.h"

#include "ui/kit/theme.h"

#include <QFontMetricsF>
#include <QQuickItem>
#include <QTextBoundaryFinder>
#include <QTextOption>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::test {

namespace {

constexpr qreal roundedOff = 1.5;
constexpr qreal beyondAnyWindow = 1e6;

/// One of our own, or what is made of it.
bool isOneOf(const QQuickItem *item, const QList<QByteArrayView> &names)
{
    for (const QMetaObject *type = item->metaObject(); type; type = type->superClass()) {
        const QByteArrayView name(type->className());
        if (std::ranges::any_of(names, [&](QByteArrayView one) { return name.startsWith(one); }))
            return true;
    }
    return false;
}

bool holdsWhatIsInIt(const QQuickItem *item)
{
    return item->clip()
        || isOneOf(item, {"QQuickPopupItem", "DeskPanel", "DeskInspector", "DeskRaised"});
}

bool isControl(const QQuickItem *item)
{
    return isOneOf(item, {"QQuickControl", "QQuickTextInput", "QQuickTextEdit", "DeskSegments"})
        && !isOneOf(item, {"QQuickScrollBar", "QQuickPopupItem"});
}

QRectF rectOf(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

bool isWithin(const QRectF &inner, const QRectF &outer)
{
    return outer.adjusted(-roundedOff, -roundedOff, roundedOff, roundedOff).contains(inner);
}

QString calledIn(const QQuickItem *item)
{
    const QString text = item->property("text").toString();
    if (!text.isEmpty())
        return u'"' % text.left(40) % u'"';
    const QString name = item->objectName();
    return name.isEmpty() ? QString::fromLatin1(item->metaObject()->className()) : name;
}

class Reach
{
public:
    void look(const QQuickItem *item, QRectF reach)
    {
        if (!item->isVisible() || item->opacity() == 0 || item->width() <= 0 || item->height() <= 0)
            return;
        const QRectF place = rectOf(item);
        const bool isLabel =
            item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
        if ((isLabel || isControl(item)) && !isWithin(place, reach))
            m_found += calledIn(item);
        if (item->inherits("QQuickFlickable"))
            reach = scrolled(item, place, reach);
        else if (holdsWhatIsInIt(item))
            reach &= place;
        const QList<QQuickItem *> children = item->childItems();
        for (const QQuickItem *child : children)
            look(child, reach);
    }

    const QStringList &found() const { return m_found; }

private:
    // What is below its edge comes up, whoever else holds it.
    QRectF scrolled(const QQuickItem *item, const QRectF &place, const QRectF &reach)
    {
        QRectF reached = item->clip() ? reach & place : reach;
        if (scrollsSideways(item)) {
            reached.setLeft(-beyondAnyWindow);
            reached.setRight(beyondAnyWindow);
        }
        const qreal content = item->property("contentHeight").toReal();
        if (content <= item->height())
            return reached;
        const ui::Theme &theme = *ui::Theme::instance();
        const qreal row = theme.target() * theme.textScale();
        if (!isWithin(place, reach) || item->height() < std::min(content, row))
            m_found += u"a place to scroll in, "_s % calledIn(item);
        reached.setTop(-beyondAnyWindow);
        reached.setBottom(beyondAnyWindow);
        return reached;
    }

    QStringList m_found;
};

bool breaksWords(const SeenText &seen)
{
    const int wrap = seen.item->property("wrapMode").toInt();
    if (wrap != QTextOption::WrapAtWordBoundaryOrAnywhere && wrap != QTextOption::WrapAnywhere)
        return false;
    const QFontMetricsF metrics(seen.item->property("font").value<QFont>());
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, seen.text);
    for (qsizetype begin = 0, end = 0; (end = lines.toNextBoundary()) >= 0; begin = end) {
        const QString word = seen.text.sliced(begin, end - begin).trimmed();
        if (metrics.horizontalAdvance(word) > seen.item->width() + roundedOff)
            return true;
    }
    return false;
}

} // namespace

QStringList outOfReach(const QQuickWindow &window)
{
    Reach reach;
    reach.look(window.contentItem(), QRectF(QPointF(0, 0), window.size()));
    return reach.found();
}

QStringList brokenWords(const QList<SeenText> &texts)
{
    QStringList found;
    for (const SeenText &seen : texts) {
        if (breaksWords(seen))
            found += u'"' % seen.text.left(40) % u'"';
    }
    return found;
}

} // namespace desk::test
