#include "ui/pictures/attachment_pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

const auto round = u"round/"_s;
/// A drawing of a few bytes may claim to be as large as a wall.
constexpr int widestPicture = 20'000;
constexpr int widestShown = 1'600;

QImage decoded(const QByteArray &content, const QSize &requested)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (!whole.isValid() || std::max(whole.width(), whole.height()) > widestPicture)
        return {};
    const int wanted = std::max(requested.width(), requested.height());
    const int side = std::clamp(wanted > 0 ? wanted : widestShown, 1, widestShown);
    if (whole.width() > side || whole.height() > side)
        reader.setScaledSize(whole.scaled(side, side, Qt::KeepAspectRatio));
    return reader.read();
}

QImage cutRound(const QImage &picture)
{
    const int side = std::min(picture.width(), picture.height());
    QImage face(side, side, QImage::Format_ARGB32_Premultiplied);
    face.fill(Qt::transparent);
    QPainter painter(&face);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath circle;
    circle.addEllipse(0, 0, side, side);
    painter.setClipPath(circle);
    painter.drawImage((side - picture.width()) / 2, (side - picture.height()) / 2, picture);
    painter.end();
    return face;
}

} // namespace

AttachmentPictures::AttachmentPictures(const AttachmentFiles &files)
    : QQuickImageProvider(Image, ForceAsynchronousImageLoading)
    , m_files(files)
{
}

QImage AttachmentPictures::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const bool isFace = id.startsWith(round);
    const Result<QByteArray> content = m_files.read(isFace ? id.mid(round.size()) : id);
    const QImage picture = content ? decoded(*content, requestedSize) : QImage();
    if (size)
        *size = picture.size();
    return isFace && !picture.isNull() ? cutRound(picture) : picture;
}

QString pictureOf(const QString &digest)
{
    return digest.isEmpty() ? QString() : QString(u"image://attachment/"_s % digest);
}

QString faceOf(const QString &digest)
{
    return digest.isEmpty() ? QString() : QString(u"image://attachment/"_s % round % digest);
}

} // namespace desk::ui
