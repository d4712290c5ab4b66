#include "ui/kit/flow_lines.h"

#include <algorithm>
#include <cmath>

namespace desk::ui {

namespace {

// What is wider by a part of a pixel fits.
constexpr qreal rounding = 0.5;

qreal heightOf(const QList<QQuickItem *> &line)
{
    qreal height = 0;
    for (const QQuickItem *child : line)
        height = std::max(height, child->implicitHeight());
    return height;
}

} // namespace

FlowLines::FlowLines(QQuickItem *parent)
    : QQuickItem(parent)
{
    connect(this, &FlowLines::arrangementChanged, this, &QQuickItem::polish);
}

void FlowLines::setSpacing(qreal spacing)
{
    if (qFuzzyCompare(m_spacing, spacing))
        return;
    m_spacing = spacing;
    Q_EMIT arrangementChanged();
}

void FlowLines::setAtEnd(bool atEnd)
{
    if (m_atEnd == atEnd)
        return;
    m_atEnd = atEnd;
    Q_EMIT arrangementChanged();
}

void FlowLines::setStretched(QQuickItem *child)
{
    if (m_stretched == child)
        return;
    m_stretched = child;
    Q_EMIT arrangementChanged();
}

void FlowLines::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    Q_EMIT arrangementChanged();
}

// What a page has to leave for it is asked before the page is seen.
void FlowLines::componentComplete()
{
    QQuickItem::componentComplete();
    arrange();
    if (isVisible())
        return;
    const Line children = childItems();
    qreal natural = -m_spacing;
    for (const QQuickItem *child : children)
        natural += m_spacing + child->implicitWidth();
    setImplicitSize(std::max(0.0, natural), heightOf(children));
}

void FlowLines::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    // Not at once: a layout that is giving out widths would miss that another height is asked for.
    if (now.size() != before.size())
        polish();
}

void FlowLines::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemChildAddedChange)
        watch(data.item);
    else if (change == ItemChildRemovedChange)
        data.item->disconnect(this);
    if (change == ItemChildAddedChange || change == ItemChildRemovedChange
        || (change == ItemVisibleHasChanged && data.boolValue))
        polish();
}

void FlowLines::watch(QQuickItem *child)
{
    connect(child, &QQuickItem::visibleChanged, this, &QQuickItem::polish);
    connect(child, &QQuickItem::implicitWidthChanged, this, &QQuickItem::polish);
    connect(child, &QQuickItem::implicitHeightChanged, this, &QQuickItem::polish);
}

FlowLines::Line FlowLines::shownChildren() const
{
    Line shown = childItems();
    // A repeater has no size.
    shown.removeIf([this](const QQuickItem *child) {
        return !child->isVisible() || (child != m_stretched && child->implicitWidth() <= 0);
    });
    return shown;
}

QList<FlowLines::Line> FlowLines::linesOf(const Line &children) const
{
    QList<Line> lines;
    qreal used = 0;
    for (QQuickItem *child : children) {
        const qreal needed = child->implicitWidth();
        const bool isFull = width() > 0 && used + m_spacing + needed > width() + rounding;
        if (lines.isEmpty() || isFull) {
            lines += Line();
            used = -m_spacing;
        }
        lines.last() += child;
        used += m_spacing + needed;
    }
    return lines;
}

void FlowLines::place(const Line &line, qreal top) const
{
    const qreal height = heightOf(line);
    qreal natural = -m_spacing;
    for (const QQuickItem *child : line)
        natural += m_spacing + child->implicitWidth();
    const qreal left = std::max(0.0, width() - natural);
    qreal at = m_atEnd ? left : 0;
    for (QQuickItem *child : line) {
        const qreal wanted = child->implicitWidth() + (child == m_stretched ? left : 0);
        child->setSize({std::min(wanted, width()), child->implicitHeight()});
        const qreal x = m_mirrored ? width() - at - child->width() : at;
        child->setPosition({std::round(x), std::round(top + (height - child->height()) / 2)});
        at += child->width() + m_spacing;
    }
}

// While a page is hidden, so is each child: what would be asked of it is known once it is back.
void FlowLines::arrange()
{
    if (!isVisible() || !isComponentComplete())
        return;
    const Line children = shownChildren();
    qreal natural = children.isEmpty() ? 0 : -m_spacing;
    for (const QQuickItem *child : children)
        natural += m_spacing + child->implicitWidth();
    const QList<Line> lines = linesOf(children);
    qreal total = -m_spacing;
    for (const Line &line : lines)
        total += m_spacing + heightOf(line);
    qreal top = std::max(0.0, (height() - total) / 2);
    for (const Line &line : lines) {
        place(line, top);
        top += heightOf(line) + m_spacing;
    }
    setImplicitSize(natural, std::max(0.0, total));
}

} // namespace desk::ui
