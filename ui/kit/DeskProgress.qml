import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    How far something is, in words and as a bar.

    text     "Reading 12,000 customers"
    value    0 to 1; below 0 nobody knows
*/
ColumnLayout {
    id: root

    property string text
    property real value: -1

    spacing: Theme.gapTiny
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.text

    RowLayout {
        Layout.fillWidth: true

        DeskText {
            text: root.text
            soft: true
            Layout.fillWidth: true
        }

        DeskText {
            text: Math.round(root.value * 100) + " %"
            figures: true
            soft: true
            visible: root.value >= 0
        }

        DeskBusyDots {
            visible: root.value < 0
        }
    }

    Rectangle {
        implicitHeight: 6
        radius: 3
        color: Theme.line
        Layout.fillWidth: true

        Rectangle {
            width: parent.width * Math.max(0, Math.min(1, root.value))
            height: parent.height
            radius: 3
            color: Theme.accent
            x: root.LayoutMirroring.enabled ? parent.width - width : 0
        }
    }
}
