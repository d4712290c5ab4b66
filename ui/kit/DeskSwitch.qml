import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/*
    On or off, at once. Space and Enter toggle it; a word beside it says which it is.

    text       what is switched
    hint       a soft line below
    checked, toggled()   as in a Switch
*/
T.Switch {
    id: root

    property string hint

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    verticalPadding: Theme.gapTiny
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.hint
    Keys.onReturnPressed: {
        root.toggle();
        root.toggled();
    }
    Keys.onEnterPressed: {
        root.toggle();
        root.toggled();
    }

    indicator: Rectangle {
        x: root.mirrored ? 0 : root.width - width
        y: (root.height - height) / 2
        implicitWidth: 40
        implicitHeight: 24
        radius: height / 2
        color: root.checked ? (root.enabled ? Theme.accent : Theme.softInk) : Theme.sunken
        border.width: root.checked ? 0 : 1
        border.color: Theme.edge

        Rectangle {
            readonly property bool atEnd: root.checked !== root.mirrored

            x: atEnd ? parent.width - width - 4 : 4
            y: 4
            width: 16
            height: 16
            radius: 8
            color: root.checked ? Theme.onAccent : Theme.softInk

            Behavior on x  {
                NumberAnimation {
                    duration: Theme.motion
                    easing.type: Easing.OutCubic
                }
            }
        }

        DeskFocusRing {
            shown: root.visualFocus
            cornerRadius: 12
        }
    }

    contentItem: Item {
        readonly property int room: 40 + Theme.gapLarge

        implicitWidth: Math.max(words.implicitWidth, below.implicitWidth) + room
        implicitHeight: words.implicitHeight + (below.text !== "" ? below.implicitHeight : 0)

        DeskText {
            id: words

            x: root.mirrored ? parent.room : 0
            y: (parent.height - parent.implicitHeight) / 2
            width: parent.width - parent.room
            text: root.text
            wrap: true
            soft: !root.enabled
        }

        DeskText {
            id: below

            x: words.x
            anchors.top: words.bottom
            width: words.width
            text: root.hint
            size: Theme.caption
            soft: true
            wrap: true
            visible: text !== ""
        }
    }
}
