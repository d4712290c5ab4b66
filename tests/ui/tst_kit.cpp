#include "tests/support/scene.h"
#include "tests/support/test_program.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals;

using namespace desk::test;
using desk::ui::Theme;

/// What a person does to our controls with keys and a mouse.
class KitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aButtonIsPressedByEveryMeansAPersonHas()
    {
        Scene scene(
            R"(Item { DeskButton { objectName: "b"; text: "Check in"; shortcut: "Ctrl+Return" } })");
        QQuickItem *button = scene.find("b");
        QSignalSpy clicked(button, SIGNAL(clicked()));
        scene.click(button);
        scene.key(Qt::Key_Space);
        scene.key(Qt::Key_Return);
        scene.key(Qt::Key_Enter, Qt::KeypadModifier);
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clicked.size(), 5);
    }

    void aBusyButtonCannotBePressedTwiceAndKeepsTheFocus()
    {
        Scene scene(
            R"(Item { DeskButton { objectName: "b"; text: "Pay"; shortcut: "F5"; onClicked: busy = true } })");
        QQuickItem *button = scene.find("b");
        QSignalSpy clicked(button, SIGNAL(clicked()));
        scene.click(button);
        scene.click(button);
        scene.key(Qt::Key_Space);
        scene.key(Qt::Key_Return);
        scene.key(Qt::Key_F5);
        QCOMPARE(clicked.size(), 1);
        QVERIFY(scene.talksTo("b"));
    }

    void tabGoesThroughTheFieldsAndAroundWhatIsSwitchedOff()
    {
        Scene scene(R"(ColumnLayout {
            DeskField { objectName: "name"; label: "Name"; focus: true }
            DeskTextArea { objectName: "notes"; label: "Notes" }
            DeskChoice { objectName: "room"; label: "Room"; model: ["1", "2"] }
            DeskSegments { objectName: "view"; model: ["Day", "Week"] }
            DeskCheckBox { objectName: "signed"; text: "Signed" }
            DeskStepper { objectName: "cups"; label: "Cups" }
            DeskButton { objectName: "off"; text: "Refund"; enabled: false }
            DeskIconButton { objectName: "more"; name: "More"; symbol: "more" }
            DeskButton { objectName: "save"; text: "Save" }
        })");
        Scene::focus(scene.find("name"));
        const QList<const char *> order{
            "name", "notes", "room", "view", "signed", "cups", "more", "save"};
        for (const char *name : order) {
            QVERIFY2(scene.talksTo(name), name);
            scene.key(Qt::Key_Tab);
        }
        QVERIFY(scene.talksTo("name"));
        scene.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(scene.talksTo("save"));
    }

    void aFieldSelectsAllOnArrivalAndHandsOutWhatWasTyped()
    {
        Scene scene(
            R"(Item { DeskField { objectName: "f"; label: "Name"; text: "Max"; maximumLength: 5 } })");
        QQuickItem *field = scene.find("f");
        QSignalSpy edited(field, SIGNAL(edited(QString)));
        QSignalSpy accepted(field, SIGNAL(accepted()));
        Scene::focus(field);
        scene.type("Bella the dog");
        QCOMPARE(field->property("text").toString(), u"Bella"_s);
        QCOMPARE(edited.last().first().toString(), u"Bella"_s);
        scene.key(Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }

    void aProgramThatFillsAFieldIsNotAPersonTyping()
    {
        Scene scene(R"(Item {
            DeskField { objectName: "f"; label: "Name" }
            DeskTextArea { objectName: "a"; label: "Notes" }
        })");
        QSignalSpy field(scene.find("f"), SIGNAL(edited(QString)));
        QSignalSpy area(scene.find("a"), SIGNAL(edited(QString)));
        scene.find("f")->setProperty("text", u"Bella"_s);
        Scene::focus(scene.find("a"));
        scene.find("a")->setProperty("text", u"Sleeps"_s);
        QCOMPARE(field.size(), 0);
        QCOMPARE(area.size(), 0);
    }

    void notesAreCutAtTheirLimitAndTabLeavesThem()
    {
        Scene scene(R"(ColumnLayout {
            DeskTextArea { objectName: "a"; label: "Notes"; maximumLength: 6 }
            DeskButton { objectName: "b"; text: "Save" }
        })");
        Scene::focus(scene.find("a"));
        scene.type("abcdefghi");
        QCOMPARE(scene.find("a")->property("text").toString(), u"abcdef"_s);
        scene.key(Qt::Key_Tab);
        QVERIFY(scene.talksTo("b"));
    }

    void aPastedMegabyteOfLinesIsCutBeforeItIsLaidOut()
    {
        Scene scene(
            R"(Item { DeskTextArea { objectName: "a"; label: "Notes"; text: "old"; maximumLength: 20 } })");
        QQuickItem *area = scene.find("a");
        QSignalSpy edited(area, SIGNAL(edited(QString)));
        QGuiApplication::clipboard()->setText(u"x\n"_s.repeated(500'000));
        Scene::focus(area);
        scene.key(Qt::Key_A, Qt::ControlModifier);
        scene.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(area->property("text").toString(), u"x\n"_s.repeated(10));
        QCOMPARE(edited.last().first().toString(), u"x\n"_s.repeated(10));
        area->setProperty("text", u"y\n"_s.repeated(500'000));
        QCOMPARE(area->property("text").toString(), u"y\n"_s.repeated(10));
    }

    void aPinTakesDigitsOnlyAndIsNeverShown()
    {
        Scene scene(R"(Item { DeskPinField { objectName: "p"; label: "PIN" } })");
        QQuickItem *pin = scene.find("p");
        QSignalSpy accepted(pin, SIGNAL(accepted(QString)));
        Scene::focus(pin);
        scene.key(Qt::Key_Return);
        QCOMPARE(accepted.size(), 0);
        scene.type("12a3 45-6");
        QMetaObject::invokeMethod(pin, "add", Q_ARG(QString, u"7"_s));
        QMetaObject::invokeMethod(pin, "add", Q_ARG(QString, u"8"_s));
        QMetaObject::invokeMethod(pin, "erase");
        scene.key(Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().first().toString(), u"1234567"_s);
        const QQuickItem *line = scene.window().activeFocusItem();
        QVERIFY(!line->property("displayText").toString().contains(u'1'));
    }

    void aChoiceIsMadeByArrowsByALetterAndInTheOpenList()
    {
        Scene scene(
            R"(Item { DeskChoice { objectName: "c"; label: "Room"; model: ["Suite", "Garden", "Loft <img src='x'>"] } })");
        QQuickItem *choice = scene.find("c");
        QSignalSpy chosen(choice, SIGNAL(chosen(int)));
        Scene::focus(choice);
        scene.key(Qt::Key_Down);
        QCOMPARE(choice->property("currentIndex").toInt(), 1);
        scene.type("l");
        QCOMPARE(choice->property("currentText").toString(), u"Loft <img src='x'>"_s);
        scene.key(Qt::Key_Return);
        scene.key(Qt::Key_Up);
        scene.key(Qt::Key_Up);
        scene.key(Qt::Key_Return);
        QCOMPARE(choice->property("currentIndex").toInt(), 0);
        QCOMPARE(chosen.last().first().toInt(), 0);
    }

    void segmentsFollowTheArrowsAndKeepTheirBinding()
    {
        Scene scene(R"(Item {
            id: root
            property int view: 1
            DeskSegments { objectName: "s"; model: ["Day", "Week", "Month"]; currentIndex: root.view }
        })");
        QQuickItem *segments = scene.find("s");
        QSignalSpy chosen(segments, SIGNAL(chosen(int)));
        Scene::focus(segments);
        scene.key(Qt::Key_Right);
        scene.key(Qt::Key_Right);
        QCOMPARE(segments->property("currentIndex").toInt(), 2);
        QCOMPARE(chosen.size(), 1);
        scene.key(Qt::Key_Home);
        QCOMPARE(segments->property("currentIndex").toInt(), 0);
        scene.root()->setProperty("view", 2);
        QCOMPARE(segments->property("currentIndex").toInt(), 2);
    }

    void arrowsGoTheOtherWayWhereOneReadsFromRightToLeft()
    {
        Scene scene(R"(Item {
            LayoutMirroring.enabled: true
            LayoutMirroring.childrenInherit: true
            DeskSegments { objectName: "s"; model: ["Day", "Week", "Month"] }
        })");
        QQuickItem *segments = scene.find("s");
        Scene::focus(segments);
        scene.key(Qt::Key_Left);
        QCOMPARE(segments->property("currentIndex").toInt(), 1);
    }

    void fieldsTurnAroundAtOnceWhenTheLanguageDoes()
    {
        Scene scene(R"(ColumnLayout {
            property bool turned: false
            LayoutMirroring.enabled: turned
            LayoutMirroring.childrenInherit: true
            DeskField { objectName: "f"; label: "Name"; text: "Max"; Layout.preferredWidth: 400 }
            DeskTextArea { objectName: "a"; label: "Notes"; text: "Max"; Layout.preferredWidth: 400 }
        })");
        const auto start = [&scene](const char *name) {
            Scene::focus(scene.find(name));
            QRectF place;
            QMetaObject::invokeMethod(scene.window().activeFocusItem(),
                                      "positionToRectangle",
                                      Q_RETURN_ARG(QRectF, place),
                                      Q_ARG(int, 0));
            return place.x();
        };
        QVERIFY(start("f") < 50 && start("a") < 50);
        scene.root()->setProperty("turned", true);
        QVERIFY(start("f") > 300);
        QVERIFY(start("a") > 300);
    }

    void checkBoxesAndSwitchesAnswerToSpaceAndEnter()
    {
        Scene scene(R"(ColumnLayout {
            DeskCheckBox { objectName: "c"; text: "Signed" }
            DeskSwitch { objectName: "s"; text: "Touch" }
        })");
        for (const char *name : {"c", "s"}) {
            QQuickItem *item = scene.find(name);
            QSignalSpy toggled(item, SIGNAL(toggled()));
            Scene::focus(item);
            scene.key(Qt::Key_Space);
            QVERIFY(item->property("checked").toBool());
            scene.key(Qt::Key_Return);
            QVERIFY(!item->property("checked").toBool());
            QCOMPARE(toggled.size(), 2);
        }
    }

    void aStepperIsTypedAndStepped()
    {
        Scene scene(R"(Item { DeskStepper { objectName: "n"; label: "Cups"; value: 2; to: 12 } })");
        QQuickItem *stepper = scene.find("n");
        QSignalSpy edited(stepper, SIGNAL(edited(int)));
        Scene::focus(stepper);
        scene.key(Qt::Key_Up);
        QCOMPARE(stepper->property("value").toInt(), 3);
        scene.key(Qt::Key_Plus);
        QCOMPARE(stepper->property("value").toInt(), 4);
        scene.key(Qt::Key_Minus);
        QCOMPARE(stepper->property("value").toInt(), 3);
        scene.key(Qt::Key_A, Qt::ControlModifier);
        scene.type("11");
        scene.key(Qt::Key_Return);
        QCOMPARE(stepper->property("value").toInt(), 11);
        QCOMPARE(edited.last().first().toInt(), 11);
    }

    void aDayIsSteppedByKeysAndTypedWithDashes()
    {
        Scene scene(
            R"(Item { DeskDateField { objectName: "d"; label: "Leaves"; text: "24 Dec 2026" } })");
        QQuickItem *day = scene.find("d");
        QSignalSpy stepped(day, SIGNAL(stepped(int)));
        Scene::focus(day);
        scene.key(Qt::Key_Plus);
        scene.key(Qt::Key_Minus);
        scene.key(Qt::Key_Up);
        scene.key(Qt::Key_PageDown);
        QList<int> steps;
        for (const auto &call : stepped)
            steps.append(call.first().toInt());
        QCOMPARE(steps, (QList<int>{1, -1, 1, -7}));
        scene.type("2026-12-03");
        QCOMPARE(day->property("text").toString(), u"2026-12-03"_s);
        QCOMPARE(stepped.size(), 4);
    }
};

DESK_TEST(KitTest)
#include "tst_kit.moc"
