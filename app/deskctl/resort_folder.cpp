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

// A key that is made now would fit nothing.
Refusals keyMissing(const QString &folder)
{
    return {{Reason::FileUnreadable, {}, {{u"key"_s, keyFileIn(folder)}}}};
}

Result<Replica> openFolder(const QString &folder, const Clock &clock)
{
    if (!Replica::existsIn(folder))
        return refuse(Reason::ReplicaUnreadable, {}, {{u"folder"_s, folder}});
    if (!QFile::exists(keyFileIn(folder)))
        return refuse(keyMissing(folder));
    KeyFile keys(keyFileIn(folder), systemRandom());
    return Replica::open(folder, keys, clock, systemRandom(), shown(u"Migrating"_s));
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
