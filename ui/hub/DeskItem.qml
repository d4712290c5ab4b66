import QtQuick
import Tailtown.Desk

/*
    A desk of the resort in the list.
*/
DeskListRow {
    id: root

    required property string deskName
    required property string detail
    required property string contact
    required property bool isThis
    required property bool isOut

    name: root.deskName + ", " + root.detail + ", " + root.contact

    Item {
        width: parent.width
        implicitHeight: title.implicitHeight + below.implicitHeight

        DeskText {
            id: title

            anchors.left: parent.left
            anchors.right: last.left
            anchors.rightMargin: Theme.gap
            text: root.deskName
            strong: true
            soft: root.isOut
        }

        DeskText {
            id: below

            anchors.top: title.bottom
            anchors.left: parent.left
            anchors.right: last.left
            anchors.rightMargin: Theme.gap
            text: root.detail
            size: Theme.caption
            soft: true
        }

        DeskChip {
            id: last

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.contact
            tone: root.isOut ? Theme.Trouble : root.isThis ? Theme.Accent : Theme.Neutral
            plain: !root.isOut && !root.isThis
        }
    }
}
