#include "app/two_desks/conflict_day.h"
#include "app/two_desks/shared_day.h"
#include "ui/cables/cable_panel.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals;

namespace {

/// The window with the two switches.
class Panel
{
public:
    explicit Panel(desk::SharedDay &day)
        : m_panel({u"Reception"_s, u"Office"_s}, [&day](int desk, bool isPlugged) {
            desk::Cable &cable = desk == 0 ? *day.reception().cable : *day.office().cable;
            if (isPlugged)
                cable.plugIn();
            else
                cable.pull();
        })
    {
    }

    bool show()
    {
        return m_engine.load(u"cables/CablesWindow.qml"_s,
                             {{u"panel"_s, QVariant::fromValue(&m_panel)}});
    }

private:
    desk::ui::CablePanel m_panel;
    desk::SealedEngine m_engine;
};

} // namespace

int main(int argc, char *argv[])
{
    QQuickStyle::setStyle(u"Basic"_s);
    const QGuiApplication gui(argc, argv);
    QGuiApplication::setApplicationName(u"tailtown-two-desks"_s);
    QGuiApplication::setOrganizationDomain(u"tailtown.com"_s);
    QGuiApplication::setApplicationDisplayName(u"Tailtown Desk"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Two desks of one made-up resort and their hub on this computer, with a panel that pulls "
        "the cable of each. Everything is made anew in a folder that goes away at the end."_s);
    parser.addHelpOption();
    const QCommandLineOption play(
        u"play"_s,
        u"Plays a day on which the cables are pulled by itself, and leaves pictures in a folder."_s,
        u"folder"_s);
    parser.addOption(play);
    parser.process(gui);

    const QTemporaryDir folder;
    const desk::SystemClock clock;
    desk::SharedDay day(folder.filePath(u"resort"_s), clock);
    if (const QString trouble = day.begin(); !trouble.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(trouble));
        return 1;
    }
    if (parser.isSet(play))
        return desk::playConflictDay(day, parser.value(play)) ? 0 : 1;
    Panel panel(day);
    return panel.show() ? QGuiApplication::exec() : 1;
}
