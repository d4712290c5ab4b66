import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What the desk says when it can't open its data, and what can be done about it.

    trouble   the StartTrouble
*/
Window {
    id: window

    required property StartTrouble trouble

    width: 640
    height: 360
    minimumWidth: 480
    minimumHeight: 300
    visible: true
    color: Theme.ground
    title: "Tailtown Desk"

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        spacing: Theme.gapLarge

        DeskScroll {
            Layout.fillWidth: true
            Layout.fillHeight: true

            DeskHeading {
                Layout.fillWidth: true
                text: qsTr("The desk can't open")
                wrap: true
            }

            DeskNotice {
                objectName: "startTrouble"
                Layout.fillWidth: true
                text: window.trouble.sentence
            }

            DeskText {
                Layout.fillWidth: true
                text: window.trouble.where
                soft: true
                wrap: true
            }

            DeskText {
                Layout.fillWidth: true
                text: window.trouble.backupText
                visible: text !== ""
                wrap: true
            }
        }

        DeskFlow {
            atEnd: true

            DeskButton {
                objectName: "quitDesk"
                text: qsTr("Close")
                onClicked: window.trouble.answer(StartTrouble.Close)
            }

            DeskButton {
                objectName: "restoreBackup"
                text: qsTr("Restore this backup")
                visible: window.trouble.backupText !== ""
                onClicked: window.trouble.answer(StartTrouble.Restore)
            }

            DeskButton {
                objectName: "tryAgain"
                text: qsTr("Try again")
                kind: DeskButton.Primary
                keyHint: "Return"
                focus: true
                Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
                onClicked: window.trouble.answer(StartTrouble.TryAgain)
            }
        }
    }
}
