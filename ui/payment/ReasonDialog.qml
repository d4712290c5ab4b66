import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Something that ends a bill, or gives money up, and why. The page closes it when that is done.

    form            the FormModel of the page
    reason          what was typed
*/
DeskDialog {
    id: root

    required property FormModel form
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

    DeskField {
        id: field

        objectName: "endReason"
        Layout.fillWidth: true
        label: qsTr("Reason")
        required: true
        error: root.form.problems.reason ?? ""
    }
}
