import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

Item {
    id: root

    function openDialog() {
        dialog.open();
    }
    function openMenu() {
        menu.popup(400, 160);
    }

    ListModel {
        id: stays

        ListElement {
            pet: "Bella"
            family: "Fernández"
            room: "Suite 1"
            balance: "298.25"
            state: "Arriving"
        }

        ListElement {
            pet: "Max, Luna"
            family: "O'Brien"
            room: "Garden 2"
            balance: "1,120.00"
            state: "In house"
        }

        ListElement {
            pet: "Bobby <img src='x.png'>"
            family: "van der Meulen-Hakkila-Østergaard"
            room: "Loft 3"
            balance: "0.00"
            state: "In house"
        }

        ListElement {
            pet: "مشمش"
            family: "الأحمد"
            room: "Suite 4"
            balance: "86.50"
            state: "Leaving"
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: 0

            DeskRail {
                objectName: "rail"
                Layout.fillHeight: true

                DeskRailItem {
                    objectName: "railToday"
                    text: "Today"
                    symbol: "today"
                    current: true
                    shortcut: "Alt+1"
                }

                DeskRailItem {
                    text: "Calendar"
                    symbol: "calendar"
                    shortcut: "Alt+2"
                }

                DeskRailItem {
                    text: "Families"
                    symbol: "family"
                    shortcut: "Alt+3"
                }

                DeskRailItem {
                    text: "Till"
                    symbol: "till"
                    shortcut: "Alt+4"
                }

                DeskRailItem {
                    text: "Reports"
                    symbol: "reports"
                    shortcut: "Alt+5"
                }

                DeskRailItem {
                    text: "Conflicts"
                    symbol: "conflicts"
                    badge: 2
                    shortcut: "Alt+6"
                }

                foot: DeskRailItem {
                    text: "Settings"
                    symbol: "settings"
                    shortcut: "Alt+9"
                }
            }

            ColumnLayout {
                spacing: Theme.gapLarge
                Layout.margins: Theme.pageMargin

                RowLayout {
                    spacing: Theme.gapLarge

                    DeskHeading {
                        text: "Today"
                        Layout.fillWidth: true
                    }

                    DeskTextInput {
                        placeholder: "Search or do something"
                        symbol: "search"
                        Accessible.name: placeholder
                        Layout.preferredWidth: 280
                    }
                }

                DeskPanel {
                    padding: 1
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    DeskTable {
                        objectName: "table"
                        name: "Stays"
                        model: stays
                        currentIndex: 1
                        sortedColumn: 0
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        columns: [
                            DeskColumn {
                                title: "Pet"
                                role: "pet"
                                strong: true
                                sortable: true
                            },
                            DeskColumn {
                                title: "Family"
                                role: "family"
                                soft: true
                                sortable: true
                            },
                            DeskColumn {
                                title: "Room"
                                role: "room"
                                width: 88
                            },
                            DeskColumn {
                                title: "State"
                                role: "state"
                                width: 104
                                cell: DeskChip {
                                    property string value

                                    symbol: "in"
                                    text: value
                                    tone: value === "Arriving" ? Theme.Arriving : value === "Leaving" ? Theme.Departing : Theme.InHouse
                                }
                            },
                            DeskColumn {
                                title: "Balance"
                                role: "balance"
                                width: 80
                                numeric: true
                            }
                        ]
                    }
                }
            }

            DeskInspector {
                objectName: "inspector"
                title: "Bella"
                subtitle: "Fernández · Suite 1 · until 27 December"
                Layout.fillHeight: true
                header: DeskAvatar {
                    name: "Bella"
                }
                actions: [
                    DeskButton {
                        text: "Open"
                    },
                    DeskButton {
                        text: "Check in"
                        kind: DeskButton.Primary
                        keyHint: "Return"
                    }
                ]

                DeskNotice {
                    text: "Rabies expires on 24 December, during the stay."
                    Layout.fillWidth: true
                }

                DeskField {
                    label: "Feeding"
                    text: "Two cups, morning and evening"
                    Layout.fillWidth: true
                }

                DeskTextArea {
                    label: "Notes"
                    text: "Sleeps with the light on."
                    Layout.fillWidth: true
                }
            }
        }

        DeskStrip {
            Layout.fillWidth: true

            DeskStripSlot {
                symbol: "offline"
                text: "Offline. Everything is saved here."
                tone: Theme.Departing
            }

            DeskStripSlot {
                symbol: "arrow-up"
                text: "14 changes wait"
            }

            middle: DeskUndo {
                objectName: "undoToast"
                Component.onCompleted: show("Max and Luna are checked in.")
            }
            trailing: [
                DeskStripSlot {
                    symbol: "person"
                    text: "Anna"
                },
                DeskStripSlot {
                    text: "09:41"
                }
            ]
        }
    }

    DeskDialog {
        id: dialog

        objectName: "dialog"
        title: "Void invoice 2026-0412?"
        text: "The payment of 298.25 USD stays in the ledger, and a refund is owed."
        confirmText: "Void"
        danger: true
    }

    DeskMenu {
        id: menu

        DeskMenuItem {
            text: "Open the family"
            symbol: "family"
            shortcut: "Ctrl+O"
        }

        DeskMenuItem {
            text: "Print the kennel card"
            symbol: "print"
            shortcut: "Ctrl+P"
        }

        DeskMenuLine {
        }

        DeskMenuItem {
            text: "Cancel the stay"
            symbol: "trash"
            danger: true
        }
    }
}
