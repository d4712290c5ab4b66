import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A meal while it is typed: when, how much, of what; and, for a meal of which there is more to say, how it is given.

    arrival        the pet's form
    first          names its fields
    answered(item) Enter in a field
    written()      Enter in the last one
*/
ColumnLayout {
    id: root

    required property int index
    required property string time
    required property string amount
    required property string unit
    required property string food
    required property bool house
    required property string method
    required property string notes
    required property ArrivalForm arrival
    readonly property int labelHeight: Math.ceil(Theme.caption * 1.42) + Theme.gapTiny
    readonly property string place: "care.feeding." + root.index
    // Once open it stays, or it would close over a word that somebody takes away to write another.
    property bool explained: false

    function problem(field: string): string {
        return root.arrival.problems[root.place + "." + field] ?? "";
    }

    function edit(role: string, value: var) {
        root.arrival.meals.edit(root.index, role, value);
    }

    function explain() {
        root.explained = true;
        methodField.forceActiveFocus(Qt.TabFocusReason);
    }

    function focusFirst() {
        timeField.forceActiveFocus(Qt.TabFocusReason);
    }

    signal answered(Item item)
    signal written

    spacing: Theme.gapTiny
    Component.onCompleted: root.explained = root.method !== "" || root.notes !== ""

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        DeskField {
            id: timeField

            objectName: "mealTime"
            Layout.preferredWidth: 92 * Theme.textScale
            implicitWidth: 92 * Theme.textScale
            label: qsTr("Time")
            labelShown: root.index === 0
            figures: true
            placeholder: "7:30"
            text: root.time
            error: root.problem("minuteOfDay") === "" ? "" : qsTr("A time, such as 7:30")
            maximumLength: 20
            onEdited: text => root.edit("time", text)
            onAccepted: root.answered(timeField)
        }

        DeskField {
            id: amountField

            objectName: "mealAmount"
            Layout.preferredWidth: 64 * Theme.textScale
            implicitWidth: 64 * Theme.textScale
            label: qsTr("Amount")
            labelShown: root.index === 0
            figures: true
            text: root.amount
            error: root.problem("amount")
            maximumLength: 20
            onEdited: text => root.edit("amount", text)
            onAccepted: root.answered(amountField)
        }

        DeskField {
            id: unitField

            objectName: "mealUnit"
            Layout.preferredWidth: 72 * Theme.textScale
            implicitWidth: 72 * Theme.textScale
            label: qsTr("Unit")
            labelShown: root.index === 0
            placeholder: qsTr("cup")
            text: root.unit
            error: root.problem("amountUnit")
            onEdited: text => root.edit("unit", text)
            onAccepted: root.answered(unitField)
        }

        DeskField {
            id: foodField

            objectName: "mealFood"
            Layout.fillWidth: true
            implicitWidth: 120 * Theme.textScale
            label: qsTr("Food")
            labelShown: root.index === 0
            required: true
            text: root.food
            error: root.problem("food")
            onEdited: text => root.edit("food", text)
            onAccepted: root.written()
        }

        DeskCheckBox {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: root.index === 0 ? root.labelHeight : 0
            text: qsTr("Ours")
            Accessible.name: qsTr("The house's own food")
            checked: root.house
            onToggled: root.edit("house", checked)
        }

        DeskIconButton {
            objectName: "mealMore"
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: root.index === 0 ? root.labelHeight : 0
            symbol: "note"
            name: qsTr("Say how this meal is given")
            visible: !root.explained
            onClicked: root.explain()
        }

        DeskIconButton {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: root.index === 0 ? root.labelHeight : 0
            symbol: "cross"
            name: qsTr("Take this meal off")
            onClicked: root.arrival.meals.drop(root.index)
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.explained
        spacing: Theme.gapSmall

        DeskField {
            id: methodField

            objectName: "mealMethod"
            Layout.preferredWidth: 180 * Theme.textScale
            implicitWidth: 180 * Theme.textScale
            label: qsTr("How")
            placeholder: qsTr("soaked, slow bowl")
            text: root.method
            error: root.problem("method")
            onEdited: text => root.edit("method", text)
            onAccepted: root.answered(methodField)
        }

        DeskField {
            id: notesField

            objectName: "mealNotes"
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
