import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Asks before an action of a stay: why, or whether it is really meant.

    form                    the page's model
    ask(action)             {name, text, question, takesReason, isFinal}
    answered(name, reason)
*/
DeskDialog {
    id: root

    required property FormModel form
    property var action: ({})

    signal answered(string name, string reason)

    function ask(action: var) {
        root.action = action;
        reason.clear();
        root.open();
    }

    title: root.action.text ?? ""
    text: root.action.question ?? ""
    confirmText: root.action.text ?? ""
    cancelText: qsTr("Leave it")
    danger: root.action.isFinal ?? false
    stays: true
    busy: root.form.busy
    ready: !(root.action.takesReason ?? false) || reason.text.trim() !== ""
    error: root.form.problem !== "" ? root.form.problem : Object.values(root.form.problems).join("\n")
    onConfirmed: root.answered(root.action.name, reason.text)

    DeskField {
        id: reason

        objectName: "actionReason"
        Layout.fillWidth: true
        visible: root.action.takesReason ?? false
        label: qsTr("Reason")
        required: true
    }
}
