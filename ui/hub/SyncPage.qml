import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    How this desk stands with the hub: in words, in numbers, and with a button for what can be done about it.
*/
DeskPage {
    id: root

    function enterFirst() {
        if (sync.connects)
            connecting.enter();
        else if (action.visible)
            action.forceActiveFocus(Qt.TabFocusReason);
        else if (desks.visible)
            desks.enter();
    }

    objectName: "syncPage"
    title: qsTr("Sync")
    subtitle: sync.title
    onEntered: {
        sync.askForDesks();
        root.enterFirst();
    }

    SyncModel {
        id: sync

        session: root.session
        onRefused: connecting.focusTrouble()
        onConnected: root.enterFirst()
        onListWanted: queueDialog.open()
    }

    KeptRoomsModel {
        id: kept

        session: root.session
    }

    ApprovalDialog {
        form: sync
    }

    NewDeskDialog {
        sync: sync
    }

    QueuedChangesDialog {
        id: queueDialog

        session: root.session
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge

        DeskScroll {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.maximumWidth: 760 * Theme.textScale
            Layout.fillHeight: true
            spacing: Theme.gapLarge

            DeskPanel {
                Layout.fillWidth: true
                spacing: Theme.gapLarge

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    DeskIcon {
                        Layout.alignment: Qt.AlignTop
                        Layout.topMargin: 2
                        symbol: sync.symbol
                        size: 28
                        color: sync.trouble ? Theme.trouble : Theme.accent
                    }

                    DeskText {
                        objectName: "syncTitle"
                        Layout.fillWidth: true
                        text: sync.title
                        size: Theme.pageTitle
                        strong: true
                        wrap: true
                    }
                }

                DeskText {
                    objectName: "syncStory"
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.lineMeasure
                    text: sync.story
                    wrap: true
                }

                DeskNotice {
                    objectName: "syncClock"
                    Layout.fillWidth: true
                    text: sync.clockText === "" ? "" : qsTr("%1. Set it right in the settings of this computer; until then the hub corrects the times.").arg(sync.clockText)
                    tone: Theme.Departing
                    action: sync.canTry ? qsTr("Compare again") : ""
                    visible: text !== ""
                    onActed: sync.tryNow()
                }

                DeskNotice {
                    objectName: "syncBudget"
                    Layout.fillWidth: true
                    text: sync.budgetText
                    tone: Theme.Accent
                    action: qsTr("See what waits")
                    visible: text !== ""
                    onActed: sync.listWanted()
                }

                DeskNotice {
                    Layout.fillWidth: true
                    text: sync.problem
                    visible: text !== ""
                }

                DeskButton {
                    id: action

                    objectName: "syncAction"
                    text: sync.actionText
                    visible: text !== ""
                    kind: sync.connects ? DeskButton.Quiet : DeskButton.Primary
                    symbol: sync.canTry ? "repeat" : "clock"
                    shortcut: "Ctrl+R"
                    onClicked: sync.act()
                }
            }

            ConnectPanel {
                id: connecting

                Layout.fillWidth: true
                visible: sync.connects
                sync: sync
            }

            KeptRoomsPanel {
                Layout.fillWidth: true
                visible: sync.hasDesks && kept.matters
                kept: kept
            }

            SyncNumbers {
                Layout.fillWidth: true
                visible: sync.hasDesks
                sync: sync
            }
        }

        DesksPanel {
            id: desks

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.maximumWidth: 520 * Theme.textScale
            Layout.fillHeight: true
            visible: sync.hasDesks
            sync: sync
        }

        DeskScroll {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.maximumWidth: 520 * Theme.textScale
            Layout.fillHeight: true
            visible: !sync.hasDesks

            SyncNumbers {
                Layout.fillWidth: true
                sync: sync
            }
        }
    }
}
