#include "ui/printing/kept_picture.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace desk::ui {

namespace {

/// A drawing of a few bytes may claim to be as large as a wall.
constexpr int widestPicture = 20'000;

} // namespace

QImage pictureFrom(const QByteArray &content, int longest)
{
    if (content.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (!whole.isValid() || std::max(whole.width(), whole.height()) > widestPicture)
        return {};
    if (whole.width() > longest || whole.height() > longest)
        reader.setScaledSize(whole.scaled(longest, longest, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace desk::ui
