import QtQuick
import Tailtown.Desk

/*
    A state in three ways at once: icon, word, colour.

    symbol, text   both belong to it
    tone           Theme.Neutral, Accent, Arriving, InHouse, Departing, Trouble or Provisional (hatched)
    plain          without the field of colour behind it, for dense rows
    abridged       it may end with dots where there is no room: the whole text is a key away
*/
Rectangle {
    id: root

    property string symbol
    property string text
    property int tone: Theme.Neutral
    property bool plain: false
    property alias abridged: words.abridged

    implicitWidth: words.implicitWidth + (icon.symbol !== "" ? icon.implicitWidth + row.spacing : 0) + (plain ? 0 : 2 * Theme.gapSmall)
    implicitHeight: Math.max(24, row.implicitHeight + 4)
    radius: Theme.controlRadius
    color: plain ? "transparent" : Theme.softTones[tone]
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Loader {
        anchors.fill: parent
        active: root.tone === Theme.Provisional && !root.plain
        sourceComponent: DeskHatch {
            color: Theme.provisional
            cornerRadius: root.radius
            opacity: 0.16
        }
    }

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: root.plain ? 0 : Theme.gapSmall
        width: root.width - 2 * x
        spacing: Theme.gapTiny

        DeskIcon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            symbol: root.symbol
            size: Theme.caption + 4
            color: Theme.tones[root.tone]
            visible: symbol !== ""
        }

        DeskText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, row.width - (icon.symbol !== "" ? icon.width + row.spacing : 0))
            text: root.text
            size: Theme.caption
            squeeze: true
            color: Theme.tones[root.tone]
        }
    }
}
