import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tailtown.Desk

/*
    A word about what the pointer is on. Make it a child of that and bind `visible`.

    text       what it says
    shortcut   the key that does the same
*/
T.ToolTip {
    id: root

    property string shortcut

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Theme.gapTiny : 0
    implicitWidth: Math.min(contentWidth + leftPadding + rightPadding, 360)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    contentWidth: row.implicitWidth
    horizontalPadding: Theme.gapSmall
    verticalPadding: Theme.gapTiny + 2
    margins: Theme.gapSmall
    delay: 500
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: RowLayout {
        id: row

        spacing: Theme.gapSmall

        DeskText {
            text: root.text
            size: Theme.caption
            color: Theme.ground
            wrap: true
            maximumLineCount: 4
            Layout.fillWidth: true
        }

        DeskKeyHint {
            shortcut: root.shortcut
            color: Theme.ground
        }
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: Theme.ink
    }
}
