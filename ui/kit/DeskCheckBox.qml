import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/*
    Yes or no, as part of something that is saved later. Space and Enter toggle it.

    text       what is agreed to
    hint       a soft line below
    checked, toggled()   as in a CheckBox
    takesEnter false: Enter is left to the form
*/
T.CheckBox {
    id: root

    property string hint
    property bool takesEnter: true

    function enter(event: var) {
        event.accepted = root.takesEnter;
        if (!root.takesEnter)
            return;
        root.toggle();
        root.toggled();
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    verticalPadding: Theme.gapTiny
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.hint
    Keys.onReturnPressed: event => root.enter(event)
    Keys.onEnterPressed: event => root.enter(event)

    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        y: (root.height - height) / 2
        implicitWidth: Theme.iconSize
        implicitHeight: Theme.iconSize
        radius: 5
        color: root.checked ? (root.enabled ? Theme.accent : Theme.softInk) : Theme.surface
        border.width: root.checked ? 0 : 1
        border.color: root.hovered && root.enabled ? Theme.softInk : Theme.edge

        DeskIcon {
            anchors.centerIn: parent
            symbol: "check"
            size: parent.width - 4
            color: root.enabled ? Theme.onAccent : Theme.surface
            visible: root.checked
        }

        DeskFocusRing {
            shown: root.visualFocus
            cornerRadius: 5
        }
    }

    contentItem: Item {
        readonly property int room: Theme.iconSize + Theme.gapSmall + 2

        implicitWidth: Math.max(words.implicitWidth, below.implicitWidth) + room
        implicitHeight: words.implicitHeight + (below.text !== "" ? below.implicitHeight : 0)

        DeskText {
            id: words

            x: root.mirrored ? 0 : parent.room
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
