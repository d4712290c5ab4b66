import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Other days for a stay; says what they cost before they are agreed.
*/
DeskDialog {
    id: root

    required property Session session
    required property string reservation

    title: qsTr("Change the days")
    text: dates.nights
    confirmText: qsTr("Change")
    stays: true
    busy: dates.busy
    error: dates.problem !== "" ? dates.problem : Object.entries(dates.problems).filter(entry => ["arrivesOn", "leavesOn", "leavesAtMinute"].indexOf(entry[0]) < 0).map(entry => entry[1]).join("\n")
    onAboutToShow: dates.open(root.reservation)
    onConfirmed: dates.change()

    StayDatesModel {
        id: dates

        session: root.session
        onDone: root.close()
    }

    ApprovalDialog {
        form: dates
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DeskDateField {
            id: arrives

            objectName: "arrivesOn"
            Layout.fillWidth: true
            label: qsTr("Arrives")
            enabled: dates.arrivalOpen
            text: dates.arrives
            error: dates.problems.arrivesOn ?? ""
            onStepped: days => dates.stepArrives(days)
            onFinished: dates.setArrives(arrives.text)
        }

        DeskDateField {
            id: leaves

            objectName: "leavesOn"
            Layout.fillWidth: true
            label: qsTr("Leaves")
            text: dates.leaves
            error: dates.problems.leavesOn ?? ""
            onStepped: days => dates.stepLeaves(days)
            onFinished: dates.setLeaves(leaves.text)
        }

        DeskField {
            Layout.preferredWidth: 104 * Theme.textScale
            implicitWidth: 104 * Theme.textScale
            label: qsTr("At")
            figures: true
            text: dates.leavesAt
            error: dates.problems.leavesAtMinute ? qsTr("A time, such as 12:00") : ""
            onEdited: text => dates.setLeavesAt(text)
        }
    }

    DeskText {
        Layout.fillWidth: true
        text: dates.price
        wrap: true
        figures: true
    }
}
