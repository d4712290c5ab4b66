import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Which resort this computer joins: where its hub is, and the code that lets the computer in.

    form             the FoundingForm
    address, code, computerName   what was typed
    focusFirst(), focusTrouble()
    accepted()       Enter in the last field
*/
DeskPanel {
    id: root

    required property FoundingForm form
    readonly property alias address: where.text
    readonly property alias code: code.text
    readonly property alias computerName: computer.text

    signal accepted

    function focusFirst() {
        where.forceActiveFocus(Qt.TabFocusReason);
    }

    function focusTrouble() {
        const fields = {
            "address": where,
            "code": code,
            "computerName": computer
        };
        for (const field in fields) {
            if (root.form.problems[field]) {
                fields[field].forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    title: qsTr("The resort")

    CompareKeyDialog {
        hubKey: root.form.strangeKey
        onTrusted: root.form.trustKey()
        onDistrusted: root.form.distrustKey()
    }

    DeskField {
        id: where

        objectName: "joinAddress"
        Layout.fillWidth: true
        label: qsTr("Address of the hub, or both scanned at once")
        placeholder: "hub.example.com"
        required: true
        enabled: !root.form.busy
        maximumLength: 250
        error: root.form.problems.address ?? ""
        onAccepted: root.accepted()
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DeskField {
            id: code

            objectName: "joinCode"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Code")
            placeholder: "7MXQ-4VB2"
            hint: qsTr("Eight letters and digits. It works once, for ten minutes.")
            required: true
            enabled: !root.form.busy
            maximumLength: 20
            error: root.form.problems.code ?? ""
            onAccepted: root.accepted()
        }

        DeskField {
            id: computer

            objectName: "joinComputer"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Name of this computer")
            hint: qsTr("So that everybody knows which desk did what.")
            text: root.form.initial.computerName
            required: true
            enabled: !root.form.busy
            maximumLength: 60
            error: root.form.problems.computerName ?? ""
            onAccepted: root.accepted()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall
        visible: root.form.progress !== ""

        DeskBusyDots {
        }

        DeskText {
            objectName: "joinProgress"
            Layout.fillWidth: true
            text: root.form.progress
            figures: true
        }
    }
}
