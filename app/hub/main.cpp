#include "app/hub/console.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace {

using desk::hub::Exit;

struct Subcommand
{
    QStringList name;
    QString summary;
    Exit (*run)(const QStringList &arguments);
};

const QList<Subcommand> &subcommands()
{
    static const QList<Subcommand> all{
        {{u"serve"_s}, u"serve the desks of the resorts in a folder"_s, desk::hub::serve},
        {{u"tenant"_s, u"adopt"_s},
         u"take over a resort that was founded on a desk"_s,
         desk::hub::adoptTenant},
        {{u"tenant"_s, u"code"_s}, u"print a code for a new desk"_s, desk::hub::giveCode},
        {{u"tenant"_s, u"list"_s}, u"list the resorts"_s, desk::hub::listTenants},
        {{u"tenant"_s, u"plan"_s}, u"change the plan of a resort"_s, desk::hub::changePlan},
        {{u"fingerprint"_s},
         u"print the key of a certificate, to be compared"_s,
         desk::hub::sayFingerprint},
        {{u"backup"_s},
         u"back up the PostgreSQL of hubs, and see that it can be restored"_s,
         desk::hub::backUp},
        {{u"restore"_s}, u"put a backup back into an empty PostgreSQL"_s, desk::hub::restore},
        {{u"drill"_s}, u"see that the newest backup can still be restored"_s, desk::hub::practise},
    };
    return all;
}

QString usage()
{
    QString text = u"Usage: tailtown-hub COMMAND ...\n\n"_s;
    for (const Subcommand &subcommand : subcommands())
        text +=
            u"  %1 %2\n"_s.arg(subcommand.name.join(u' ').leftJustified(14), subcommand.summary);
    return text
        + u"\nWithout a command it serves. Each has --help. Leaves with 0 when done, 1 when "
          "something is wrong, 2 when asked wrongly."_s;
}

Exit run(const QStringList &arguments)
{
    for (const Subcommand &subcommand : subcommands()) {
        const qsizetype words = subcommand.name.size();
        if (arguments.first(std::min(words, arguments.size())) == subcommand.name)
            return subcommand.run(QStringList{subcommand.name.join(u' ')}
                                  + arguments.sliced(words));
    }
    // tailtown-hub --store FOLDER is all that most people ever need.
    if (!arguments.isEmpty() && arguments.first().startsWith(u"--"_s))
        return desk::hub::serve(QStringList{u"serve"_s} + arguments);
    desk::hub::complain(usage());
    return Exit::WrongUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tailtown-hub"_s);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const QString wish = arguments.value(0);
    if (wish == u"--help"_s || wish == u"-h"_s || wish == u"help"_s) {
        desk::hub::say(usage());
        return int(Exit::Done);
    }
    return int(run(arguments));
}
