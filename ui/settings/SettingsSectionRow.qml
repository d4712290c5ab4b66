import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A section in the list of sections; the first of a group has the group's name above.
*/
DeskListRow {
    id: root

    required property var modelData
    readonly property bool first: index === 0 || list.model[index - 1].group !== modelData.group

    objectName: "section." + modelData.name
    name: modelData.title
    separated: false
    topPadding: first ? Theme.gap : Theme.gapTiny
    bottomPadding: first ? Theme.gap : Theme.gapTiny

    ColumnLayout {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.gapSmall

        DeskText {
            Layout.fillWidth: true
            text: root.modelData.group
            size: Theme.caption
            soft: true
            visible: root.first
        }

        DeskText {
            Layout.fillWidth: true
            text: root.modelData.title
            squeeze: true
            strong: root.selected
        }
    }
}
