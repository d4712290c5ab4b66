import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    How the price of a stay came about, and what was paid in advance.

    stay             the model of the page
    depositAsked()   to take a deposit, or to decide about one
*/
DeskPanel {
    id: root

    required property StayModel stay

    signal depositAsked

    visible: root.stay.price.length > 0 || root.stay.deposit !== "" || root.stay.depositMatters
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
        wrap: true
        figures: true
    }

    Repeater {
        model: root.stay.terms

        DeskText {
            required property string modelData

            objectName: "stayTerms"
            Layout.fillWidth: true
            text: modelData
            wrap: true
            soft: true
            figures: true
        }
    }

    DeskButton {
        objectName: "openDeposit"
        Layout.fillWidth: true
        visible: root.stay.depositMatters
        text: root.stay.deposit !== "" ? qsTr("Deposit") : qsTr("Take a deposit")
        symbol: "credit"
        shortcut: "Ctrl+D"
        onClicked: root.depositAsked()
    }
}
