import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The places to go, on the left, 72 px wide or as its longest word asks. Fill it with DeskRailItem; arrows move between them.

    content    from the top (default property)
    foot       from the bottom
*/
FocusScope {
    id: root

    property alias foot: lower.data
    default property alias content: upper.data

    function step(forward: bool) {
        const item = root.Window.activeFocusItem?.nextItemInFocusChain(forward) as DeskRailItem;
        if (item)
            item.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    implicitWidth: Math.max(72, upper.implicitWidth)
    implicitHeight: upper.implicitHeight + lower.implicitHeight + 3 * Theme.gapSmall
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Places")
    Keys.onUpPressed: root.step(false)
    Keys.onDownPressed: root.step(true)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.line
        }
    }

    ColumnLayout {
        id: upper

        y: Theme.gapSmall
        width: parent.width - 1
        spacing: 2
    }

    ColumnLayout {
        id: lower

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapSmall
        width: parent.width - 1
        spacing: 2
    }
}
