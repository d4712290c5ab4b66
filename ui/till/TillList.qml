import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Lines of the till: when, what, by whom and how much.
*/
DeskList {
    id: root

    onCountChanged: {
        if (root.activeFocus && root.currentIndex < 0)
            root.select(0);
    }

    delegate: DeskListRow {
        id: row

        required property string time
        required property string what
        required property string detail
        required property string by
        required property string amount

        name: `${row.time}, ${row.what}, ${row.detail}, ${row.amount}`

        RowLayout {
            width: parent.width
            spacing: Theme.gap

            DeskText {
                Layout.preferredWidth: Math.max(72, implicitWidth)
                Layout.alignment: Qt.AlignTop
                text: row.time
                soft: true
                figures: true
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                DeskText {
                    Layout.fillWidth: true
                    text: row.what
                    strong: true
                }

                DeskText {
                    Layout.fillWidth: true
                    text: row.detail
                    soft: true
                    visible: text !== ""
                }
            }

            DeskText {
                Layout.maximumWidth: 120 * Theme.textScale
                text: row.by
                soft: true
            }

            DeskText {
                Layout.preferredWidth: Math.max(88, implicitWidth)
                text: row.amount
                figures: true
                horizontalAlignment: Text.AlignRight
            }
        }
    }
}
