import QtQuick
import Tailtown.Desk

/*
    What waits of one kind: how much, and since when.
*/
Item {
    id: root

    required property var modelData

    implicitHeight: Math.max(kind.implicitHeight, age.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.modelData.kind + ": " + root.modelData.count + ", " + root.modelData.age

    DeskText {
        id: count

        anchors.left: parent.left
        width: Math.max(48, implicitWidth)
        horizontalAlignment: Text.AlignRight
        text: root.modelData.count
        figures: true
        strong: true
    }

    DeskText {
        id: kind

        anchors.left: count.right
        anchors.leftMargin: Theme.gap
        anchors.right: age.left
        anchors.rightMargin: Theme.gap
        text: root.modelData.kind
        wrap: true
    }

    DeskText {
        id: age

        anchors.right: parent.right
        anchors.baseline: kind.baseline
        text: root.modelData.age
        size: Theme.caption
        soft: true
    }
}
