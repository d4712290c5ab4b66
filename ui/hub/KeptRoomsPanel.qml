import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Which rooms this desk keeps for when it works alone.

    kept   the KeptRoomsModel
*/
DeskPanel {
    id: root

    required property KeptRoomsModel kept

    title: qsTr("Rooms for working alone")
    actions: [
        DeskButton {
            objectName: "chooseRooms"
            text: qsTr("Choose rooms")
            symbol: "room"
            shortcut: "Ctrl+O"
            enabled: root.kept.canAsk
            onClicked: {
                root.kept.begin();
                choosing.open();
            }
        }
    ]

    DeskText {
        objectName: "keptStory"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineMeasure
        text: root.kept.story
        wrap: true
    }

    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(1, facts.implicitHeight)

        Column {
            id: facts

            width: parent.width
            spacing: Theme.gapTiny

            Repeater {
                model: root.kept.facts

                DeskFact {
                    width: facts.width
                }
            }
        }
    }

    ApprovalDialog {
        form: root.kept
    }

    Connections {
        target: root.kept

        function onAsked() {
            choosing.close();
        }
    }

    DeskDialog {
        id: choosing

        objectName: "choosingRooms"
        title: qsTr("How many rooms does this desk keep?")
        text: qsTr("The hub grants a room to one desk at a time, for a day; while both are in touch that is renewed by itself. Other desks can still promise these rooms: their promise is firm once this desk was heard of.")
        confirmText: qsTr("Keep them")
        stays: true
        busy: root.kept.busy
        error: root.kept.problem !== "" ? root.kept.problem : Object.values(root.kept.problems).join("\n")
        onConfirmed: root.kept.submitWishes()

        Repeater {
            model: root.kept.wishes

            RowLayout {
                id: line

                required property int index
                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.gap

                DeskText {
                    Layout.fillWidth: true
                    text: line.modelData.name
                    strong: true
                }

                DeskText {
                    text: line.modelData.hint
                    soft: true
                    visible: text !== ""
                }

                DeskStepper {
                    objectName: "keep." + line.index
                    Layout.preferredWidth: 144 * Theme.textScale
                    from: 0
                    to: line.modelData.most
                    value: line.modelData.rooms
                    Accessible.name: line.modelData.name
                    onEdited: value => root.kept.wish(line.index, value)
                }
            }
        }
    }
}
