import QtQuick
import Tailtown.Desk

Flow {
    id: root

    property var names: []

    spacing: Theme.gapLarge

    Repeater {
        model: root.names

        Column {
            id: cell

            required property string modelData

            width: 88
            spacing: Theme.gapSmall

            DeskIcon {
                anchors.horizontalCenter: parent.horizontalCenter
                symbol: cell.modelData
            }

            DeskText {
                width: parent.width
                text: cell.modelData
                size: Theme.caption
                soft: true
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
