import QtQuick
import Tailtown.Desk

/*
    The key that does the same, as it stands on the keyboard.

    shortcut   "Ctrl+K", "Return"
    color      of its letters and its frame; soft ink unless told
*/
Item {
    id: root

    property string shortcut
    property color color: Theme.softInk

    visible: shortcut !== ""
    implicitWidth: Math.max(implicitHeight, key.implicitWidth + Theme.gapSmall)
    implicitHeight: key.implicitHeight + 2
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: 4
        color: root.color
        opacity: 0.14
    }

    DeskText {
        id: key

        anchors.centerIn: parent
        text: Theme.keyText(root.shortcut, qsTr("Enter"))
        size: Theme.caption
        color: root.color
    }
}
