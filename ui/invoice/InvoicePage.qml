import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A bill: its lines explained, what was paid and how, what is still to pay, and what can be corrected.

    argument   {"id": id}
*/
DeskPage {
    id: root

    readonly property string trouble: [invoice.problem, ...Object.values(invoice.problems)].filter(text => text !== "").join("\n")

    title: invoice.title
    subtitle: invoice.subtitle
    onEntered: invoice.paid ? paid.focusFirst() : bill.forceActiveFocus()
    Component.onCompleted: invoice.open(root.argument)

    InvoiceModel {
        id: invoice

        session: root.session
        onPaidChanged: {
            if (!invoice.paid)
                bill.forceActiveFocus();
        }
        onCarriedOut: {
            voidDialog.close();
            writeOffDialog.close();
        }
    }

    tools: [
        DeskChip {
            visible: text !== ""
            text: invoice.state
            tone: invoice.tone
        },
        DeskButton {
            objectName: "openFamily"
            visible: invoice.household !== "" && root.navigation.has("household")
            text: qsTr("Family")
            symbol: "family"
            onClicked: root.navigation.open("household", {
                    "id": invoice.household
                })
        },
        DeskButton {
            objectName: "refund"
            visible: invoice.refundable && !invoice.paid
            text: qsTr("Refund")
            shortcut: "Ctrl+R"
            onClicked: refundDialog.begin(bill.currentRow)
        },
        DeskButton {
            objectName: "printBill"
            visible: invoice.printable && !invoice.paid
            text: qsTr("Print")
            kind: invoice.payable ? DeskButton.Quiet : DeskButton.Primary
            shortcut: "Ctrl+P"
            onClicked: root.navigation.open("print", {
                    "document": "invoice",
                    "id": root.argument.id
                })
        },
        DeskButton {
            objectName: "takePayment"
            visible: invoice.payable && !invoice.paid
            enabled: invoice.tenders.begun
            text: qsTr("Take the payment")
            kind: DeskButton.Primary
            shortcut: "Ctrl+Return"
            busy: invoice.busy
            onClicked: invoice.pay()
        }
    ]

    ApprovalDialog {
        form: invoice
        reasonKnown: correctDialog.visible || refundDialog.visible ? qsTr("Approved at the desk") : ""
    }

    RefundDialog {
        id: refundDialog

        form: invoice
    }

    CorrectTenderDialog {
        id: correctDialog

        form: invoice
    }

    ReasonDialog {
        id: voidDialog

        form: invoice
        title: qsTr("Void this bill?")
        text: qsTr("Its number stays, its money goes. This can't be undone.")
        confirmText: qsTr("Void the bill")
        onConfirmed: invoice.voidBill(voidDialog.reason)
    }

    ReasonDialog {
        id: writeOffDialog

        form: invoice
        title: qsTr("Write off what is owed?")
        text: qsTr("The family owes nothing for this bill any more, and the resort bears the loss. This can't be undone.")
        confirmText: qsTr("Write it off")
        onConfirmed: invoice.writeOff(writeOffDialog.reason)
    }

    RowLayout {
        anchors.fill: parent
        visible: !invoice.paid
        enabled: visible
        spacing: Theme.gapLarge

        DeskPanel {
            Layout.fillWidth: true
            Layout.fillHeight: true

            DeskNotice {
                Layout.fillWidth: true
                visible: text !== "" && !correctDialog.visible && !refundDialog.visible
                text: root.trouble
            }

            BillView {
                id: bill

                Layout.fillWidth: true
                Layout.fillHeight: true
                lines: invoice.lines
                sums: invoice.sums
                total: invoice.total
            }

            Remarks {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gapSmall
                remarks: invoice.remarks
            }
        }

        DeskScroll {
            Layout.fillHeight: true
            Layout.preferredWidth: root.width < 1100 ? 336 : 416

            TenderPane {
                Layout.fillWidth: true
                visible: invoice.payable
                tenders: invoice.tenders
            }

            DeskPanel {
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                title: qsTr("Payments")
                spacing: Theme.gapSmall
                actions: [
                    DeskButton {
                        objectName: "correctTender"
                        visible: payments.count > 0
                        enabled: invoice.correctable
                        text: qsTr("Correct")
                        shortcut: "Ctrl+T"
                        onClicked: correctDialog.begin(invoice.mayCorrect(payments.currentIndex) ? payments.currentIndex : invoice.lastCorrectable())
                    }
                ]

                DeskList {
                    id: payments

                    objectName: "payments"
                    Layout.fillWidth: true
                    Layout.preferredHeight: count === 0 ? 80 : Math.min(contentHeight, 320)
                    name: qsTr("Payments")
                    model: invoice.payments
                    emptyTitle: qsTr("Nothing was paid yet.")
                    onActivated: index => root.navigation.open("print", {
                                "document": "receipt",
                                "id": invoice.receiptOf(index)
                            })

                    delegate: PaymentRowItem {
                    }
                }
            }

            RowLayout {
                Layout.fillWidth: true
                visible: invoice.payable
                spacing: Theme.gapSmall

                Item {
                    Layout.fillWidth: true
                }

                DeskButton {
                    objectName: "voidBill"
                    visible: invoice.voidable
                    text: qsTr("Void")
                    kind: DeskButton.Danger
                    onClicked: voidDialog.open()
                }

                DeskButton {
                    objectName: "writeOff"
                    text: qsTr("Write off")
                    kind: DeskButton.Danger
                    onClicked: writeOffDialog.open()
                }
            }
        }
    }

    PaidPanel {
        id: paid

        anchors.fill: parent
        visible: invoice.paid
        title: invoice.paidTitle
        change: invoice.change
        receipt: invoice.receipt
        onPrinted: root.navigation.open("print", {
                "document": "receipt",
                "id": invoice.receipt
            })
        onDone: invoice.forgetPaid()
    }
}
