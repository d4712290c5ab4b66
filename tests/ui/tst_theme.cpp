#include "tests/support/test_program.h"
#include "ui/kit/icon_paths.h"
#include "ui/kit/theme.h"

#include <QGuiApplication>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals;

using namespace desk::ui;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

// What one sees where something translucent lies on something else.
QColor over(const QColor &top, const QColor &below)
{
    const float share = top.alphaF();
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(top.redF(), below.redF()),
                            mix(top.greenF(), below.greenF()),
                            mix(top.blueF(), below.blueF()));
}

struct Pair
{
    const char *name;
    QColor written;
    QColor on;
    double least;
};

QList<Pair> pairs(const Palette &p)
{
    QList<Pair> all{
        {"ink on ground", p.ink, p.ground, 7},
        {"ink on surface", p.ink, p.surface, 7},
        {"ink on raised", p.ink, p.raised, 7},
        {"ink on selection", p.ink, p.accentSoft, 7},
        {"ink under the pointer", p.ink, over(p.hover, p.surface), 7},
        {"ink while pressed", p.ink, over(p.pressed, p.surface), 7},
        {"ink on sunken", p.ink, p.sunken, 7},
        {"ink on a notice of trouble", p.ink, p.troubleSoft, 7},
        {"ink on a warning", p.ink, p.departingSoft, 7},
        {"ink on good news", p.ink, p.inHouseSoft, 7},
        {"ground on ink, as in a tip", p.ground, p.ink, 7},
        {"soft ink on ground", p.softInk, p.ground, 4.5},
        {"soft ink on surface", p.softInk, p.surface, 4.5},
        {"soft ink on raised", p.softInk, p.raised, 4.5},
        {"soft ink on selection", p.softInk, p.accentSoft, 4.5},
        {"soft ink under the pointer", p.softInk, over(p.hover, p.surface), 4.5},
        {"soft ink on sunken", p.softInk, p.sunken, 4.5},
        {"on accent", p.onAccent, p.accent, 4.5},
        {"on accent under the pointer", p.onAccent, over(p.hover, p.accent), 4.5},
        {"on accent while pressed", p.onAccent, over(p.pressed, p.accent), 4.5},
        {"on trouble", p.onTrouble, p.trouble, 4.5},
        {"edge on surface", p.edge, p.surface, 3},
        {"edge on ground", p.edge, p.ground, 3},
        {"edge on raised", p.edge, p.raised, 3},
        {"focus on ground", p.accent, p.ground, 3},
        {"focus on selection", p.accent, p.accentSoft, 3},
    };
    const QList<std::tuple<const char *, QColor, QColor>> tones{
        {"accent", p.accent, p.accentSoft},
        {"arriving", p.arriving, p.arrivingSoft},
        {"in house", p.inHouse, p.inHouseSoft},
        {"departing", p.departing, p.departingSoft},
        {"trouble", p.trouble, p.troubleSoft},
        {"provisional", p.provisional, p.provisionalSoft},
    };
    for (const auto &[name, tone, soft] : tones) {
        for (const QColor &below : {p.ground, p.surface, p.raised, p.accentSoft, soft})
            all.append({name, tone, below, 4.5});
        // A badge: the lightest or darkest surface, written on the tone.
        all.append({name, p.surface.lightness() > 128 ? p.surface : p.ground, tone, 4.5});
    }
    return all;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfColoursCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyPairOfColoursCanBeRead()
    {
        QFETCH(const bool, dark);
        QStringList tooFaint;
        for (const Pair &pair : pairs(dark ? Theme::darkPalette() : Theme::lightPalette())) {
            const double measured = contrast(pair.written, pair.on);
            if (measured < pair.least) {
                tooFaint.append(
                    u"%1: %2 on %3 is %4, should be %5"_s.arg(QLatin1StringView(pair.name),
                                                              pair.written.name(),
                                                              pair.on.name(),
                                                              QString::number(measured, 'f', 2),
                                                              QString::number(pair.least)));
            }
        }
        QCOMPARE(tooFaint, QStringList());
    }

    void aChosenSchemeWinsOverTheSystem()
    {
        Theme &theme = *Theme::instance();
        QSignalSpy changed(&theme, &Theme::coloursChanged);
        theme.setScheme(Theme::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(theme.ground(), Theme::darkPalette().ground);
        theme.setScheme(Theme::Light);
        QVERIFY(!theme.isDark());
        QCOMPARE(theme.ground(), Theme::lightPalette().ground);
        QVERIFY(!changed.isEmpty());
        theme.setScheme(Theme::System);
    }

    void fingersGetLargerTargets()
    {
        Theme &theme = *Theme::instance();
        QCOMPARE(theme.target(), 40);
        theme.setTouch(true);
        QCOMPARE(theme.target(), 48);
        theme.setTouch(false);
    }

    void lettersGrowToTwiceTheirSizeAndNoFurther()
    {
        Theme &theme = *Theme::instance();
        theme.setTextScale(2);
        QCOMPARE(theme.body(), 28);
        theme.setTextScale(5);
        QCOMPARE(theme.body(), 28);
        theme.setTextScale(1);
        QCOMPARE(theme.body(), 14);
    }

    void nothingMovesWithReducedMotion()
    {
        Theme &theme = *Theme::instance();
        QCOMPARE(theme.motion(), 120);
        theme.setReducedMotion(true);
        QCOMPARE(theme.motion(), 0);
        theme.setReducedMotion(false);
    }

    void aPastedMegabyteIsCutBeforeItIsLaidOut()
    {
        const QString shown = Theme::shown(QString(1'000'000, u'w'), true);
        QCOMPARE(shown.size(), 2001);
        QVERIFY(shown.endsWith(u'…'));
        // Never in the middle of a character.
        const QString dogs = QString(u"x"_s) + QString(u"🐶"_s).repeated(2000);
        QVERIFY(!Theme::shown(dogs, true).chopped(1).back().isHighSurrogate());
    }

    void whatCannotBeSeenIsMadeVisible()
    {
        QCOMPARE(Theme::shown(u"Be"_s + QChar(u'\0') + u"lla"_s, true), u"Be\uFFFDlla"_s);
        QCOMPARE(Theme::shown(u"a\nb\tc"_s, true), u"a b c"_s);
        QCOMPARE(Theme::shown(u"a\nb\r\nc"_s, false), u"a\nb\nc"_s);
        QCOMPARE(Theme::shown(u"<b>Rex</b>"_s, true), u"<b>Rex</b>"_s);
    }

    void initialsAreLettersAsPeopleSeeThem()
    {
        QCOMPARE(Theme::initials(u"bella"_s), u"B"_s);
        QCOMPARE(Theme::initials(u"Maria del Carmen Fernández"_s), u"MF"_s);
        QCOMPARE(Theme::initials(u"  "_s), QString());
        QCOMPARE(Theme::initials(u"e\u0301clair"_s), u"E\u0301"_s);
        QCOMPARE(Theme::initials(u"👩‍👧 Lee"_s), u"👩‍👧L"_s);
    }

    void aKeyIsCalledAsItIsOnTheKeyboard()
    {
#ifndef Q_OS_MACOS
        QCOMPARE(Theme::keyText(u"Ctrl+Return"_s, u"Enter"_s), u"Ctrl+Enter"_s);
#endif
        QCOMPARE(Theme::keyText(QString(), u"Enter"_s), QString());
    }

    void everyIconIsDrawnInsideItsField()
    {
        const QStringList names = iconNames();
        QVERIFY(names.size() >= 40);
        for (const QString &name : names) {
            const auto path = iconPath(name);
            QVERIFY2(path, qPrintable(name));
            // With half a line's width around it.
            const QRectF drawn = (path->lines.boundingRect() | path->dots.boundingRect())
                                     .adjusted(-0.75, -0.75, 0.75, 0.75);
            QVERIFY2(QRectF(0, 0, 20, 20).contains(drawn), qPrintable(name));
            QVERIFY2(std::max(drawn.width(), drawn.height()) > 10, qPrintable(name));
        }
        QVERIFY(!iconPath(u"unicorn"_s));
        QVERIFY(!iconPath(QString()));
    }
};

DESK_TEST(ThemeTest)
#include "tst_theme.moc"
