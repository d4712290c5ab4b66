import QtQuick
import Tailtown.Desk

/*
    Small sentences under a bill. A positioner, because a layout in a panel whose rows go may still look at them when
    they are gone (Qt 6.4).

    remarks   the sentences
*/
Column {
    id: root

    property var remarks: []
    property int horizontalAlignment: Text.AlignLeft
    property int size: Theme.caption

    spacing: Theme.gapTiny
    visible: remarks.length > 0

    Repeater {
        model: root.remarks.length

        DeskText {
            required property int index

            width: root.width
            text: root.remarks[index] ?? ""
            size: root.size
            soft: true
            wrap: true
            horizontalAlignment: root.horizontalAlignment
        }
    }
}
