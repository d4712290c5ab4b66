#include "app/hub/backups/backups.h"
#include "app/hub/console.h"
#include "app/hub/interrupt.h"

#include <QLocale>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

constexpr int usualDays = 30;

QCommandLineOption postgresOption(const QString &role)
{
    return {u"postgres"_s,
            u"The PostgreSQL, as a connection string of libpq; %1 A password belongs in a file "
            "that it names."_s.arg(role),
            u"connection"_s};
}

Tools toolsHere()
{
    catchInterrupts();
    return {.clock = StoreFolder::clock(),
            .random = StoreFolder::random(),
            .onlooker = {.keepOn = [] { return !interrupted(); }, .hear = &say}};
}

/// Reads the arguments, of which these have to be there; false as with parsed().
bool understood(QCommandLineParser &parser,
                const QStringList &arguments,
                int positionals,
                const QStringList &needed,
                Exit &exit)
{
    if (!command_line::positionals(parser, u"tailtown-hub"_s, arguments, positionals, exit))
        return false;
    for (const QString &option : needed) {
        if (parser.value(option).isEmpty()) {
            complain(u"This needs --%1; --help says more."_s.arg(option));
            exit = Exit::WrongUsage;
            return false;
        }
    }
    return true;
}

/// What came of it, and the line that says so.
template <class Act, class Tell>
Exit told(Act act, Tell tell)
{
    try {
        const auto outcome = act();
        if (outcome) {
            say(tell(*outcome));
            return Exit::Done;
        }
        complain(wordsFor(outcome.error()));
    } catch (const db::Error &error) {
        complain(QString::fromUtf8(error.what()));
    }
    return Exit::FoundSomethingWrong;
}

QString described(const KeptBackup &backup)
{
    const QLocale words(u"en-US"_s);
    return u"%1 (%2, %3 resorts)"_s.arg(backup.file, words.formattedDataSize(backup.manifest.bytes))
        .arg(backup.manifest.inventory.resorts.size());
}

double secondsIn(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

double hoursIn(std::chrono::milliseconds time)
{
    return std::chrono::duration<double, std::ratio<3600>>(time).count();
}

} // namespace

Exit backUp(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Backs up all that hubs keep in a PostgreSQL, while they go on. The backup is restored "
        "into a scratch database and compared before it counts, and older ones are removed only "
        "then. What is in the folder of a hub, hub.key above all, is not in it: without hub.key "
        "no desk is known any more."_s);
    parser.addOptions({postgresOption(u"its role sees every resort (BYPASSRLS)."_s),
                       {u"to"_s, u"The folder for the backups of this database."_s, u"folder"_s},
                       {u"keep-days"_s,
                        u"For how many days they are kept; %1 when not said."_s.arg(usualDays),
                        u"days"_s,
                        QString::number(usualDays)},
                       {u"scratch-on"_s,
                        u"Where the scratch database is made, if not there; its role may make "
                        "databases."_s,
                        u"connection"_s}});
    Exit exit{};
    if (!understood(parser, arguments, 0, {u"postgres"_s, u"to"_s}, exit))
        return exit;
    bool isNumber = false;
    const int days = parser.value(u"keep-days"_s).toInt(&isNumber);
    if (!isNumber || days < 1) {
        complain(u"The days are a number from 1 on."_s);
        return Exit::WrongUsage;
    }
    const BackupWish wish{.postgres = parser.value(u"postgres"_s).toUtf8(),
                          .scratchOn = parser.value(u"scratch-on"_s).toUtf8(),
                          .folder = parser.value(u"to"_s),
                          .kept = std::chrono::days(days),
                          .program = QStringLiteral(DESK_VERSION)};
    return told([&] { return makeBackup(wish, toolsHere()); },
                [](const MadeBackup &made) {
                    return u"Kept: %1; %2 older ones removed"_s.arg(described(made.backup))
                        .arg(made.removed);
                });
}

Exit restore(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Puts a backup back into an empty database, and tells the desks of every resort to send "
        "again what came after it. The folder of a hub is not part of a backup: the hub needs the "
        "hub.key that it had. Desks that joined or were revoked after the backup are not known."_s);
    parser.addOption(postgresOption(u"its role is that of the hubs, and owns the database."_s));
    parser.addPositionalArgument(u"file"_s, u"The backup, with its manifest beside it."_s);
    Exit exit{};
    if (!understood(parser, arguments, 1, {u"postgres"_s}, exit))
        return exit;
    return told(
        [&] {
            return putBack(parser.positionalArguments().first(),
                           parser.value(u"postgres"_s).toUtf8(),
                           toolsHere());
        },
        [](const KeptBackup &backup) { return u"Restored: %1"_s.arg(described(backup)); });
}

Exit practise(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Restores the newest backup of a folder into a scratch database, compares it with its "
        "manifest, and says how long that took and how old it is."_s);
    parser.addOptions({postgresOption(u"its role may make databases."_s),
                       {u"from"_s, u"The folder with the backups."_s, u"folder"_s}});
    Exit exit{};
    if (!understood(parser, arguments, 0, {u"postgres"_s, u"from"_s}, exit))
        return exit;
    return told(
        [&] {
            return drill(BackupFolder(parser.value(u"from"_s)),
                         parser.value(u"postgres"_s).toUtf8(),
                         toolsHere());
        },
        [](const Drill &done) {
            return u"Good: %1; restored and compared in %2 s, taken %3 hours ago"_s
                .arg(described(done.backup))
                .arg(secondsIn(done.took), 0, 'f', 1)
                .arg(hoursIn(done.age), 0, 'f', 1);
        });
}

} // namespace desk::hub
