import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The day of those who groom. Arrows move from appointment to free time, Enter does what comes next, N books where the
    cursor is, M moves, X cancels, B keeps a break free; page up and down are the day before and after.
*/
DeskPage {
    id: root

    function book() {
        appointment.ask(grooming.slot());
    }

    function cancel() {
        if (grooming.onBreak)
            grooming.removeBreak();
        else if (grooming.canMove)
            question.ask({
                    "name": "cancel",
                    "text": qsTr("Cancel the appointment"),
                    "question": qsTr("%1, %2. Say why.").arg(grooming.title).arg(grooming.time),
                    "takesReason": true
                });
    }

    function takeKey(event: var) {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        event.accepted = true;
        if (event.key === Qt.Key_N && grooming.carried === "")
            root.book();
        else if (event.key === Qt.Key_M)
            grooming.carry();
        else if ((event.key === Qt.Key_X || event.key === Qt.Key_Delete) && grooming.carried === "")
            root.cancel();
        else if (event.key === Qt.Key_B && grooming.carried === "" && !grooming.onPet && !grooming.onBreak && grooming.hasGroomers)
            pause.ask();
        else if (event.key === Qt.Key_PageUp)
            grooming.stepDays(-1);
        else if (event.key === Qt.Key_PageDown)
            grooming.stepDays(1);
        else if (event.key === Qt.Key_Home)
            grooming.goToToday();
        else if (event.key === Qt.Key_Escape && grooming.carried !== "")
            grooming.drop();
        else
            event.accepted = false;
    }

    title: qsTr("Grooming")
    subtitle: grooming.loaded ? grooming.day + " · " + grooming.countText : ""
    onEntered: sheet.forceActiveFocus(Qt.TabFocusReason)

    GroomingModel {
        id: grooming

        session: root.session
        onActed: {
            question.close();
            pause.close();
            sheet.forceActiveFocus(Qt.TabFocusReason);
        }
        onBillAsked: (household, appointment) => root.navigation.open("sale", {
                    "household": household,
                    "appointment": appointment
                })
    }

    // The line of now moves.
    Timer {
        interval: 60000
        running: root.visible
        repeat: true
        onTriggered: grooming.look()
    }

    ApprovalDialog {
        form: grooming
    }

    QuestionDialog {
        id: question

        form: grooming
        onAnswered: (name, reason) => grooming.cancel(reason)
    }

    BreakDialog {
        id: pause

        grooming: grooming
    }

    AppointmentDialog {
        id: appointment

        session: root.session
        onBooked: day => {
            grooming.goTo(day);
            sheet.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    tools: [
        DeskButton {
            objectName: "groomingClasses"
            text: qsTr("Classes")
            keyHint: "Alt+C"
            onClicked: root.navigation.open("classes")
        },
        DeskIconButton {
            symbol: root.LayoutMirroring.enabled ? "chevron-end" : "chevron-start"
            name: qsTr("The day before")
            shortcut: "Ctrl+PgUp"
            onClicked: grooming.stepDays(-1)
        },
        DeskButton {
            objectName: "groomingToday"
            text: qsTr("Today")
            keyHint: "Home"
            onClicked: {
                grooming.goToToday();
                sheet.forceActiveFocus();
            }
        },
        DeskIconButton {
            symbol: root.LayoutMirroring.enabled ? "chevron-start" : "chevron-end"
            name: qsTr("The day after")
            shortcut: "Ctrl+PgDown"
            onClicked: grooming.stepDays(1)
        },
        DeskDateField {
            id: dateField

            objectName: "groomingDate"
            implicitWidth: 148 * Theme.textScale
            placeholder: qsTr("Go to a day")
            text: grooming.dayText
            onStepped: days => grooming.stepDays(days)
            onAccepted: {
                if (grooming.goTo(dateField.text))
                    sheet.forceActiveFocus();
                else
                    root.session.tell(qsTr("“%1” is no day.").arg(dateField.text));
            }
        }
    ]

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: grooming.hasGroomers
            radius: Theme.panelRadius
            color: Theme.surface
            border.width: 1
            border.color: sheet.activeFocus ? Theme.accent : Theme.line

            GroomingSheetView {
                id: sheet

                objectName: "groomingSheet"
                anchors.fill: parent
                anchors.margins: 1
                grooming: grooming
                focus: true
                onActivated: grooming.next !== "" ? grooming.advance() : root.book()
                Keys.onPressed: event => root.takeKey(event)
            }
        }

        GroomingPane {
            Layout.fillWidth: false
            Layout.preferredWidth: root.side(Math.min(400, Math.max(300, root.width * 0.28)))
            Layout.fillHeight: true
            visible: grooming.hasGroomers
            grooming: grooming
            onBooking: root.book()
            onCancelling: root.cancel()
            onBreaking: pause.ask()
            onFamilyAsked: root.navigation.open("household", {
                    "id": grooming.household
                })
        }

        DeskEmpty {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignCenter
            visible: grooming.loaded && !grooming.hasGroomers
            symbol: "scissors"
            title: qsTr("Nobody grooms yet.")
            text: qsTr("Set the hours of whoever grooms under “Groomers” in the settings. Then their day is shown here.")
        }
    }
}
