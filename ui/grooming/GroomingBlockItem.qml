import QtQuick
import Tailtown.Desk

/*
    An appointment on the sheet, or a break: what it is in icon, word and colour.
*/
Rectangle {
    id: root

    required property int column
    required property int from
    required property int until
    required property bool isBreak
    required property string title
    required property string detail
    required property string stateText
    required property string symbol
    required property int tone
    required property bool warns
    // By how high the two lines would be, not by how high they are: that follows from this.
    readonly property bool isRoomy: height >= Theme.lineHeightOf(Theme.body, true) + Theme.lineHeightOf(Theme.caption, false) + 2 * Theme.gapTiny

    function between(sign: string, text: string): string {
        return text === "" ? "" : sign + text;
    }

    radius: Theme.controlRadius
    clip: true
    color: root.isBreak ? Theme.sunken : Theme.softTones[root.tone]
    border.width: 1
    border.color: root.isBreak ? Theme.edge : Theme.tones[root.tone]
    Accessible.role: Accessible.Cell
    Accessible.name: root.title + root.between(", ", root.detail) + root.between(", ", root.stateText)

    DeskHatch {
        anchors.fill: parent
        visible: root.isBreak
        color: Theme.softInk
        cornerRadius: root.radius
        opacity: 0.16
    }

    Rectangle {
        anchors.left: parent.left
        width: 4
        height: parent.height
        radius: 2
        visible: !root.isBreak
        color: Theme.tones[root.tone]
    }

    DeskIcon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.gapSmall + 2
        anchors.verticalCenter: first.verticalCenter
        symbol: root.symbol
        size: Theme.caption + 4
        color: root.isBreak ? Theme.softInk : Theme.tones[root.tone]
    }

    DeskText {
        id: first

        anchors.left: icon.right
        anchors.leftMargin: Theme.gapTiny + 2
        anchors.right: root.warns ? warning.left : parent.right
        anchors.rightMargin: root.warns ? Theme.gapTiny : Theme.gapSmall
        y: root.isRoomy ? Theme.gapTiny : (root.height - implicitHeight) / 2
        text: root.title
        size: root.isRoomy ? Theme.body : Theme.caption
        strong: !root.isBreak
        abridged: true
    }

    DeskIcon {
        id: warning

        anchors.right: parent.right
        anchors.rightMargin: Theme.gapSmall
        anchors.verticalCenter: first.verticalCenter
        visible: root.warns
        symbol: "alert"
        size: Theme.caption + 4
        color: Theme.trouble
    }

    DeskText {
        id: second

        anchors.left: first.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapSmall
        anchors.top: first.bottom
        visible: root.isRoomy
        text: root.stateText + (root.stateText === "" ? root.detail : root.between(" · ", root.detail))
        size: Theme.caption
        abridged: true
    }
}
