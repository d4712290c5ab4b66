import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A payment was recorded as the wrong tender: a pair of entries takes it back and records the right one.

    form   the InvoiceModel of the page
    begin(row)   for a row of its payments
*/
DeskDialog {
    id: root

    required property InvoiceModel form
    property int row: -1

    function begin(row: int) {
        if (!root.form.mayCorrect(row))
            return;
        root.form.clearProblems();
        root.row = row;
        by.currentIndex = root.form.otherKind(row);
        by.reference = "";
        by.reason = qsTr("Recorded as the wrong tender");
        root.open();
    }

    title: qsTr("What was it paid with?")
    text: qsTr("The payment stays as it is. A second receipt takes it back and records the right one.")
    confirmText: qsTr("Correct it")
    stays: true
    busy: root.form.busy
    ready: by.ready
    error: root.form.problem
    onVisibleChanged: {
        if (visible)
            by.focusKinds();
    }
    onConfirmed: root.form.correct(root.row, by.currentIndex, by.reference, by.reason)

    Connections {
        function onCarriedOut() {
            root.close();
        }

        target: root.form
    }

    BackBy {
        id: by

        Layout.fillWidth: true
        kinds: root.form.kinds
        kindsText: qsTr("Paid with")
        problems: root.form.problems
        onAccepted: root.confirm()
    }
}
