import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    One card: what was done at which desk, what became of it, both values side by side, and the ways out with their keys.

    conflicts   the ConflictsModel
    enter()     the focus comes here
    opened()    what it is about is to be opened; leaving(): back to the list
*/
DeskPanel {
    id: root

    required property ConflictsModel conflicts

    signal opened
    signal leaving

    function enter() {
        if (rooms.visible)
            rooms.forceActiveFocus(Qt.TabFocusReason);
        else if (primary.visible)
            primary.forceActiveFocus(Qt.TabFocusReason);
        else if (open.visible)
            open.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "cardPane"
    spacing: Theme.gapLarge
    Keys.onEscapePressed: root.leaving()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DeskIcon {
            symbol: root.conflicts.symbol
            color: Theme.accent
        }

        DeskHeading {
            objectName: "cardTitle"
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.conflicts.title
        }

        DeskText {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBaseline
            text: root.conflicts.family
            soft: true
            abridged: true
        }

        DeskChip {
            text: root.conflicts.chip
            tone: root.conflicts.tone
        }
    }

    DeskScroll {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.gapLarge

        Column {
            id: events

            Layout.fillWidth: true
            spacing: Theme.gapSmall

            Repeater {
                model: root.conflicts.events

                CardEventLine {
                    width: events.width
                }
            }
        }

        DeskText {
            objectName: "cardOutcome"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.lineMeasure
            text: root.conflicts.outcome
            size: Theme.listTitle
            wrap: true
            visible: text !== ""
        }

        Column {
            id: sides

            Layout.fillWidth: true
            spacing: Theme.gap
            visible: root.conflicts.sides.length > 0

            Repeater {
                model: root.conflicts.sides

                CardSides {
                    width: sides.width
                    several: root.conflicts.sides.length > 1
                    onToggled: index => root.conflicts.toggle(index)
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall
            visible: root.conflicts.roomText !== ""

            DeskText {
                objectName: "roomWanted"
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineMeasure
                text: root.conflicts.roomText
                wrap: true
            }

            DeskText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineMeasure
                text: qsTr("No room is free on these days. Open the stay to change its days.")
                wrap: true
                visible: root.conflicts.rooms.length === 0
            }

            DeskList {
                id: rooms

                objectName: "freeRooms"
                activeFocusOnTab: true
                Layout.fillWidth: true
                Layout.maximumWidth: 520 * Theme.textScale
                Layout.preferredHeight: contentHeight
                visible: root.conflicts.rooms.length > 0
                name: qsTr("Free rooms")
                model: root.conflicts.rooms
                currentIndex: root.conflicts.room
                onCurrentIndexChanged: {
                    if (currentIndex >= 0)
                        root.conflicts.room = currentIndex;
                }
                onActivated: root.conflicts.act()
                Keys.onLeftPressed: root.leaving()
                delegate: FreeRoomItem {
                }
            }
        }

        Column {
            id: typed

            Layout.fillWidth: true
            spacing: Theme.gapTiny
            visible: root.conflicts.typed.length > 0

            DeskText {
                width: parent.width
                text: qsTr("What was typed")
                size: Theme.caption
                soft: true
            }

            Repeater {
                model: root.conflicts.typed

                DeskFact {
                    width: typed.width
                }
            }
        }

        DeskText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.lineMeasure
            text: root.conflicts.advice
            soft: true
            wrap: true
            visible: text !== ""
        }
    }

    DeskNotice {
        Layout.fillWidth: true
        text: root.conflicts.problem
        visible: text !== ""
    }

    DeskNotice {
        objectName: "cardSettled"
        Layout.fillWidth: true
        text: root.conflicts.settledText
        tone: Theme.InHouse
        symbol: "check"
        visible: text !== ""
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapSmall
        layoutDirection: Qt.RightToLeft

        DeskButton {
            id: primary

            objectName: "settleCard"
            text: root.conflicts.moveText !== "" ? root.conflicts.moveText : root.conflicts.keepText
            visible: text !== ""
            kind: DeskButton.Primary
            keyHint: "Return"
            busy: root.conflicts.busy
            onClicked: root.conflicts.act()
            Keys.onLeftPressed: root.leaving()
        }

        DeskButton {
            objectName: "keepCard"
            text: root.conflicts.keepText
            visible: text !== "" && root.conflicts.moveText !== ""
            shortcut: "Ctrl+Return"
            onClicked: root.conflicts.keep()
        }

        DeskButton {
            objectName: "putBack"
            text: root.conflicts.putBackText
            visible: text !== ""
            symbol: "undo"
            shortcut: "Ctrl+B"
            onClicked: root.conflicts.putBack()
        }

        DeskButton {
            id: open

            objectName: "openSubject"
            text: root.conflicts.openText
            visible: text !== ""
            shortcut: "Ctrl+O"
            onClicked: root.opened()
        }
    }
}
