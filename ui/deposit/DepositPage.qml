import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What a family pays in advance: its bookings with what is held for each, a deposit to take, and what becomes of one.

    argument   {"booking": id} or {"household": id}
*/
DeskPage {
    id: root

    function focusFirst() {
        if (deposit.takes)
            amount.forceActiveFocus(Qt.TabFocusReason);
        else
            bookings.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Deposit")
    subtitle: deposit.family
    onEntered: {
        if (deposit.done)
            paid.focusFirst();
        else
            root.focusFirst();
    }
    Component.onCompleted: deposit.open(root.argument)

    DepositModel {
        id: deposit

        session: root.session
        onDoneChanged: {
            if (!deposit.done)
                root.focusFirst();
        }
        onSettled: forgiveDialog.close()
    }

    tools: [
        DeskButton {
            objectName: "settleDeposit"
            visible: deposit.held !== "" && !deposit.done
            text: qsTr("Give back or keep")
            shortcut: "Ctrl+R"
            onClicked: settleDialog.begin()
        },
        DeskButton {
            objectName: "forgiveDeposit"
            visible: deposit.missing !== "" && !deposit.done
            text: qsTr("Give it up")
            shortcut: "Ctrl+R"
            onClicked: forgiveDialog.open()
        },
        DeskButton {
            objectName: "takeDeposit"
            visible: deposit.takes && !deposit.done
            enabled: deposit.tenders.begun && deposit.tenders.complete
            text: qsTr("Take the deposit")
            kind: DeskButton.Primary
            shortcut: "Ctrl+Return"
            busy: deposit.busy
            onClicked: deposit.take()
        }
    ]

    ApprovalDialog {
        form: deposit
        reasonKnown: settleDialog.visible || forgiveDialog.visible ? qsTr("Approved at the desk") : ""
    }

    SettleDepositDialog {
        id: settleDialog

        form: deposit
    }

    ReasonDialog {
        id: forgiveDialog

        form: deposit
        title: qsTr("Give up what is missing?")
        text: qsTr("The family owes nothing of this deposit any more, and the resort bears %1. This can't be undone.").arg(deposit.missing)
        confirmText: qsTr("Give it up")
        onConfirmed: deposit.forgive(forgiveDialog.reason)
    }

    RowLayout {
        anchors.fill: parent
        visible: !deposit.done
        enabled: visible
        spacing: Theme.gapLarge

        DeskPanel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: qsTr("Bookings")
            spacing: Theme.gapSmall

            DeskNotice {
                Layout.fillWidth: true
                visible: text !== "" && !settleDialog.visible && !forgiveDialog.visible
                text: [deposit.problem, deposit.problems.booking ?? ""].filter(text => text !== "").join("\n")
            }

            DeskList {
                id: bookings

                objectName: "depositBookings"
                Layout.fillWidth: true
                Layout.fillHeight: true
                name: qsTr("Bookings")
                model: deposit.bookings
                emptySymbol: deposit.loaded ? "calendar" : ""
                emptyTitle: deposit.loaded ? qsTr("There is no booking to pay in advance for.") : ""
                emptyText: deposit.loaded ? qsTr("What a family pays in advance belongs to a booking, and is used on its bill.") : ""
                onCurrentIndexChanged: deposit.current = currentIndex
                onActivated: root.focusFirst()

                Binding {
                    target: bookings
                    property: "currentIndex"
                    value: deposit.current
                }

                delegate: DepositRowItem {
                }
            }
        }

        DeskScroll {
            Layout.fillHeight: true
            Layout.preferredWidth: root.width < 1100 ? 328 : 408
            visible: deposit.current >= 0
            padding: Theme.gapTiny

            DeskNotice {
                Layout.fillWidth: true
                visible: deposit.missing !== ""
                text: qsTr("The family had %1 too much of this deposit. Take it back, or give it up.").arg(deposit.missing)
            }

            DeskNotice {
                Layout.fillWidth: true
                visible: deposit.current >= 0 && !deposit.takes
                tone: Theme.Departing
                text: qsTr("This booking is over. Decide what becomes of its deposit.") + (deposit.promised !== "" ? "\n" + deposit.promised : "")
            }

            DeskMoneyField {
                id: amount

                objectName: "depositAmount"
                Layout.fillWidth: true
                visible: deposit.takes
                label: deposit.missing !== "" ? qsTr("Comes back") : qsTr("Paid in advance")
                required: true
                large: true
                currency: deposit.tenders.currency
                text: deposit.amount
                error: deposit.amountProblem
                onEdited: text => deposit.amount = text
                onAccepted: pane.begin(TenderPaneModel.Cash)
            }

            TenderPane {
                id: pane

                Layout.fillWidth: true
                visible: deposit.takes
                tenders: deposit.tenders
            }
        }
    }

    PaidPanel {
        id: paid

        anchors.fill: parent
        visible: deposit.done
        title: deposit.doneTitle
        change: deposit.change
        receipt: deposit.receipt
        onPrinted: root.navigation.open("print", {
                "document": "receipt",
                "id": deposit.receipt
            })
        onDone: deposit.forgetDone()
    }
}
