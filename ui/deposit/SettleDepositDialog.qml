import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What becomes of a deposit: how much goes back, by what money, and why. The resort keeps the rest.

    form   the DepositModel of the page
*/
DeskDialog {
    id: root

    required property DepositModel form

    function begin() {
        root.form.beginSettling();
        by.currentIndex = 0;
        by.reference = "";
        by.reason = "";
        root.open();
    }

    title: qsTr("What becomes of the deposit?")
    text: qsTr("%1 is held. Type how much goes back; with 0 the resort keeps it all.").arg(root.form.held)
    confirmText: root.form.keepsAll ? qsTr("Keep it") : qsTr("Give it back")
    stays: true
    busy: root.form.busy
    ready: root.form.refund.trim() !== "" && root.form.refundProblem === "" && (by.ready || (root.form.keepsAll && by.reason.trim() !== ""))
    error: [root.form.problem, root.form.problems.to ?? ""].filter(text => text !== "").join("\n")
    onConfirmed: root.form.settle(root.form.keepsAll ? 0 : by.currentIndex, by.reference, by.reason)

    Connections {
        function onSettled() {
            root.close();
        }

        target: root.form
    }

    DeskText {
        objectName: "depositPromised"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.form.promised
        wrap: true
        figures: true
    }

    DeskMoneyField {
        objectName: "depositRefund"
        Layout.fillWidth: true
        label: qsTr("Goes back")
        hint: root.form.kept
        required: true
        currency: root.form.tenders.currency
        text: root.form.refund
        error: root.form.refundProblem !== "" ? root.form.refundProblem : root.form.problems.refund ?? ""
        onEdited: text => root.form.refund = text
    }

    BackBy {
        id: by

        Layout.fillWidth: true
        kinds: root.form.ways
        kindsText: qsTr("Given back by")
        kindsMatter: !root.form.keepsAll
        problems: root.form.problems
        onAccepted: root.confirm()
    }
}
