#include "ui/printing/page_builder.h"

#include "ui/printing/kept_picture.h"
#include "ui/printing/page_text.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

QSizeF sizeOf(PaperKind kind, PaperSize paper)
{
    if (kind == PaperKind::Roll)
        return {millimetres(80), millimetres(297)};
    const QSizeF upright = paper == PaperSize::A4 ? QSizeF(millimetres(210), millimetres(297))
                                                  : QSizeF(points(612), points(792));
    return kind == PaperKind::Wide ? upright.transposed() : upright;
}

constexpr qreal footHeight = points(24);
constexpr int longestLogo = 800; // pixels: sharp on paper at this size

QString cityLine(const QString &city, const QString &region, const QString &postalCode)
{
    QStringList place{city, QString(region + u' ' + postalCode).trimmed()};
    place.removeAll(QString());
    return place.join(u", "_s);
}

QStringList filled(QStringList lines)
{
    lines.removeAll(QString());
    return lines;
}

} // namespace

QStringList addressLines(const Resort &resort)
{
    return filled({resort.street, cityLine(resort.city, resort.region, resort.postalCode)});
}

QStringList addressLines(const Addressee &addressee)
{
    return filled(
        {addressee.street, cityLine(addressee.city, addressee.region, addressee.postalCode)});
}

PageBuilder::PageBuilder(PaperKind kind, const DocumentHead &head, const Words &words)
    : m_kind(kind)
    , m_head(head)
    , m_words(words)
    , m_size(sizeOf(kind, head.resort.paper))
    , m_margin(kind == PaperKind::Roll ? millimetres(4) : millimetres(16))
    , m_bottom(kind == PaperKind::Roll ? 1e9 : m_size.height() - millimetres(14) - footHeight)
    , m_y(kind == PaperKind::Roll ? millimetres(4) : millimetres(14))
    , m_mirrored(words.isRightToLeft())
{
}

QRectF PageBuilder::placed(const QRectF &box) const
{
    if (!m_mirrored)
        return box;
    return {m_size.width() - box.right(), box.top(), box.width(), box.height()};
}

void PageBuilder::add(PageItem item)
{
    m_pages.back().items += std::move(item);
}

void PageBuilder::newPage()
{
    m_pages += Page();
    m_y = millimetres(14);
    if (onNewPage)
        onNewPage();
}

void PageBuilder::needs(qreal height)
{
    if (m_y + height > m_bottom)
        newPage();
}

void PageBuilder::textAt(const QRectF &box, const Cell &cell)
{
    if (cell.text.isEmpty())
        return;
    add(PageText{.box = placed(box),
                 .text = cell.text,
                 .size = cell.size,
                 .weight = cell.weight,
                 .align = cell.align,
                 .mostLines = cell.mostLines,
                 .mirrored = m_mirrored});
}

void PageBuilder::text(const QString &text, TextSize size, TextWeight weight, TextAlign align)
{
    row({{.text = text, .align = align, .weight = weight, .size = size, .mostLines = 12}});
}

void PageBuilder::longText(const QString &text)
{
    for (const QString &paragraph : text.split(u'\n')) {
        const PageText whole{.box = {0, 0, width(), 0}, .text = paragraph, .mostLines = 0};
        for (const QString &line : linesOf(whole))
            row({{.text = line, .mostLines = 1}});
        if (paragraph.isEmpty())
            space(points(3));
    }
}

void PageBuilder::row(const QList<Cell> &cells)
{
    qreal shares = 0;
    for (const Cell &cell : cells)
        shares += cell.share;
    const qreal usable = width() - gutter * qreal(cells.size() - 1);
    qreal height = 0;
    for (const Cell &cell : cells) {
        const qreal width = usable * cell.share / shares;
        height = std::max(height,
                          heightOf({.box = {0, 0, width, 0},
                                    .text = cell.text,
                                    .size = cell.size,
                                    .weight = cell.weight,
                                    .mostLines = cell.mostLines}));
    }
    needs(height);
    qreal x = m_margin;
    for (const Cell &cell : cells) {
        const qreal width = usable * cell.share / shares;
        textAt({x, m_y, width, height}, cell);
        x += width + gutter;
    }
    m_rowHeight = height;
    m_y += height;
}

void PageBuilder::pair(const QString &name, const QString &value, TextWeight weight)
{
    const qreal needed = naturalWidth(value, TextSize::Body, weight) + points(2) + gutter;
    const qreal end = std::clamp(needed, width() * 0.1, width() * 0.75);
    row({{.text = name, .share = width() - end, .weight = weight},
         {.text = value, .share = end, .align = TextAlign::End, .weight = weight}});
}

void PageBuilder::rule()
{
    m_y += points(3);
    add(PageRule{placed({m_margin, m_y, width(), 0})});
    m_y += points(3);
}

void PageBuilder::frame(qreal height)
{
    frameAt({m_margin, m_y, width(), height});
    m_y += height;
}

void PageBuilder::frameAt(const QRectF &box)
{
    add(PageRule{placed(box)});
}

void PageBuilder::picture(const QImage &picture, const QSizeF &most, TextAlign align)
{
    if (picture.isNull())
        return;
    const QSizeF size = QSizeF(picture.size()).scaled(most, Qt::KeepAspectRatio);
    needs(size.height());
    const qreal left = width() - size.width();
    const qreal x = align == TextAlign::Start ? 0 : align == TextAlign::Middle ? left / 2 : left;
    add(PagePicture{placed({{m_margin + x, m_y}, size}), picture});
    m_y += size.height();
}

