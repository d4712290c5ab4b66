import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Something off the bill by somebody's decision, with its reason.

    given(byShare, value, reason)   the page closes it when the discount could be read
*/
DeskDialog {
    id: root

    signal given(bool byShare, string value, string reason)

    title: qsTr("Discount")
    text: qsTr("It is taken off the whole bill. Who may not give one is asked for a manager's PIN.")
    confirmText: qsTr("Give it")
    stays: true
    ready: value.text.trim() !== "" && reason.text.trim() !== ""
    onConfirmed: root.given(kind.currentIndex === 0, value.text, reason.text)
    onAboutToShow: {
        root.error = "";
        value.clear();
        reason.clear();
    }

    DeskSegments {
        id: kind

        stretched: true
        name: qsTr("Kind of discount")
        model: [qsTr("Percent"), qsTr("Amount")]
    }

    DeskField {
        id: value

        objectName: "discountValue"
        Layout.fillWidth: true
        label: kind.currentIndex === 0 ? qsTr("Percent") : qsTr("Amount")
        figures: true
        required: true
        maximumLength: 20
    }

    DeskField {
        id: reason

        objectName: "discountReason"
        Layout.fillWidth: true
        label: qsTr("Reason")
        required: true
    }
}
