import QtQuick
import Tailtown.Desk

/*
    A play group above its pets: its name, and how many of it are here.

    group   {title, count}
*/
Item {
    id: root

    required property string section
    property var group

    width: ListView.view.width
    height: Math.max(title.implicitHeight, count.implicitHeight) + 2 * Theme.gapSmall

    DeskText {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.baseline: count.baseline
        text: root.group?.title ?? ""
        size: Theme.listTitle
        strong: true
    }

    DeskText {
        id: count

        objectName: "groupCount"
        anchors.left: title.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width - title.width - 3 * Theme.gap)
        text: root.group?.count ?? ""
        figures: true
        abridged: true
        color: Theme.softInk
    }
}
