import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A drug while it is typed: what, how much of it, when, how much was handed in.

    arrival        the pet's form
    answered(item) Enter in a field
*/
ColumnLayout {
    id: root

    required property int index
    required property string drug
    required property string strength
    required property string dose
    required property string unit
    required property string times
    required property string countIn
    required property bool withFood
    required property bool asNeeded
    required property bool controlled
    required property string route
    required property string windowMinutes
    required property string notes
    required property ArrivalForm arrival
    readonly property int labelHeight: Math.ceil(Theme.caption * 1.42) + Theme.gapTiny
    readonly property bool wide: root.width >= 560 * Theme.textScale
    readonly property string place: "care.medications." + root.index

    function problem(field: string): string {
        return root.arrival.problems[root.place + "." + field] ?? "";
    }

    function edit(role: string, value: var) {
        root.arrival.drugs.edit(root.index, role, value);
    }

    function focusFirst() {
        drugField.forceActiveFocus(Qt.TabFocusReason);
    }

    signal answered(Item item)

    spacing: Theme.gapTiny

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        DeskField {
            id: drugField

            objectName: "drugName"
            Layout.fillWidth: true
            implicitWidth: 120 * Theme.textScale
            label: qsTr("Medication")
            required: true
            text: root.drug
            error: root.problem("drug")
            onEdited: text => root.edit("drug", text)
            onAccepted: root.answered(drugField)
        }

        DeskField {
            id: strengthField

            Layout.preferredWidth: 84 * Theme.textScale
            implicitWidth: 84 * Theme.textScale
            label: qsTr("Strength")
            placeholder: "16 mg"
            text: root.strength
            error: root.problem("strength")
            onEdited: text => root.edit("strength", text)
            onAccepted: root.answered(strengthField)
        }

        DeskField {
            id: doseField

            objectName: "drugDose"
            Layout.preferredWidth: 56 * Theme.textScale
            implicitWidth: 56 * Theme.textScale
            label: qsTr("Dose")
            figures: true
            text: root.dose
            error: root.problem("dose")
            onEdited: text => root.edit("dose", text)
            onAccepted: root.answered(doseField)
        }

        DeskField {
            id: unitField

            Layout.preferredWidth: 96 * Theme.textScale
            implicitWidth: 96 * Theme.textScale
            label: qsTr("Unit")
            placeholder: qsTr("tablet")
            text: root.unit
            error: root.problem("doseUnit")
            onEdited: text => root.edit("unit", text)
            onAccepted: root.answered(unitField)
        }

        DeskIconButton {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: root.labelHeight
            symbol: "cross"
            name: qsTr("Take this medication off")
            onClicked: root.arrival.drugs.drop(root.index)
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.wide ? 5 : 3
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapTiny

        DeskField {
            id: timesField

            objectName: "drugTimes"
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.fillWidth: true
            implicitWidth: 120 * Theme.textScale
            label: qsTr("Times")
            placeholder: "8:00, 20:00"
            figures: true
            text: root.times
            error: root.problem("minutesOfDay") === "" ? "" : qsTr("Times, such as 8:00, 20:00")
            onEdited: text => root.edit("times", text)
            onAccepted: root.answered(timesField)
        }

        DeskField {
            id: countField

            objectName: "drugCount"
            Layout.preferredWidth: 84 * Theme.textScale
            implicitWidth: 84 * Theme.textScale
            label: qsTr("Handed in")
            figures: true
            text: root.countIn
            error: root.problem("countIn")
            onEdited: text => root.edit("countIn", text)
            onAccepted: root.answered(countField)
        }

        DeskCheckBox {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: root.wide ? root.labelHeight : 0
            text: qsTr("With food")
            checked: root.withFood
            onToggled: root.edit("withFood", checked)
        }

        DeskCheckBox {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: root.wide ? root.labelHeight : 0
            text: qsTr("As needed")
            checked: root.asNeeded
            onToggled: root.edit("asNeeded", checked)
        }

        DeskCheckBox {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: root.wide ? root.labelHeight : 0
            text: qsTr("Controlled")
            checked: root.controlled
            onToggled: root.edit("controlled", checked)
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        DeskField {
            id: routeField

            Layout.preferredWidth: 132 * Theme.textScale
            implicitWidth: 132 * Theme.textScale
            label: qsTr("How")
            placeholder: qsTr("by mouth")
            text: root.route
            error: root.problem("route")
            onEdited: text => root.edit("route", text)
            onAccepted: root.answered(routeField)
        }

        DeskField {
            id: windowField

            objectName: "drugWindow"
            Layout.preferredWidth: 84 * Theme.textScale
            implicitWidth: 84 * Theme.textScale
            label: qsTr("± minutes")
            placeholder: "60"
            figures: true
            text: root.windowMinutes
            error: root.problem("windowMinutes")
            onEdited: text => root.edit("windowMinutes", text)
            onAccepted: root.answered(windowField)
        }

        DeskField {
            id: notesField

            objectName: "drugNotes"
            Layout.fillWidth: true
            implicitWidth: 120 * Theme.textScale
            label: qsTr("Note")
            text: root.notes
            error: root.problem("notes")
            onEdited: text => root.edit("notes", text)
            onAccepted: root.answered(notesField)
        }
    }
}
