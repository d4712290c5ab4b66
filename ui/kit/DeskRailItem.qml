import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tailtown.Desk

/*
    One place of the DeskRail: icon above word; its key shows while Alt is held.

    text, symbol    where it leads
    current         one is there
    badge           a count on it
    shortcut        its key
    clicked(), press()
*/
T.Control {
    id: root

    property string text
    property string symbol
    property bool current: false
    property int badge: 0
    property string shortcut

    signal clicked

    function press() {
        if (root.enabled)
            root.clicked();
    }

    Layout.fillWidth: true
    Layout.leftMargin: 6
    Layout.rightMargin: 6
    implicitWidth: Math.max(60, Math.min(8 * Theme.caption, Math.ceil(longest.advanceWidth) + 4))
    implicitHeight: Math.max(56, contentItem.implicitHeight + 2 * Theme.gapSmall)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.description: root.badge > 0 ? qsTr("%n waiting", "", root.badge) : ""
    Accessible.selected: root.current
    Accessible.focusable: true
    Accessible.onPressAction: root.press()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Space && event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        event.accepted = true;
        root.press();
    }

    // As wide as it is when one is there, so that the rail keeps its width.
    TextMetrics {
        id: longest

        font: Theme.fontOf(Theme.caption, true, false)
        text: Theme.shown(root.text, true)
    }

    contentItem: Item {
        implicitHeight: icon.height + Theme.gapTiny + words.implicitHeight

        DeskIcon {
            id: icon

            anchors.horizontalCenter: parent.horizontalCenter
            y: (parent.height - parent.implicitHeight) / 2
            symbol: root.symbol
            color: root.current ? Theme.accent : Theme.softInk
            visible: !hint.visible
        }

        DeskKeyHint {
            id: hint

            anchors.centerIn: icon
            shortcut: Theme.keyHintsShown ? root.shortcut : ""
            color: Theme.ink
        }

        DeskText {
            id: words

            anchors.top: icon.bottom
            anchors.topMargin: Theme.gapTiny
            width: parent.width
            text: root.text
            size: Theme.caption
            squeeze: true
            strong: root.current
            color: root.current ? Theme.accent : Theme.softInk
            horizontalAlignment: Text.AlignHCenter
        }

        DeskBadge {
            anchors.left: icon.right
            anchors.leftMargin: -4
            anchors.bottom: icon.top
            // It grows with its number, but not into the word above.
            anchors.bottomMargin: Math.min(-12, root.topPadding + icon.y + Theme.gapTiny - height)
            count: root.badge
        }
    }

    background: Rectangle {
        radius: Theme.panelRadius
        color: root.current ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"

        DeskFocusRing {
            shown: root.visualFocus
            inside: true
            cornerRadius: Theme.panelRadius
        }
    }

    MouseArea {
        anchors.fill: parent
        onPressed: root.forceActiveFocus(Qt.MouseFocusReason)
        onClicked: root.press()
    }

    Shortcut {
        sequence: root.shortcut
        enabled: root.shortcut !== "" && root.enabled && root.visible
        onActivated: root.press()
    }
}
