import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A payment on a bill: by what, when, how much, and whether it was taken back since.
*/
DeskListRow {
    id: root

    required property string title
    required property string detail
    required property string amount
    required property string state

    name: root.title + ", " + root.amount + ", " + root.detail + ", " + root.state
    horizontalPadding: Theme.gapSmall

    ColumnLayout {
        width: parent.width
        spacing: 2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            DeskText {
                Layout.fillWidth: true
                text: root.title
            }

            DeskText {
                text: root.amount
                figures: true
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            DeskText {
                Layout.fillWidth: true
                text: root.detail
                wrap: true
                size: Theme.caption
                soft: true
            }

            DeskText {
                visible: text !== ""
                text: root.state
                size: Theme.caption
                soft: true
            }
        }
    }
}
