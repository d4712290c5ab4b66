import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/*
    A large key: of the keypad, a tender, a quick amount. It leaves the focus where it is, so that typing goes on.

    text, symbol, caption   what stands on it: a word or an amount, an icon above, a small line below
    name         for a screen reader, the text unless told
    shortcut     its key
    chosen       what it stands for is being done
    clicked(), press()
*/
T.Control {
    id: root

    property string text
    property string symbol
    property string caption
    property string name: text
    property string shortcut
    property bool chosen: false
    readonly property real wanted: Math.max(words.implicitWidth, below.implicitWidth) + 2 * hint.implicitWidth
    readonly property bool down: area.pressed && area.containsMouse

    signal clicked

    function press() {
        if (root.enabled)
            root.clicked();
    }

    implicitWidth: Math.max(72, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.gapSmall
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.onPressAction: root.press()

    contentItem: Item {
        implicitWidth: root.wanted
        implicitHeight: column.implicitHeight

        Column {
            id: column

            // Beside its key where there is no room below it.
            readonly property real aside: root.availableWidth < root.wanted ? hint.implicitWidth + Theme.gapTiny : 0

            anchors.centerIn: parent
            anchors.horizontalCenterOffset: -aside / 2
            width: parent.width - aside
            spacing: 2

            DeskIcon {
                anchors.horizontalCenter: parent.horizontalCenter
                symbol: root.symbol
                color: root.enabled ? Theme.ink : Theme.softInk
                visible: symbol !== ""
            }

            DeskText {
                id: words

                width: parent.width
                text: root.text
                size: Theme.listTitle
                figures: true
                color: root.enabled ? Theme.ink : Theme.softInk
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
            }

            DeskText {
                id: below

                width: parent.width
                text: root.caption
                size: Theme.caption
                soft: true
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
            }
        }

        DeskKeyHint {
            id: hint

            anchors.top: parent.top
            anchors.right: parent.right
            shortcut: root.shortcut
        }
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.chosen ? Theme.accentSoft : Theme.surface
        border.width: root.chosen ? 2 : 1
        border.color: root.chosen ? Theme.accent : Theme.line

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.pressed : Theme.hover
            visible: root.enabled && (root.hovered || root.down)
        }

        DeskFocusRing {
            shown: root.visualFocus
        }
    }

    MouseArea {
        id: area

        anchors.fill: parent
        onClicked: root.press()
    }

    Shortcut {
        sequence: root.shortcut
        enabled: root.shortcut !== "" && root.enabled && root.visible
        onActivated: root.press()
    }
}
