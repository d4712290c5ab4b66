import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A surface with a thin line around it; a title above what it holds if it has one. What it holds stands in a column.

    title      above the contents
    padding    16 unless told
    actions    what stands at the end of the title's line, or below it
    content    what it holds (default property), in a column: use Layout.* there
    spacing    between them, 12
*/
Rectangle {
    id: root

    property string title
    property int padding: Theme.gapLarge
    property alias spacing: column.spacing
    property alias actions: header.tools
    default property alias content: column.data

    // Not header.visible: that one changes when a page around it is hidden, too, and then the layout of a page that is
    // being left would be done once more, over items that are gone.
    readonly property bool hasHeader: title !== "" || header.hasTools

    implicitWidth: Math.max(heading.implicitWidth, column.implicitWidth) + 2 * padding
    implicitHeight: column.implicitHeight + (hasHeader ? header.implicitHeight + Theme.gap : 0) + 2 * padding
    radius: Theme.panelRadius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    DeskHead {
        id: header

        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        height: implicitHeight
        visible: root.hasHeader

        DeskHeading {
            id: heading

            text: root.title
            level: 2
            wrap: true
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        id: column

        readonly property real startsAt: root.padding + (root.hasHeader ? header.height + Theme.gap : 0)

        x: root.padding
        y: startsAt
        width: root.width - 2 * root.padding
        height: root.height - startsAt - root.padding
        spacing: Theme.gap
    }
}
