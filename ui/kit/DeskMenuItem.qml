import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tailtown.Desk

/*
    One line of a DeskMenu.

    text, symbol   what it does
    shortcut       its key, to be seen; somebody else listens to it
    danger         can't be undone
    triggered()
*/
T.MenuItem {
    id: root

    property string symbol
    property string shortcut
    property bool danger: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target - 4, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gapSmall + 2
    verticalPadding: Theme.gapTiny
    Accessible.role: Accessible.MenuItem
    Accessible.name: root.text

    contentItem: RowLayout {
        readonly property color color: !root.enabled ? Theme.softInk : root.danger ? Theme.trouble : Theme.ink

        spacing: Theme.gapSmall + 2

        DeskIcon {
            symbol: root.symbol
            color: root.enabled && !root.danger ? Theme.softInk : parent.color
            visible: symbol !== ""
        }

        DeskText {
            text: root.text
            color: parent.color
            Layout.fillWidth: true
        }

        DeskKeyHint {
            shortcut: root.shortcut
            Layout.leftMargin: Theme.gapLarge
        }
    }

    background: Rectangle {
        radius: Theme.controlRadius - 2
        color: root.down ? Theme.pressed : root.highlighted ? Theme.accentSoft : "transparent"
    }
}
