import QtQuick
import Tailtown.Desk

/*
    One of a few, all of them seen. Arrows move the choice, Home and End jump.

    model            the words, a list of strings
    symbols          icons before them, if any
    currentIndex     which one
    name             what is chosen, for a screen reader
    chosen(index)    by the person; choose(index) as if
*/
ChosenIndex {
    id: root

    property var model: []
    property var symbols: []
    property string name
    readonly property bool mirrored: root.LayoutMirroring.enabled

    function step(by: int) {
        const next = root.currentIndex + by;
        if (next >= 0 && next < root.model.length)
            root.choose(next);
    }

    implicitWidth: row.natural + 6
    implicitHeight: Theme.target
    activeFocusOnTab: enabled
    Accessible.role: Accessible.PageTabList
    Accessible.name: root.name
    Accessible.focusable: true

    Keys.onLeftPressed: root.step(root.mirrored ? 1 : -1)
    Keys.onRightPressed: root.step(root.mirrored ? -1 : 1)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
            return;
        event.accepted = true;
        root.choose(event.key === Qt.Key_Home ? 0 : root.model.length - 1);
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.controlRadius + 2
        color: Theme.sunken
        border.width: 1
        border.color: Theme.line

        DeskFocusRing {
            shown: root.activeFocus
            cornerRadius: Theme.controlRadius + 2
        }
    }

    Row {
        id: row

        readonly property real natural: {
            let sum = 0;
            for (let at = 0; at < children.length; ++at)
                sum += children[at].implicitWidth;
            return sum;
        }

        anchors.centerIn: parent
        height: root.height - 6

        Repeater {
            model: root.model

            Item {
                id: segment

                required property int index
                required property string modelData
                readonly property bool current: index === root.currentIndex

                implicitWidth: content.implicitWidth + 2 * Theme.gapLarge
                width: implicitWidth + (root.width - 6 - row.natural) / root.model.length
                height: row.height
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData
                Accessible.selected: current
                Accessible.onPressAction: root.choose(index)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.controlRadius
                    color: segment.current ? Theme.raised : pointer.hovered ? Theme.hover : "transparent"
                    border.width: segment.current ? 1 : 0
                    border.color: Theme.dark ? Theme.edge : Theme.line
                }

                Row {
                    id: content

                    anchors.centerIn: parent
                    spacing: Theme.gapSmall

                    DeskIcon {
                        anchors.verticalCenter: parent.verticalCenter
                        symbol: root.symbols[segment.index] ?? ""
                        color: segment.current ? Theme.accent : Theme.softInk
                        visible: symbol !== ""
                    }

                    DeskText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: segment.modelData
                        color: segment.current ? Theme.ink : Theme.softInk
                        strong: segment.current
                    }
                }

                HoverHandler {
                    id: pointer
                }

                TapHandler {
                    onTapped: {
                        root.forceActiveFocus(Qt.MouseFocusReason);
                        root.choose(segment.index);
                    }
                }
            }
        }
    }
}
