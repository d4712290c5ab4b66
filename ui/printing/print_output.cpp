#include "ui/printing/print_output.h"

#include "ui/printing/page_text.h"

#include <QBuffer>
#include <QDateTime>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QTimeZone>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr qreal ruleWidth = points(0.7);

QPageLayout layoutOf(const Pages &pages)
{
    const QSizeF inPoints(pages.size.width() / points(1), pages.size.height() / points(1));
    const bool lies = inPoints.width() > inPoints.height();
    const QPageSize size(lies ? inPoints.transposed() : inPoints,
                         QPageSize::Point,
                         QString(),
                         QPageSize::FuzzyOrientationMatch);
    return {size, lies ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

void draw(QPainter &painter, const PageRule &rule)
{
    painter.setPen(QPen(Qt::black, ruleWidth));
    painter.setBrush(Qt::NoBrush);
    if (rule.box.height() == 0)
        painter.drawLine(rule.box.topLeft(), rule.box.topRight());
    else if (rule.box.width() == 0)
        painter.drawLine(rule.box.topLeft(), rule.box.bottomLeft());
    else
        painter.drawRect(rule.box);
}

void draw(QPainter &painter, const PagePicture &picture)
{
    painter.drawImage(picture.box, picture.picture);
}

template <class Device>
Result<> paintAll(Device &device, const Pages &pages)
{
    QPainter painter;
    if (!painter.begin(&device))
        return refuse(Reason::StorageFailed);
    const qreal scale = device.resolution() / unitsPerInch;
    painter.scale(scale, scale);
    bool first = true;
    for (const Page &page : pages.pages) {
        if (!first && !device.newPage())
            return refuse(Reason::StorageFailed);
        first = false;
        paint(painter, page);
    }
    return painter.end() ? Result<>() : refuse(Reason::StorageFailed);
}

/// Puts a text of the same length where Qt wrote its own clock, so that no offset moves.
void overwrite(QByteArray &pdf, const QByteArray &before, const QByteArray &text)
{
    for (qsizetype at = pdf.indexOf(before); at >= 0; at = pdf.indexOf(before, at + 1))
        pdf.replace(at + before.size(), text.size(), text);
}

} // namespace

void paint(QPainter &painter, const Page &page)
{
    painter.setPen(Qt::black);
    for (const PageItem &item : page.items)
        std::visit([&](const auto &drawn) { draw(painter, drawn); }, item);
}

QByteArray pdfOf(const Pages &pages, Instant created)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(layoutOf(pages));
        writer.setResolution(int(unitsPerInch));
        writer.setTitle(pages.title);
        writer.setCreator(u"Tailtown Desk"_s);
        const Result<> painted = paintAll(writer, pages);
        if (!painted)
            return {};
    }
    QByteArray pdf = buffer.data();
    const QDateTime moment =
        QDateTime::fromMSecsSinceEpoch(toMilliseconds(created), QTimeZone::utc());
    const QByteArray stamp = moment.toString(u"yyyyMMddHHmmss"_s).toLatin1();
    // Where the computer's own zone is UTC, Qt writes Z after it.
    const QByteArray before = "/CreationDate (D:";
    const bool inUtc = pdf.mid(pdf.indexOf(before) + before.size() + stamp.size(), 1) == "Z";
    overwrite(pdf, before, inUtc ? stamp : stamp + "+00'00'");
    overwrite(pdf, "<xmp:CreateDate>", moment.toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1());
    return pdf;
}

Result<> savePdf(const QString &path, const Pages &pages, Instant created)
{
    const QByteArray pdf = pdfOf(pages, created);
    QSaveFile file(path);
    if (pdf.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()
        || !file.commit())
        return refuse(Reason::StorageFailed);
    return {};
}

Result<> print(QPrinter &printer, const Pages &pages)
{
    printer.setDocName(pages.title);
    printer.setFullPage(true);
    printer.setPageLayout(layoutOf(pages));
    return paintAll(printer, pages);
}

QImage imageOf(const Pages &pages, int page, qreal dotsPerInch)
{
    const qreal scale = dotsPerInch / unitsPerInch;
    QImage image((pages.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    paint(painter, pages.pages.at(page));
    return image;
}

} // namespace desk::ui
