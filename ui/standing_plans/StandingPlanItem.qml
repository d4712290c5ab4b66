import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A standing plan in the list: who comes, how often, and how it stands.
*/
DeskListRow {
    id: root

    required property string pets
    required property string family
    required property string rhythm
    required property string chip
    required property int tone

    name: root.pets + ", " + root.family + ", " + root.rhythm + (root.chip !== "" ? ", " + root.chip : "")

    RowLayout {
        width: parent.width
        spacing: Theme.gap

        // No layout in a layout: what wraps in the inner one would lay the outer one out in circles.
        Item {
            Layout.fillWidth: true
            implicitHeight: pets.implicitHeight + family.implicitHeight + rhythm.implicitHeight + 2

            DeskText {
                id: pets

                width: parent.width
                text: root.pets
                strong: true
                abridged: true
            }

            DeskText {
                id: family

                anchors.top: pets.bottom
                width: parent.width
                text: root.family
                soft: true
                abridged: true
            }

            DeskText {
                id: rhythm

                anchors.top: family.bottom
                anchors.topMargin: 2
                width: parent.width
                text: root.rhythm
                size: Theme.caption
                soft: true
                abridged: true
            }
        }

        DeskChip {
            Layout.alignment: Qt.AlignTop
            Layout.maximumWidth: 190 * Theme.textScale
            visible: root.chip !== ""
            text: root.chip
            tone: root.tone
        }
    }
}
