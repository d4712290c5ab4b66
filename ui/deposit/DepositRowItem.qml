import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A booking with what is held for it.
*/
DeskListRow {
    id: root

    required property string title
    required property string detail
    required property string held
    required property string due
    required property string state

    name: root.title + ", " + root.detail + ", " + root.state + ", " + root.held + " " + root.due

    RowLayout {
        width: parent.width
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            DeskText {
                Layout.fillWidth: true
                text: root.title
                strong: true
            }

            DeskText {
                Layout.fillWidth: true
                text: root.detail
                size: Theme.caption
                soft: true
                figures: true
            }
        }

        DeskChip {
            visible: root.state !== ""
            text: root.state
        }

        ColumnLayout {
            Layout.fillWidth: false
            spacing: 2

            DeskText {
                Layout.alignment: Qt.AlignRight
                visible: text !== ""
                text: root.held
                figures: true
            }

            DeskText {
                Layout.alignment: Qt.AlignRight
                visible: text !== ""
                text: root.due
                size: Theme.caption
                soft: true
                figures: true
            }
        }
    }
}
