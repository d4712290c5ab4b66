#include "ui/pictures/attachment_pictures.h"

#include "ui/printing/kept_picture.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

const auto round = u"round/"_s;
constexpr int widestShown = 1'600;

QImage decoded(const QByteArray &content, const QSize &requested)
{
    const int wanted = std::max(requested.width(), requested.height());
    return pictureFrom(content, std::clamp(wanted > 0 ? wanted : widestShown, 1, widestShown));
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
