import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tailtown.Desk

/*
    A verb that can be pressed by mouse, finger, Space, Enter or its own key.

    text, symbol   what it does, and an icon before it
    kind           DeskButton.Quiet (default), Primary (one per place), Danger
    shortcut       its key, "Ctrl+Return": works while the button can be pressed, and is written on it
    keyHint        the key that is written on it when somebody else listens to it ("Return")
    wrap           a text that does not fit goes on in a second line
    busy           it is working: shows so, keeps the focus and can't be pressed again
    clicked()      it was pressed
    press()        as if it was
*/
T.Control {
    id: root

    enum Kind {
        Quiet,
        Primary,
        Danger
    }

    property string text
    property string symbol
    property int kind: DeskButton.Quiet
    property string shortcut
    property string keyHint: shortcut
    property bool wrap: false
    property bool busy: false
    readonly property bool down: area.pressed && area.containsMouse
    readonly property color contentColor: !enabled ? Theme.softInk : kind === DeskButton.Primary ? Theme.onAccent : kind === DeskButton.Danger ? Theme.trouble : Theme.ink

    signal clicked

    function press() {
        if (root.enabled && !root.busy)
            root.clicked();
    }

    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gapLarge
    verticalPadding: Theme.gapTiny
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.busy ? qsTr("Working") : ""
    Accessible.focusable: true
    Accessible.onPressAction: root.press()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Space && event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        if (event.modifiers & ~Qt.KeypadModifier)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            root.press();
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.gapSmall
            opacity: root.busy ? 0 : 1

            DeskIcon {
                symbol: root.symbol
                color: root.contentColor
                visible: symbol !== ""
            }

            DeskText {
                Layout.fillWidth: true
                text: root.text
                wrap: root.wrap
                maximumLineCount: root.wrap ? 2 : 1
                color: root.contentColor
                visible: text !== ""
            }

            DeskKeyHint {
                shortcut: root.keyHint
                color: root.contentColor
            }
        }

        DeskBusyDots {
            anchors.centerIn: parent
            visible: root.busy
            color: root.contentColor
        }
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.kind === DeskButton.Primary && root.enabled ? Theme.accent : Theme.surface
        border.width: root.kind === DeskButton.Primary && root.enabled ? 0 : 1
        border.color: root.kind === DeskButton.Danger && root.enabled ? Theme.trouble : Theme.line

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.pressed : Theme.hover
            visible: root.enabled && !root.busy && (root.hovered || root.down)
        }

        DeskFocusRing {
            shown: root.visualFocus
        }
    }

    MouseArea {
        id: area

        anchors.fill: parent
        onPressed: root.forceActiveFocus(Qt.MouseFocusReason)
        onClicked: root.press()
    }

    Shortcut {
        sequence: root.shortcut
        enabled: root.shortcut !== "" && root.enabled && root.visible && !root.busy
        onActivated: root.press()
    }
}
