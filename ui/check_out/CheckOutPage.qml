import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A family goes home: who leaves with what and with whom, the bill, the money, all on one page.

    argument   {"booking": id}
*/
DeskPage {
    id: root

    // Else the bill stands below who goes home.
    readonly property bool wide: root.width >= 800 * Theme.textScale
    readonly property string trouble: [leaving.problem, ...Object.values(leaving.problems)].filter(text => text !== "").join("\n")

    function openDeposit() {
        root.navigation.open("deposit", root.argument);
    }

    title: qsTr("Check out")
    subtitle: leaving.family
    onEntered: {
        if (leaving.done)
            paid.focusFirst();
        else
            addField.forceActiveFocus();
    }
    Component.onCompleted: leaving.open(root.argument)

    CheckOutModel {
        id: leaving

        session: root.session
        onDoneChanged: {
            if (!leaving.done)
                addField.forceActiveFocus();
        }
    }

    tools: [
        DeskButton {
            objectName: "openDeposit"
            visible: leaving.usesDeposit && !leaving.done
            text: qsTr("Deposit")
            onClicked: root.openDeposit()
        },
        DeskButton {
            objectName: "credits"
            visible: leaving.creditVerb !== "" && !leaving.done
            text: leaving.creditVerb
            shortcut: "Ctrl+U"
            onClicked: leaving.switchCredits()
        },
        DeskButton {
            objectName: "discount"
            visible: !leaving.done
            text: qsTr("Discount")
            shortcut: "Ctrl+D"
            onClicked: discountDialog.open()
        },
        DeskButton {
            objectName: "finishCheckOut"
            visible: !leaving.done
            text: leaving.finishText
            kind: leaving.tenders.complete ? DeskButton.Primary : DeskButton.Quiet
            shortcut: "Ctrl+Return"
            busy: leaving.busy
            onClicked: leaving.finish()
        }
    ]

    ApprovalDialog {
        form: leaving
    }

    ManualDiscountDialog {
        id: discountDialog

        onGiven: (byShare, value, reason) => {
            if (leaving.discount(byShare, value, reason))
                discountDialog.close();
            else
                discountDialog.error = leaving.addProblem !== "" ? leaving.addProblem : qsTr("This can't be read as a discount. Type a number such as 10.");
        }
    }

    RowLayout {
        anchors.fill: parent
        visible: !leaving.done
        enabled: visible
        spacing: Theme.gapLarge

        DeskScroll {
            Layout.fillWidth: !root.wide
            Layout.fillHeight: true
            Layout.preferredWidth: root.width < 1100 ? 264 : 316

            LeavingPane {
                Layout.fillWidth: true
                reasonsAsked: root.trouble !== ""
                form: leaving
            }

            Item {
                id: below

                Layout.fillWidth: true
                visible: !root.wide
                implicitHeight: bill.implicitHeight
            }
        }

        Item {
            id: beside

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.wide
        }

        DeskPanel {
            id: bill

            parent: root.wide ? beside : below
            anchors.fill: parent

            DeskNotice {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.trouble
            }

            AddToBill {
                id: addField

                Layout.fillWidth: true
                form: leaving
            }

            BillView {
                Layout.fillWidth: true
                Layout.fillHeight: true
                lines: leaving.lines
                sums: leaving.sums
                total: leaving.total
                emptyText: qsTr("Choose who goes home.")
                onRemoved: row => leaving.takeOff(row)
            }

            Remarks {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gapSmall
                remarks: leaving.remarks
            }
        }

        DeskScroll {
            Layout.fillHeight: true
            Layout.preferredWidth: root.side(root.width < 1100 ? 320 : 376)

            TenderPane {
                Layout.fillWidth: true
                tenders: leaving.tenders
            }
        }
    }

    PaidPanel {
        id: paid

        anchors.fill: parent
        visible: leaving.done
        title: leaving.doneTitle
        change: leaving.change
        notes: leaving.notes
        receipt: leaving.receipt
        onPrinted: root.navigation.open("print", {
                "document": "receipt",
                "id": leaving.receipt
            })
        onDone: root.navigation.back()

        DeskButton {
            objectName: "undoCheckOut"
            text: qsTr("They are still here")
            busy: leaving.busy
            onClicked: leaving.undo()
        }

        DeskButton {
            objectName: "depositLeft"
            visible: leaving.depositLeft !== ""
            text: qsTr("Deposit")
            onClicked: root.openDeposit()
        }

        DeskButton {
            objectName: "renew"
            visible: leaving.renewal !== ""
            text: qsTr("Sell %1 again").arg(leaving.renewal)
            shortcut: "Ctrl+R"
            onClicked: root.navigation.open("sale", {
                    "household": leaving.household,
                    "package": leaving.renewalPlan
                })
        }

        DeskButton {
            objectName: "openBill"
            text: qsTr("Bill")
            onClicked: root.navigation.open("invoice", {
                    "id": leaving.invoice
                })
        }
    }
}
