import QtQuick
import Tailtown.Desk

/*
    Something that waits for the hub, in the list.
*/
DeskListRow {
    id: root

    required property string deed
    required property string detail

    name: root.deed + " " + root.detail

    Item {
        width: parent.width
        implicitHeight: what.implicitHeight + when.implicitHeight

        DeskText {
            id: what

            anchors.left: parent.left
            anchors.right: parent.right
            text: root.deed
        }

        DeskText {
            id: when

            anchors.top: what.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            text: root.detail
            size: Theme.caption
            soft: true
        }
    }
}
