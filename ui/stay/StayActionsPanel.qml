import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What can be done with a stay now, what is done every day first.

    actions           each {name, text, isFinal, shortcut}
    busy              one of them is being done
    focusFirst()      goes to the first; false: there is none
    chosen(action), repeated()
*/
DeskPanel {
    id: root

    required property var actions
    required property bool busy

    signal chosen(var action)
    signal repeated

    function focusFirst(): bool {
        const first = buttons.itemAt(0) as DeskButton;
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
        return first !== null;
    }

    title: qsTr("What can be done now")
    spacing: Theme.gapSmall

    Repeater {
        id: buttons

        model: root.actions

        DeskButton {
            required property var modelData
            required property int index

            objectName: "action." + modelData.name
            Layout.fillWidth: true
            kind: index === 0 ? DeskButton.Primary : modelData.isFinal ? DeskButton.Danger : DeskButton.Quiet
            text: modelData.text
            shortcut: index === 0 ? "Ctrl+Return" : modelData.shortcut
            busy: root.busy
            // The list may be another when it is done: not in the middle of its own button.
            onClicked: Qt.callLater(root.chosen, modelData)
        }
    }

    DeskButton {
        objectName: "repeatStay"
        Layout.fillWidth: true
        text: qsTr("Repeat")
        shortcut: "Ctrl+R"
        onClicked: root.repeated()
    }
}
