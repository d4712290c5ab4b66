#include "ui/printing/picture_program.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int patience = 10'000; // milliseconds

QString &chosen()
{
    static QString path;
    return path;
}

QString pictureProgram()
{
    if (!chosen().isEmpty())
        return chosen();
    const QString here = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(u"tailtown-picture"_s,
                                          {here, here + u"/../libexec/tailtown-desk"});
}

} // namespace

void usePictureProgram(const QString &path)
{
    chosen() = path;
}

QByteArray askPictureProgram(const QStringList &wish, const QByteArray &content)
{
    QProcess program;
    program.setStandardErrorFile(QProcess::nullDevice());
    program.start(pictureProgram(), wish);
    if (!program.waitForStarted(patience))
        return {};
    program.write(content);
    program.closeWriteChannel();
    if (!program.waitForFinished(patience)) {
        program.kill();
        program.waitForFinished(-1);
        return {};
    }
    const bool isDone = program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    return isDone ? program.readAllStandardOutput() : QByteArray();
}

} // namespace desk::ui
