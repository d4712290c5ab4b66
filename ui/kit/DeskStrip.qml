import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The strip at the foot of the window that always tells the truth. Fill it with DeskStripSlot; `middle` takes the
    DeskUndo, `trailing` who is signed in and the time.

    content    at the start (default property)
    middle, trailing   where there is little room, the middle gives way
*/
Rectangle {
    id: root

    property alias middle: middleRow.data
    property alias trailing: trailingRow.data
    default property alias content: leadingRow.data

    implicitWidth: 640
    implicitHeight: Math.max(Theme.target, row.implicitHeight)
    color: Theme.surface
    Accessible.role: Accessible.StatusBar

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        spacing: Theme.gapLarge

        RowLayout {
            id: leadingRow

            spacing: Theme.gapLarge
            Layout.minimumWidth: Math.min(implicitWidth, root.width * 0.44 / Theme.textScale)
            Layout.maximumWidth: implicitWidth
        }

        Item {
            Layout.fillWidth: true
        }

        RowLayout {
            id: middleRow

            spacing: Theme.gapLarge
            Layout.maximumWidth: implicitWidth
        }

        Item {
            Layout.fillWidth: true
        }

        RowLayout {
            id: trailingRow

            spacing: Theme.gapLarge
            Layout.minimumWidth: Math.min(implicitWidth, root.width * 0.3)
            Layout.maximumWidth: implicitWidth
        }
    }
}
