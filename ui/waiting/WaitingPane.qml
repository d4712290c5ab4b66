import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A family that waits: what the house says to it, how to reach it, and what can be done.

    waiting      the page's model
    enter()      the focus comes here; leaving(): back to the list
    offering(), changing()   the dialogs are to be opened
    stayAsked(), familyAsked()   those pages are
*/
DeskPane {
    id: root

    required property WaitingModel waiting

    signal leaving
    signal offering
    signal changing
    signal stayAsked
    signal familyAsked

    function enter() {
        if (bookButton.visible)
            bookButton.forceActiveFocus(Qt.TabFocusReason);
        else
            changeButton.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "waitingPane"
    gap: Theme.gapLarge
    Keys.onEscapePressed: root.leaving()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DeskHeading {
            objectName: "waitingPets"
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.waiting.pets
        }

        DeskText {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBaseline
            text: root.waiting.family
            soft: true
            abridged: true
        }
    }

    DeskText {
        objectName: "waitingAnswer"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineMeasure
        text: root.waiting.answer
        size: Theme.listTitle
        figures: true
        wrap: true
    }

    DeskNotice {
        objectName: "waitingProblem"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.waiting.problem !== "" ? root.waiting.problem : Object.values(root.waiting.problems).join("\n")
    }

    DeskScroll {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.min(implicitHeight, 2 * Theme.target * Theme.textScale)
        Layout.minimumHeight: Layout.preferredHeight

        spacing: Theme.gapSmall

        Repeater {
            model: root.waiting.facts

            DeskFact {
                Layout.fillWidth: true
            }
        }
    }

    DeskFlow {
        DeskButton {
            id: bookButton

            objectName: "bookWaiting"
            visible: root.waiting.bookText !== ""
            text: root.waiting.bookText
            kind: DeskButton.Primary
            shortcut: "Ctrl+Return"
            busy: root.waiting.busy
            onClicked: root.waiting.book()
        }

        DeskButton {
            objectName: "offerWaiting"
            visible: root.waiting.canOffer
            text: qsTr("Offer it")
            symbol: "phone"
            shortcut: "Ctrl+O"
            onClicked: root.offering()
        }

        DeskButton {
            objectName: "declineWaiting"
            visible: root.waiting.offered
            text: qsTr("They say no")
            onClicked: root.waiting.decline()
        }

        DeskButton {
            id: changeButton

            objectName: "changeWaiting"
            text: qsTr("Change")
            shortcut: "Ctrl+E"
            onClicked: root.changing()
        }

        DeskButton {
            objectName: "waitingStay"
            text: qsTr("Open the stay")
            onClicked: root.stayAsked()
        }

        DeskButton {
            objectName: "waitingFamily"
            text: qsTr("The family")
            symbol: "family"
            shortcut: "Ctrl+F"
            onClicked: root.familyAsked()
        }
    }
}
