import QtQuick
import Tailtown.Desk

/*
    Something that was done: when, by whom, and what.
*/
Item {
    id: root

    required property var modelData

    implicitHeight: Math.max(who.implicitHeight, what.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.modelData.time + ", " + root.modelData.who + ", " + root.modelData.what

    DeskText {
        id: time

        anchors.left: parent.left
        anchors.baseline: who.baseline
        width: Math.max(72, implicitWidth)
        text: root.modelData.time
        size: Theme.caption
        figures: true
        soft: true
    }

    DeskText {
        id: who

        anchors.left: time.right
        anchors.leftMargin: Theme.gapSmall
        width: Math.min(implicitWidth, root.width * 0.34)
        text: root.modelData.who
        strong: true
    }

    DeskText {
        id: what

        anchors.left: who.right
        anchors.leftMargin: Theme.gapSmall
        anchors.right: parent.right
        text: root.modelData.what
        wrap: true
    }
}
