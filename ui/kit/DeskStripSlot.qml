import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    One fact in the DeskStrip.

    symbol, text   "cloud", "Everything is saved here"
    tone           Theme.Neutral unless it wants attention
    abridged       it may end with dots: the whole text is a press away
*/
RowLayout {
    id: root

    property string symbol
    property string text
    property int tone: Theme.Neutral
    property bool abridged: false

    spacing: Theme.gapTiny + 2
    Layout.maximumWidth: implicitWidth
    visible: text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    DeskIcon {
        symbol: root.symbol
        size: 16
        color: Theme.tones[root.tone]
        visible: symbol !== ""
    }

    DeskText {
        text: root.text
        abridged: root.abridged
        size: Theme.caption
        figures: true
        color: Theme.tones[root.tone]
        Layout.fillWidth: true
    }
}
