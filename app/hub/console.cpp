#include "app/hub/console.h"

using namespace Qt::Literals;

namespace desk::hub {

void addStoreOptions(QCommandLineParser &parser)
{
    parser.addOption({u"store"_s, u"The folder in which the hub keeps everything."_s, u"folder"_s});
    parser.addOption({u"postgres"_s,
                      u"The PostgreSQL that keeps the resorts in place of the folder, as a "
                      "connection string of libpq. A password belongs in a file that it names."_s,
                      u"connection"_s});
}

tl::expected<std::unique_ptr<StoreFolder>, Exit> openStore(const QCommandLineParser &parser)
{
    try {
        auto store = StoreFolder::open(
            {.folder = parser.value(u"store"_s), .postgres = parser.value(u"postgres"_s).toUtf8()});
        if (store)
            return std::move(*store);
        return tl::make_unexpected(gaveUp(store.error()));
    } catch (const db::Error &error) {
        complain(QString::fromUtf8(error.what()));
        return tl::make_unexpected(Exit::FoundSomethingWrong);
    }
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
