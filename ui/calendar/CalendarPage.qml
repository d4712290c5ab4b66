import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Rooms down, days across. Arrows move, Enter opens, M carries a stay to another room or other days; what that costs
    and what it would break is said before it is done.
*/
DeskPage {
    id: root

    function openStay(reservation: string) {
        root.navigation.open("stay", {
                "reservation": reservation
            });
    }

    // The one way from here to a booking.
    function book(unit: string, from: string, until: string) {
        root.navigation.open("quote", {
                "unit": unit,
                "from": from,
                "until": until
            });
    }

    title: qsTr("Calendar")
    subtitle: calendar.days
    onEntered: chart.forceActiveFocus()

    CalendarModel {
        id: calendar

        session: root.session
        canBook: root.navigation.has("quote")
        onStayAsked: reservation => root.openStay(reservation)
        onBookingAsked: (unit, from, until) => root.book(unit, from, until)
        onDateAsked: dateField.forceActiveFocus(Qt.TabFocusReason)
        onTrayAsked: tray.focusList()
        onWaitingAsked: root.navigation.open("waiting")
        onCardAsked: card.pinned = !card.pinned
    }

    ApprovalDialog {
        form: calendar
    }

    tools: [
        DeskIconButton {
            symbol: root.LayoutMirroring.enabled ? "chevron-end" : "chevron-start"
            name: qsTr("Earlier")
            shortcut: "Ctrl+PgUp"
            onClicked: calendar.page(-1)
        },
        DeskButton {
            objectName: "calendarToday"
            text: qsTr("Today")
            keyHint: "Home"
            onClicked: {
                calendar.goToToday();
                chart.forceActiveFocus();
            }
        },
        DeskIconButton {
            symbol: root.LayoutMirroring.enabled ? "chevron-start" : "chevron-end"
            name: qsTr("Later")
            shortcut: "Ctrl+PgDown"
            onClicked: calendar.page(1)
        },
        DeskDateField {
            id: dateField

            objectName: "calendarDate"
            implicitWidth: 148 * Theme.textScale
            placeholder: qsTr("Go to a day")
            text: calendar.cursorDay
            onStepped: days => calendar.stepDays(days)
            onAccepted: {
                if (calendar.goTo(dateField.text))
                    chart.forceActiveFocus();
                else
                    root.session.tell(qsTr("“%1” is no day.").arg(dateField.text));
            }
        },
        DeskSegments {
            objectName: "calendarZoom"
            name: qsTr("How many days one sees")
            model: [qsTr("Day"), qsTr("Week"), qsTr("Month"), qsTr("Quarter")]
            currentIndex: calendar.zoom
            onChosen: index => calendar.zoom = index
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            Rectangle {
                Layout.fillWidth: true
                Layout.fillHeight: true
                radius: Theme.panelRadius
                color: Theme.surface
                border.width: 1
                border.color: chart.activeFocus ? Theme.accent : Theme.line

                TapeChartView {
                    id: chart

                    readonly property var carriedWords: [calendar.carried, calendar.price, calendar.trouble !== "" ? calendar.trouble : calendar.objections]

                    objectName: "tapeChart"
                    anchors.fill: parent
                    anchors.margins: 1
                    calendar: calendar
                    mirrored: root.LayoutMirroring.enabled
                    focus: true
                    Accessible.role: Accessible.Table
                    Accessible.name: qsTr("Rooms by days: %1").arg(calendar.days)
                    Accessible.description: calendar.carrying ? calendar.carried : calendar.spoken
                    Accessible.focusable: true

                    Item {
                        x: chart.cursorRect.x
                        y: chart.cursorRect.y
                        width: chart.cursorRect.width
                        height: chart.cursorRect.height
                        Accessible.role: Accessible.Cell
                        Accessible.name: calendar.carrying ? chart.carriedWords.filter(words => words).join(" · ") : calendar.spoken
                        Accessible.focused: chart.activeFocus
                    }
                }

                DeskEmpty {
                    anchors.centerIn: parent
                    visible: !calendar.hasRooms
                    symbol: "room"
                    title: qsTr("There are no rooms yet.")
                    text: qsTr("Rooms are added in the settings.")
                }

                CalendarCard {
                    id: card

                    property bool pinned: false
                    readonly property var hovered: calendar.hovered
                    readonly property bool isHovered: hovered.pets !== undefined
                    readonly property rect spot: isHovered ? chart.hoveredRect : chart.cursorRect

                    stay: isHovered ? hovered : calendar.card
                    shown: !calendar.carrying && stay.pets !== undefined && (isHovered || pinned)
                    x: Math.max(8, Math.min(spot.x + 12, parent.width - width - 8))
                    y: spot.y + spot.height + 8 + height > parent.height ? Math.max(8, spot.y - height - 6) : spot.y + spot.height + 8
                }
            }

            RoomlessTray {
                id: tray

                Layout.fillHeight: true
                Layout.preferredWidth: Math.min(root.side(220), root.width * 0.3)
                visible: calendar.tray.length > 0
                calendar: calendar
                chart: chart
                onDone: chart.forceActiveFocus()
            }
        }

        CalendarFoot {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            calendar: calendar
            onDone: chart.forceActiveFocus()
        }
    }
}
