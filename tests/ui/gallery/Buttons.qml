import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

DeskScroll {
    padding: Theme.pageMargin

    DeskHeading {
        text: "Buttons"
    }

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        DeskButton {
            objectName: "primary"
            text: "Check in"
            kind: DeskButton.Primary
            shortcut: "Ctrl+Return"
        }

        DeskButton {
            objectName: "quiet"
            text: "Print the receipt"
            symbol: "print"
        }

        DeskButton {
            text: "Void the invoice"
            kind: DeskButton.Danger
            symbol: "trash"
        }

        DeskButton {
            objectName: "busy"
            text: "Check in"
            kind: DeskButton.Primary
            busy: true
        }

        DeskButton {
            objectName: "disabled"
            text: "Refund"
            enabled: false
        }

        DeskIconButton {
            objectName: "iconButton"
            symbol: "more"
            name: "More"
        }

        DeskIconButton {
            symbol: "edit"
            name: "Edit"
        }
    }

    DeskHeading {
        text: "States"
        level: 2
    }

    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        DeskChip {
            symbol: "in"
            text: "Arriving"
            tone: Theme.Arriving
        }

        DeskChip {
            symbol: "room"
            text: "In house"
            tone: Theme.InHouse
        }

        DeskChip {
            symbol: "out"
            text: "Leaving"
            tone: Theme.Departing
        }

        DeskChip {
            symbol: "clock"
            text: "40 min late"
            tone: Theme.Trouble
        }

        DeskChip {
            symbol: "cloud"
            text: "Provisional"
            tone: Theme.Provisional
        }

        DeskChip {
            symbol: "syringe"
            text: "Vaccines valid"
            tone: Theme.InHouse
        }

        DeskChip {
            symbol: "pill"
            text: "Apoquel, twice a day"
        }

        DeskChip {
            symbol: "alert"
            text: "Bites"
            tone: Theme.Trouble
            plain: true
        }

        DeskChip {
            symbol: "star"
            text: "Regular"
            tone: Theme.Accent
        }

        DeskBadge {
            count: 3
        }

        DeskBadge {
            count: 250
            tone: Theme.Accent
        }

        DeskAvatar {
            name: "Bella Fernández"
        }

        DeskAvatar {
            name: "李 小龙"
        }

        DeskAvatar {
        }
    }

    DeskNotice {
        text: "Bella's rabies vaccination expires on 24 December, during the stay. Ask for the new certificate, or let a manager waive it."
        action: "Waive"
        Layout.fillWidth: true
    }

    DeskNotice {
        text: "The float was counted at 07:58 by Anna."
        tone: Theme.Accent
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gapLarge

        DeskProgress {
            text: "Reading 12,000 customers"
            value: 0.42
            Layout.preferredWidth: 320
        }

        DeskProgress {
            text: "Looking for the printer"
            Layout.preferredWidth: 320
        }
    }

    RowLayout {
        spacing: Theme.gapLarge

        DeskPanel {
            title: "Arriving"
            Layout.preferredWidth: 380
            Layout.preferredHeight: 240

            DeskList {
                objectName: "list"
                name: "Arriving"
                model: ["Bella", "Max", "Luna", "Charlie", "Rocky", "Daisy", "Milo", "Coco", "Zoe", "Buddy", "Rex", "Lola"]
                currentIndex: 1
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: DeskListRow {
                    required property string modelData

                    name: modelData

                    DeskText {
                        anchors.fill: parent
                        text: modelData
                        strong: true
                    }
                }
            }
        }

        DeskPanel {
            title: "In house"
            Layout.preferredWidth: 380
            Layout.preferredHeight: 240

            DeskList {
                name: "In house"
                emptySymbol: "paw"
                emptyTitle: "Nobody is here yet."
                emptyText: "Tomorrow: 18."
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
