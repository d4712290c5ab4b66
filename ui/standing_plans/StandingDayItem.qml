import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A day of a standing plan, and what became of it.
*/
DeskListRow {
    id: root

    required property string day
    required property string chip
    required property string note
    required property int tone

    name: root.day + ", " + root.chip + (root.note !== "" ? ", " + root.note : "")

    RowLayout {
        width: parent.width
        spacing: Theme.gap

        DeskText {
            Layout.preferredWidth: 128 * Theme.textScale
            text: root.day
            figures: true
        }

        DeskText {
            Layout.fillWidth: true
            text: root.note
            soft: true
            abridged: true
        }

        DeskChip {
            Layout.maximumWidth: 190 * Theme.textScale
            text: root.chip
            tone: root.tone
        }
    }
}
