import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A room that is free for the stay.
*/
DeskListRow {
    id: root

    required property var modelData

    objectName: "freeRoom." + modelData.name
    name: modelData.name + ", " + modelData.detail

    RowLayout {
        width: parent.width
        spacing: Theme.gap

        DeskIcon {
            symbol: "room"
            color: root.selected ? Theme.accent : Theme.softInk
        }

        DeskText {
            Layout.fillWidth: true
            text: root.modelData.name
            strong: root.selected
        }

        DeskText {
            text: root.modelData.detail
            size: Theme.caption
            soft: true
        }
    }
}
