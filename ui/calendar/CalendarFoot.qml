import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What is under the cursor, and what can be done with it; while something is carried, where to, what that costs and
    what stands in the way.

    done()   it was put down or let go
*/
Item {
    id: root

    required property CalendarModel calendar
    readonly property bool onStay: !root.calendar.carrying && root.calendar.card.pets !== undefined
    readonly property bool onFree: !root.calendar.carrying && !root.onStay
    readonly property string objection: root.calendar.trouble !== "" ? root.calendar.trouble : root.calendar.objections
    readonly property bool hasObjection: root.objection !== ""
    // Else the keys share their line with what can be done, so that the chart keeps its height.
    readonly property bool wide: root.width >= 700 * Theme.textScale

    signal done

    function showRoomStates() {
        roomStates.open();
        roomStates.currentIndex = root.calendar.nextRoomState;
    }

    implicitHeight: Math.max(Theme.target, row.implicitHeight)

    Connections {
        target: root.calendar

        function onRoomStatesAsked() {
            root.showRoomStates();
        }
    }

    component RoomStateItem: DeskMenuItem {
        id: item

        required property int cleanliness

        objectName: "roomState." + cleanliness
        text: root.calendar.roomStates[cleanliness]
        symbol: root.calendar.roomStateIndex === cleanliness ? "check" : ""
        onTriggered: root.calendar.markRoom(item.cleanliness)
    }

    // The first ones matter most, and what has no room is not there.
    component Hint: Row {
        id: hint

        required property string key
        required property string text

        readonly property real endsAt: hint.LayoutMirroring.enabled ? keys.width - hint.x : hint.x + hint.width

        spacing: Theme.gapTiny
        opacity: hint.endsAt <= hints.width ? 1 : 0

        DeskKeyHint {
            anchors.verticalCenter: parent.verticalCenter
            shortcut: hint.key
        }

        DeskText {
            anchors.verticalCenter: parent.verticalCenter
            text: hint.text
            size: Theme.caption
            soft: true
        }
    }

    GridLayout {
        id: row

        anchors.fill: parent
        columns: 2
        columnSpacing: Theme.gapSmall
        rowSpacing: 2

        RowLayout {
            Layout.fillWidth: true
            Layout.row: 0
            Layout.column: 0
            Layout.columnSpan: root.wide ? 1 : 2
            spacing: Theme.gapLarge

            DeskText {
                objectName: "calendarSpoken"
                Layout.fillWidth: true
                text: root.calendar.carrying ? root.calendar.carried : root.calendar.spoken
                strong: root.calendar.carrying
                figures: true
                abridged: true
            }

            DeskText {
                objectName: "calendarPrice"
                visible: root.calendar.carrying && text !== ""
                text: root.calendar.price
                figures: true
            }
        }

        Item {
            id: hints

            Layout.fillWidth: true
            Layout.row: 1
            Layout.column: 0
            visible: !root.hasObjection
            implicitHeight: keys.implicitHeight

            Row {
                id: keys

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gapLarge

                DeskText {
                    width: Math.min(implicitWidth, hints.width)
                    visible: root.calendar.carrying
                    text: qsTr("Arrows carry it to other days and rooms.")
                    size: Theme.caption
                    squeeze: true
                    soft: true
                }

                Hint {
                    visible: root.onStay
                    key: "Return"
                    text: qsTr("open")
                }

                Hint {
                    visible: root.onStay
                    key: "M"
                    text: qsTr("move")
                }

                Hint {
                    visible: root.onStay
                    key: "E"
                    text: qsTr("change the departure")
                }

                Hint {
                    visible: root.onStay
                    key: "S"
                    text: qsTr("another room from here on")
                }

                Hint {
                    visible: root.onFree && root.calendar.canBook
                    key: "Return"
                    text: qsTr("book")
                }

                Hint {
                    visible: !root.calendar.carrying
                    key: "Tab"
                    text: qsTr("next stay")
                }

                Hint {
                    visible: !root.calendar.carrying
                    key: "G"
                    text: qsTr("go to a day")
                }

                Hint {
                    visible: !root.calendar.carrying
                    key: "+"
                    text: qsTr("nearer")
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.row: 1
            Layout.column: 0
            visible: root.hasObjection
            spacing: Theme.gapSmall

            DeskIcon {
                symbol: "alert"
                color: Theme.trouble
                implicitWidth: 16
                implicitHeight: 16
            }

            DeskText {
                objectName: "calendarTrouble"
                Layout.fillWidth: true
                text: root.objection
                color: Theme.trouble
                figures: true
                abridged: true
            }
        }

        RowLayout {
            Layout.fillWidth: false
            Layout.row: root.wide ? 0 : 1
            Layout.column: 1
            Layout.rowSpan: root.wide ? 2 : 1
            spacing: Theme.gapSmall

            DeskButton {
                id: roomState

                objectName: "roomState"
                visible: root.calendar.roomState !== ""
                text: root.calendar.roomState
                symbol: "room"
                keyHint: "C"
                focusPolicy: Qt.NoFocus
                onClicked: root.showRoomStates()

                DeskMenu {
                    id: roomStates

                    y: -height - Theme.gapTiny

                    RoomStateItem {
                        cleanliness: 0
                    }

                    RoomStateItem {
                        cleanliness: 1
                    }

                    RoomStateItem {
                        cleanliness: 2
                    }

                    RoomStateItem {
                        cleanliness: 3
                    }
                }
            }

            DeskButton {
                objectName: "waitingList"
                visible: !root.calendar.carrying && root.calendar.waiting > 0
                text: qsTr("Waiting: %1").arg(root.calendar.waiting)
                symbol: "clock"
                keyHint: "W"
                focusPolicy: Qt.NoFocus
                onClicked: root.calendar.waitingAsked()
            }

            DeskButton {
                objectName: "letGo"
                visible: root.calendar.carrying
                text: qsTr("Cancel")
                keyHint: "Esc"
                focusPolicy: Qt.NoFocus
                onClicked: {
                    root.calendar.cancel();
                    root.done();
                }
            }

            DeskButton {
                objectName: "putDown"
                visible: root.calendar.carrying
                kind: DeskButton.Primary
                text: qsTr("Put down")
                keyHint: "Return"
                busy: root.calendar.busy
                focusPolicy: Qt.NoFocus
                onClicked: {
                    root.calendar.drop();
                    root.done();
                }
            }
        }
    }
}
