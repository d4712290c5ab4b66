import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Something that ends a bill, and why.

    form            the InvoiceModel of the page
    reason          what was typed
*/
DeskDialog {
    id: root

    required property InvoiceModel form
    readonly property alias reason: field.text

    danger: true
    stays: true
    busy: root.form.busy
    ready: field.text.trim() !== ""
    error: root.form.problem
    onAboutToShow: {
        root.form.clearProblems();
        field.clear();
    }

    Connections {
        function onCarriedOut() {
            root.close();
        }

        target: root.form
    }

    DeskField {
        id: field

        objectName: "endReason"
        Layout.fillWidth: true
        label: qsTr("Reason")
        required: true
        error: root.form.problems.reason ?? ""
    }
}
