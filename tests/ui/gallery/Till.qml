import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

RowLayout {
    id: root

    spacing: Theme.gapLarge

    DeskPanel {
        title: "Bill"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: Theme.pageMargin
        Layout.rightMargin: 0

        Repeater {
            model: [["Boarding, 3 nights", "180.00"], ["Second pet, 3 nights", "90.00"], ["Bath", "28.25"]]

            RowLayout {
                id: line

                required property var modelData

                DeskText {
                    text: line.modelData[0]
                    Layout.fillWidth: true
                }

                DeskText {
                    text: line.modelData[1]
                    figures: true
                }
            }
        }

        DeskDivider {
        }

        RowLayout {
            DeskText {
                text: "Total"
                size: Theme.listTitle
                Layout.fillWidth: true
            }

            DeskText {
                text: "298.25"
                size: Theme.total
                strong: true
                figures: true
            }
        }

        RowLayout {
            DeskText {
                text: "Change due"
                size: Theme.listTitle
                Layout.fillWidth: true
            }

            DeskText {
                text: "1.75"
                size: Theme.change
                strong: true
                figures: true
                color: Theme.accent
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }

    ColumnLayout {
        spacing: Theme.gap
        Layout.maximumWidth: 360
        Layout.margins: Theme.pageMargin
        Layout.leftMargin: 0

        GridLayout {
            columns: 2
            rowSpacing: Theme.gapSmall
            columnSpacing: Theme.gapSmall

            DeskKey {
                text: "Cash"
                symbol: "cash"
                shortcut: "F5"
                Layout.fillWidth: true
            }

            DeskKey {
                text: "Card"
                symbol: "card"
                shortcut: "F6"
                Layout.fillWidth: true
            }

            DeskKey {
                text: "Cheque"
                symbol: "cheque"
                shortcut: "F7"
                Layout.fillWidth: true
            }

            DeskKey {
                text: "Credit"
                symbol: "credit"
                caption: "86.50 left"
                Layout.fillWidth: true
            }
        }

        DeskMoneyField {
            label: "Cash received"
            text: "300.00"
            currency: "USD"
            large: true
            Layout.fillWidth: true
        }

        DeskKeypad {
            objectName: "keypad"
            corner: "00"
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
