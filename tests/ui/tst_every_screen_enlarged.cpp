#include "tests/support/first_window.h"
#include "tests/support/reach.h"
#include "tests/support/showroom.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

QByteArrayList called(const QString &screen, QLatin1StringView what, const QStringList &texts)
{
    QByteArrayList lines;
    for (const QString &text : texts)
        lines += (screen % u": "_s % what % u' ' % text).toUtf8();
    return lines;
}

QByteArrayList faultsOfLargeText(const QString &screen, const QQuickWindow &window)
{
    QList<SeenText> texts = seenTexts(window);
    texts.removeIf([](const SeenText &seen) { return seen.abridged; });
    return called(screen, "cuts off"_L1, cutOff(texts))
        + called(screen, "overlaps"_L1, overlapping(seenTexts(window)))
        + called(screen, "breaks"_L1, brokenWords(texts))
        + called(screen, "does not reach"_L1, outOfReach(window));
}

// Each as soon as it is found: QtTest shows only the beginning of a long message.
QByteArrayList told(const QByteArrayList &faults)
{
    for (const QByteArray &fault : faults)
        qInfo("%s", fault.constData());
    return faults;
}

} // namespace

/// Every screen is whole in a small window, for somebody who has made the text larger.
class EveryScreenEnlargedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit()); }
    void init() { DeskWindow::failOnWarnings(); }
    void cleanup()
    {
        ui::Theme::instance()->setTextScale(1);
        ui::Theme::instance()->setReducedMotion(false);
        QSettings().clear();
    }

    void everyScreenIsWhole_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<bool>("withStates");
        QTest::newRow("150 %") << 1.5 << false;
        QTest::newRow("200 %") << 2.0 << true;
    }

    void everyScreenIsWhole()
    {
        QFETCH(qreal, scale);
        QFETCH(bool, withStates);
        Showroom showroom;
        DeskWindow desk(showroom);
        signInMia(desk, showroom);
        desk.resize(1280, 720);
        enlarge(scale);
        QByteArrayList faults = walk(desk, screensOf(showroom), scale);
        if (withStates) {
            signInMia(desk, showroom);
            faults += walk(desk, statesOf(showroom), scale);
        }
        QVERIFY2(faults.isEmpty(), faults.join('\n').constData());
    }

    void theWindowsBeforeAResortAreWhole()
    {
        enlarge(2);
        QByteArrayList faults;
        for (const QString &name : FirstWindow::names()) {
            const FirstWindow first(name, ui::Language::English);
            first.hand().picture();
            first.screenshot(name % u"_200"_s);
            faults += told(faultsOfLargeText(name, first.window()));
        }
        QVERIFY2(faults.isEmpty(), faults.join('\n').constData());
    }

private:
    static void enlarge(qreal scale)
    {
        ui::Theme::instance()->setTextScale(scale);
        ui::Theme::instance()->setReducedMotion(true);
    }

    static QByteArrayList walk(DeskWindow &desk, const QList<Screen> &screens, qreal scale)
    {
        QByteArrayList faults;
        for (const Screen &screen : screens) {
            show(desk, screen);
            desk.screenshot(screenName(screen) % u'_' % QString::number(qRound(scale * 100)));
            faults += told(faultsOfLargeText(screenName(screen), *desk.window()));
        }
        return faults;
    }

    QTemporaryDir m_settings;
};

DESK_TEST(EveryScreenEnlargedTest)
#include "tst_every_screen_enlarged.moc"
