import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The stay of the row that is looked at, beside the board.

    card      what the board knows of it
*/
DeskInspector {
    id: root

    required property Session session
    required property Navigation navigation
    property var card: ({})

    title: root.card.pets ?? ""
    subtitle: root.card.family ?? ""

    Repeater {
        model: [[qsTr("Time"), root.card.time ?? ""], [qsTr("Room"), root.card.rooms ?? ""], [qsTr("Service"), root.card.services ?? ""], [qsTr("Breed"), root.card.breeds ?? ""], [qsTr("Owed"), root.card.balance ?? ""]]

        RowLayout {
            required property var modelData

            Layout.fillWidth: true
            visible: modelData[1] !== ""

            DeskText {
                Layout.preferredWidth: 96
                text: parent.modelData[0]
                color: Theme.softInk
            }

            DeskText {
                Layout.fillWidth: true
                text: parent.modelData[1]
                figures: true
                wrap: true
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapTiny

        Repeater {
            model: root.card.alerts ?? []

            DeskChip {
                required property var modelData

                symbol: modelData.symbol
                text: modelData.text
                tone: modelData.tone
            }
        }
    }
}
