#include "app/deskctl/resort_folder.h"

#include "app/deskctl/console.h"
#include "core/base/random.h"

#include <QDir>

using namespace Qt::Literals;

namespace desk::ctl {

QString keyFileIn(const QString &folder)
{
    return QDir(folder).filePath(u"replica.key"_s);
}

Result<Replica> openFolder(const QString &folder)
{
    if (!Replica::existsIn(folder))
        return refuse(Reason::ReplicaUnreadable);
    // A key that is made now would fit nothing.
    if (!QFile::exists(keyFileIn(folder)))
        return refuse(Reason::FileUnreadable);
    KeyFile keys(keyFileIn(folder), systemRandom());
    return Replica::open(folder, keys, systemClock(), systemRandom(), shown(u"Migrating"_s));
}

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

Random &systemRandom()
{
    static SystemRandom random;
    return random;
}

} // namespace desk::ctl
