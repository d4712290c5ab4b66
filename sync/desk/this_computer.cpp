#include "sync/desk/this_computer.h"

#include <QCryptographicHash>
#include <QString>
#include <QSysInfo>

namespace desk::sync {

QByteArray thisComputer()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty()
        ? QByteArray()
        : QCryptographicHash::hash(QByteArray("tailtown desk " + id), QCryptographicHash::Sha256);
}

} // namespace desk::sync
