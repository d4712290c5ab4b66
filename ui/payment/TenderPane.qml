import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What is due, and what is paid with: keys F5 to F8 begin a tender, F9 to F12 take a quick amount of it, Enter takes
    it, Ctrl+Backspace takes the last one off again.

    tenders   the TenderPaneModel of the page's form
    dueText   what the sum is called, "To pay" unless told
*/
FocusScope {
    id: root

    required property TenderPaneModel tenders
    property string dueText: qsTr("To pay")

    function begin(kind: int) {
        root.tenders.choose(kind);
        if (root.tenders.kind === TenderPaneModel.Nothing)
            return;
        amount.forceActiveFocus(Qt.TabFocusReason);
        amount.selectAll();
    }

    function focusProblem() {
        for (const field of [amount, tip, reference, lastFour, checkNumber]) {
            if (field.visible && field.error !== "") {
                field.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    implicitWidth: 360
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Pane
    Accessible.name: root.dueText

    Keys.onEscapePressed: event => {
        event.accepted = root.tenders.kind !== TenderPaneModel.Nothing || root.tenders.waiting !== "";
        if (root.tenders.waiting !== "")
            root.tenders.cancelCard();
        else
            root.tenders.putAside();
    }

    // Where the focus waits while nothing is entered, so that the keys still arrive here.
    Item {
        id: rest

        focus: true
    }

    Connections {
        function onEntryChanged() {
            if (root.activeFocus && root.tenders.kind === TenderPaneModel.Nothing)
                rest.forceActiveFocus();
        }
        function onProblemsChanged() {
            root.focusProblem();
        }

        target: root.tenders
    }

    Shortcut {
        sequence: "Ctrl+Backspace"
        enabled: root.visible && root.tenders.begun
        onActivated: root.tenders.removeLast()
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            DeskText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                text: root.tenders.begun ? qsTr("Still to pay") : root.dueText
                size: Theme.listTitle
            }

            DeskText {
                objectName: "tenderLeft"
                Layout.alignment: Qt.AlignBaseline
                text: root.tenders.left
                size: Theme.total
                strong: true
                figures: true
            }
        }

        Repeater {
            model: root.tenders.taken

            RowLayout {
                id: taken

                required property int index
                required property string kind
                required property string detail
                required property string amount

                Layout.fillWidth: true
                spacing: Theme.gapSmall

                DeskIcon {
                    symbol: "check"
                    size: 16
                    color: Theme.inHouse
                }

                DeskText {
                    text: taken.kind
                }

                DeskText {
                    Layout.fillWidth: true
                    text: taken.detail
                    soft: true
                }

                DeskText {
                    text: taken.amount
                    figures: true
                }

                DeskIconButton {
                    implicitWidth: 32
                    implicitHeight: 32
                    symbol: "cross"
                    name: qsTr("Take %1 off").arg(taken.kind)
                    onClicked: root.tenders.remove(taken.index)
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.tenders.change !== ""
            spacing: Theme.gap

            DeskText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                text: qsTr("Change")
                size: Theme.listTitle
            }

            DeskText {
                objectName: "tenderChange"
                Layout.alignment: Qt.AlignBaseline
                text: root.tenders.change
                size: Theme.change
                strong: true
                figures: true
                color: Theme.accent
            }
        }

        GridLayout {
            Layout.fillWidth: true
            visible: !root.tenders.complete && root.tenders.waiting === ""
            columns: 2
            rowSpacing: Theme.gapSmall
            columnSpacing: Theme.gapSmall

            DeskKey {
                objectName: "tenderCash"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Cash")
                symbol: "cash"
                shortcut: "F5"
                chosen: root.tenders.kind === TenderPaneModel.Cash
                onClicked: root.begin(TenderPaneModel.Cash)
            }

            DeskKey {
                objectName: "tenderCard"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Card")
                symbol: "card"
                shortcut: "F6"
                chosen: root.tenders.kind === TenderPaneModel.Card
                onClicked: root.begin(TenderPaneModel.Card)
            }

            DeskKey {
                objectName: "tenderCheck"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Check")
                symbol: "cheque"
                shortcut: "F7"
                chosen: root.tenders.kind === TenderPaneModel.Check
                onClicked: root.begin(TenderPaneModel.Check)
            }

            DeskKey {
                objectName: "tenderCredit"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Credit")
                symbol: "credit"
                caption: root.tenders.credit
                shortcut: "F8"
                visible: root.tenders.credit !== ""
                chosen: root.tenders.kind === TenderPaneModel.StoreCredit
                onClicked: root.begin(TenderPaneModel.StoreCredit)
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            visible: root.tenders.kind !== TenderPaneModel.Nothing && root.tenders.waiting === ""
            spacing: Theme.gap

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapSmall

                DeskMoneyField {
                    id: amount

                    objectName: "tenderAmount"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    label: root.tenders.kind === TenderPaneModel.Cash ? qsTr("Cash received") : root.tenders.kindText
                    currency: root.tenders.currency
                    large: true
                    text: root.tenders.amount
                    error: root.tenders.problems.amount ?? ""
                    onEdited: text => root.tenders.amount = text
                    onAccepted: root.tenders.take()
                }

                DeskMoneyField {
                    id: tip

                    objectName: "tenderTip"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    visible: root.tenders.mayTip
                    label: root.tenders.kind === TenderPaneModel.Cash ? qsTr("Tip in it") : qsTr("Tip")
                    large: true
                    text: root.tenders.tip
                    error: root.tenders.problems.tip ?? ""
                    onEdited: text => root.tenders.tip = text
                    onAccepted: root.tenders.take()
                }
            }

            RowLayout {
                Layout.fillWidth: true
                visible: root.tenders.kind === TenderPaneModel.Card && !root.tenders.hasTerminal
                spacing: Theme.gapSmall

                DeskField {
                    id: reference

                    objectName: "tenderReference"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    label: qsTr("Reference of the terminal")
                    required: true
                    text: root.tenders.reference
                    error: root.tenders.problems.reference ?? ""
                    onEdited: text => root.tenders.reference = text
                    onAccepted: root.tenders.take()
                }

                DeskField {
                    id: lastFour

                    objectName: "tenderLastFour"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    label: qsTr("Last four")
                    maximumLength: 4
                    figures: true
                    text: root.tenders.lastFour
                    error: root.tenders.problems.lastFour ?? ""
                    onEdited: text => root.tenders.lastFour = text
                    onAccepted: root.tenders.take()
                }
            }

            DeskField {
                id: checkNumber

                objectName: "tenderCheckNumber"
                Layout.fillWidth: true
                visible: root.tenders.kind === TenderPaneModel.Check
                label: qsTr("Check number")
                required: true
                text: root.tenders.checkNumber
                error: root.tenders.problems.checkNumber ?? ""
                onEdited: text => root.tenders.checkNumber = text
                onAccepted: root.tenders.take()
            }

            GridLayout {
                Layout.fillWidth: true
                columns: 2
                rowSpacing: Theme.gapSmall
                columnSpacing: Theme.gapSmall

                Repeater {
                    model: 4

                    DeskKey {
                        id: quick

                        required property int index
                        readonly property var shown: root.tenders.quickAmounts[index] ?? ({})

                        objectName: "quick." + quick.index
                        visible: text !== ""
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: quick.shown.text ?? ""
                        caption: quick.shown.caption ?? ""
                        name: (quick.caption + " " + quick.text).trim()
                        shortcut: "F" + (9 + quick.index)
                        onClicked: root.tenders.quick(quick.index)
                    }
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapSmall

                DeskButton {
                    text: qsTr("Cancel")
                    keyHint: "Esc"
                    onClicked: root.tenders.putAside()
                }

                Item {
                    Layout.fillWidth: true
                }

                DeskButton {
                    objectName: "takeTender"
                    text: root.tenders.kind === TenderPaneModel.Card && root.tenders.hasTerminal ? qsTr("Ask the terminal") : qsTr("Take it")
                    keyHint: "Return"
                    onClicked: root.tenders.take()
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.tenders.waiting !== ""
            spacing: Theme.gapSmall

            DeskBusyDots {
                color: Theme.accent
            }

            DeskText {
                Layout.fillWidth: true
                text: root.tenders.waiting
                wrap: true
            }

            DeskButton {
                objectName: "cancelCard"
                text: qsTr("Cancel")
                keyHint: "Esc"
                onClicked: root.tenders.cancelCard()
            }
        }

        DeskNotice {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.tenders.problems[""] ?? ""
        }
    }
}
