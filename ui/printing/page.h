#pragma once

#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

#include <variant>

namespace desk::ui {

// Everything printed is laid out as a value first: pages of texts, rules, boxes and pictures. The
// same pages go to a PDF, a printer and the preview, so that what was seen is what is printed.
// Lengths are in tenths of a point: a text of 9.5 points is 95 high.

constexpr qreal unitsPerInch = 720;
constexpr qreal points(qreal value)
{
    return value * 10;
}
constexpr qreal millimetres(qreal value)
{
    return value * unitsPerInch / 25.4;
}

enum class TextSize {
    Note,  ///< 8 points: below the line
    Body,  ///< 9.5 points
    Lead,  ///< 13 points: what is looked for
    Title, ///< 20 points
    Name,  ///< 40 points: read from the other end of the aisle
};

enum class TextWeight { Regular, Bold };
enum class TextAlign { Start, Middle, End };

/// A text in a box: wrapped, and cut with an ellipsis after `mostLines`. Never interpreted as
/// markup.
struct PageText
{
    QRectF box;
    QString text;
    TextSize size = TextSize::Body;
    TextWeight weight = TextWeight::Regular;
    TextAlign align = TextAlign::Start;
    int mostLines = 1;
    bool mirrored = false; ///< the page is read from right to left

    bool operator==(const PageText &) const = default;
};

/// A line from edge to edge of a box, or its outline.
struct PageRule
{
    QRectF box;

    bool operator==(const PageRule &) const = default;
};

struct PagePicture
{
    QRectF box;
    QImage picture;

    bool operator==(const PagePicture &) const = default;
};

using PageItem = std::variant<PageText, PageRule, PagePicture>;

struct Page
{
    QList<PageItem> items;

    bool operator==(const Page &) const = default;
};

/// A document ready to be printed.
struct Pages
{
    QString title; ///< of the PDF and of the print job
    QSizeF size;
    QList<Page> pages;

    bool operator==(const Pages &) const = default;
};

} // namespace desk::ui
