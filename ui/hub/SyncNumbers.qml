import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What waits to be sent, by kind and age, and how this desk and the hub get on in numbers.

    sync   the SyncModel
*/
ColumnLayout {
    id: root

    required property SyncModel sync

    spacing: Theme.gapLarge

    DeskPanel {
        Layout.fillWidth: true
        title: qsTr("What waits")
        visible: root.sync.queue.length > 0
        actions: [
            DeskButton {
                objectName: "seeWhatWaits"
                text: qsTr("See all of it")
                visible: root.sync.waits
                onClicked: root.sync.listWanted()
            }
        ]

        // A layout without height lays nothing out in Qt 6.4, and the lines have none before they have a width.
        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(1, queue.implicitHeight)

            Column {
                id: queue

                width: parent.width
                spacing: Theme.gapTiny

                Repeater {
                    model: root.sync.queue

                    QueueLine {
                        width: queue.width
                    }
                }
            }
        }
    }

    DeskPanel {
        Layout.fillWidth: true
        title: qsTr("In numbers")
        visible: root.sync.facts.length > 0

        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(1, facts.implicitHeight)

            Column {
                id: facts

                width: parent.width
                spacing: Theme.gapTiny

                Repeater {
                    model: root.sync.facts

                    DeskFact {
                        width: facts.width
                    }
                }
            }
        }
    }
}
