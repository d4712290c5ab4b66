import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/*
    The day of those who groom: a column each, time down. Arrows move, the page takes the other keys.

    grooming      the page's model
    activated()   Enter, or a double click
*/
FocusScope {
    id: root

    required property GroomingModel grooming
    readonly property int timeWidth: Math.max(64, hourSize.implicitWidth + 2 * Theme.gapSmall)
    readonly property real columnWidth: Math.max(150, (width - timeWidth - Theme.gap) / Math.max(1, grooming.groomers.length))
    readonly property int headHeight: name.implicitHeight + hours.implicitHeight + Theme.gap
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real room: Math.max(sheet.width, sheet.contentWidth)
    readonly property int minutes: Math.max(60, grooming.last - grooming.first)
    readonly property real minuteHeight: Math.max(1.6 * Theme.body / 14, (height - headHeight - 2) / minutes)

    signal activated

    function yOf(minute: int): real {
        return (minute - root.grooming.first) * root.minuteHeight;
    }

    // Where a column begins on the left; the first is the one that is read first.
    function xOf(column: int): real {
        return root.mirrored ? root.room - (column + 1) * root.columnWidth : column * root.columnWidth;
    }

    function columnAt(x: real): int {
        return Math.floor((root.mirrored ? root.room - x : x) / root.columnWidth);
    }

    // What the cursor is on comes into sight.
    function follow() {
        const top = root.yOf(root.grooming.minute);
        const bottom = top + root.grooming.length * root.minuteHeight;
        if (top < sheet.contentY)
            sheet.contentY = Math.max(0, top - Theme.gap);
        else if (bottom > sheet.contentY + sheet.height)
            sheet.contentY = Math.min(Math.max(0, sheet.contentHeight - sheet.height), Math.min(top, bottom - sheet.height + Theme.gap));
        const left = root.xOf(root.grooming.column);
        if (left < sheet.contentX)
            sheet.contentX = left;
        else if (left + root.columnWidth > sheet.contentX + sheet.width)
            sheet.contentX = left + root.columnWidth - sheet.width;
    }

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Grooming: %1").arg(root.grooming.day)
    Accessible.description: root.grooming.spoken
    Accessible.focusable: true
    onMinuteHeightChanged: root.follow()
    Keys.onLeftPressed: root.grooming.move(root.mirrored ? 1 : -1, 0)
    Keys.onRightPressed: root.grooming.move(root.mirrored ? -1 : 1, 0)
    Keys.onUpPressed: root.grooming.move(0, -1)
    Keys.onDownPressed: root.grooming.move(0, 1)
    Keys.onReturnPressed: root.activated()
    Keys.onEnterPressed: root.activated()

    Connections {
        function onShown() {
            root.follow();
        }

        target: root.grooming
    }

    DeskText {
        id: hourSize

        visible: false
        text: {
            let longest = "";
            for (let at = 0; at < root.grooming.hours.length; ++at) {
                if (root.grooming.hours[at].length > longest.length)
                    longest = root.grooming.hours[at];
            }
            return longest;
        }
        size: Theme.caption
        figures: true
    }

    DeskText {
        id: name

        visible: false
        text: "M"
        strong: true
    }

    DeskText {
        id: hours

        visible: false
        text: "9"
        size: Theme.caption
    }

    // The names stay above, the hours beside.
    Item {
        x: root.mirrored ? 0 : root.timeWidth
        width: parent.width - root.timeWidth
        height: root.headHeight
        clip: true

        Repeater {
            model: root.grooming.groomers

            Item {
                id: head

                required property var modelData
                required property int index

                x: root.xOf(index) - sheet.contentX
                width: root.columnWidth
                height: root.headHeight

                DeskText {
                    id: groomer

                    x: Theme.gapSmall
                    y: Theme.gapSmall / 2
                    width: parent.width - 2 * x
                    text: head.modelData.name
                    strong: true
                    abridged: true
                }

                DeskText {
                    x: Theme.gapSmall
                    anchors.top: groomer.bottom
                    width: parent.width - 2 * x
                    text: head.modelData.hours
                    size: Theme.caption
                    soft: true
                    abridged: true
                }
            }
        }
    }

    Rectangle {
        y: root.headHeight
        width: parent.width
        height: 1
        color: Theme.line
    }

    Flickable {
        x: root.mirrored ? parent.width - root.timeWidth : 0
        y: root.headHeight + 1
        width: root.timeWidth
        height: parent.height - y
        contentHeight: sheet.contentHeight
        contentY: sheet.contentY
        interactive: false
        clip: true

        Repeater {
            model: root.grooming.hours

            DeskText {
                required property string modelData
                required property int index

                x: root.mirrored ? root.timeWidth - Theme.gapSmall - width : Theme.gapSmall
                y: index * 60 * root.minuteHeight + 2
                text: modelData
                size: Theme.caption
                soft: true
                figures: true
            }
        }
    }

    Flickable {
        id: sheet

        x: root.mirrored ? 0 : root.timeWidth
        y: root.headHeight + 1
        width: parent.width - root.timeWidth
        height: parent.height - y
        contentWidth: root.columnWidth * root.grooming.groomers.length
        contentHeight: root.minutes * root.minuteHeight
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        clip: true

        T.ScrollBar.vertical: DeskScrollBar {
        }

        Repeater {
            model: root.grooming.shades

            Rectangle {
                required property int column
                required property int from
                required property int until

                x: root.xOf(column)
                y: root.yOf(from)
                width: root.columnWidth
                height: (until - from) * root.minuteHeight
                color: Theme.sunken
            }
        }

        Repeater {
            model: root.grooming.hours.length

            Rectangle {
                required property int index

                x: root.mirrored ? root.room - width : 0
                y: index * 60 * root.minuteHeight
                width: sheet.contentWidth
                height: 1
                color: Theme.line
            }
        }

        Repeater {
            model: root.grooming.groomers.length

            Rectangle {
                required property int index

                x: root.xOf(index) + (root.mirrored ? root.columnWidth - width : 0)
                width: 1
                height: sheet.contentHeight
                color: Theme.line
            }
        }

        Rectangle {
            visible: root.grooming.now >= 0
            x: root.mirrored ? root.room - width : 0
            y: root.yOf(root.grooming.now)
            width: sheet.contentWidth
            height: 2
            color: Theme.trouble
        }

        TapHandler {
            onTapped: point => {
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.grooming.pointAt(root.columnAt(point.position.x), root.grooming.first + Math.floor(point.position.y / root.minuteHeight));
            }
            onDoubleTapped: root.activated()
        }

        Repeater {
            model: root.grooming.blocks

            GroomingBlockItem {
                x: root.xOf(column) + 3
                y: root.yOf(from) + 1
                width: root.columnWidth - 6
                height: (until - from) * root.minuteHeight - 2
            }
        }

        Rectangle {
            id: cursor

            x: root.xOf(root.grooming.column) + 1
            y: root.yOf(root.grooming.minute)
            width: root.columnWidth - 2
            height: root.grooming.length * root.minuteHeight
            visible: root.grooming.groomers.length > 0
            radius: Theme.controlRadius
            color: root.grooming.carried !== "" ? Theme.accentSoft : "transparent"
            border.width: Theme.ringWidth
            border.color: root.activeFocus ? Theme.accent : Theme.edge
            Accessible.role: Accessible.Cell
            Accessible.name: root.grooming.carried !== "" ? root.grooming.carried : root.grooming.spoken
            Accessible.focused: root.activeFocus

            DeskText {
                anchors.fill: parent
                anchors.margins: Theme.gapTiny + 2
                visible: root.grooming.carried !== ""
                text: root.grooming.carried
                wrap: true
                strong: true
            }
        }
    }
}
