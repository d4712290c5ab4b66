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
    topPadding: first ? Theme.gap : 0
    bottomPadding: 0
    // The group's name is no part of the section: it stands above what is selected.
    topInset: first ? topPadding + group.height : 0

    ColumnLayout {
        width: parent.width
        spacing: 0

        DeskText {
            id: group

            Layout.fillWidth: true
            text: root.modelData.group
            size: Theme.caption
            soft: true
            visible: root.first
        }

        DeskText {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.target, implicitHeight + Theme.gapSmall)
            text: root.modelData.title
            wrap: true
            verticalAlignment: Text.AlignVCenter
            strong: root.selected
        }
    }
}
