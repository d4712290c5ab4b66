import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A pet that comes for the day: who it is, how it stands, what must be known of it, and what is left of its package.

    choosing()   its box was pressed
*/
DeskListRow {
    id: root

    required property string pet
    required property string family
    required property string detail
    required property string stateText
    required property string symbol
    required property int tone
    required property var alerts
    required property var health
    required property string credits
    required property bool creditsGone
    required property string reason
    required property bool chosen
    required property bool over
    readonly property int mostAlerts: 3
    // Else what must be known of a pet stands below it.
    readonly property bool wide: root.width >= 860 * Theme.textScale

    signal choosing

    name: [root.pet, root.family, root.stateText, root.health.text ?? "", root.alerts.map(alert => alert.text).join(", "), root.credits, root.reason, root.chosen ? qsTr("chosen") : ""].filter(part => part !== "").join(", ")

    ColumnLayout {
        width: parent.width
        spacing: Theme.gapTiny

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            rowSpacing: Theme.gapTiny

            DeskCheckBox {
                Layout.row: 0
                Layout.column: 0
                Layout.alignment: Qt.AlignVCenter
                activeFocusOnTab: false
                focusPolicy: Qt.NoFocus
                opacity: root.over ? 0 : 1
                enabled: !root.over
                checked: root.chosen
                Accessible.name: qsTr("Choose %1").arg(root.pet)
                onToggled: root.choosing()
            }

            DeskAvatar {
                Layout.row: 0
                Layout.column: 1
                name: root.pet
                opacity: root.over ? 0.6 : 1
            }

            // No layout in a layout: what wraps in the inner one would lay the outer one out in circles.
            Item {
                Layout.row: 0
                Layout.column: 2
                Layout.fillWidth: true
                Layout.minimumWidth: 160
                Layout.preferredWidth: 240
                implicitHeight: pet.implicitHeight + family.implicitHeight + 2

                DeskText {
                    id: pet

                    width: parent.width
                    text: root.pet
                    size: Theme.listTitle
                    strong: true
                    abridged: true
                    color: root.over ? Theme.softInk : Theme.ink
                }

                DeskText {
                    id: family

                    anchors.top: pet.bottom
                    anchors.topMargin: 2
                    width: parent.width
                    text: root.detail === "" ? root.family : root.family + " · " + root.detail
                    abridged: true
                    soft: true
                }
            }

            Flow {
                Layout.row: root.wide ? 0 : 1
                Layout.column: root.wide ? 3 : 2
                Layout.fillWidth: true
                Layout.preferredWidth: 300
                Layout.alignment: Qt.AlignVCenter
                spacing: Theme.gapTiny

                DeskChip {
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
            }

            DeskChip {
                Layout.row: root.wide ? 0 : 1
                Layout.column: root.wide ? 4 : 3
                Layout.preferredWidth: root.wide ? 130 * Theme.textScale : implicitWidth
                Layout.maximumWidth: Layout.preferredWidth
                Layout.alignment: Qt.AlignVCenter
                opacity: root.credits === "" ? 0 : 1
                plain: !root.creditsGone
                abridged: true
                symbol: "credit"
                text: root.credits
                tone: root.creditsGone ? Theme.Departing : Theme.Neutral
            }

            DeskChip {
                objectName: "daycareState"
                Layout.row: 0
                Layout.column: root.wide ? 5 : 3
                Layout.preferredWidth: root.wide ? 210 * Theme.textScale : implicitWidth
                Layout.maximumWidth: Layout.preferredWidth
                Layout.alignment: Qt.AlignVCenter
                plain: root.over
                abridged: true
                symbol: root.symbol
                text: root.stateText
                tone: root.tone
            }
        }

        DeskText {
            objectName: "daycareReason"
            Layout.fillWidth: true
            Layout.leftMargin: 2 * Theme.gap + Theme.iconSize + Theme.gapSmall + 2 + 40
            visible: root.reason !== ""
            text: root.reason
            wrap: true
            color: Theme.trouble
        }
    }
}
