import QtQuick
import Tailtown.Desk

/*
    A count on something else; not there at zero.

    count    99+ from a hundred on
    tone     Theme.Trouble (default) or another
*/
Rectangle {
    id: root

    property int count: 0
    property int tone: Theme.Trouble

    visible: count > 0
    implicitWidth: Math.max(implicitHeight, number.implicitWidth + Theme.gapSmall)
    implicitHeight: number.implicitHeight + 2
    radius: height / 2
    color: tone === Theme.Neutral ? Theme.softInk : Theme.tones[tone]
    Accessible.role: Accessible.StaticText
    Accessible.name: number.text

    DeskText {
        id: number

        anchors.centerIn: parent
        text: root.count > 99 ? "99+" : String(root.count)
        size: Theme.caption
        strong: true
        figures: true
        color: Theme.dark ? Theme.ground : Theme.surface
    }
}
