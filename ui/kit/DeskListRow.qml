import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/*
    One row of a DeskList. Put anything into it; it draws the selection, the pointer and the focus, and a thin line below.
    A delegate adds `required property`s for its roles, `index` is one already.

    name            what a screen reader says for the row
    selected        the list's current row
    separated       with the line below
    content         what it shows (default property); fill `parent`
*/
T.Control {
    id: root

    required property int index
    property string name
    property bool separated: true
    readonly property DeskList list: ListView.view as DeskList
    readonly property bool selected: ListView.isCurrentItem
    default property alias content: place.data

    x: list && LayoutMirroring.enabled ? list.gutter : 0
    width: list ? list.width - list.gutter : implicitWidth
    implicitHeight: Math.max(Theme.target, place.implicitHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapSmall
    hoverEnabled: true
    // A row that waits to be used again can not be seen.
    ListView.onPooled: root.opacity = 0
    ListView.onReused: root.opacity = 1

    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.selected: root.selected
    Accessible.onPressAction: {
        root.list.select(root.index);
        root.list.activated(root.index);
    }

    contentItem: Item {
        id: place

        implicitHeight: children.length > 0 ? children[0].implicitHeight : 0
    }

    background: Rectangle {
        color: root.selected ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
            visible: root.separated && !root.selected
        }

        Rectangle {
            anchors.left: parent.left
            width: 3
            height: parent.height
            color: Theme.accent
            visible: root.selected
        }

        DeskFocusRing {
            shown: root.selected && root.list !== null && root.list.activeFocus
            inside: true
        }
    }

    TapHandler {
        onPressedChanged: {
            if (!pressed)
                return;
            root.list.forceActiveFocus(Qt.MouseFocusReason);
            root.list.currentIndex = root.index;
        }
        onDoubleTapped: root.list.activated(root.index)
    }
}
