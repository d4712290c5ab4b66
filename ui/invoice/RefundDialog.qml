import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Lines of a bill are taken back, and their money with them.

    form   the InvoiceModel of the page
    begin(line)   with a line of the bill chosen; -1: none
*/
DeskDialog {
    id: root

    required property InvoiceModel form

    function begin(line: int) {
        root.form.beginRefund(line);
        by.currentIndex = root.form.paidByIndex;
        by.reference = root.form.paidReference;
        by.reason = qsTr("Not delivered");
        root.open();
    }

    title: qsTr("What is taken back?")
    text: qsTr("A credit note takes the lines back. What was paid for them goes back to the family.")
    confirmText: qsTr("Refund")
    stays: true
    busy: root.form.busy
    ready: by.ready && root.form.refundChosen
    error: [root.form.problem, root.form.problems.lines ?? "", root.form.problems.to ?? ""].filter(text => text !== "").join("\n")
    // A line that is chosen already needs only an Enter.
    onVisibleChanged: {
        if (visible && root.form.refundChosen)
            by.focusKinds();
    }
    onConfirmed: root.form.refund(by.currentIndex, by.reference, by.reason)

    Connections {
        function onCarriedOut() {
            root.close();
        }

        target: root.form
    }

    DeskScroll {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(implicitHeight, 240)
        spacing: 0

        Repeater {
            model: root.form.refunds

            RowLayout {
                id: row

                required property int index
                required property string title
                required property string worth
                required property int most
                required property int quantity

                Layout.fillWidth: true
                spacing: Theme.gapSmall

                DeskCheckBox {
                    objectName: "refund." + row.index
                    Layout.fillWidth: true
                    text: row.title
                    checked: row.quantity > 0
                    onToggled: root.form.setRefund(row.index, checked ? row.most : 0)
                }

                DeskStepper {
                    Layout.preferredWidth: 120 * Theme.textScale
                    visible: row.most > 1
                    from: 0
                    to: row.most
                    value: row.quantity
                    Accessible.name: row.title
                    onEdited: value => root.form.setRefund(row.index, value)
                }

                DeskText {
                    text: row.worth
                    figures: true
                }
            }
        }
    }

    BackBy {
        id: by

        Layout.fillWidth: true
        kinds: root.form.kinds
        kindsText: qsTr("Refund by")
        problems: root.form.problems
        onAccepted: root.confirm()
    }
}
