import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/*
    A square button with only an icon; its name is said by a tip and to a screen reader.

    symbol     the icon
    name       what it does: required, because an icon alone says too little
    shortcut   its key, written in the tip
    color      of the icon
    clicked(), press()
*/
T.Control {
    id: root

    required property string name
    property string symbol
    property string shortcut
    property color color: enabled ? Theme.ink : Theme.softInk
    readonly property bool down: area.pressed && area.containsMouse

    signal clicked

    function press() {
        if (root.enabled)
            root.clicked();
    }

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.name
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
        DeskIcon {
            anchors.centerIn: parent
            symbol: root.symbol
            color: root.color
        }
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.down ? Theme.pressed : root.hovered && root.enabled ? Theme.hover : "transparent"

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
        enabled: root.shortcut !== "" && root.enabled && root.visible
        onActivated: root.press()
    }

    Loader {
        active: root.hovered || root.visualFocus
        sourceComponent: DeskToolTip {
            parent: root
            text: root.name
            shortcut: root.shortcut
            // A page that has just left may still have the focus, but no window to say anything in.
            visible: root.Window.window !== null && (root.hovered || root.visualFocus) && !root.down
        }
    }
}
