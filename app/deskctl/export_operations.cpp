#include "app/deskctl/console.h"
#include "app/deskctl/resort_folder.h"
#include "core/store/operation.h"
#include "sync/protocol/operation_line.h"

#include <QSaveFile>

using namespace Qt::Literals;

namespace desk::ctl {

namespace {

constexpr qint64 operationsAtOnce = 500;

bool writeAll(db::Database &database, QSaveFile &file)
{
    const Progress progress = shown(u"Writing operations"_s);
    const qint64 total = outbox::waitingCount(database);
    qint64 done = 0;
    qint64 last = 0;
    for (;;) {
        const auto operations = outbox::waiting(database, last, operationsAtOnce);
        for (const QueuedOperation &operation : operations) {
            const QByteArray line = sync::encodeOperation(operation);
            if (file.write(line) != line.size())
                return false;
            last = operation.sequence;
        }
        done += operations.size();
        if (!goesOn(progress, done, total))
            return false;
        if (operations.size() < operationsAtOnce)
            return true;
    }
}

} // namespace

Exit exportOperations(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes the operations that wait for the hub, one JSON line each, as they would be sent."_s);
    parser.addPositionalArgument(u"FOLDER"_s, u"The folder of the resort."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The file to write; one that is there is replaced."_s);
    Exit exit{};
    const auto places = positionals(parser, arguments, 2, exit);
    if (!places)
        return exit;
    const Result<Replica> replica = openFolder(places->first());
    if (!replica)
        return gaveUp(replica.error());
    try {
        db::Database reader = replica->openReader();
        QSaveFile file(places->last());
        if (!file.open(QIODevice::WriteOnly) || !writeAll(reader, file) || !file.commit())
            return gaveUp({{interrupted() ? Reason::Cancelled : Reason::StorageFailed, {}, {}}});
        return Exit::Done;
    } catch (const db::Error &error) {
        return gaveUp(asRefusals(error));
    }
}

} // namespace desk::ctl
