import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The desks of the resort: who is in, when each was heard last; one more is let in, one is shut out.

    sync      the SyncModel
    enter()   the focus comes here
*/
DeskPanel {
    id: root

    required property SyncModel sync

    function enter() {
        if (list.count > 0)
            list.forceActiveFocus(Qt.TabFocusReason);
        else
            add.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Desks of this resort")
    actions: [
        DeskButton {
            id: add

            objectName: "makeCode"
            text: qsTr("Let a computer in")
            symbol: "plus"
            shortcut: "Ctrl+N"
            busy: root.sync.busy
            onClicked: root.sync.makeCode()
        }
    ]

    DeskList {
        id: list

        objectName: "desks"
        Layout.fillWidth: true
        Layout.fillHeight: true
        name: root.title
        model: root.sync.desks
        emptyTitle: root.sync.desksText
        delegate: DeskItem {
        }
    }

    DeskText {
        Layout.fillWidth: true
        text: list.count > 0 ? root.sync.desksText : ""
        soft: true
        wrap: true
        visible: text !== ""
    }

    DeskButton {
        objectName: "shutOut"
        Layout.alignment: Qt.AlignRight
        text: list.count > 0 && list.currentIndex >= 0 ? qsTr("Shut %1 out").arg(root.sync.nameAt(list.currentIndex)) : ""
        visible: text !== "" && root.sync.canShutOut(list.currentIndex)
        kind: DeskButton.Danger
        onClicked: shuttingOut.open()
    }

    DeskDialog {
        id: shuttingOut

        objectName: "shuttingOut"
        title: qsTr("Shut %1 out?").arg(root.sync.nameAt(list.currentIndex))
        text: qsTr("At its next contact it hands in what only it knows, for a manager to look at, and then erases everything that is stored there. To come back it needs a new code.")
        confirmText: qsTr("Shut it out")
        danger: true
        onOpened: atOnce.checked = false
        onConfirmed: root.sync.shutOut(list.currentIndex, atOnce.checked)

        DeskCheckBox {
            id: atOnce

            objectName: "atOnce"
            Layout.fillWidth: true
            text: qsTr("Erase it at once")
            hint: qsTr("It was stolen or lost: what only it knows is given up.")
        }
    }
}
