import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Another room for a stay, from now on or from its beginning.
*/
DeskDialog {
    id: root

    required property Session session
    required property string reservation

    title: qsTr("Other room")
    text: rooms.rooms.length === 0 ? qsTr("No other room is free for these days.") : ""
    confirmText: qsTr("Move")
    stays: true
    busy: rooms.busy
    ready: choice.currentIndex >= 0
    error: rooms.problem !== "" ? rooms.problem : Object.values(rooms.problems).join("\n")
    onAboutToShow: rooms.open(root.reservation)
    onConfirmed: rooms.move(choice.currentIndex)

    StayRoomModel {
        id: rooms

        session: root.session
        onCleaned: room => choice.currentIndex = room
        onDone: root.close()
    }

    ApprovalDialog {
        form: rooms
    }

    DeskChoice {
        id: choice

        objectName: "otherRoomChoice"
        Layout.fillWidth: true
        visible: rooms.rooms.length > 0
        label: qsTr("Room")
        model: rooms.rooms
    }

    DeskButton {
        objectName: "otherRoomIsClean"
        visible: rooms.notClean[choice.currentIndex] === true
        text: qsTr("It is clean")
        symbol: "check"
        busy: rooms.busy
        onClicked: {
            choice.forceActiveFocus(Qt.TabFocusReason);
            rooms.markClean(choice.currentIndex);
        }
    }
}
