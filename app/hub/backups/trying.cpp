#include "app/hub/backups/trying.h"

#include "app/hub/backups/postgres_program.h"
#include "sync/hub/stores/postgres_scratch.h"

using namespace Qt::Literals;

namespace desk::hub {

Backed<> expectSame(PostgresConnection &restored,
                    const Inventory &expected,
                    const Onlooker &onlooker)
{
    onlooker.hear(u"Comparing %1 resorts"_s.arg(expected.resorts.size()));
    restored.script("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    const auto found = inventoryOf(restored, expected.ids(), onlooker.keepOn);
    restored.rollBack();
    if (!found)
        return faulty(BackupFault::Kind::Interrupted);
    if (const auto difference = differenceOf(expected, *found))
        return faulty(BackupFault::Kind::Differs, *difference);
    return {};
}

Backed<> tryOut(const QString &file,
                const Inventory &expected,
                const QByteArray &scratchOn,
                const Tools &tools)
{
    tools.onlooker.hear(u"Restoring it into a scratch database"_s);
    const ScratchDatabase scratch(scratchOn, tools.clock, tools.random);
    PostgresConnection connection(scratch.where());
    if (auto loaded = load(connection, file, tools.onlooker); !loaded)
        return loaded;
    tools.onlooker.beforeComparing(scratch.where());
    return expectSame(connection, expected, tools.onlooker);
}

} // namespace desk::hub
