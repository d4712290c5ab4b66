#include "core/base/platform.h"
#include "sync/desk/secrets.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

QString pathOf(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(name + u".secret"_s);
}

} // namespace

tl::expected<QByteArray, SecretFault> SecretFiles::read(const QString &name)
{
    QFile file(pathOf(m_folder, name));
    if (!file.exists())
        return tl::make_unexpected(SecretFault::Missing);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(SecretFault::Failed);
    return file.readAll();
}

tl::expected<void, SecretFault> SecretFiles::write(const QString &name, const QByteArray &secret)
{
    QSaveFile file(pathOf(m_folder, name));
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(secret) == secret.size() && file.commit();
    if (!isWritten)
        return tl::make_unexpected(SecretFault::Failed);
    platform::syncFolder(m_folder);
    return {};
}

tl::expected<void, SecretFault> SecretFiles::remove(const QString &name)
{
    const QString path = pathOf(m_folder, name);
    if (QFile::exists(path) && !QFile::remove(path))
        return tl::make_unexpected(SecretFault::Failed);
    return {};
}

} // namespace desk::sync
