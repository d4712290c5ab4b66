#include "tests/support/seen_text.h"
#include "tests/support/showroom.h"
#include "tests/support/test_program.h"

#include <QGuiApplication>
#include <QMap>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

constexpr double aBit = 2; // pixels: what is in the middle is rounded to either side

/// What is read on a screen, and where.
struct Read
{
    QString text;
    QRectF painted;
};

constexpr QSize windowSize(1280, 720);

/// Every screen of a resort of its own, by what it is called.
QMap<QString, QList<Read>> readEverywhere(Qt::LayoutDirection direction)
{
    QGuiApplication::setLayoutDirection(direction);
    Showroom showroom;
    DeskWindow desk(showroom);
    signInMia(desk, showroom);
    QGuiApplication::setLayoutDirection(direction);
    desk.resize(windowSize.width(), windowSize.height());
    QMap<QString, QList<Read>> read;
    for (const Screen &screen : screensOf(showroom)) {
        show(desk, screen);
        for (const SeenText &seen : seenTexts(*desk.window()))
            read[screenName(screen)] += {seen.text, seen.painted};
        if (direction == Qt::RightToLeft)
            desk.screenshot(screenName(screen) + u"_mirrored"_s);
    }
    return read;
}

QRectF inAMirror(const QRectF &painted)
{
    return {windowSize.width() - painted.right(), painted.top(), painted.width(), painted.height()};
}

bool areClose(const QRectF &one, const QRectF &other)
{
    return qAbs(one.left() - other.left()) <= aBit && qAbs(one.top() - other.top()) <= aBit;
}

/// Words of a screen that do not stand where a mirror shows them.
QByteArrayList unmirrored(const QString &screen,
                          const QList<Read> &before,
                          const QList<Read> &after)
{
    QByteArrayList found;
    for (const Read &was : before) {
        const QRectF expected = inAMirror(was.painted);
        const bool isThere = std::ranges::any_of(after, [&](const Read &is) {
            return is.text == was.text && areClose(is.painted, expected);
        });
        if (!isThere)
            found += (screen + u": "_s + was.text.left(40) + u" is not at "_s
                      + QString::number(qRound(expected.left())))
                         .toUtf8();
    }
    return found;
}

} // namespace

/// Who reads from right to left sees each screen as in a mirror.
class MirroredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit()); }
    void init() { DeskWindow::failOnWarnings(); }
    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QSettings().clear();
    }

    void everyWordStandsWhereAMirrorShowsIt()
    {
        const auto before = readEverywhere(Qt::LeftToRight);
        const auto after = readEverywhere(Qt::RightToLeft);
        QByteArrayList found;
        for (auto screen = before.cbegin(); screen != before.cend(); ++screen)
            found += unmirrored(screen.key(), screen.value(), after[screen.key()]);
        QVERIFY2(found.isEmpty(), found.join('\n').constData());
    }

private:
    QTemporaryDir m_settings;
};

DESK_TEST(MirroredTest)
#include "tst_mirrored.moc"
