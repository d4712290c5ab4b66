import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Asks before an action of a stay: why, or whether it is really meant; and where it ends the deposit, by what money the
    rest goes back, and whether all of it does.

    form                    the page's model
    ask(action)             one of its actions
    answered(name, reason, way, reference, waives)
*/
DeskDialog {
    id: root

    required property StayModel form
    property var action: ({})
    readonly property bool waives: (root.action.keeps ?? false) && keeping.currentIndex === 1
    readonly property bool givesBack: (root.action.givesBack ?? false) || root.waives
    readonly property bool needsReference: root.givesBack && (way.currentIndex === 1 || way.currentIndex === 2)
    readonly property bool needsReason: (root.action.takesReason ?? false) || root.waives

    signal answered(string name, string reason, int way, string reference, bool waives)

    function ask(action: var) {
        root.action = action;
        reason.clear();
        reference.clear();
        way.currentIndex = 0;
        keeping.currentIndex = 0;
        root.open();
    }

    title: root.action.text ?? ""
    text: root.action.question ?? ""
    confirmText: root.action.text ?? ""
    cancelText: qsTr("Leave it")
    danger: root.action.isFinal ?? false
    stays: true
    busy: root.form.busy
    ready: (!root.needsReason || reason.text.trim() !== "") && (!root.needsReference || reference.text.trim() !== "")
    error: root.form.problem !== "" ? root.form.problem : Object.values(root.form.problems).join("\n")
    onConfirmed: root.answered(root.action.name, reason.text, way.currentIndex, reference.text, root.waives)

    DeskField {
        id: reason

        objectName: "actionReason"
        Layout.fillWidth: true
        visible: root.needsReason
        label: qsTr("Reason")
        required: true
    }

    DeskSegments {
        id: keeping

        objectName: "depositKept"
        Layout.fillWidth: true
        visible: root.action.keeps ?? false
        name: qsTr("What becomes of the deposit?")
        model: [qsTr("As promised"), qsTr("Give all of it back")]
        Keys.onReturnPressed: root.confirm()
        Keys.onEnterPressed: root.confirm()
    }

    DeskText {
        Layout.fillWidth: true
        visible: keeping.visible && root.waives
        text: qsTr("A manager decides this, and says why.")
        soft: true
        wrap: true
    }

    DeskText {
        Layout.fillWidth: true
        visible: way.visible
        text: qsTr("Given back by")
        soft: true
    }

    DeskSegments {
        id: way

        objectName: "depositWay"
        Layout.fillWidth: true
        visible: (root.action.endsDeposit ?? false) && root.givesBack
        name: qsTr("Given back by")
        model: root.form.ways
        symbols: ["cash", "card", "cheque", "credit"]
        Keys.onReturnPressed: root.confirm()
        Keys.onEnterPressed: root.confirm()
    }

    DeskField {
        id: reference

        objectName: "depositReference"
        Layout.fillWidth: true
        visible: root.needsReference
        label: way.currentIndex === 1 ? qsTr("Reference of the terminal") : qsTr("Check number")
        required: true
    }
}
