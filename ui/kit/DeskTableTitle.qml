import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/*
    The title of a column; pressing it asks for another order if the column can be sorted.

    column, sorted, descending
    pressed()
*/
T.Control {
    id: root

    required property DeskColumn column
    property bool sorted: false
    property bool descending: false

    signal pressed

    focusPolicy: column.sortable ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: column.sortable
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: root.column.title
    Accessible.onPressAction: root.pressed()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Space && event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        event.accepted = true;
        root.pressed();
    }

    contentItem: Item {
        Row {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.gapTiny
            layoutDirection: root.column.numeric ? Qt.RightToLeft : Qt.LeftToRight

            DeskText {
                id: words

                text: root.column.title
                size: Theme.caption
                squeeze: true
                color: root.sorted || root.hovered ? Theme.ink : Theme.softInk
                width: Math.min(implicitWidth, parent.width - (root.sorted ? arrow.width + 4 : 0))
            }

            DeskIcon {
                id: arrow

                anchors.verticalCenter: parent.verticalCenter
                symbol: root.descending ? "chevron-down" : "chevron-up"
                size: 12
                color: Theme.ink
                visible: root.sorted
            }
        }
    }

    background: Item {
        DeskFocusRing {
            shown: root.visualFocus
            inside: true
        }
    }

    TapHandler {
        enabled: root.column.sortable
        onTapped: root.pressed()
    }
}
