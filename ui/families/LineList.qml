import QtQuick
import Tailtown.Desk

/*
    A list of lines under headings, windowed, by keyboard.

    rows        the model
    meant(what) Enter on a row: {page, argument, form, target}
*/
DeskList {
    id: root

    required property LineRows rows

    signal meant(var what)

    model: root.rows
    section.property: "group"
    section.delegate: Item {
        id: heading

        required property string section

        width: ListView.view.width
        height: heading.section === "" ? 0 : words.implicitHeight + Theme.gap + Theme.gapTiny

        DeskText {
            id: words

            x: Theme.gap
            y: Theme.gapSmall
            width: parent.width - 2 * Theme.gap
            text: heading.section
            visible: text !== ""
            size: Theme.caption
            strong: true
            soft: true
        }
    }
    onActivated: index => root.meant(root.rows.meaning(index))
    delegate: LineItem {
    }
}
