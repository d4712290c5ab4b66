#include "app/deskctl/console.h"
#include "app/deskctl/resort_folder.h"

#include <QFile>

using namespace Qt::Literals;

namespace desk::ctl {

Exit restore(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes a backup the current database of a resort. What was there stays beside it for a\n"
        "week. Numbers on new papers get a letter, so that none is given out twice."_s);
    parser.addPositionalArgument(u"FOLDER"_s, u"The folder of the resort, with its key file."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The backup."_s);
    Exit exit{};
    const auto places = positionals(parser, arguments, 2, exit);
    if (!places)
        return exit;
    if (!QFile::exists(keyFileIn(places->first())))
        return gaveUp(keyMissing(places->first()));
    KeyFile keys(keyFileIn(places->first()), systemRandom());
    const Result<> restored =
        restoreReplica(places->first(), keys, systemClock(), places->last(), shown(u"Restoring"_s));
    return restored ? Exit::Done : gaveUp(restored.error());
}

} // namespace desk::ctl
