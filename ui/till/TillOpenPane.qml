import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A closed till: its float is counted and it opens. Beside it the days before.
*/
FocusScope {
    id: root

    required property TillModel till
    required property Navigation navigation

    function begin() {
        grid.begin();
    }

    onVisibleChanged: {
        if (visible)
            root.begin();
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge

        DeskPanel {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.maximumWidth: 640
            title: qsTr("Count the float to open the till")

            CoinGrid {
                id: grid

                Layout.fillWidth: true
                focus: true
                coins: root.till.floatCount
                onDone: openButton.forceActiveFocus(Qt.TabFocusReason)
            }

            DeskDivider {
                Layout.fillWidth: true
            }

            TillSum {
                Layout.fillWidth: true
                name: qsTr("Float")
                amount: root.till.floatCount.total
                large: true
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                DeskText {
                    Layout.fillWidth: true
                    text: root.till.floatText
                    soft: true
                    wrap: true
                }

                DeskButton {
                    id: openButton

                    objectName: "openTill"
                    text: qsTr("Open the till")
                    kind: DeskButton.Primary
                    shortcut: "Ctrl+Return"
                    busy: root.till.busy
                    onClicked: root.till.openTill()
                }
            }
        }

        EarlierTills {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumWidth: 320
            till: root.till
            navigation: root.navigation
        }
    }
}
