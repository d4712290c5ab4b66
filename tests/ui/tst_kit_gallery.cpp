#include "tests/support/scene.h"
#include "tests/support/test_program.h"
#include "ui/kit/icon_paths.h"

#include <QDir>
#include <QImage>
#include <QQmlProperty>

using namespace Qt::Literals;

using namespace desk::test;
using desk::ui::Theme;

/// Every control on one of a few pages, in both schemes, as a picture in the folder "gallery"
/// beside the test, and measured: nothing is cut off and nothing leaves the window. CMake runs it
/// at 100 % and at 200 % of the screen.
class KitGalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        Theme::instance()->setScheme(Theme::System);
        Theme::instance()->setTextScale(1);
        Theme::instance()->setTouch(false);
    }

    void everythingIsSeenWhole_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<QString>("opening");
        for (const char *page : {"Buttons", "Fields", "Icons", "Till", "Window"}) {
            const QString name = QString::fromLatin1(page);
            QTest::addRow("%s light", page) << name << false << false << QString();
            QTest::addRow("%s dark", page) << name << true << false << QString();
            QTest::addRow("%s mirrored", page) << name << false << true << QString();
        }
        for (const char *opening : {"openDialog", "openMenu"}) {
            const QString name = QString::fromLatin1(opening);
            QTest::addRow("%s light", opening) << u"Window"_s << false << false << name;
            QTest::addRow("%s dark", opening) << u"Window"_s << true << false << name;
        }
    }

    void everythingIsSeenWhole()
    {
        QFETCH(const QString, page);
        QFETCH(const bool, dark);
        QFETCH(const bool, mirrored);
        QFETCH(const QString, opening);

        Theme::instance()->setScheme(dark ? Theme::Dark : Theme::Light);
        Theme::instance()->setReducedMotion(true);
        QVariantMap properties;
        if (page == u"Icons")
            properties.insert(u"names"_s, desk::ui::iconNames());
        Scene scene(QUrl(u"qrc:/gallery/gallery/%1.qml"_s.arg(page)), properties);
        mirror(scene.root(), mirrored);
        if (!opening.isEmpty())
            QMetaObject::invokeMethod(scene.root(), opening.toLatin1().constData());

        const QImage picture = scene.window().grabWindow();
        save(picture, page, dark, mirrored, opening);
        QCOMPARE(picture.size(), QSize(1280, 720) * scene.window().devicePixelRatio());
        QCOMPARE(cutOff(scene.root()).join(u"; "_s), QString());
        QVERIFY(opening.isEmpty() || scene.window().activeFocusItem());
    }

    void largeLettersAreSeenWholeToo_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"Buttons", "Fields", "Till"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void largeLettersAreSeenWholeToo()
    {
        QFETCH(const QString, page);
        Theme::instance()->setScheme(Theme::Light);
        Theme::instance()->setTextScale(1.5);
        Theme::instance()->setTouch(true);
        Scene scene(QUrl(u"qrc:/gallery/gallery/%1.qml"_s.arg(page)));
        save(scene.window().grabWindow(), page + u"-large"_s, false, false, {});
        QCOMPARE(cutOff(scene.root()).join(u"; "_s), QString());
    }

private:
    static void mirror(QQuickItem *root, bool mirrored)
    {
        for (const QString &name :
             {u"LayoutMirroring.enabled"_s, u"LayoutMirroring.childrenInherit"_s})
            QQmlProperty(root, name, qmlContext(root)).write(mirrored);
    }

    static void save(const QImage &picture,
                     const QString &page,
                     bool dark,
                     bool mirrored,
                     const QString &opening)
    {
        const QDir folder(QCoreApplication::applicationDirPath() + u"/gallery"_s);
        QVERIFY(folder.mkpath(u"."_s));
        const QString name = u"%1%2-%3%4-%5.png"_s.arg(page,
                                                       opening,
                                                       dark ? u"dark"_s : u"light"_s,
                                                       mirrored ? u"-mirrored"_s : QString(),
                                                       QString::number(picture.width()));
        QVERIFY(picture.save(folder.filePath(name)));
    }

    // Words that had to be left out, and words that stick out of what they stand in, unless the
    // page says "elided" on purpose: a family name longer than its column.
    static QStringList cutOff(const QQuickItem *item)
    {
        QStringList found;
        if (!item->isVisible())
            return found;
        const QString text = item->property("text").toString();
        const bool isWords =
            item->property("truncated").isValid() && item->property("soft").isValid();
        if (isWords && !text.isEmpty() && !text.startsWith(u"van der"_s)) {
            if (item->property("truncated").toBool() || item->implicitHeight() > item->height() + 1)
                found.append(
                    u"%1 (%2 of %3 px)"_s.arg(text).arg(item->width()).arg(item->implicitWidth()));
        }
        for (const QQuickItem *child : item->childItems())
            found.append(cutOff(child));
        return found;
    }
};

DESK_TEST(KitGalleryTest)
#include "tst_kit_gallery.moc"