void PageBuilder::pictureAt(const QRectF &box, const QImage &picture)
{
    if (picture.isNull())
        return;
    QRectF filled({}, QSizeF(picture.size()).scaled(box.size(), Qt::KeepAspectRatio));
    filled.moveCenter(box.center());
    add(PagePicture{placed(filled), picture});
}

Cell PageBuilder::fittedName(const QString &name, qreal share, qreal shares) const
{
    Cell cell{.text = name,
              .share = share,
              .weight = TextWeight::Bold,
              .size = TextSize::Name,
              .mostLines = 1};
    const qreal room = width() * share / shares - points(6);
    for (const TextSize size : {TextSize::Name, TextSize::Title, TextSize::Lead}) {
        cell.size = size;
        cell.mostLines = size == TextSize::Name ? 1 : 6;
        const qreal wide = naturalWidth(name, size, TextWeight::Bold);
        if (wide <= room || (size == TextSize::Title && wide <= 1.8 * room))
            break;
    }
    return cell;
}

QStringList PageBuilder::contactLines() const
{
    const Resort &resort = m_head.resort;
    QStringList contact{m_words.phone(resort.phone, resort.phone), resort.email, resort.website};
    contact.removeAll(QString());
    QStringList lines = addressLines(resort) + contact;
    if (!resort.taxNumber.isEmpty())
        lines += tr("Tax number %1").arg(resort.taxNumber);
    return lines;
}

void PageBuilder::rollHead(const QString &what, const QString &number, const QString &copy)
{
    if (!m_head.logo.isEmpty()) {
        picture(pictureFrom(m_head.logo, longestLogo),
                {millimetres(48), millimetres(20)},
                TextAlign::Middle);
        space(points(4));
    }
    text(m_head.resort.name, TextSize::Lead, TextWeight::Bold, TextAlign::Middle);
    for (const QString &line : contactLines())
        text(line, TextSize::Note, TextWeight::Regular, TextAlign::Middle);
    space(points(5));
    text(what, TextSize::Lead, TextWeight::Bold, TextAlign::Middle);
    text(number, TextSize::Body, TextWeight::Regular, TextAlign::Middle);
    if (!copy.isEmpty())
        text(copy, TextSize::Lead, TextWeight::Bold, TextAlign::Middle);
    rule();
}

void PageBuilder::businessHead(const QString &what, const QString &number)
{
    const QString copy = m_head.copy > 1 ? tr("COPY %1").arg(m_head.copy - 1) : QString();
    if (m_kind == PaperKind::Roll) {
        rollHead(what, number, copy);
        return;
    }
    if (!m_head.logo.isEmpty()) {
        picture(pictureFrom(m_head.logo, longestLogo), {millimetres(60), millimetres(18)});
        space(points(6));
    }
    row({{.text = m_head.resort.name,
          .share = 3,
          .weight = TextWeight::Bold,
          .size = TextSize::Lead},
         {.text = what,
          .share = 2,
          .align = TextAlign::End,
          .weight = TextWeight::Bold,
          .size = TextSize::Title}});
    row({{.text = contactLines().join(u'\n'), .share = 3, .mostLines = 8},
         {.text = copy.isEmpty() ? number : number + u'\n' + copy,
          .share = 2,
          .align = TextAlign::End,
          .weight = TextWeight::Bold}});
    rule();
}

QString PageBuilder::printedLine() const
{
    const QString at = m_words.dateAndTime(m_head.printedAt);
    const QString as = m_words.dateAndTime(m_head.dataAsOf);
    return m_head.printedBy.isEmpty()
        ? tr("Printed %1 on %2 · data as of %3").arg(at, m_head.device, as)
        : tr("Printed %1 by %2 on %3 · data as of %4").arg(at, m_head.printedBy, m_head.device, as);
}

void PageBuilder::putFoot(int page, int count)
{
    const qreal top = m_size.height() - millimetres(10) - lineHeight(TextSize::Note);
    QList<PageItem> &items = m_pages[page].items;
    const auto put = [&](const QString &text, qreal x, qreal width, TextAlign align) {
        items += PageText{.box = placed({x, top, width, lineHeight(TextSize::Note)}),
                          .text = text,
                          .size = TextSize::Note,
                          .align = align,
                          .mirrored = m_mirrored};
    };
    items += PageRule{placed({m_margin, top - points(4), width(), 0})};
    put(printedLine(), m_margin, width() * 0.8, TextAlign::Start);
    put(tr("Page %1 of %2").arg(m_words.number(page + 1), m_words.number(count)),
        m_margin + width() * 0.8,
        width() * 0.2,
        TextAlign::End);
}

Pages PageBuilder::finish(const QString &title)
{
    if (m_kind == PaperKind::Roll) {
        space(points(5));
        text(printedLine(), TextSize::Note, TextWeight::Regular, TextAlign::Middle);
        m_size.setHeight(m_y + millimetres(6));
    } else {
        for (int page = 0; page < m_pages.size(); ++page)
            putFoot(page, int(m_pages.size()));
    }
    return {.title = title, .size = m_size, .pages = m_pages};
}

} // namespace desk::ui
