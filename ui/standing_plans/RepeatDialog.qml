import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A stay that a family wants again and again: on which days, from when, until when.

    session       the page's
    reservation   the stay to begin with
*/
DeskDialog {
    id: root

    required property Session session
    required property string reservation

    title: qsTr("Come again and again")
    text: repeat.what
    confirmText: qsTr("Agree")
    stays: true
    busy: repeat.busy
    error: repeat.problem !== "" ? repeat.problem : Object.entries(repeat.problems).filter(entry => ["startsOn", "endsOn"].indexOf(entry[0]) < 0).map(entry => entry[1]).join("\n")
    onAboutToShow: repeat.open(root.reservation)
    onConfirmed: repeat.save()

    RepeatModel {
        id: repeat

        session: root.session
        onDone: root.close()
    }

    ApprovalDialog {
        form: repeat
    }

    DeskWeekdays {
        objectName: "repeatWeekdays"
        Layout.fillWidth: true
        label: qsTr("Comes on")
        names: repeat.weekdayNames
        days: repeat.weekdays
        onToggled: weekday => repeat.toggle(weekday)
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DeskStepper {
            objectName: "repeatWeeks"
            Layout.fillWidth: true
            label: qsTr("Every so many weeks")
            from: 1
            to: 8
            value: repeat.everyWeeks
            onEdited: value => repeat.setEveryWeeks(value)
        }

        DeskStepper {
            objectName: "repeatAhead"
            Layout.fillWidth: true
            label: qsTr("Booked weeks ahead")
            from: 1
            to: 25
            value: repeat.weeksAhead
            onEdited: value => repeat.setWeeksAhead(value)
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DeskDateField {
            id: starts

            objectName: "repeatFrom"
            Layout.fillWidth: true
            label: qsTr("From")
            text: repeat.startsOn
            error: repeat.problems.startsOn ?? ""
            onStepped: days => repeat.stepStartsOn(days)
            onFinished: repeat.setStartsOn(starts.text)
        }

        DeskDateField {
            id: ends

            objectName: "repeatUntil"
            Layout.fillWidth: true
            label: qsTr("Last day")
            hint: qsTr("Empty: until somebody ends it")
            text: repeat.endsOn
            error: repeat.problems.endsOn ?? ""
            onFinished: repeat.setEndsOn(ends.text)
        }
    }

    DeskText {
        objectName: "repeatDays"
        Layout.fillWidth: true
        text: repeat.nextDays
        figures: true
        wrap: true
    }
}
