#include "tests/support/desk_window.h"
#include "tests/support/reach.h"
#include "tests/support/seen_text.h"
#include "tests/support/showroom.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

#include <QQuickItem>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

QRectF placeOf(const QQuickItem *item)
{
    return item->mapRectToScene(item->boundingRect());
}

bool isInSight(const DeskWindow &desk, const QString &name)
{
    const QQuickItem *item = desk.item(name);
    return placeOf(desk.item(u"places"_s)).contains(placeOf(item));
}

} // namespace

/// Somebody with weak eyes has made the text twice as large, on a small screen.
class LargeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setTextScale(2);
    }
    void cleanup() { ui::Theme::instance()->setTextScale(1); }

    void thePlaceOneIsAtIsInSight()
    {
        TestResort resort;
        DeskWindow desk(resort);
        desk.resize(1280, 720);
        desk.hand().picture();
        QVERIFY(isInSight(desk, u"rail.today"_s));
        QVERIFY(!isInSight(desk, u"rail.settings"_s));
        desk.go(u"settings"_s);
        desk.hand().picture();
        QVERIFY(isInSight(desk, u"rail.settings"_s));
    }

    void theRailFollowsTheArrows()
    {
        TestResort resort;
        DeskWindow desk(resort);
        desk.resize(1280, 720);
        desk.hand().picture();
        desk.item(u"rail.today"_s)->forceActiveFocus(Qt::TabFocusReason);
        for (int i = 0; i < 20 && !desk.item(u"rail.settings"_s)->hasActiveFocus(); ++i)
            desk.hand().press(Qt::Key_Down);
        QVERIFY(desk.item(u"rail.settings"_s)->hasActiveFocus());
        desk.hand().picture();
        QVERIFY(isInSight(desk, u"rail.settings"_s));
        QVERIFY(!isInSight(desk, u"rail.today"_s));
    }

    void theHeadOfTheWindowIsNotWrittenOver()
    {
        TestResort resort;
        DeskWindow desk(resort);
        desk.resize(1280, 720);
        desk.hand().picture();
        desk.screenshot(u"head of the window"_s);
        const QQuickItem *head = desk.item(u"windowHeader"_s);
        QList<SeenText> texts = seenTexts(*desk.window());
        texts.removeIf([&](const SeenText &seen) { return !head->isAncestorOf(seen.item); });
        QVERIFY(!texts.isEmpty());
        QCOMPARE(overlapping(texts), QStringList());
        texts.removeIf([](const SeenText &seen) { return seen.abridged; });
        QCOMPARE(cutOff(texts), QStringList());
    }

    void theArrowsReachTheColumnsBesideTheInspector()
    {
        Showroom showroom;
        DeskWindow desk(showroom);
        desk.resize(1280, 720);
        QVERIFY(desk.hand().shows(u"arriving"_s) && desk.hand().shows(u"leaving"_s));
        desk.hand().press(Qt::Key_Space);
        QVERIFY(desk.hand().shows(u"arriving"_s) && !desk.hand().shows(u"leaving"_s));
        desk.hand().press(Qt::Key_Right);
        desk.hand().press(Qt::Key_Right);
        QVERIFY(desk.item(u"leaving"_s)->hasActiveFocus());
        QVERIFY(!desk.hand().shows(u"arriving"_s));
    }

    void aDialogThatIsHigherThanTheWindowKeepsItsButtons()
    {
        Showroom showroom;
        DeskWindow desk(showroom);
        desk.resize(1280, 640);
        desk.go(u"grooming"_s);
        desk.hand().press(Qt::Key_N);
        desk.hand().picture();
        const QRectF window(QPointF(0, 0), desk.window()->size());
        QVERIFY(window.contains(placeOf(desk.item(u"dialogConfirm"_s))));
        QCOMPARE(outOfReach(*desk.window()), QStringList());
    }

    void whatStandsBeyondTheEdgeIsFound()
    {
        TestResort resort;
        DeskWindow desk(resort);
        desk.resize(1280, 720);
        desk.hand().picture();
        QCOMPARE(outOfReach(*desk.window()), QStringList());
        desk.item(u"askQuote"_s)->setX(1200);
        QVERIFY(outOfReach(*desk.window()).contains(u"\"Quote\""_s));
    }
};

DESK_TEST(LargeTextTest)
#include "tst_large_text.moc"
