import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The till of this desk: closed, open, being counted, or just closed with its Z to print.
*/
DeskPage {
    id: root

    readonly property bool missing: root.session.tillName === ""
    readonly property var pane: closing.closedId !== "" ? closedPane : !till.open ? openPane : till.counting ? countPane : dayPane

    function begin() {
        if (root.missing)
            none.focusAction();
        else if (till.loaded)
            root.pane.begin();
    }

    title: root.session.tillName !== "" ? root.session.tillName : qsTr("Till")
    subtitle: root.missing ? "" : till.stateText
    onEntered: root.begin()

    TillModel {
        id: till

        session: root.session
    }

    TillCloseForm {
        id: closing

        session: root.session
    }

    ApprovalDialog {
        form: till
    }

    ApprovalDialog {
        form: closing
    }

    tools: [
        DeskButton {
            objectName: "sell"
            visible: till.open && !till.counting && root.navigation.has("sale")
            text: qsTr("Sell")
            symbol: "barcode"
            keyHint: "Alt+2"
            onClicked: root.navigation.go("sale")
        },
        DeskButton {
            objectName: "moveCash"
            visible: till.open && !till.counting
            text: qsTr("Cash in or out")
            symbol: "cash"
            shortcut: "Ctrl+O"
            onClicked: moveDialog.begin()
        },
        DeskButton {
            objectName: "startCounting"
            visible: till.open && !till.counting
            text: qsTr("Count and close")
            kind: DeskButton.Primary
            shortcut: "Ctrl+Return"
            busy: till.busy
            onClicked: till.startCounting()
        }
    ]

    CashMoveDialog {
        id: moveDialog

        till: till
        currency: closing.currency
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        DeskNotice {
            objectName: "tillProblem"
            Layout.fillWidth: true
            visible: text !== ""
            text: till.problem !== "" ? till.problem : closing.problem
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            DeskEmpty {
                id: none

                anchors.centerIn: parent
                width: Math.min(parent.width, Theme.lineMeasure)
                visible: root.missing
                symbol: "till"
                title: qsTr("There is no till yet.")
                text: qsTr("An administrator adds one in the settings. Then it is opened here, and money can be taken.")
                action: qsTr("Add a till")
                onActed: root.navigation.open("settings", {
                        "section": "tills"
                    })
            }

            TillOpenPane {
                id: openPane

                anchors.fill: parent
                visible: !root.missing && till.loaded && root.pane === openPane
                till: till
                navigation: root.navigation
            }

            TillDayPane {
                id: dayPane

                anchors.fill: parent
                visible: till.loaded && root.pane === dayPane
                till: till
                navigation: root.navigation
            }

            TillCountPane {
                id: countPane

                anchors.fill: parent
                visible: till.loaded && root.pane === countPane
                closing: closing
            }

            TillClosedPane {
                id: closedPane

                anchors.fill: parent
                visible: till.loaded && root.pane === closedPane
                closing: closing
                navigation: root.navigation
            }
        }
    }
}
