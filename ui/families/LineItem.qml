import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A line about a family or a pet: face or icon, name and what more there is to know, a state, and a note at the end.
*/
DeskListRow {
    id: root

    required property string symbol
    required property bool face
    required property string photo
    required property string title
    required property string detail
    required property string note
    required property string warning
    required property string chip
    required property string chipSymbol
    required property int tone
    required property bool faint

    name: root.title + ", " + root.detail + ", " + root.warning + ", " + root.chip + ", " + root.note

    RowLayout {
        width: parent.width
        spacing: Theme.gap

        DeskAvatar {
            visible: root.face
            name: root.title
            photo: root.photo
            size: 36
        }

        DeskIcon {
            visible: !root.face
            symbol: root.symbol
            color: root.faint ? Theme.softInk : Theme.accent
        }

        // No layout in a layout: what wraps in the inner one would lay the outer one out in circles.
        Item {
            Layout.fillWidth: true
            implicitHeight: title.implicitHeight + (detail.text !== "" ? detail.implicitHeight : 0)

            DeskText {
                id: title

                width: parent.width
                text: root.title
                squeeze: Theme.textScale > 1
                strong: root.face
                soft: root.faint
            }

            DeskText {
                id: detail

                anchors.top: title.bottom
                width: parent.width
                text: root.detail
                size: Theme.caption
                soft: true
                wrap: true
                maximumLineCount: 2
                visible: text !== ""
            }
        }

        DeskChip {
            Layout.maximumWidth: root.width * 0.35
            symbol: "alert"
            text: root.warning
            tone: Theme.Trouble
            visible: text !== ""
        }

        DeskChip {
            Layout.maximumWidth: root.width * 0.45
            symbol: root.chipSymbol
            text: root.chip
            tone: root.tone
            visible: text !== ""
        }

        DeskText {
            text: root.note
            figures: true
            soft: root.faint
            visible: text !== ""
        }
    }
}
