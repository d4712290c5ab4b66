#include "app/desk/application.h"
#include "app/desk/begun_day.h"
#include "app/desk/fit_to_screen.h"
#include "app/desk/hub_connection.h"
#include "app/desk/keychain_key.h"
#include "app/desk/lease_renewal.h"
#include "app/desk/measured_calendar.h"
#include "app/desk/measured_pages.h"
#include "app/desk/measured_search.h"
#include "app/desk/measured_start.h"
#include "app/desk/nightly_backup.h"
#include "app/desk/opening.h"
#include "app/desk/tour.h"
#include "core/store/shredding.h"
#include "sync/desk/this_computer.h"
#include "sync/engine/anchor.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals;

namespace {

// Folders that the environment names could bring foreign code into the program.
void forgetForeignFolders()
{
    for (const char *name :
         {"QML2_IMPORT_PATH", "QML_IMPORT_PATH", "QT_PLUGIN_PATH", "QML_IMPORT_TRACE"})
        qunsetenv(name);
}

QString keyFileIn(const QString &folder)
{
    return QDir(folder).filePath(u"replica.key"_s);
}

struct Arguments
{
    QString folder;
    QString tour;
    QDate tourDay; ///< none: today
    QString measure;
    bool usesKeyFile = false;
};

Arguments argumentsOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The front desk of a pet resort."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(
        u"data"_s,
        u"The folder with the resort's data."_s,
        u"folder"_s,
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QCommandLineOption tour(
        u"tour"_s,
        u"Works a day by itself and leaves pictures and papers in a folder."_s,
        u"folder"_s);
    const QCommandLineOption day(
        u"day"_s,
        u"The day that the tour takes place on, as 2026-11-21; today if not said."_s,
        u"date"_s);
    const QCommandLineOption measure(
        u"measure"_s,
        u"Tells how long a part of the desk takes, or ends at the first frame, of the desk or of a "
        "window with nothing in it."_s,
        u"start|calendar|search|pages|bare-window"_s);
    const QCommandLineOption keys(
        u"keys"_s,
        u"Where this computer keeps the key of the data and its way to the hub: keychain, or, for "
        "demonstrations, file. Data that has its key file beside it needs no word."_s,
        u"keychain|file"_s);
    parser.addOptions({data, tour, day, measure, keys});
    parser.process(application);
    const QDate tourDay = QDate::fromString(parser.value(day), Qt::ISODate);
    if (parser.isSet(day) && !tourDay.isValid()) {
        std::fprintf(
            stderr, "%s is not a day. Write one as 2026-11-21.\n", qPrintable(parser.value(day)));
        std::exit(2);
    }
    return {.folder = parser.value(data),
            .tour = parser.value(tour),
            .tourDay = tourDay,
            .measure = parser.value(measure),
            .usesKeyFile = parser.value(keys) == u"file"_s
                || (!parser.isSet(keys) && QFile::exists(keyFileIn(parser.value(data))))};
}

/// The keys of a folder, wherever they are kept.
class Keys
{
public:
    Keys(const Arguments &arguments, desk::Random &random)
    {
        if (arguments.usesKeyFile) {
            m_keys = std::make_unique<desk::KeyFile>(keyFileIn(arguments.folder), random);
            m_secrets = std::make_unique<desk::sync::SecretFiles>(arguments.folder);
            return;
        }
        m_secrets = std::make_unique<desk::sync::Keychain>(QDir(arguments.folder).absolutePath());
        m_keys = std::make_unique<desk::KeychainKey>(
            *m_secrets, random, !desk::Replica::existsIn(arguments.folder));
    }

    desk::KeyProvider &provider() { return *m_keys; }
    desk::sync::Secrets &secrets() { return *m_secrets; }

private:
    std::unique_ptr<desk::sync::Secrets> m_secrets;
    std::unique_ptr<desk::KeyProvider> m_keys;
};

/// From the opening of the resort to the end of its window.
int worked(const Arguments &arguments)
{
    const desk::SystemClock system;
    // A tour takes place at eight in the morning of the resort's day, whenever it is taken.
    desk::ManualClock morning(system.now());
    const bool touring = !arguments.tour.isEmpty();
    const desk::Clock &clock = touring ? static_cast<const desk::Clock &>(morning) : system;
    desk::SystemRandom random;
    Keys keys(arguments, random);
    const desk::DataFolder folder{.path = arguments.folder,
                                  .keys = keys.provider(),
                                  .secrets = keys.secrets(),
                                  .clock = clock,
                                  .random = random};
    if (touring && !desk::beginTour(folder, arguments.tour))
        return 1;
    std::optional<desk::Replica> replica = desk::openOrFound(folder);
    if (!replica)
        return 1;
    // Before anybody works with it, or numbers could be given out twice.
    if (!desk::sync::dropAnchor(
            replica->store(), keys.secrets(), desk::sync::thisComputer(), random))
        return 1;
    desk::Application application(std::move(*replica), clock);
    if (touring) {
        const QDate day =
            arguments.tourDay.isValid() ? arguments.tourDay : application.session().today();
        morning.set(application.session().place().time.at(day, 8 * 60));
    }
    const desk::NightlyBackup backup(application.replica(), application.session());
    const desk::BegunDay begunDay(application.session());
    const desk::LeaseRenewal leaseRenewal(application.session());
    const desk::HubConnection hub(
        application.session(), application.storeAccess(), keys.secrets(), clock);
    QObject::connect(&hub, &desk::HubConnection::shutOut, &hub, [&arguments] {
        if (desk::shredding::begin(arguments.folder))
            QGuiApplication::exit();
    });
    if (!application.show())
        return 1;
    if (arguments.measure == u"start"_s)
        return desk::reachesFirstFrame(*application.window()) ? 0 : 1;
    if (arguments.measure == u"calendar"_s)
        return desk::measuresCalendar(application) ? 0 : 1;
    if (arguments.measure == u"search"_s)
        return desk::measuresSearch(application) ? 0 : 1;
    if (arguments.measure == u"pages"_s)
        return desk::measuresPages(application) ? 0 : 1;
    if (touring)
        return desk::takeTour(application, arguments.tour) ? 0 : 1;
    desk::fitToScreen(*application.window());
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    forgetForeignFolders();
    QQuickStyle::setStyle(u"Basic"_s);
    const QGuiApplication gui(argc, argv);
    QGuiApplication::setApplicationName(u"tailtown-desk"_s);
    // Names the settings file of this computer; a name of an organization would move the data, too.
    QGuiApplication::setOrganizationDomain(u"tailtown.com"_s);
    QGuiApplication::setApplicationDisplayName(u"Tailtown Desk"_s);
    QGuiApplication::setDesktopFileName(u"com.tailtown.Desk"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));

    const Arguments arguments = argumentsOf(gui);
    if (arguments.measure == u"bare-window"_s)
        return desk::showsBareWindow() ? 0 : 1;
    // A desk that was shut out while it ran ends, and the next round erases what it had.
    for (;;) {
        const int code = worked(arguments);
        if (!desk::shredding::isBegun(arguments.folder))
            return code;
    }
}
