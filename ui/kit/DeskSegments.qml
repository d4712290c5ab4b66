import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    One of a few, all of them seen, in several lines where one is too short. Arrows move the choice, Home and End jump.

    model            the words, a list of strings
    symbols          icons before them, if any
    currentIndex     which one
    name             what is chosen, for a screen reader
    stretched        as wide as its place
    chosen(index)    by the person; choose(index) as if
*/
ChosenIndex {
    id: root

    property var model: []
    property var symbols: []
    property string name
    property bool stretched: false
    readonly property bool mirrored: root.LayoutMirroring.enabled

    function step(by: int) {
        const next = root.currentIndex + by;
        if (next >= 0 && next < root.model.length)
            root.choose(next);
    }

    implicitWidth: Math.ceil(lines.natural) + 6
    implicitHeight: Math.max(Theme.target, lines.implicitHeight + 6)
    Layout.fillWidth: true
    Layout.maximumWidth: stretched ? Infinity : implicitWidth
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

    FlowLines {
        id: lines

        readonly property real natural: {
            let sum = 0;
            for (let at = 0; at < children.length; ++at)
                sum += children[at].natural ?? 0;
            return sum;
        }
        readonly property real stretch: Math.max(0, (width - natural) / Math.max(1, root.model.length))

        anchors.fill: parent
        anchors.margins: 3
        spacing: 0
        mirrored: root.mirrored

        Repeater {
            model: root.model

            Item {
                id: segment

                required property int index
                required property string modelData
                readonly property bool current: index === root.currentIndex
                readonly property real natural: content.implicitWidth + 2 * Theme.gapLarge

                implicitWidth: natural + lines.stretch
                implicitHeight: Math.max(Theme.target - 6, content.implicitHeight + 2 * Theme.gapTiny)
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
