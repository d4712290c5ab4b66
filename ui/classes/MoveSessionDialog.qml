import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Another day, another time for a session.

    classes    the page's model
*/
DeskDialog {
    id: root

    required property ClassesModel classes

    function ask() {
        day.text = root.classes.sessionDay;
        time.text = root.classes.sessionTime;
        root.classes.clearProblems();
        root.open();
    }

    title: qsTr("Move the session")
    text: root.classes.title + ", " + root.classes.sessionTitle
    confirmText: qsTr("Move")
    stays: true
    busy: root.classes.busy
    error: root.classes.problem !== "" ? root.classes.problem : Object.values(root.classes.problems).join("\n")
    onConfirmed: root.classes.moveSession(day.text, time.text)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DeskDateField {
            id: day

            objectName: "moveDay"
            Layout.fillWidth: true
            Layout.preferredWidth: 160 * Theme.textScale
            label: qsTr("Day")
            onStepped: days => day.text = root.classes.stepped(day.text, days)
        }

        DeskField {
            id: time

            objectName: "moveTime"
            Layout.fillWidth: true
            Layout.preferredWidth: 110 * Theme.textScale
            label: qsTr("Time")
            figures: true
        }
    }
}
