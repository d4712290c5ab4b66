import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A card in the list: whom it is about, what happened, when.
*/
DeskListRow {
    id: root

    required property string symbol
    required property string title
    required property string family
    required property string summary
    required property string time
    required property string chip
    required property int tone

    name: root.title + ", " + root.family + ", " + root.summary + ", " + root.chip + ", " + root.time

    RowLayout {
        width: parent.width
        spacing: Theme.gap

        DeskIcon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            symbol: root.symbol
            color: Theme.accent
        }

        // No layout in a layout: what wraps in the inner one would lay the outer one out in circles.
        Item {
            Layout.fillWidth: true
            implicitHeight: title.implicitHeight + summary.implicitHeight + Theme.gapTiny

            DeskText {
                id: title

                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width - family.shownWidth)
                text: root.title
                strong: true
                abridged: true
            }

            DeskText {
                id: family

                readonly property real shownWidth: visible ? Math.min(implicitWidth + Theme.gapSmall, parent.width * 0.45) : 0

                anchors.left: title.right
                anchors.leftMargin: Theme.gapSmall
                anchors.baseline: title.baseline
                width: Math.max(0, shownWidth - Theme.gapSmall)
                text: root.family
                size: Theme.caption
                soft: true
                abridged: true
                visible: text !== ""
            }

            DeskText {
                id: summary

                anchors.top: title.bottom
                anchors.topMargin: Theme.gapTiny
                width: parent.width
                text: root.summary
                size: Theme.caption
                wrap: true
                maximumLineCount: 2
                elide: Text.ElideRight
                abridged: true
                soft: true
            }
        }

        Column {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gapTiny

            DeskText {
                anchors.right: parent.right
                text: root.time
                size: Theme.caption
                figures: true
                soft: true
            }

            DeskChip {
                anchors.right: parent.right
                text: root.chip
                tone: root.tone
            }
        }
    }
}
