// Opens one picture that came from a stranger, away from the desk: what a broken or wicked file
// does to this program, it does not do to the desk. Reads the file from standard input;
// ui/printing/ picture_program.h speaks with it.

#include "app/picture/opened_picture.h"
#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>

using namespace Qt::Literals;

namespace {

constexpr qint64 mostMemory = qint64(1) << 30;
constexpr int mostSeconds = 20;

/// Width, height, and the points of every line from above: red, green, blue, alpha, multiplied.
QByteArray pointsOf(const QImage &picture)
{
    if (picture.isNull())
        return {};
    const QImage plain = picture.convertToFormat(QImage::Format_RGBA8888_Premultiplied);
    QByteArray answer;
    QDataStream stream(&answer, QIODevice::WriteOnly);
    stream << qint32(plain.width()) << qint32(plain.height());
    answer.append(reinterpret_cast<const char *>(plain.constBits()), plain.sizeInBytes());
    return answer;
}

QByteArray answerTo(const QString &wish, const QByteArray &content, int longest)
{
    if (wish == u"clean")
        return desk::cleanedPicture(content, longest);
    return pointsOf(desk::openedPicture(content, longest));
}

} // namespace

int main(int argc, char **argv)
{
    desk::platform::boundThisProgram(mostMemory, mostSeconds);
    desk::platform::passBytesThrough();
    const QCoreApplication application(argc, argv); // finds what reads JPEG
    const QStringList wish = QCoreApplication::arguments();
    const int longest = wish.value(2).toInt();
    if (wish.size() != 3 || (wish[1] != u"clean" && wish[1] != u"points") || longest < 1) {
        std::fputs("usage: tailtown-picture clean|points LONGEST < FILE\n", stderr);
        return 2;
    }
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const QByteArray answer = answerTo(wish[1], in.readAll(), longest);
    return !answer.isEmpty() && out.write(answer) == answer.size() && out.flush() ? 0 : 1;
}
