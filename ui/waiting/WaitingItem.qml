import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A family in the waiting list: who, what for, and how it stands.
*/
DeskListRow {
    id: root

    required property string pets
    required property string family
    required property string wish
    required property string chip
    required property string symbol
    required property int tone
    required property bool comesFirst

    readonly property string familyAndRank: root.comesFirst ? qsTr("%1 · comes first").arg(root.family) : root.family

    name: root.pets + ", " + root.familyAndRank + ", " + root.wish + ", " + root.chip

    RowLayout {
        width: parent.width
        spacing: Theme.gap

        // No layout in a layout: what wraps in the inner one would lay the outer one out in circles.
        Item {
            Layout.fillWidth: true
            implicitHeight: pets.implicitHeight + family.implicitHeight + wish.implicitHeight + 2

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
                text: root.familyAndRank
                soft: true
                abridged: true
            }

            DeskText {
                id: wish

                anchors.top: family.bottom
                anchors.topMargin: 2
                width: parent.width
                text: root.wish
                size: Theme.caption
                figures: true
                soft: true
                abridged: true
            }
        }

        DeskChip {
            Layout.alignment: Qt.AlignTop
            Layout.maximumWidth: 190 * Theme.textScale
            symbol: root.symbol
            text: root.chip
            tone: root.tone
        }
    }
}
