#include "tests/support/scene.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk::test;
using desk::ui::Theme;

namespace {

constexpr const char *pets = R"(
    DeskList {
        objectName: "list"
        name: "Pets"
        width: 300
        height: 200
        model: 100
        delegate: DeskListRow { DeskText { text: "Pet" } }
    }
)";

int current(const QQuickItem *item)
{
    return item->property("currentIndex").toInt();
}

} // namespace

/// Lists, dialogs, menus, and text of any kind in them.
class KitSurfacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsWalkedByKeysAndBuildsOnlyTheRowsThatAreSeen()
    {
        Scene scene(QByteArray("Item {") + pets + "}");
        QQuickItem *list = scene.find("list");
        QSignalSpy activated(list, SIGNAL(activated(int)));
        Scene::focus(list);
        QCOMPARE(current(list), 0);
        scene.key(Qt::Key_Down);
        QCOMPARE(current(list), 1);
        scene.key(Qt::Key_PageDown);
        QCOMPARE(current(list), 5);
        scene.key(Qt::Key_End);
        QCOMPARE(current(list), 99);
        scene.key(Qt::Key_Home);
        QCOMPARE(current(list), 0);
        scene.key(Qt::Key_Down);
        scene.key(Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 1);
        QVERIFY(list->property("contentItem").value<QQuickItem *>()->childItems().size() < 30);
    }

    void whoIsInAListBeforeItsRowsComeIsAtTheFirst()
    {
        Scene scene(R"(Item {
            property int rows: 0
            DeskList {
                objectName: "list"
                width: 300
                height: 200
                model: rows
                delegate: DeskListRow { DeskText { text: "Pet" } }
            }
        })");
        QQuickItem *list = scene.find("list");
        Scene::focus(list);
        scene.root()->setProperty("rows", 3);
        QTRY_COMPARE(current(list), 0);
    }

    void theEndsOfAListSayThatOneWantsToGoOn()
    {
        Scene scene(QByteArray("Item {") + pets + "}");
        QQuickItem *list = scene.find("list");
        QSignalSpy top(list, SIGNAL(leftAtTop()));
        QSignalSpy bottom(list, SIGNAL(leftAtBottom()));
        Scene::focus(list);
        scene.key(Qt::Key_Up);
        scene.key(Qt::Key_End);
        scene.key(Qt::Key_Down);
        QCOMPARE(top.size(), 1);
        QCOMPARE(bottom.size(), 1);
    }

    void aClickSelectsARowAndADoubleClickOpensIt()
    {
        Scene scene(QByteArray("Item {") + pets + "}");
        QQuickItem *list = scene.find("list");
        QSignalSpy activated(list, SIGNAL(activated(int)));
        QTest::mouseClick(&scene.window(), Qt::LeftButton, {}, QPoint(100, 100));
        QCOMPARE(current(list), 2);
        QVERIFY(list->hasActiveFocus());
        QTest::mouseDClick(&scene.window(), Qt::LeftButton, {}, QPoint(100, 100));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 2);
    }

    void aTableShowsItsColumnsAndAsksForAnotherOrder()
    {
        Scene scene(R"(Item { DeskTable {
            objectName: "table"
            width: 600; height: 300
            model: ListModel { ListElement { pet: "Bella"; balance: "298.25" } ListElement { pet: "Max"; balance: "1.00" } }
            columns: [
                DeskColumn { title: "Pet"; role: "pet"; sortable: true },
                DeskColumn { title: "Balance"; role: "balance"; width: 100; numeric: true }
            ]
        } })");
        QQuickItem *table = scene.find("table");
        QCOMPARE(table->property("count").toInt(), 2);
        QSignalSpy asked(table, SIGNAL(sortAsked(int)));
        QTest::mouseClick(&scene.window(), Qt::LeftButton, {}, QPoint(30, 16));
        QTest::mouseClick(&scene.window(), Qt::LeftButton, {}, QPoint(560, 16));
        QCOMPARE(asked.size(), 1);
        Scene::focus(table);
        QSignalSpy activated(table, SIGNAL(activated(int)));
        scene.key(Qt::Key_Tab);
        QTRY_VERIFY(scene.talksTo("table"));
        scene.key(Qt::Key_Return);
        QCOMPARE(activated.size() + asked.size(), 2);
    }

    void escapeLeavesADialogAndTheFocusGoesHome()
    {
        Scene scene(R"(ColumnLayout {
            DeskButton { objectName: "before"; text: "Void"; onClicked: dialog.open() }
            DeskDialog { id: dialog; objectName: "dialog"; title: "Void the invoice?"; confirmText: "Void" }
        })");
        QObject *dialog = scene.object("dialog");
        QSignalSpy rejected(dialog, SIGNAL(rejected()));
        QSignalSpy confirmed(dialog, SIGNAL(confirmed()));
        Scene::focus(scene.find("before"));
        scene.key(Qt::Key_Return);
        QTRY_VERIFY(dialog->property("opened").toBool());
        QVERIFY(scene.talksTo("dialogConfirm"));
        for (int round = 0; round < 4; ++round) {
            scene.key(Qt::Key_Tab);
            QVERIFY(!scene.talksTo("before"));
        }
        scene.key(Qt::Key_Escape);
        QTRY_VERIFY(!dialog->property("visible").toBool());
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(confirmed.size(), 0);
        QTRY_VERIFY(scene.talksTo("before"));
    }

    void whatCannotBeUndoneIsNotOneEnterAway()
    {
        Scene scene(
            R"(Item { DeskDialog { objectName: "dialog"; title: "Void?"; confirmText: "Void"; danger: true } })");
        QObject *dialog = scene.object("dialog");
        QSignalSpy confirmed(dialog, SIGNAL(confirmed()));
        QMetaObject::invokeMethod(dialog, "open");
        QTRY_VERIFY(dialog->property("opened").toBool());
        scene.key(Qt::Key_Return);
        QTRY_VERIFY(!dialog->property("visible").toBool());
        QCOMPARE(confirmed.size(), 0);
    }

    void enterInAFieldOfADialogConfirmsOnceAndStaysWhileItWorks()
    {
        Scene scene(R"(Item { DeskDialog {
            objectName: "dialog"; title: "Reason"; confirmText: "Waive"; stays: true
            onConfirmed: busy = true
            DeskField { objectName: "reason"; label: "Reason" }
        } })");
        QObject *dialog = scene.object("dialog");
        QSignalSpy confirmed(dialog, SIGNAL(confirmed()));
        QMetaObject::invokeMethod(dialog, "open");
        QTRY_VERIFY(dialog->property("opened").toBool());
        QVERIFY(scene.talksTo("reason"));
        scene.type("new certificate");
        scene.key(Qt::Key_Return);
        scene.key(Qt::Key_Return);
        scene.key(Qt::Key_Escape);
        QCOMPARE(confirmed.size(), 1);
        QVERIFY(dialog->property("visible").toBool());
    }

    void enterStandsOnTheVerbOfADialogWhoseOnlyFieldIsHidden()
    {
        Scene scene(R"(Item { DeskDialog {
            objectName: "dialog"; title: "Did not come?"; confirmText: "Did not come"
            DeskField { objectName: "reason"; label: "Reason"; visible: false }
        } })");
        QMetaObject::invokeMethod(scene.object("dialog"), "open");
        QTRY_VERIFY(scene.object("dialog")->property("opened").toBool());
        QVERIFY(scene.talksTo("dialogConfirm"));
    }

    void undoIsThereForItsTimeAndBringsBackOnce()
    {
        Scene scene(R"(Item { DeskUndo { objectName: "toast" } })");
        QQuickItem *toast = scene.find("toast");
        QSignalSpy undone(toast, SIGNAL(undone()));
        QMetaObject::invokeMethod(toast, "show", Q_ARG(QString, u"Bella is checked in."_s));
        QVERIFY(toast->isVisible());
        scene.key(Qt::Key_Z, Qt::ControlModifier);
        scene.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
        QVERIFY(!toast->isVisible());
        toast->setProperty("seconds", 0);
        QMetaObject::invokeMethod(toast, "show", Q_ARG(QString, u"Max is checked in."_s));
        QTRY_VERIFY(!toast->isVisible());
    }

    void theRailIsWalkedByArrowsAndShowsItsKeysWhileAltIsHeld()
    {
        Scene scene(R"(Item { DeskRail {
            DeskRailItem { objectName: "today"; text: "Today"; symbol: "today"; shortcut: "Alt+1" }
            DeskRailItem { objectName: "till"; text: "Till"; symbol: "till"; shortcut: "Alt+2" }
        } })");
        QSignalSpy till(scene.find("till"), SIGNAL(clicked()));
        Scene::focus(scene.find("today"));
        scene.key(Qt::Key_Down);
        QVERIFY(scene.talksTo("till"));
        scene.key(Qt::Key_Return);
        scene.key(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(till.size(), 2);
        QTest::keyPress(&scene.window(), Qt::Key_Alt);
        QVERIFY(Theme::instance()->keyHintsShown());
        QTest::keyRelease(&scene.window(), Qt::Key_Alt);
        QVERIFY(!Theme::instance()->keyHintsShown());
    }

    void theInspectorRemembersItsWidthAndClosesOnEscape()
    {
        const QByteArray qml = R"(Item {
            DeskInspector { objectName: "i"; title: "Bella"; height: 400; x: 500; DeskField { objectName: "f"; label: "Food" } }
        })";
        Scene scene(qml);
        QQuickItem *inspector = scene.find("i");
        QCOMPARE(inspector->implicitWidth(), 400);
        const QPoint edge = inspector->mapToScene(QPointF(0, 200)).toPoint();
        QTest::mousePress(&scene.window(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(&scene.window(), edge + QPoint(20, 0));
        QTest::mouseRelease(&scene.window(), Qt::LeftButton, {}, edge + QPoint(20, 0));
        QCOMPARE(inspector->implicitWidth(), 380);
        QSignalSpy closed(inspector, SIGNAL(closed()));
        Scene::focus(scene.find("f"));
        scene.key(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    // A pet called "Bobby <img src='x.png'>" ended the program when it reached a stock button.
    void whatAPetIsCalledIsNeverReadAsMarkup_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("image") << u"Bobby <img src='x.png'>"_s;
        QTest::newRow("file") << u"<img src='file:///etc/hostname'>"_s;
        QTest::newRow("web") << u"<img src='http://localhost:1/x.png'>"_s;
        QTest::newRow("huge image") << u"<img width='2000000000'>"_s;
        QTest::newRow("nul") << u"Be"_s + QChar(u'\0') + u"lla"_s;
        QTest::newRow("megabyte") << QString(1'000'000, u'W');
        QTest::newRow("megabyte of lines") << u"W\n"_s.repeated(500'000);
        QTest::newRow("right to left") << u"\u202Eallets"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xD83D));
        QTest::newRow("accents") << u"e"_s + u"\u0301"_s.repeated(5000);
    }

    void whatAPetIsCalledIsNeverReadAsMarkup()
    {
        QFETCH(const QString, name);
        Scene scene(R"(ColumnLayout {
            property string pet
            property var pets: [pet]
            DeskText { text: pet; Layout.fillWidth: true }
            DeskText { text: pet; wrap: true; Layout.fillWidth: true; Layout.maximumHeight: 60 }
            DeskButton { text: pet; Layout.maximumWidth: 300 }
            DeskField { label: pet; text: pet; error: pet; placeholder: pet; Layout.maximumHeight: 100 }
            DeskTextArea { label: pet; text: pet }
            DeskChoice { label: pet; model: pets; objectName: "choice" }
            DeskCheckBox { text: pet; hint: pet; Layout.maximumHeight: 60; Layout.maximumWidth: 300 }
            DeskChip { text: pet; symbol: "alert"; Layout.maximumWidth: 200 }
            DeskAvatar { name: pet; photo: pet }
            DeskSegments { model: pets; Layout.maximumWidth: 300 }
            DeskPanel { title: pet; Layout.maximumWidth: 300 }
            DeskStripSlot { text: pet; symbol: "alert" }
            DeskMenu { objectName: "menu"; DeskMenuItem { text: pet } }
            DeskDialog { objectName: "dialog"; title: pet; text: pet; confirmText: pet }
            DeskToolTip { text: pet; visible: true; delay: 0 }
        })");
        scene.root()->setProperty("pet", name);
        QMetaObject::invokeMethod(scene.object("menu"), "open");
        QTRY_VERIFY(scene.object("menu")->property("opened").toBool());
        scene.key(Qt::Key_Escape);
        QMetaObject::invokeMethod(scene.object("dialog"), "open");
        QTRY_VERIFY(scene.object("dialog")->property("opened").toBool());
        scene.key(Qt::Key_Escape);
        Scene::focus(scene.find("choice"));
        scene.key(Qt::Key_Return);
        QVERIFY(!scene.window().grabWindow().isNull());
    }

    // Else the rows of a list jump where a family's name comes from a font with lower lines.
    void aLineIsAsHighInAnyScriptAsInOurs()
    {
        Scene scene(R"(ColumnLayout {
            DeskText { objectName: "ours"; text: "Sarah"; strong: true }
            DeskText { objectName: "theirs"; text: "שרה"; strong: true }
            DeskText { objectName: "empty"; strong: true }
        })");
        const qreal height = scene.find("ours")->implicitHeight();
        QCOMPARE(scene.find("theirs")->implicitHeight(), height);
        QCOMPARE(scene.find("empty")->implicitHeight(), height);
    }

    void noPhotoIsLoadedFromAPathThatDataNames()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bella.png"_s);
        QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(path));
        Scene scene(R"(Item { DeskAvatar { objectName: "a"; name: "Bella" } })");
        QQuickItem *avatar = scene.find("a");
        for (const QString &photo :
             QStringList{u"file://"_s + path, path, u"http://localhost:1/x.png"_s}) {
            avatar->setProperty("photo", photo);
            QVERIFY(!scene.window().grabWindow().isNull());
            QVERIFY(!avatar->property("photoShown").toBool());
        }
    }
};

DESK_TEST(KitSurfacesTest)
#include "tst_kit_surfaces.moc"
