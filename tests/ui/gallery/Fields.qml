import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

DeskScroll {
    padding: Theme.pageMargin

    DeskHeading {
        text: "Fields"
    }

    GridLayout {
        columns: 3
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge

        DeskField {
            objectName: "owner"
            label: "Owner's name"
            text: "Maria Fernández"
            required: true
            Layout.preferredWidth: 320
        }

        DeskField {
            objectName: "phone"
            label: "Telephone"
            placeholder: "+1 709 555 0199"
            hint: "We text when it is time to come."
            Layout.preferredWidth: 320
        }

        DeskField {
            label: "Rabies vaccination until"
            text: "24 December"
            error: "This is during the stay. Ask for the new certificate, or let a manager waive it."
            Layout.preferredWidth: 320
        }

        DeskMoneyField {
            objectName: "money"
            label: "Cash received"
            text: "298.25"
            currency: "USD"
            Layout.preferredWidth: 320
        }

        DeskDateField {
            objectName: "date"
            label: "Leaves on"
            text: "24 Dec 2026"
            Layout.preferredWidth: 320
        }

        DeskStepper {
            objectName: "stepper"
            label: "Cups in the morning"
            value: 2
            Layout.preferredWidth: 200
        }

        DeskChoice {
            objectName: "choice"
            label: "Room"
            model: ["Suite 1", "Suite 2", "Garden 1", "Garden 2", "Loft <b>3</b>"]
            currentIndex: 0
            Layout.preferredWidth: 320
        }

        DeskChoice {
            label: "Vet"
            placeholder: "Choose a vet"
            model: ["Dr. Green", "Dr. Brown"]
            currentIndex: -1
            enabled: false
            Layout.preferredWidth: 320
        }

        DeskPinField {
            objectName: "pin"
            label: "PIN"
            text: "123456"
            Layout.preferredWidth: 320
        }

        DeskTextArea {
            objectName: "area"
            label: "Notes for the kennel"
            text: "Sleeps with the light on.\nAfraid of the vacuum cleaner."
            Layout.preferredWidth: 320
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: false
            Layout.preferredWidth: 320

            DeskCheckBox {
                objectName: "check"
                text: "Agreement signed"
                checked: true
                Layout.fillWidth: true
            }

            DeskCheckBox {
                text: "May play in a group"
                hint: "Asked again after an incident."
                Layout.fillWidth: true
            }

            DeskSwitch {
                objectName: "switch"
                text: "Large targets for touch"
                checked: true
                Layout.fillWidth: true
            }

            DeskSwitch {
                text: "Less motion"
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignTop

            DeskSegments {
                objectName: "segments"
                name: "View"
                model: ["Day", "Week", "Month"]
                currentIndex: 1
            }

            DeskSegments {
                name: "Kind"
                model: ["Dogs", "Cats"]
                symbols: ["dog", "cat"]
                Layout.preferredWidth: 320
            }

            DeskTextInput {
                placeholder: "Search or do something"
                symbol: "search"
                Accessible.name: placeholder
                Layout.preferredWidth: 320
            }
        }
    }
}
