#pragma once

#include "core/reports/document_head.h"
#include "ui/printing/page.h"
#include "ui/text/words.h"

#include <functional>

namespace desk::ui {

/// A text in a row; widths are shares of the page's.
struct Cell
{
    QString text;
    qreal share = 1;
    TextAlign align = TextAlign::Start;
    TextWeight weight = TextWeight::Regular;
    TextSize size = TextSize::Body;
    int mostLines = 4;
};

enum class PaperKind {
    Roll,  ///< 80 mm wide, as long as it needs to be
    Sheet, ///< A4 or Letter, upright
    Wide,  ///< the same, lying
};

/// Lays a document out from top to bottom, and begins a new page when one is full.
class PageBuilder
{
    Q_DECLARE_TR_FUNCTIONS(PageBuilder)

public:
    /// Between the cells of a row.
    static constexpr qreal gutter = points(8);

    PageBuilder(PaperKind kind, const DocumentHead &head, const Words &words);

    const Words &words() const { return m_words; }
    qreal y() const { return m_y; }
    qreal left() const { return m_margin; }
    /// Of what is written now: less than the page's beside a picture.
    qreal width() const { return m_size.width() - 2 * m_margin - m_besides; }
    qreal bottom() const { return m_bottom; }

    /// Painted at the top of every further page: the head of a table.
    std::function<void()> onNewPage;

    void space(qreal height) { m_y += height; }
    /// Begins a new page unless so much is left of this one.
    void needs(qreal height);
    void newPage();

    void text(const QString &text,
              TextSize size = TextSize::Body,
              TextWeight weight = TextWeight::Regular,
              TextAlign align = TextAlign::Start);
    /// A text that may go over pages, line by line.
    void longText(const QString &text);
    void row(const QList<Cell> &cells);
    /// Of the row that was put last.
    qreal rowHeight() const { return m_rowHeight; }
    /// A name and a value at the two edges.
    void pair(const QString &name, const QString &value, TextWeight weight = TextWeight::Regular);
    void rule();
    /// An empty frame across the page, to write in.
    void frame(qreal height);
    /// A frame anywhere; x from the edge at which reading begins.
    void frameAt(const QRectF &box);
    void textAt(const QRectF &box, const Cell &cell);
    void picture(const QImage &picture, const QSizeF &most, TextAlign align = TextAlign::Start);
    /// In the middle of a box, as large as it can be.
    void pictureAt(const QRectF &box, const QImage &picture);
    /// Leaves room at the end of every row, for what stands there.
    void keepFree(qreal atTheEnd) { m_besides = atTheEnd; }
    qreal besides() const { return m_besides; }
    /// A name as large as it fits into a share of the page: whatever it is, all of it is there.
    Cell fittedName(const QString &name, qreal share, qreal shares) const;

    /// The head of every document: the business at the start, what it is at the end.
    void businessHead(const QString &what, const QString &number);

    /// With the line below each page: page n of m, when and by whom it was printed, as of when.
    Pages finish(const QString &title);

private:
    QStringList contactLines() const;
    void rollHead(const QString &what, const QString &number, const QString &copy);
    QRectF placed(const QRectF &box) const;
    void add(PageItem item);
    QString printedLine() const;
    void putFoot(int page, int count);

    PaperKind m_kind;
    DocumentHead m_head;
    Words m_words;
    QSizeF m_size;
    qreal m_margin;
    qreal m_bottom;
    qreal m_y;
    qreal m_besides = 0;
    qreal m_rowHeight = 0;
    bool m_mirrored;
    QList<Page> m_pages{Page()};
};

/// "12 Camino del Monte Sol", "Santa Fe, NM 87505"
QStringList addressLines(const Resort &resort);
QStringList addressLines(const Addressee &addressee);

} // namespace desk::ui
