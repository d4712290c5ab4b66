import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A head: what it is called, and at its end what can be done there; below each other where there is no room for both.

    content   the title and what stands beside it, in a row (default property): use Layout.* there
    least     how wide that has to be; as it asks unless told
    spacing   in that row, and to the tools, 12
    tools     at the end, or below
*/
FlowLines {
    id: root

    property real least: row.implicitWidth
    property alias tools: flow.data
    default property alias content: row.data
    readonly property bool hasTools: flow.children.length > 0

    spacing: Theme.gap
    stretched: start
    mirrored: root.LayoutMirroring.enabled
    Layout.fillWidth: true

    Item {
        id: start

        implicitWidth: root.least
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.fill: parent
            spacing: root.spacing
        }
    }

    DeskFlow {
        id: flow
    }
}
