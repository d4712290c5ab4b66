#include "app/picture/opened_picture.h"

#include "core/base/media_type.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr qint64 mostPoints = 64'000'000; // more than any phone's camera has
constexpr int mostMegabytes = 384;
constexpr int jpegQuality = 88; // of 100: of a face nothing is seen to be lost

/// As Qt calls it; empty of what a desk keeps no pictures of.
QByteArray formatOf(const QByteArray &content)
{
    const QString type = mediaTypeOf(content);
    return type == u"image/jpeg" ? "jpeg" : type == u"image/png" ? "png" : QByteArray();
}

// As everybody's screen shows it, without the words and profiles of its file.
QImage pointsAlone(QImage picture)
{
    if (picture.colorSpace().isValid())
        picture.convertToColorSpace(QColorSpace::SRgb);
    const QImage plain = picture.convertToFormat(picture.hasAlphaChannel() ? QImage::Format_ARGB32
                                                                           : QImage::Format_RGB32);
    return QImage(plain.constBits(),
                  plain.width(),
                  plain.height(),
                  plain.bytesPerLine(),
                  plain.format())
        .copy();
}

} // namespace

QImage openedPicture(const QByteArray &content, int longest)
{
    const QByteArray format = formatOf(content);
    if (format.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (!whole.isValid() || qint64(whole.width()) * whole.height() > mostPoints)
        return {};
    if (std::max(whole.width(), whole.height()) > longest)
        reader.setScaledSize(whole.scaled(longest, longest, Qt::KeepAspectRatio));
    return reader.read();
}

QByteArray cleanedPicture(const QByteArray &content, int longest)
{
    const QImage picture = pointsAlone(openedPicture(content, longest));
    if (picture.isNull())
        return {};
    const QByteArray format = formatOf(content);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, format.constData(), format == "jpeg" ? jpegQuality : -1)
        ? buffer.data()
        : QByteArray();
}

} // namespace desk
