import QtQuick
import Tailtown.Desk

/*
    How each night stands, as a calm strip.

    nights   {weekday, day, text, tone, symbol, name} each
*/
Flow {
    id: root

    property var nights: []

    spacing: Theme.gapTiny
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Nights")

    Repeater {
        // As many as there are: who is known already is not made anew at every letter.
        model: root.nights.length

        Rectangle {
            id: night

            required property int index
            readonly property var shown: root.nights[index] ?? ({})
            readonly property int tone: shown.tone ?? Theme.Neutral

            width: Math.max(68, words.implicitWidth + 2 * Theme.gapSmall)
            height: column.implicitHeight + 2 * Theme.gapSmall
            radius: Theme.controlRadius
            color: Theme.softTones[night.tone]
            Accessible.role: Accessible.ListItem
            Accessible.name: night.shown.name ?? ""

            Column {
                id: column

                anchors.centerIn: parent
                spacing: 2

                Row {
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: Theme.gapTiny

                    DeskText {
                        anchors.baseline: number.baseline
                        text: night.shown.weekday ?? ""
                        size: Theme.caption
                        soft: true
                    }

                    DeskText {
                        id: number

                        text: night.shown.day ?? ""
                        strong: true
                        figures: true
                    }
                }

                Row {
                    id: words

                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: 2

                    DeskIcon {
                        anchors.verticalCenter: parent.verticalCenter
                        symbol: night.shown.symbol ?? ""
                        size: Theme.caption
                        color: Theme.tones[night.tone]
                    }

                    DeskText {
                        text: night.shown.text ?? ""
                        size: Theme.caption
                        color: Theme.tones[night.tone]
                    }
                }
            }
        }
    }
}
