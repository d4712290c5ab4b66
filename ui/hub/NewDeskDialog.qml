import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The code that lets another computer in: large enough to be read aloud, and to be scanned.

    sync   the SyncModel; opens when it has a code
*/
DeskDialog {
    id: root

    required property SyncModel sync

    objectName: "newDesk"
    title: qsTr("Let a computer in")
    text: qsTr("Start Tailtown Desk on the other computer, choose “Join a resort that exists”, and type this in or scan it.")
    cancelText: qsTr("Done")
    natural: 520
    onClosed: root.sync.forgetCode()

    Connections {
        function onCodeChanged() {
            if (root.sync.code !== "")
                root.open();
        }

        target: root.sync
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapLarge

        QrCode {
            objectName: "codePicture"
            implicitWidth: 168
            implicitHeight: 168
            text: root.sync.codeLink
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The address and the code, to be scanned")
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            DeskText {
                Layout.fillWidth: true
                text: root.sync.address
                soft: true
                wrap: true
            }

            DeskText {
                objectName: "enrolmentCode"
                Layout.fillWidth: true
                text: root.sync.code
                size: Theme.total
                strong: true
                figures: true
            }

            DeskText {
                Layout.fillWidth: true
                text: root.sync.codeHint
                soft: true
                wrap: true
            }
        }
    }
}
