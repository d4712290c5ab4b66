import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Cash that comes or goes without a sale, with its reason.

    till        carries it out
    currency    of the amount
    begin()     opens it, empty
*/
DeskDialog {
    id: root

    required property TillModel till
    property string currency
    readonly property bool withAmount: kinds.currentIndex !== 3

    function begin() {
        kinds.currentIndex = 0;
        amount.clear();
        reason.clear();
        root.till.clearProblems();
        root.open();
        amount.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Cash in or out")
    text: [qsTr("Cash leaves the drawer: a purchase, a delivery paid in cash."), qsTr("Cash comes in without a sale, such as change from the bank."), qsTr("Cash goes from the drawer to the safe."), qsTr("The drawer is opened without a sale, for change or a look.")][kinds.currentIndex]
    confirmText: qsTr("Record")
    natural: 560
    stays: true
    busy: root.till.busy
    ready: reason.text.trim() !== "" && (!root.withAmount || amount.text.trim() !== "")
    error: root.till.problem
    onConfirmed: root.till.moveCash(kinds.currentIndex, amount.text, reason.text)

    Connections {
        target: root.till

        function onCashMoved() {
            root.close();
        }
    }

    DeskSegments {
        id: kinds

        objectName: "moveKind"
        stretched: true
        name: qsTr("What happens")
        model: root.till.moveKinds
    }

    DeskMoneyField {
        id: amount

        objectName: "moveAmount"
        visible: root.withAmount
        label: qsTr("Amount")
        currency: root.currency
        required: true
        error: root.till.problems.amount ?? ""
    }

    DeskField {
        id: reason

        objectName: "moveReason"
        Layout.fillWidth: true
        label: qsTr("Reason")
        required: true
        error: root.till.problems.reason ?? ""
    }
}
