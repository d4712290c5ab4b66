import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    One standing plan: how often they come, its days, and what can be done with the day under the cursor.

    standing     the page's model
    enter()      the focus comes to the days; leaving(): back to the plans
    skipping(), ending()   why is to be asked
    stayAsked(), familyAsked()   those pages are
*/
DeskPane {
    id: root

    required property StandingPlansModel standing

    signal leaving
    signal skipping
    signal ending
    signal stayAsked
    signal familyAsked

    function enter() {
        days.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "standingPane"
    Keys.onEscapePressed: root.leaving()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DeskHeading {
            objectName: "standingPets"
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.standing.pets
        }

        DeskText {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBaseline
            text: root.standing.family
            soft: true
            abridged: true
        }
    }

    DeskText {
        objectName: "standingRhythm"
        Layout.fillWidth: true
        text: root.standing.rhythm
        wrap: true
    }

    DeskText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.standing.notes
        soft: true
        wrap: true
    }

    DeskNotice {
        objectName: "standingProblem"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.standing.problem !== "" ? root.standing.problem : Object.values(root.standing.problems).join("\n")
    }

    DeskList {
        id: days

        objectName: "standingDays"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 3 * Theme.target * Theme.textScale
        Layout.minimumHeight: Layout.preferredHeight
        name: qsTr("Days")
        model: root.standing.days
        currentIndex: root.standing.currentDay
        onCurrentIndexChanged: {
            if (currentIndex >= 0)
                root.standing.currentDay = currentIndex;
        }
        onActivated: {
            if (root.standing.stay !== "")
                root.stayAsked();
        }
        Keys.onLeftPressed: root.leaving()
        delegate: StandingDayItem {
        }
    }

    DeskFlow {
        DeskButton {
            objectName: "bookDay"
            visible: root.standing.canBook
            text: qsTr("Book %1").arg(root.standing.day)
            kind: DeskButton.Primary
            shortcut: "Ctrl+Return"
            busy: root.standing.busy
            onClicked: root.standing.book()
        }

        DeskButton {
            objectName: "openDay"
            visible: root.standing.stay !== ""
            text: qsTr("Open the stay")
            shortcut: "Ctrl+O"
            onClicked: root.stayAsked()
        }

        DeskButton {
            objectName: "skipDay"
            visible: root.standing.canSkip
            text: qsTr("Not on %1").arg(root.standing.day)
            shortcut: "Ctrl+D"
            onClicked: root.skipping()
        }

        DeskButton {
            objectName: "standingFamily"
            text: qsTr("The family")
            symbol: "family"
            shortcut: "Ctrl+F"
            onClicked: root.familyAsked()
        }

        DeskButton {
            objectName: "endPlan"
            text: qsTr("End the plan")
            shortcut: "Ctrl+E"
            onClicked: root.ending()
        }
    }
}
