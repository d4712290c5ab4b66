import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tailtown.Desk

/*
    A column that scrolls when it is higher than its place, and keeps what has the focus in sight.

    content    what is in it (default property): use Layout.* there
    spacing    between them, 16
    padding    around them, 0
    measured   no wider than a line can be read
*/
Flickable {
    id: root

    property int padding: 0
    property bool measured: false
    property alias spacing: column.spacing
    default property alias content: column.data

    function show(item: Item) {
        const at = item.mapToItem(column, 0, 0).y + root.padding;
        const room = 2 * Theme.gapLarge;
        if (at - room < root.contentY)
            root.contentY = Math.max(0, at - room);
        else if (at + item.height + room > root.contentY + root.height)
            root.contentY = Math.min(Math.max(0, root.contentHeight - root.height), at + item.height + room - root.height);
    }

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: contentHeight
    contentWidth: width
    contentHeight: column.implicitHeight + 2 * padding
    boundsBehavior: Flickable.StopAtBounds
    pixelAligned: true
    clip: true

    T.ScrollBar.vertical: DeskScrollBar {
    }

    ColumnLayout {
        id: column

        x: root.padding
        y: root.padding
        width: Math.min(root.width - 2 * root.padding, root.measured ? Theme.lineMeasure : Infinity)
        spacing: Theme.gapLarge
    }

    Connections {
        function onActiveFocusItemChanged() {
            let item = root.Window.activeFocusItem;
            for (let above = item; above; above = above.parent) {
                if (above === column) {
                    root.show(item);
                    return;
                }
            }
        }

        target: root.Window.window
    }
}
