#include "ui/reports/documents_folder.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct DocumentsFolder
{
    Q_DECLARE_TR_FUNCTIONS(DocumentsFolder)
};

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString fileName(const QString &title)
{
    static constexpr qsizetype most = 80;
    QString name;
    for (const QChar c : title.left(most)) {
        const bool kept = c.isLetterOrNumber() || c == u'-' || c == u'.';
        name += kept ? c : QChar(u'-');
    }
    while (name.contains(u"--"_s))
        name.replace(u"--"_s, u"-"_s);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    return name.isEmpty() ? u"document"_s : name;
}

} // namespace

QString freePathInDocuments(const QString &title, const QString &ending)
{
    const QDir folder(documentsFolder());
    folder.mkpath(u"."_s);
    const QString name = fileName(title);
    QString path = folder.filePath(u"%1.%2"_s.arg(name, ending));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"%1-%2.%3"_s.arg(name).arg(i).arg(ending));
    return path;
}

QString savedText(const QString &path)
{
    const QFileInfo file(path);
    return DocumentsFolder::tr("Saved in %1 as %2.").arg(file.dir().dirName(), file.fileName());
}

// The folder is that of the system: no path that data names is ever opened.
void openDocumentsFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(documentsFolder()));
}

} // namespace desk::ui
