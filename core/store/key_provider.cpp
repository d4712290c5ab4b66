#include "core/store/key_provider.h"

#include "core/base/platform.h"
#include "core/base/random_bytes.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace desk {

namespace {

constexpr qsizetype keyBytes = 32;

bool writeOwnerOnly(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

KeyFile::KeyFile(QString path, Random &random)
    : m_path(std::move(path))
    , m_random(random)
{
}

Result<db::Key> KeyFile::key()
{
    QFile file(m_path);
    if (!file.exists()) {
        const QByteArray bytes = randomBytes(m_random, keyBytes);
        if (!writeOwnerOnly(m_path, bytes))
            return refuse(Reason::FileUnreadable);
        return db::Key(bytes);
    }
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Reason::FileUnreadable);
    const QByteArray bytes = file.read(keyBytes + 1);
    if (bytes.size() != keyBytes)
        return refuse(Reason::KeyWrong);
    return db::Key(bytes);
}

Result<> KeyFile::destroy()
{
    if (!QFile::exists(m_path))
        return {};
    // What is overwritten is gone sooner than what is only unlinked.
    const bool isGone = writeOwnerOnly(m_path, QByteArray(keyBytes, '\0')) && QFile::remove(m_path);
    if (!isGone)
        return refuse(Reason::StorageFailed);
    platform::syncFolder(QFileInfo(m_path).absolutePath());
    return {};
}

KeyInMemory::KeyInMemory(Random &random)
    : m_key(randomBytes(random, keyBytes))
{
}

} // namespace desk
