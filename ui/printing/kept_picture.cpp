#include "ui/printing/kept_picture.h"

#include "ui/printing/picture_program.h"

#include <QDataStream>

#include <cstring>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int longestKept = 2'400; // a page of a paper can still be read
constexpr int bytesOfAPoint = 4;

} // namespace

QImage pictureFrom(const QByteArray &content, int longest)
{
    if (content.isEmpty())
        return {};
    const QByteArray answer = askPictureProgram({u"points"_s, QString::number(longest)}, content);
    QDataStream stream(answer);
    qint32 width = 0;
    qint32 height = 0;
    stream >> width >> height;
    constexpr auto head = qsizetype(sizeof width + sizeof height);
    // Believed no more than the file: it may have taken the program over.
    if (width < 1 || height < 1 || width > longest || height > longest
        || answer.size() - head != qsizetype(width) * height * bytesOfAPoint)
        return {};
    QImage picture(width, height, QImage::Format_RGBA8888_Premultiplied);
    if (picture.isNull())
        return {};
    std::memcpy(picture.bits(), answer.constData() + head, size_t(answer.size() - head));
    return picture;
}

QByteArray cleanPicture(const QByteArray &content)
{
    return askPictureProgram({u"clean"_s, QString::number(longestKept)}, content);
}

} // namespace desk::ui
