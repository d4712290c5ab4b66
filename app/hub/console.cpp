#include "app/hub/console.h"

using namespace Qt::Literals;

namespace desk::hub {

QCommandLineOption addStoreOption(QCommandLineParser &parser)
{
    const QCommandLineOption store(
        u"store"_s, u"The folder in which the hub keeps everything."_s, u"folder"_s);
    parser.addOption(store);
    return store;
}

bool parsed(QCommandLineParser &parser, const QStringList &arguments, int positionals, Exit &exit)
{
    if (!command_line::positionals(parser, u"tailtown-hub"_s, arguments, positionals, exit))
        return false;
    if (!parser.value(u"store"_s).isEmpty())
        return true;
    complain(u"Which store? --store names its folder."_s);
    exit = Exit::WrongUsage;
    return false;
}

} // namespace desk::hub
