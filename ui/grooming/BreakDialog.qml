import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Somebody does not groom for a while.

    grooming    the page's model: the break begins where its cursor is
*/
DeskDialog {
    id: root

    required property GroomingModel grooming

    function ask() {
        length.value = 30;
        reason.text = qsTr("Lunch");
        root.open();
    }

    title: qsTr("A break")
    text: root.grooming.time
    confirmText: qsTr("Keep it free")
    stays: true
    busy: root.grooming.busy
    ready: reason.text.trim() !== ""
    error: root.grooming.problem !== "" ? root.grooming.problem : Object.values(root.grooming.problems).join("\n")
    onConfirmed: root.grooming.addBreak(length.value, reason.text)

    DeskField {
        id: reason

        objectName: "breakReason"
        Layout.fillWidth: true
        label: qsTr("What for")
        required: true
    }

    DeskStepper {
        id: length

        objectName: "breakLength"
        Layout.fillWidth: true
        label: qsTr("Minutes")
        from: 5
        to: 480
    }
}
