import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What a family that waits leaves open.

    form             the page's model
    kinds            the rooms there are, "any" first; empty: that is not asked
    ask(wish)        {kind, flexibleDays, comesFirst, notes}
    answered(kind, flexibleDays, comesFirst, notes)
*/
DeskDialog {
    id: root

    required property FormModel form
    property var kinds: []

    signal answered(int kind, int flexibleDays, bool comesFirst, string notes)

    function ask(wish: var) {
        kind.currentIndex = wish.kind ?? 0;
        days.value = wish.flexibleDays ?? 0;
        first.checked = wish.comesFirst ?? false;
        notes.text = wish.notes ?? "";
        root.open();
    }

    stays: true
    busy: root.form.busy
    error: root.form.problem !== "" ? root.form.problem : Object.values(root.form.problems).join("\n")
    onConfirmed: root.answered(kind.currentIndex, days.value, first.checked, notes.text)

    DeskChoice {
        id: kind

        objectName: "waitingKind"
        Layout.fillWidth: true
        visible: root.kinds.length > 0
        label: qsTr("Room")
        model: root.kinds
    }

    DeskStepper {
        id: days

        objectName: "waitingDays"
        Layout.fillWidth: true
        Layout.maximumWidth: 300 * Theme.textScale
        label: qsTr("Days earlier or later that would do")
        to: 14
    }

    DeskCheckBox {
        id: first

        objectName: "waitingFirst"
        Layout.fillWidth: true
        text: qsTr("Comes first")
        hint: qsTr("Before everybody else who waits")
    }

    DeskTextArea {
        id: notes

        objectName: "waitingNotes"
        Layout.fillWidth: true
        label: qsTr("Notes")
        placeholder: qsTr("When to call, what else would do")
        lines: 3
    }
}
