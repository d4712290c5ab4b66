import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Connects this desk to a hub: its address, and the code that lets this computer in.

    sync             the SyncModel
    enter()          the focus comes here
    focusTrouble()   to the field that is wrong
*/
DeskPanel {
    id: root

    required property SyncModel sync

    function enter() {
        (address.text === "" ? address : code).forceActiveFocus(Qt.TabFocusReason);
    }

    function focusTrouble() {
        if (root.sync.problems.address)
            address.forceActiveFocus(Qt.TabFocusReason);
        else if (root.sync.problems.code)
            code.forceActiveFocus(Qt.TabFocusReason);
    }

    function connectNow() {
        root.sync.connectTo(address.text, code.text);
    }

    title: qsTr("Connect to a hub")

    CompareKeyDialog {
        hubKey: root.sync.strangeKey
        onTrusted: root.sync.trustKey()
        onDistrusted: root.sync.distrustKey()
    }

    DeskText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineMeasure
        text: qsTr("Whoever looks after the hub has its address and makes the code. Everything that is on this computer goes there.")
        soft: true
        wrap: true
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.width >= 440 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        DeskField {
            id: address

            objectName: "hubAddress"
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            label: qsTr("Address of the hub")
            placeholder: "hub.example.com"
            text: root.sync.address
            required: true
            maximumLength: 250
            error: root.sync.problems.address ?? ""
            onEdited: root.sync.clearProblems()
            onAccepted: root.connectNow()
        }

        DeskField {
            id: code

            objectName: "hubCode"
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            label: qsTr("Code")
            placeholder: "7MXQ-4VB2"
            required: true
            maximumLength: 20
            error: root.sync.problems.code ?? ""
            onEdited: root.sync.clearProblems()
            onAccepted: root.connectNow()
        }
    }

    DeskButton {
        objectName: "connectHub"
        Layout.alignment: Qt.AlignRight
        text: qsTr("Connect")
        kind: DeskButton.Primary
        keyHint: "Return"
        busy: root.sync.busy
        onClicked: root.connectNow()
    }
}
