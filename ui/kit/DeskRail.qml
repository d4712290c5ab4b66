import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tailtown.Desk

/*
    The places to go, on the left, 72 px wide or as its longest word asks. Fill it with DeskRailItem; arrows move between them.
    What does not fit below each other scrolls.

    content    from the top (default property)
    foot       from the bottom
    keepInSight(item)   what has the focus is so by itself
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

    function keepInSight(item: Item) {
        const top = item.mapToItem(upper, 0, 0).y;
        const last = top + item.height + 2 * Theme.gapSmall - scroll.height;
        scroll.contentY = Math.max(0, Math.min(top, Math.max(last, scroll.contentY)));
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

    Flickable {
        id: scroll

        readonly property DeskRailItem focused: root.Window.activeFocusItem as DeskRailItem

        width: root.width - 1
        height: root.height - (lower.implicitHeight > 0 ? lower.implicitHeight + Theme.gapSmall : 0)
        contentHeight: upper.implicitHeight + 2 * Theme.gapSmall
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        clip: true
        onFocusedChanged: {
            for (let above = scroll.focused as Item; above; above = above.parent) {
                if (above === upper) {
                    root.keepInSight(scroll.focused);
                    return;
                }
            }
        }

        T.ScrollBar.vertical: DeskScrollBar {
        }

        ColumnLayout {
            id: upper

            y: Theme.gapSmall
            width: scroll.width
            spacing: 2
        }
    }

    ColumnLayout {
        id: lower

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapSmall
        width: parent.width - 1
        spacing: 2
    }
}
