import QtQuick
import Tailtown.Desk

/*
    The ring around what the keyboard talks to: 2 px of accent with a gap of 2 px.

    shown        when to show it
    cornerRadius the radius of what it goes around
    inside       inside the edge, for rows whose neighbours would cover a ring outside
*/
Rectangle {
    id: root

    property bool shown: false
    property bool inside: false
    property int cornerRadius: Theme.controlRadius

    anchors.fill: parent
    anchors.margins: inside ? Theme.ringGap : -(Theme.ringGap + Theme.ringWidth)
    radius: inside ? Math.max(0, cornerRadius - Theme.ringGap) : cornerRadius + Theme.ringGap + Theme.ringWidth
    color: "transparent"
    border.width: Theme.ringWidth
    border.color: Theme.accent
    visible: shown
}
