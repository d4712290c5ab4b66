import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    By what money goes back or was really paid, with what belongs to it, and why.

    kinds          the words, as waysBack of the model has them
    kindsText      what the choice is called
    kindsMatter    false: no money moves, only the reason is asked for
    currentIndex, reference, reason
    problems       of the form, by field
*/
ColumnLayout {
    id: root

    property alias kinds: segments.model
    property alias currentIndex: segments.currentIndex
    property alias reference: referenceField.text
    property alias reason: reasonField.text
    property alias kindsText: segments.name
    property bool kindsMatter: true
    property var problems: ({})
    readonly property bool isCard: root.currentIndex === 1
    readonly property bool isCheck: root.currentIndex === 2
    readonly property bool ready: root.reason.trim() !== "" && (!(root.isCard || root.isCheck) || root.reference.trim() !== "")

    signal accepted

    spacing: Theme.gap

    function focusKinds() {
        segments.forceActiveFocus(Qt.TabFocusReason);
    }

    DeskSegments {
        id: segments

        objectName: "backBy"
        stretched: true
        visible: root.kindsMatter
        symbols: ["cash", "card", "cheque", "credit"]
        Keys.onReturnPressed: root.accepted()
        Keys.onEnterPressed: root.accepted()
    }

    DeskField {
        id: referenceField

        objectName: "backReference"
        Layout.fillWidth: true
        visible: root.kindsMatter && (root.isCard || root.isCheck)
        label: root.isCard ? qsTr("Reference of the terminal") : qsTr("Check number")
        required: true
        error: root.problems.reference ?? root.problems.checkNumber ?? ""
    }

    DeskField {
        id: reasonField

        objectName: "backReason"
        Layout.fillWidth: true
        label: qsTr("Reason")
        required: true
        error: root.problems.reason ?? ""
    }
}
