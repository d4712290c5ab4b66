#include "app/deskctl/console.h"
#include "app/deskctl/resort_folder.h"
#include "core/store/backups.h"

using namespace Qt::Literals;

namespace desk::ctl {

Exit backup(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Copies a resort into one encrypted file under the same key, and checks the copy."_s);
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
        const Result<> made =
            backups::backUp(reader, replica->key(), places->last(), shown(u"Backing up"_s));
        return made ? Exit::Done : gaveUp(made.error());
    } catch (const db::Error &error) {
        return gaveUp(asRefusals(error));
    }
}

} // namespace desk::ctl
