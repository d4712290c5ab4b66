import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A line of the command bar: what it is, what it is recognised by, what it does today, or its key.

    tapped()    one press is enough here
*/
DeskListRow {
    id: root

    required property string symbol
    required property string title
    required property string detail
    required property string stateText
    required property int tone
    required property string key
    required property string secondTitle

    signal tapped

    separated: false
    name: root.title + ", " + root.detail + ", " + root.stateText

    RowLayout {
        width: parent.width
        spacing: Theme.gap

        DeskIcon {
            symbol: root.symbol
            color: root.selected ? Theme.accent : Theme.softInk
        }

        DeskText {
            Layout.maximumWidth: parent.width * 0.5
            text: root.title
            strong: true
        }

        DeskText {
            Layout.fillWidth: true
            text: root.detail
            soft: true
        }

        // Few lines have one, and each letter that is typed makes new lines.
        Loader {
            active: root.stateText !== ""
            visible: active
            sourceComponent: DeskChip {
                symbol: root.tone === Theme.Arriving ? "in" : root.tone === Theme.InHouse ? "room" : ""
                text: root.stateText
                tone: root.tone
            }
        }

        Loader {
            active: root.key !== ""
            visible: active
            sourceComponent: DeskKeyHint {
                shortcut: root.key
            }
        }

        TapHandler {
            onTapped: root.tapped()
        }
    }
}
