import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A course, a session or a pet in a list: what it is, what belongs to it, and how it stands.
*/
DeskListRow {
    id: root

    required property string title
    required property string detail
    required property string note
    required property string chip
    required property string symbol
    required property int tone

    function after(text: string): string {
        return text === "" ? "" : ", " + text;
    }

    name: root.title + root.after(root.detail) + root.after(root.note) + root.after(root.chip)

    RowLayout {
        width: parent.width
        spacing: Theme.gapSmall

        // No layout in a layout: what wraps in the inner one would lay the outer one out in circles.
        Item {
            Layout.fillWidth: true
            implicitHeight: title.implicitHeight + detail.implicitHeight + (root.note !== "" ? note.implicitHeight + 2 : 0)

            DeskText {
                id: title

                width: parent.width
                text: root.title
                figures: true
                strong: true
                abridged: true
            }

            DeskText {
                id: detail

                anchors.top: title.bottom
                width: parent.width
                text: root.detail
                figures: true
                soft: true
                abridged: true
            }

            DeskText {
                id: note

                anchors.top: detail.bottom
                anchors.topMargin: 2
                width: parent.width
                visible: text !== ""
                text: root.note
                size: Theme.caption
                figures: true
                soft: true
                abridged: true
            }
        }

        DeskChip {
            Layout.alignment: Qt.AlignTop
            Layout.maximumWidth: 130 * Theme.textScale
            visible: root.chip !== ""
            symbol: root.symbol
            text: root.chip
            tone: root.tone
        }
    }
}
