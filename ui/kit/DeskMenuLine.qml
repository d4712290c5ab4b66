import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/* A line between two groups of a DeskMenu. */
T.MenuSeparator {
    implicitWidth: 100
    implicitHeight: 2 * Theme.gapTiny + 1

    contentItem: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
}
