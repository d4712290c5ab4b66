import QtQuick
import Tailtown.Desk

/*
    One of the two values of a card.

    verdict, symbol   "Stands", "Gave way"
    value             what it says there
    source            from which desk, and when
    prevails          it is the one that stands
*/
Rectangle {
    id: root

    property string verdict
    property string symbol
    property string value
    property string source
    property bool prevails: false

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.controlRadius
    color: root.prevails ? Theme.accentSoft : Theme.sunken
    border.width: 1
    border.color: root.prevails ? Theme.accent : Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: root.verdict + ": " + root.value + ", " + root.source

    Column {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: root.width - 2 * Theme.gap
        spacing: Theme.gapTiny

        DeskChip {
            anchors.left: parent.left
            symbol: root.symbol
            text: root.verdict
            tone: root.prevails ? Theme.Accent : Theme.Neutral
            plain: true
        }

        DeskText {
            width: parent.width
            text: root.value
            size: Theme.listTitle
            strong: root.prevails
            wrap: true
            maximumLineCount: 6
            elide: Text.ElideRight
        }

        DeskText {
            width: parent.width
            text: root.source
            size: Theme.caption
            figures: true
            soft: true
            wrap: true
        }
    }
}
