import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Something to choose: its name, and a detail at the end.
*/
DeskListRow {
    id: row

    required property string title
    required property string detail

    name: row.title

    RowLayout {
        width: parent.width
        spacing: Theme.gap

        DeskText {
            Layout.fillWidth: true
            text: row.title
        }

        DeskText {
            Layout.maximumWidth: row.width / 2
            text: row.detail
            soft: true
            figures: true
        }
    }
}
