import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    An open till: its receipts, what went in and out without a sale, the days before; beside them what it took so far.
*/
FocusScope {
    id: root

    required property TillModel till
    required property Navigation navigation

    function begin() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    onVisibleChanged: {
        if (visible)
            root.begin();
    }

    function openRow(index: int) {
        if (kinds.currentIndex === 2)
            root.printRow("z", index);
        else if (kinds.currentIndex === 0 && list.model.invoiceAt(index) !== "" && root.navigation.has("invoice"))
            root.navigation.open("invoice", {
                    "id": list.model.invoiceAt(index)
                });
        else if (kinds.currentIndex === 0)
            root.printRow("receipt", index);
    }

    function printRow(document: string, index: int) {
        if (index >= 0)
            root.navigation.open("print", {
                    "document": document,
                    "id": list.model.idAt(index)
                });
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge

        DeskPanel {
            Layout.fillWidth: true
            Layout.fillHeight: true

            DeskHead {
                tools: [
                    DeskButton {
                        objectName: "printRow"
                        visible: kinds.currentIndex !== 1
                        enabled: list.currentIndex >= 0 && list.count > 0
                        text: qsTr("Print")
                        symbol: "print"
                        shortcut: "Ctrl+P"
                        onClicked: root.printRow(kinds.currentIndex === 0 ? "receipt" : "z", list.currentIndex)
                    }
                ]

                DeskSegments {
                    id: kinds

                    objectName: "tillLists"
                    name: qsTr("List")
                    model: [qsTr("Receipts"), qsTr("Cash in and out"), qsTr("Earlier days")]
                    Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
                }

                Item {
                    Layout.fillWidth: true
                }
            }

            TillList {
                id: list

                objectName: "tillList"
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                activeFocusOnTab: true
                name: kinds.model[kinds.currentIndex]
                model: [root.till.receipts, root.till.moves, root.till.earlier][kinds.currentIndex]
                emptyTitle: [qsTr("Nothing sold yet in this session."), qsTr("No cash came or went without a sale."), qsTr("No day of this till is closed yet.")][kinds.currentIndex]
                onActivated: index => root.openRow(index)
                onLeftAtTop: kinds.forceActiveFocus(Qt.TabFocusReason)
            }
        }

        DeskPanel {
            Layout.preferredWidth: Math.max(320, Math.min(320 * Theme.textScale, root.width * 0.42))
            Layout.alignment: Qt.AlignTop
            title: qsTr("So far")

            Repeater {
                model: root.till.takings

                TillSum {
                    required property var modelData

                    Layout.fillWidth: true
                    name: modelData.name
                    amount: modelData.amount
                }
            }

            DeskText {
                Layout.fillWidth: true
                visible: root.till.takingsShown && root.till.takings.length === 0
                text: qsTr("Nothing taken yet.")
                soft: true
            }

            DeskDivider {
                Layout.fillWidth: true
                visible: root.till.takingsShown
            }

            TillSum {
                objectName: "inDrawer"
                Layout.fillWidth: true
                visible: root.till.takingsShown
                name: qsTr("In the drawer")
                amount: root.till.inDrawer
                large: true
            }

            DeskButton {
                objectName: "printX"
                visible: root.till.takingsShown
                text: qsTr("X report")
                symbol: "print"
                onClicked: root.navigation.open("print", {
                        "document": "x",
                        "id": root.till.openId
                    })
            }

            DeskText {
                Layout.fillWidth: true
                visible: !root.till.takingsShown
                text: qsTr("You count blind: what the drawer should hold is shown after the count. A manager sees it here.")
                soft: true
                wrap: true
            }
        }
    }
}
