import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What a family had too much of a deposit is given up, and why.

    form   the DepositModel of the page
*/
DeskDialog {
    id: root

    required property DepositModel form

    title: qsTr("Give up what is missing?")
    text: qsTr("The family owes nothing of this deposit any more, and the resort bears %1. This can't be undone.").arg(root.form.missing)
    confirmText: qsTr("Give it up")
    danger: true
    stays: true
    busy: root.form.busy
    ready: reason.text.trim() !== ""
    error: root.form.problem
    onAboutToShow: {
        root.form.clearProblems();
        reason.clear();
    }
    onConfirmed: root.form.forgive(reason.text)

    Connections {
        function onSettled() {
            root.close();
        }

        target: root.form
    }

    DeskField {
        id: reason

        objectName: "forgiveReason"
        Layout.fillWidth: true
        label: qsTr("Reason")
        required: true
        error: root.form.problems.reason ?? ""
    }
}
