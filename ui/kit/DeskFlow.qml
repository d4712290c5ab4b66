import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Buttons, chips or fields beside each other, in a second line where there is no room for all: each as wide as it asks
    to be. Its implicit width is that of one line.

    content   what stands there (default property); it asks by its implicit size
    spacing   between them, 8
    atEnd     a line with room left stands at the end
*/
FlowLines {
    id: root

    spacing: Theme.gapSmall
    mirrored: root.LayoutMirroring.enabled
    Layout.fillWidth: true
}
