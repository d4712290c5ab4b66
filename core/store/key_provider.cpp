#include "core/store/key_provider.h"

#include "core/base/platform.h"
#include "core/base/random.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace desk {

namespace {

constexpr qsizetype keyBytes = 32;

QByteArray freshKey(Random &random)
{
    QByteArray bytes(keyBytes, Qt::Uninitialized);
    random.fill({reinterpret_cast<quint8 *>(bytes.data()), size_t(bytes.size())});
    return bytes;
}

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
        const QByteArray bytes = freshKey(m_random);
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
    : m_key(freshKey(random))
{
}

} // namespace desk
