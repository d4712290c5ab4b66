import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A till that was closed just now: what it came to, and its Z to print.
*/
FocusScope {
    id: root

    required property TillCloseForm closing
    required property Navigation navigation

    function begin() {
        printButton.forceActiveFocus(Qt.TabFocusReason);
    }

    onVisibleChanged: {
        if (visible)
            root.begin();
    }

    DeskPanel {
        anchors.centerIn: parent
        width: Math.min(parent.width, 560)
        padding: Theme.pageMargin
        title: root.closing.closedTitle

        DeskText {
            Layout.fillWidth: true
            text: root.closing.closedText
            size: Theme.listTitle
            wrap: true
        }

        DeskText {
            Layout.fillWidth: true
            text: root.closing.tomorrowText
            soft: true
            wrap: true
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapLarge
            spacing: Theme.gapSmall

            DeskButton {
                objectName: "openAgain"
                text: qsTr("Open the till again")
                onClicked: root.closing.forget()
            }

            Item {
                Layout.fillWidth: true
            }

            DeskButton {
                objectName: "printSheet"
                text: qsTr("Print on a sheet")
                onClicked: root.navigation.open("print", {
                        "document": "z_sheet",
                        "id": root.closing.closedId
                    })
            }

            DeskButton {
                id: printButton

                objectName: "printZ"
                text: qsTr("Print Z")
                kind: DeskButton.Primary
                keyHint: "Return"
                onClicked: root.navigation.open("print", {
                        "document": "z",
                        "id": root.closing.closedId
                    })
            }
        }
    }
}
