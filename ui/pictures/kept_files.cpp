#include "ui/pictures/kept_files.h"

#include "core/base/media_type.h"
#include "ui/printing/kept_picture.h"

#include <QFile>
#include <QUrl>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

const auto pdf = u"application/pdf"_s;

QString localPath(const QString &typed)
{
    QString path = typed.trimmed();
    if (path.size() > 1 && path.startsWith(u'"') && path.endsWith(u'"'))
        path = path.mid(1, path.size() - 2);
    const QUrl url(path);
    return url.isLocalFile() ? url.toLocalFile() : path;
}

Result<KeptFile> kept(const AttachmentFiles &files, const QString &typed, bool papersToo)
{
    QFile file(localPath(typed));
    if (typed.trimmed().isEmpty())
        return refuse(Reason::Missing, u"path"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Reason::FileUnreadable, u"path"_s);
    if (file.size() > AttachmentFiles::mostBytes)
        return refuse(Reason::FileTooLarge, u"path"_s, {{u"most"_s, AttachmentFiles::mostBytes}});
    QByteArray content = file.readAll();
    const QString type = mediaTypeOf(content);
    if (type.startsWith(u"image/"))
        content = cleanPicture(content);
    else if (!papersToo || type != pdf)
        content.clear();
    if (content.isEmpty())
        return refuse(Reason::FileUnreadable, u"path"_s);
    return files.keep(content, type);
}

} // namespace

Result<KeptFile> keptPicture(const AttachmentFiles &files, const QString &typed)
{
    return kept(files, typed, false);
}

Result<KeptFile> keptPaper(const AttachmentFiles &files, const QString &typed)
{
    return kept(files, typed, true);
}

} // namespace desk::ui
