import QtQuick
import Tailtown.Desk

/*
    The box around what can be typed or chosen.

    focused    the keyboard talks to it
    wrong      what is in it was refused
    hovered    the pointer is on it
*/
Rectangle {
    id: root

    property bool focused: false
    property bool wrong: false
    property bool hovered: false

    implicitHeight: Theme.target
    radius: Theme.controlRadius
    color: enabled ? Theme.surface : Theme.ground
    border.width: wrong || focused ? 2 : 1
    border.color: wrong ? Theme.trouble : focused ? Theme.accent : hovered && enabled ? Theme.softInk : Theme.edge

    DeskFocusRing {
        shown: root.focused
    }
}
