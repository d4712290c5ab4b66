import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Whoever has no room yet. Enter carries the chosen one to the chart, as does the mouse.

    done()   the keyboard goes back to the chart
*/
FocusScope {
    id: root

    required property CalendarModel calendar
    required property TapeChartView chart

    signal done

    function focusList() {
        if (root.calendar.tray.length === 0)
            return;
        list.select(Math.max(0, list.currentIndex));
        list.forceActiveFocus();
    }

    function carry(index: int) {
        const stay = root.calendar.tray[index];
        if (!stay)
            return;
        root.done();
        root.calendar.assign(stay.reservation);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gapSmall

        RowLayout {
            Layout.fillWidth: true

            DeskText {
                Layout.fillWidth: true
                text: qsTr("Without a room: %1").arg(root.calendar.tray.length)
                strong: true
                squeeze: true
            }

            DeskKeyHint {
                shortcut: "T"
            }
        }

        DeskList {
            id: list

            objectName: "roomless"
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: qsTr("Without a room")
            model: root.calendar.tray
            onActivated: index => root.carry(index)
            Keys.onEscapePressed: root.done()
            delegate: DeskListRow {
                id: line

                required property var modelData

                name: line.modelData.pets
                implicitHeight: words.implicitHeight + 2 * Theme.gapSmall

                ColumnLayout {
                    id: words

                    anchors.fill: parent
                    spacing: 2

                    DeskText {
                        Layout.fillWidth: true
                        text: line.modelData.pets
                        strong: true
                    }

                    DeskText {
                        Layout.fillWidth: true
                        text: line.modelData.family
                        soft: true
                        size: Theme.caption
                    }

                    DeskText {
                        Layout.fillWidth: true
                        text: line.modelData.days
                        figures: true
                        size: Theme.caption
                    }

                    DeskChip {
                        symbol: line.modelData.state.symbol
                        text: line.modelData.state.text
                        tone: line.modelData.state.tone
                    }
                }

                DragHandler {
                    id: dragged

                    target: null
                    onActiveChanged: {
                        if (active)
                            root.carry(line.index);
                        else if (root.calendar.carrying)
                            root.calendar.letFall();
                    }
                    onCentroidChanged: {
                        if (active)
                            root.calendar.dragTo(root.chart.bodyPoint(root.chart.mapFromItem(line, centroid.position)));
                    }
                }
            }
        }
    }
}
