import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What was done with a stay, the newest first.

    stay   the StayModel of the page
*/
DeskPanel {
    id: root

    required property StayModel stay

    title: qsTr("What happened")
    spacing: Theme.gapSmall

    Repeater {
        model: root.stay.history

        RowLayout {
            id: event

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.gap

            DeskText {
                Layout.preferredWidth: 160 * Theme.textScale
                Layout.alignment: Qt.AlignTop
                text: event.modelData.when
                soft: true
                figures: true
            }

            DeskText {
                Layout.fillWidth: true
                text: event.modelData.text
                wrap: true
            }
        }
    }
}
