import QtQuick
import Tailtown.Desk

/* What lies above the page: menus, pop-ups, dialogs. A soft shadow that needs no shader. */
Rectangle {
    id: root

    radius: Theme.panelRadius
    color: Theme.raised
    border.width: 1
    border.color: Theme.line

    Item {
        anchors.fill: parent
        z: -1

        Repeater {
            model: 8

            Rectangle {
                required property int index

                anchors.fill: parent
                anchors.margins: -2 * index - 1
                anchors.topMargin: -2 * index + 3
                anchors.bottomMargin: -2 * index - 5
                radius: root.radius + 2 * index + 1
                color: Theme.shadow
                opacity: Theme.dark ? 0.06 : 0.018
            }
        }
    }
}
