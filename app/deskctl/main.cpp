#include "app/deskctl/console.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace {

using desk::ctl::Exit;

struct Subcommand
{
    QString name;
    QString summary;
    Exit (*run)(const QStringList &arguments);
};

const QList<Subcommand> &subcommands()
{
    static const QList<Subcommand> all{
        {u"backup"_s, u"copy a resort into one encrypted file"_s, desk::ctl::backup},
        {u"bench"_s, u"measure how fast a resort's desk is"_s, desk::ctl::bench},
        {u"export-operations"_s,
         u"write what waits for the hub, as it would be sent"_s,
         desk::ctl::exportOperations},
        {u"generate"_s, u"make up a resort for demonstrations and tests"_s, desk::ctl::generate},
        {u"import"_s, u"take over CSV files of another system"_s, desk::ctl::importFiles},
        {u"restore"_s, u"go back to a backup"_s, desk::ctl::restore},
        {u"sync"_s,
         u"keep a desk in step with its hub, without a window"_s,
         desk::ctl::synchronise},
        {u"verify"_s, u"prove that a resort's database holds"_s, desk::ctl::verify},
    };
    return all;
}

QString usage()
{
    QString text = u"Usage: tailtown-deskctl COMMAND ...\n\nA resort is a folder with its database "
                   "and its key file (replica.key).\n\n"_s;
    for (const Subcommand &subcommand : subcommands())
        text += u"  %1 %2\n"_s.arg(subcommand.name.leftJustified(18), subcommand.summary);
    return text
        + u"\nEach has --help. Leaves with 0 when done, 1 when something is wrong, 2 when asked "
          "wrongly."_s;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tailtown-deskctl"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const QString wish = arguments.value(1);
    if (wish == u"--help"_s || wish == u"-h"_s || wish == u"help"_s) {
        desk::ctl::say(usage());
        return int(Exit::Done);
    }
    for (const Subcommand &subcommand : subcommands()) {
        if (subcommand.name == wish) {
            desk::ctl::catchInterrupt();
            return int(subcommand.run(arguments.sliced(1)));
        }
    }
    desk::ctl::complain(usage());
    return int(Exit::WrongUsage);
}
