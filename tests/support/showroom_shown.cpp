#include "tests/support/fake_hub.h"
#include "tests/support/seen_text.h"
#include "tests/support/showroom.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals;

// How a screen of the showroom comes into the window.

namespace desk::test {

namespace {

QStringList wordsOn(DeskWindow &desk)
{
    // A picture lays out what has just appeared, and then asks for rows that come a moment later.
    desk.hand().picture();
    desk.hand().settle();
    desk.hand().picture();
    QStringList words;
    for (const SeenText &seen : seenTexts(*desk.window()))
        words += seen.text;
    return words;
}

bool presses(DeskWindow &desk, const Screen &screen)
{
    const QStringList before = wordsOn(desk);
    if (screen.does)
        screen.does(desk);
    else if (screen.click.isEmpty())
        QTest::keySequence(desk.window(), screen.press);
    else if (!desk.hand().click(screen.click))
        qFatal("%s has no %s", qPrintable(screen.name), qPrintable(screen.click));
    return QTest::qWaitFor([&] {
        const QStringList after = wordsOn(desk);
        return std::ranges::any_of(after,
                                   [&](const QString &text) { return !before.contains(text); });
    });
}

// A form, a menu, a dialog: whatever it is, it says something that was not there before. In a wide
// window it may be open already, and a key closes it first.
void bring(DeskWindow &desk, const Screen &screen)
{
    const bool isThere =
        presses(desk, screen) || (!screen.press.isEmpty() && presses(desk, screen));
    if (!isThere)
        qFatal("%s brings nothing on %s",
               qPrintable(screen.does                  ? screen.deed
                              : screen.click.isEmpty() ? screen.press.toString()
                                                       : screen.click),
               qPrintable(screen.name));
}

// One that knows both desks.
FakeHub &hubOf(DeskWindow &desk)
{
    static FakeHub hub;
    const DeviceId here = desk.session().place().device.id;
    IdBytes office = here.bytes();
    office[15] ^= 0x7f;
    hub.code.expires = desk.session().now() + std::chrono::minutes(10);
    hub.known = {{.id = here,
                  .number = 1,
                  .name = u"Front desk"_s,
                  .platform = {},
                  .version = u"1.4"_s,
                  .lastContact = desk.session().now()},
                 {.id = DeviceId(office),
                  .number = 2,
                  .name = u"Office"_s,
                  .platform = {},
                  .version = u"1.4"_s,
                  .lastContact = desk.session().now() - std::chrono::hours(3)}};
    return hub;
}

} // namespace

QString screenName(const Screen &screen)
{
    return QStringList{screen.name,
                       screen.name == u"sync" ? QString(nameOf(screen.hub.state)) : QString(),
                       screen.argument.value(u"section"_s).toString(),
                       screen.click,
                       screen.press.toString(),
                       screen.deed}
        .join(u' ')
        .simplified();
}

void signInMia(DeskWindow &desk, const Showroom &showroom)
{
    desk.session().signIn(showroom.founded.administrator, u"Mia"_s, Role::Admin);
    desk.hand().settle();
}

void show(DeskWindow &desk, const Screen &screen)
{
    desk.back();
    desk.session().setHub(&hubOf(desk));
    desk.session().setHubStatus(screen.hub);
    if (screen.seenBy && screen.seenBy->isNull()) {
        desk.session().signOut();
        wordsOn(desk);
        return;
    }
    if (screen.seenBy)
        desk.session().signIn(*screen.seenBy, u"Sam"_s, Role::Staff);
    if (screen.isPlace)
        desk.go(screen.name);
    else
        desk.open(screen.name, screen.argument);
    if (!screen.entered.isEmpty()) {
        desk.hand().type(screen.entered);
        desk.hand().press(Qt::Key_Return);
    }
    if (screen.click.isEmpty() && screen.press.isEmpty() && !screen.does)
        wordsOn(desk);
    else
        bring(desk, screen);
}

} // namespace desk::test
