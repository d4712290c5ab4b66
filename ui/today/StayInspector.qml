import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The stay of the row that is looked at, beside the board.

    card         what the board knows of it
    next()       the next thing for it
    opens(page)  another page about it
    addOnsAsked()  what is still to do for it
*/
DeskInspector {
    id: root

    required property Session session
    required property Navigation navigation
    property var card: ({})
    readonly property bool known: root.card.booking !== undefined

    signal next
    signal opens(string page)
    signal addOnsAsked

    title: root.card.pets ?? ""
    subtitle: root.card.family ?? ""

    component Fact: RowLayout {
        id: fact

        required property string label
        required property string text

        Layout.fillWidth: true
        visible: fact.text !== ""

        DeskText {
            Layout.preferredWidth: 96 * Theme.textScale
            Layout.alignment: Qt.AlignTop
            text: fact.label
            soft: true
        }

        DeskText {
            Layout.fillWidth: true
            text: fact.text
            figures: true
            wrap: true
        }
    }

    Fact {
        label: qsTr("Time")
        text: root.card.time ?? ""
    }

    Fact {
        label: qsTr("Room")
        text: root.card.rooms ?? ""
    }

    Fact {
        label: qsTr("Service")
        text: root.card.services ?? ""
    }

    Fact {
        label: qsTr("Breed")
        text: root.card.breeds ?? ""
    }

    Fact {
        label: qsTr("Owed")
        text: root.card.balance ?? ""
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapTiny

        DeskChip {
            visible: text !== ""
            symbol: root.card.health?.symbol ?? ""
            text: root.card.health?.text ?? ""
            tone: root.card.health?.tone ?? Theme.Neutral
        }

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

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        DeskButton {
            objectName: "openAddOns"
            Layout.fillWidth: true
            visible: (root.card.toDo ?? "") !== ""
            text: root.card.toDo ?? ""
            symbol: "clock"
            shortcut: "Ctrl+T"
            onClicked: root.addOnsAsked()
        }

        DeskButton {
            objectName: "openStay"
            Layout.fillWidth: true
            visible: root.known && root.navigation.has("stay")
            text: qsTr("The stay")
            shortcut: "Ctrl+O"
            onClicked: root.opens("stay")
        }

        DeskButton {
            objectName: "openFamily"
            Layout.fillWidth: true
            visible: root.known && root.navigation.has("household")
            text: qsTr("The family")
            shortcut: "Ctrl+F"
            onClicked: root.opens("household")
        }

        DeskButton {
            objectName: "walkIn"
            Layout.fillWidth: true
            visible: root.known && root.navigation.has("walk_in")
            text: qsTr("Another stay, from now")
            shortcut: "Ctrl+N"
            onClicked: root.opens("walk_in")
        }

        DeskButton {
            objectName: "printCards"
            Layout.fillWidth: true
            visible: root.known
            text: qsTr("Print kennel cards")
            shortcut: "Ctrl+P"
            symbol: "print"
            onClicked: root.navigation.open("print", {
                    "document": "kennel_cards",
                    "id": root.card.booking
                })
        }
    }

    actions: [
        DeskButton {
            objectName: "nextThing"
            kind: DeskButton.Primary
            visible: root.known && root.navigation.has(root.card.nextPage ?? "")
            text: root.card.nextText ?? ""
            keyHint: "Return"
            onClicked: root.next()
        }
    ]
}
