import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A family on the board: pets, family and breeds, room, time, warnings, what is still to do, what is owed.

    addOnsAsked()   the add-ons that are still to do were pointed at
*/
DeskListRow {
    id: root

    required property string pets
    required property string family
    required property string breeds
    required property string time
    required property bool late
    required property string rooms
    required property var alerts
    required property var health
    required property string balance
    required property bool done
    required property string toDo
    property int tone: Theme.Neutral
    readonly property int mostAlerts: 3

    signal addOnsAsked

    name: `${root.pets}, ${root.family}, ${root.time}, ${root.rooms}, ${root.health.text ?? ""}, ${root.alerts.map(alert => alert.text).join(", ")}, ${root.toDo}`

    RowLayout {
        width: parent.width
        spacing: Theme.gap
        opacity: root.done ? 0.6 : 1

        DeskAvatar {
            Layout.alignment: Qt.AlignTop
            name: root.pets
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapSmall

                DeskText {
                    Layout.fillWidth: true
                    text: root.pets
                    size: Theme.listTitle
                    strong: true
                    wrap: true
                    abridged: true
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }

                DeskIcon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 2
                    symbol: "clock"
                    size: 16
                    color: Theme.trouble
                    visible: root.late
                }

                DeskText {
                    Layout.alignment: Qt.AlignTop
                    text: root.time
                    figures: true
                    color: root.late ? Theme.trouble : Theme.ink
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapSmall

                DeskText {
                    Layout.fillWidth: true
                    text: root.breeds === "" ? root.family : root.family + " · " + root.breeds
                    abridged: true
                    color: Theme.softInk
                }

                DeskText {
                    text: root.rooms
                    figures: true
                    strong: true
                    color: Theme.softInk
                }
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.gapTiny
                visible: root.alerts.length > 0 || root.toDo !== "" || root.balance !== "" || vaccines.text !== ""

                DeskChip {
                    id: vaccines

                    width: Math.min(implicitWidth, parent.width)
                    abridged: true
                    visible: text !== ""
                    plain: root.health.tone === Theme.InHouse
                    symbol: root.health.symbol ?? ""
                    text: root.health.text ?? ""
                    tone: root.health.tone ?? Theme.Neutral
                }

                Repeater {
                    model: root.alerts.slice(0, root.mostAlerts)

                    DeskChip {
                        required property var modelData

                        width: Math.min(implicitWidth, parent.width)
                        abridged: true
                        symbol: modelData.symbol
                        text: modelData.text
                        tone: modelData.tone
                    }
                }

                DeskChip {
                    text: "+" + (root.alerts.length - root.mostAlerts)
                    tone: Theme.Departing
                    visible: root.alerts.length > root.mostAlerts
                }

                DeskChip {
                    objectName: "toDo"
                    width: Math.min(implicitWidth, parent.width)
                    abridged: true
                    symbol: "clock"
                    text: root.toDo
                    tone: Theme.Departing
                    visible: root.toDo !== ""

                    HoverHandler {
                        cursorShape: Qt.PointingHandCursor
                    }

                    TapHandler {
                        gesturePolicy: TapHandler.ReleaseWithinBounds
                        onTapped: root.addOnsAsked()
                    }
                }

                DeskChip {
                    width: Math.min(implicitWidth, parent.width)
                    abridged: true
                    symbol: "cash"
                    text: root.balance
                    tone: Theme.Trouble
                    visible: root.balance !== ""
                }
            }
        }
    }
}
