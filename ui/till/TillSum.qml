import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A name and an amount at the end of the line.

    name, amount
    large      the size of a total
*/
RowLayout {
    id: root

    property string name
    property string amount
    property bool large: false

    spacing: Theme.gap

    DeskText {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBaseline
        text: root.name
        wrap: true
        soft: !root.large
        size: root.large ? Theme.listTitle : Theme.body
    }

    DeskText {
        Layout.alignment: Qt.AlignBaseline
        text: root.amount
        figures: true
        strong: root.large
        size: root.large ? Theme.total : Theme.body
    }
}
