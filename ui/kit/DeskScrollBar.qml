import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/* A thin bar that shows while there is something to scroll; wider under the pointer. */
T.ScrollBar {
    id: root

    readonly property bool needed: size < 1

    implicitWidth: orientation === Qt.Vertical ? 10 : 40
    implicitHeight: orientation === Qt.Vertical ? 40 : 10
    padding: 2
    minimumSize: 0.06
    visible: needed
    hoverEnabled: true
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: root.pressed || root.hovered ? Theme.softInk : Theme.edge
        opacity: root.pressed || root.hovered ? 0.9 : 0.5
    }
}
