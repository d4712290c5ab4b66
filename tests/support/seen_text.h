#pragma once

#include <QQuickWindow>
#include <QRectF>
#include <QStringList>

namespace desk::test {

/// A text that a person sees in a window.
struct SeenText
{
    QQuickItem *item;
    QString text;
    QRectF painted;          ///< where its letters are, in the window
    QRectF frame;            ///< what of the window they may be seen through
    const QQuickItem *layer; ///< the popup or panel above the page that it is in, or nothing
    bool abridged;           ///< its component says that the whole text is a key away
    bool sideways;           ///< it is in something that scrolls sideways, too: a table, a calendar
};

/// Every text that can be seen, from the root to the leaves.
QList<SeenText> seenTexts(const QQuickWindow &window);

/// Texts that end before they are read: with dots, or at the edge of what holds them.
QStringList cutOff(const QList<SeenText> &texts);

/// Whether more of it comes into sight to its left or right.
bool scrollsSideways(const QQuickItem *item);

/// Pairs of texts that are written over each other.
QStringList overlapping(const QList<SeenText> &texts);

} // namespace desk::test
