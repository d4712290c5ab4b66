import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What the cursor is on, and what can be done with it.

    grooming    the page's model
    booking(), cancelling(), breaking(), familyAsked()   the page has the dialogs
*/
DeskPane {
    id: root

    required property GroomingModel grooming

    signal booking
    signal cancelling
    signal breaking
    signal familyAsked

    objectName: "groomingPane"

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DeskHeading {
            objectName: "groomingTitle"
            Layout.fillWidth: true
            text: root.grooming.title
            wrap: true
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        DeskChip {
            objectName: "groomingState"
            visible: root.grooming.onPet
            symbol: root.grooming.symbol
            text: root.grooming.state
            tone: root.grooming.tone
        }
    }

    DeskText {
        Layout.fillWidth: true
        text: root.grooming.time
        figures: true
        wrap: true
    }

    DeskText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.grooming.family
        soft: true
        wrap: true
    }

    Repeater {
        model: root.grooming.warnings

        DeskChip {
            required property string modelData

            Layout.maximumWidth: root.width - 2 * root.padding
            symbol: "alert"
            text: modelData
            tone: Theme.Trouble
        }
    }

    DeskNotice {
        objectName: "groomingProblem"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.grooming.problem !== "" ? root.grooming.problem : Object.values(root.grooming.problems).join("\n")
    }

    DeskScroll {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.min(implicitHeight, 2 * Theme.target * Theme.textScale)
        Layout.minimumHeight: Layout.preferredHeight
        spacing: Theme.gapSmall

        Repeater {
            model: root.grooming.facts

            DeskFact {
                Layout.fillWidth: true
            }
        }
    }

    DeskFlow {
        DeskButton {
            objectName: "groomingNext"
            visible: root.grooming.next !== ""
            text: root.grooming.next
            kind: DeskButton.Primary
            keyHint: "Return"
            busy: root.grooming.busy
            onClicked: root.grooming.advance()
        }

        DeskButton {
            objectName: "groomingBook"
            visible: root.grooming.carried === ""
            text: qsTr("New appointment")
            kind: root.grooming.next === "" ? DeskButton.Primary : DeskButton.Quiet
            keyHint: "N"
            onClicked: root.booking()
        }

        DeskButton {
            objectName: "groomingMove"
            visible: root.grooming.canMove && root.grooming.carried === ""
            text: qsTr("Move")
            keyHint: "M"
            onClicked: root.grooming.carry()
        }

        DeskButton {
            objectName: "groomingCancel"
            visible: root.grooming.canMove && root.grooming.carried === ""
            text: qsTr("Cancel it")
            keyHint: "X"
            onClicked: root.cancelling()
        }

        DeskButton {
            objectName: "groomingMiss"
            visible: root.grooming.canMiss && root.grooming.carried === ""
            text: qsTr("Did not come")
            shortcut: "Ctrl+M"
            onClicked: root.grooming.miss()
        }

        DeskButton {
            objectName: "groomingFamily"
            visible: root.grooming.onPet && root.grooming.carried === ""
            text: qsTr("The family")
            symbol: "family"
            shortcut: "Ctrl+F"
            onClicked: root.familyAsked()
        }

        DeskButton {
            objectName: "groomingBreak"
            visible: root.grooming.hasGroomers && !root.grooming.onPet && !root.grooming.onBreak && root.grooming.carried === ""
            text: qsTr("Break")
            keyHint: "B"
            onClicked: root.breaking()
        }

        DeskButton {
            objectName: "groomingRemoveBreak"
            visible: root.grooming.onBreak && root.grooming.carried === ""
            text: qsTr("No break")
            keyHint: "X"
            onClicked: root.grooming.removeBreak()
        }

        DeskButton {
            objectName: "groomingDrop"
            visible: root.grooming.carried !== ""
            text: qsTr("Leave it where it was")
            keyHint: "Esc"
            onClicked: root.grooming.drop()
        }
    }
}
