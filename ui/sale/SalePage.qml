import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A sale over the counter: scan or look up, then take the money. The field for codes has the focus whenever nothing
    else needs it; + and - change the number of the current line, Delete takes it off.
*/
DeskPage {
    id: root

    readonly property bool tillMissing: root.session.tillName === ""

    // To where it is opened, or to where one is added.
    function toTill() {
        if (root.tillMissing)
            root.navigation.open("settings", {
                    "section": "tills"
                });
        else
            root.navigation.go("till");
    }

    function begin() {
        if (sale.sold)
            paid.focusFirst();
        else
            scan.begin();
    }

    title: qsTr("Sale")
    subtitle: sale.family
    onEntered: root.begin()
    Component.onCompleted: {
        if (root.argument.household !== undefined)
            sale.setHousehold(root.argument.household);
        if (root.argument.package !== undefined)
            sale.addPackage(root.argument.package);
        if (root.argument.appointment !== undefined)
            sale.addAppointment(root.argument.appointment);
        if (root.argument.enrolment !== undefined)
            sale.addEnrolment(root.argument.enrolment);
    }

    // Somebody scans on while the last sale is still shown: the next one begins.
    Keys.onPressed: event => {
        if (event.text.trim() === "" || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        if (sale.sold)
            sale.startAnew();
        scan.take(event.text);
        event.accepted = true;
    }

    SaleModel {
        id: sale

        session: root.session
        onSoldChanged: root.begin()
    }

    ApprovalDialog {
        form: sale
    }

    DiscountDialog {
        id: discountDialog

        sale: sale
        onClosed: scan.begin()
    }

    FamilyDialog {
        id: familyDialog

        sale: sale
        onClosed: scan.begin()
    }

    tools: [
        DeskButton {
            objectName: "saleFamily"
            visible: !sale.sold
            text: sale.family === "" ? qsTr("For a family") : qsTr("Another family")
            symbol: "family"
            shortcut: "Ctrl+F"
            onClicked: familyDialog.begin()
        },
        DeskButton {
            objectName: "saleDiscount"
            visible: !sale.sold
            enabled: sale.subtotal !== ""
            text: sale.discounted ? qsTr("Take discount off") : qsTr("Discount")
            shortcut: "Ctrl+D"
            onClicked: sale.discounted ? sale.takeDiscountBack() : discountDialog.begin()
        }
    ]

    PaidPanel {
        id: paid

        anchors.fill: parent
        visible: sale.sold
        title: sale.soldTitle
        change: sale.change
        notes: sale.notes
        receipt: sale.receipt
        onPrinted: root.navigation.open("print", {
                "document": "receipt",
                "id": sale.receipt
            })
        onDone: sale.startAnew()
    }

    RowLayout {
        anchors.fill: parent
        visible: !sale.sold
        spacing: Theme.gapLarge

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            DeskNotice {
                objectName: "saleTill"
                Layout.fillWidth: true
                visible: text !== ""
                text: sale.tillProblem
                tone: Theme.Departing
                action: root.tillMissing ? qsTr("Add a till") : qsTr("Go to the till")
                onActed: root.toTill()
            }

            DeskNotice {
                objectName: "saleProblem"
                Layout.fillWidth: true
                visible: text !== ""
                text: sale.problem
            }

            ScanField {
                id: scan

                Layout.fillWidth: true
                sale: sale
                lines: lines
                onPaymentAsked: {
                    if (sale.tillProblem !== "")
                        root.toTill();
                    else if (sale.subtotal !== "")
                        pane.begin(TenderPaneModel.Cash);
                }
            }

            SaleCounter {
                id: lines

                Layout.fillWidth: true
                Layout.fillHeight: true
                sale: sale
            }
        }

        DeskScroll {
            id: payment

            Layout.preferredWidth: root.side(400) + payment.ringSide + payment.barSide
            Layout.maximumWidth: Layout.preferredWidth
            Layout.fillHeight: true
            spacing: Theme.gap

            DeskPanel {
                Layout.fillWidth: true

                TillSum {
                    Layout.fillWidth: true
                    visible: sale.discount !== "" || sale.tax !== ""
                    name: qsTr("Goods")
                    amount: sale.subtotal
                }

                TillSum {
                    Layout.fillWidth: true
                    visible: sale.discount !== ""
                    name: sale.discountName
                    amount: sale.discount
                }

                TillSum {
                    Layout.fillWidth: true
                    visible: sale.tax !== ""
                    name: qsTr("Tax")
                    amount: sale.tax
                }

                TenderPane {
                    id: pane

                    Layout.fillWidth: true
                    enabled: sale.subtotal !== "" && sale.tillProblem === "" && !sale.busy
                    tenders: sale.tenders
                }
            }

            DeskButton {
                objectName: "ringUp"
                Layout.fillWidth: true
                visible: sale.ready
                text: sale.onAccount ? qsTr("Put the rest on the account") : qsTr("Ring up")
                kind: DeskButton.Primary
                shortcut: "Ctrl+Return"
                busy: sale.busy
                onClicked: sale.sell()
            }
        }
    }
}
