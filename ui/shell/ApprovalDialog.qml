import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A manager allows, with a PIN and a reason, what the one at the desk may not do alone. It opens by itself when the
    form asks for it.

    form          the FormModel of the page
    reasonKnown   a reason that was given already: then only the PIN is asked for
*/
DeskDialog {
    id: root

    required property FormModel form
    property string reasonKnown

    title: qsTr("A manager has to approve this")
    text: root.form.approvalNeeded
    confirmText: qsTr("Approve")
    stays: true
    busy: root.form.busy
    ready: pin.text !== "" && reason.text.trim() !== ""
    error: root.form.approvalProblem
    onConfirmed: root.form.approve(people.currentValue, pin.text, reason.text)
    onRejected: root.form.cancelApproval()
    onAboutToShow: {
        pin.clear();
        reason.text = root.reasonKnown;
        people.currentIndex = Math.max(0, staff.firstManager());
    }
    onVisibleChanged: {
        if (visible && root.reasonKnown !== "")
            pin.forceActiveFocus(Qt.TabFocusReason);
    }

    Connections {
        target: root.form

        function onApprovalNeededChanged() {
            pin.clear();
            if (root.form.approvalNeeded === "")
                root.close();
            else if (!root.opened)
                root.open();
        }
    }

    SignInForm {
        id: staff

        session: root.form.session
    }

    DeskChoice {
        id: people

        Layout.fillWidth: true
        label: qsTr("Who approves")
        model: staff.staff
        textRole: "name"
        valueRole: "staffId"
    }

    DeskField {
        id: reason

        objectName: "approvalReason"
        Layout.fillWidth: true
        label: qsTr("Reason")
        required: true
    }

    DeskPinField {
        id: pin

        objectName: "approvalPin"
        Layout.fillWidth: true
        label: qsTr("PIN")
    }
}
