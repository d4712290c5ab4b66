import QtQuick
import Tailtown.Desk

/*
    What something is called, and what is known of it.
*/
Item {
    id: root

    required property var modelData

    implicitHeight: Math.max(label.implicitHeight, value.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text + ": " + value.text

    DeskText {
        id: label

        anchors.left: parent.left
        width: Math.min(200 * Theme.textScale, root.width * 0.4)
        text: root.modelData.label
        wrap: true
        soft: true
    }

    DeskText {
        id: value

        anchors.left: label.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        text: root.modelData.value
        wrap: true
    }
}
