import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tailtown.Desk

/*
    A column that scrolls when it is higher than its place, and keeps what has the focus in sight. In a layout its bar and
    the rings of the focus stand beside the column, in the gap to what is next to it: the column is as wide as its place.

    content    what is in it (default property): use Layout.* there
    spacing    between them, 16
    padding    around them, 0
    measured   no wider than a line can be read
    filled     at least as high as its place: what fills the height of the column takes what the others leave
*/
Flickable {
    id: root

    property int padding: 0
    property bool measured: false
    property bool filled: false
    readonly property int ringSide: Math.max(padding, 4)
    readonly property int barSide: Math.max(padding, bar.implicitWidth + 2)
    property alias spacing: column.spacing
    default property alias content: column.data

    function show(item: Item) {
        const at = item.mapToItem(column, 0, 0).y + column.y;
        const room = 2 * Theme.gapLarge;
        if (at - room < root.contentY)
            root.contentY = Math.max(0, at - room);
        else if (at + item.height + room > root.contentY + root.height)
            root.contentY = Math.min(Math.max(0, root.contentHeight - root.height), at + item.height + room - root.height);
    }

    Layout.leftMargin: root.padding - root.ringSide
    Layout.rightMargin: root.padding - root.barSide
    Layout.topMargin: root.padding - root.ringSide
    Layout.bottomMargin: root.padding - root.ringSide
    implicitWidth: column.implicitWidth + ringSide + barSide
    implicitHeight: column.implicitHeight + 2 * ringSide
    contentWidth: width
    contentHeight: (root.filled ? column.height : column.implicitHeight) + 2 * ringSide
    boundsBehavior: Flickable.StopAtBounds
    pixelAligned: true
    clip: true

    T.ScrollBar.vertical: DeskScrollBar {
        id: bar
    }

    ColumnLayout {
        id: column

        x: root.LayoutMirroring.enabled ? root.width - root.ringSide - width : root.ringSide
        y: root.ringSide
        width: Math.min(root.width - root.ringSide - root.barSide, root.measured ? Theme.lineMeasure : Infinity)
        height: root.filled ? Math.max(settled.least, root.height - 2 * root.ringSide) : undefined
        spacing: Theme.gapLarge
        onImplicitHeightChanged: {
            if (root.filled)
                settled.restart();
        }
    }

    // A layout of Qt 6.4 that gets another height at once may still look at a row that has just gone.
    Timer {
        id: settled

        property real least: 0

        interval: 0
        onTriggered: least = column.implicitHeight
    }

    Connections {
        function onActiveFocusItemChanged() {
            focus.moved = true;
            root.Window.window.update();
        }

        target: root.Window.window
    }

    // Where the focus is, is known once the layouts are done: before the frame that shows it.
    Connections {
        id: focus

        property bool moved: false

        function onAfterAnimating() {
            focus.moved = false;
            const item = root.Window.activeFocusItem;
            for (let above = item; above; above = above.parent) {
                if (above === column) {
                    root.show(item);
                    return;
                }
            }
        }

        target: root.Window.window
        enabled: moved && root.height > 0
    }
}
