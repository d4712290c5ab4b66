import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    How the price of a stay came about, and what was paid in advance.
*/
DeskPanel {
    id: root

    required property StayModel stay

    visible: root.stay.price.length > 0 || root.stay.deposit !== ""
    title: qsTr("Price as agreed")
    spacing: Theme.gapSmall

    Repeater {
        model: root.stay.price

        RowLayout {
            id: step

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.gap

            DeskText {
                Layout.fillWidth: true
                text: step.modelData.text
                wrap: true
                soft: true
            }

            DeskText {
                Layout.alignment: Qt.AlignBottom
                text: step.modelData.amount
                figures: true
            }
        }
    }

    DeskDivider {
        Layout.fillWidth: true
        visible: root.stay.priceTotal !== ""
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.stay.priceTotal !== ""

        DeskText {
            Layout.fillWidth: true
            text: qsTr("Before tax")
        }

        DeskText {
            text: root.stay.priceTotal
            strong: true
            figures: true
        }
    }

    DeskText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.stay.deposit
        figures: true
    }
}
