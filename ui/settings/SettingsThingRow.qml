import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    One thing of a section: what it is called, what is particular about it, what it costs.

    tapped()   by mouse or finger: opens it
*/
DeskListRow {
    id: root

    required property string title
    required property string detail
    required property string amount
    required property string remark

    signal tapped

    // Its remark stands below its name then.
    readonly property bool narrow: root.width < 240 * Theme.textScale

    function after(words: string): string {
        return words === "" ? "" : ", " + words;
    }

    name: root.title + root.after(root.detail) + root.after(root.amount) + root.after(root.remark)

    RowLayout {
        width: parent.width
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            DeskText {
                Layout.fillWidth: true
                text: root.title
                strong: true
            }

            DeskText {
                Layout.fillWidth: true
                text: root.detail
                wrap: true
                size: Theme.caption
                soft: true
                visible: text !== ""
            }

            DeskChip {
                text: root.remark
                visible: text !== "" && root.narrow
            }
        }

        DeskChip {
            text: root.remark
            visible: text !== "" && !root.narrow
        }

        DeskText {
            text: root.amount
            figures: true
        }
    }

    TapHandler {
        onTapped: root.tapped()
    }
}
