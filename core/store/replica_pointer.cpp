#include "core/store/replica_pointer.h"

#include "core/base/json.h"
#include "core/base/platform.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QSaveFile>

using namespace Qt::Literals;

namespace desk {

QString ReplicaPointer::pathIn(const QString &folder)
{
    return QDir(folder).filePath(u"replica.json"_s);
}

QString ReplicaPointer::databaseIn(const QString &folder) const
{
    return QDir(folder).filePath(u"replica-%1.db"_s.arg(number));
}

std::optional<ReplicaPointer> ReplicaPointer::read(const QString &folder)
{
    constexpr qint64 longest = 4'096;
    QFile file(pathIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(longest)).object();
    const ReplicaPointer pointer{
        .number = object.value("number"_L1).toInt(),
        .movedAt = fromMilliseconds(object.value("movedAt"_L1).toInteger()),
        .incarnation = object.value("incarnation"_L1).toInteger(1),
        .keyMark = object.value("keyMark"_L1).toString(),
    };
    return pointer.number > 0 ? std::optional(pointer) : std::nullopt;
}

bool ReplicaPointer::write(const QString &folder) const
{
    const QByteArray text = canonicalJson(QJsonObject{{u"number"_s, number},
                                                      {u"movedAt"_s, toMilliseconds(movedAt)},
                                                      {u"incarnation"_s, incarnation},
                                                      {u"keyMark"_s, keyMark}});
    QSaveFile file(pathIn(folder));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return false;
    // Or a loss of power could bring the old pointer back after new work was acknowledged.
    platform::syncFolder(folder);
    return true;
}

QString markOf(const db::Key &key)
{
    return QString::fromLatin1(QMessageAuthenticationCode::hash(
                                   "tailtown desk replica", key.bytes(), QCryptographicHash::Sha256)
                                   .first(8)
                                   .toHex());
}

} // namespace desk
