import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A course: its sessions, and the pets in it with how they stand at the session that is looked at.

    classes      the page's model
    inSessions   the focus is on the sessions
    enterSessions()   the focus comes to them; leaving(): back to the courses
    enrolling(), billing(), writing(), moving(), cancelling(), withdrawing(), familyAsked()   the page has the dialogs
*/
DeskPane {
    id: root

    required property ClassesModel classes
    readonly property bool inSessions: sessions.activeFocus

    signal leaving
    signal enrolling
    signal billing
    signal writing
    signal moving
    signal cancelling
    signal withdrawing
    signal familyAsked

    function enterSessions() {
        sessions.forceActiveFocus(Qt.TabFocusReason);
    }

    function enterPets() {
        if (pets.count > 0)
            pets.forceActiveFocus(Qt.TabFocusReason);
    }

    // What comes next for the pet.
    function goOn() {
        if (root.classes.canGivePlace)
            root.classes.givePlace();
        else if (root.classes.canMark)
            root.classes.mark(ClassesModel.Present);
    }

    objectName: "classPane"

    Connections {
        target: root.classes

        function onShown() {
            sessions.currentIndex = root.classes.currentSession;
            sessions.positionViewAtIndex(root.classes.currentSession, ListView.Contain);
            pets.currentIndex = root.classes.currentPet;
            pets.positionViewAtIndex(root.classes.currentPet, ListView.Contain);
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DeskHeading {
            objectName: "classTitle"
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.classes.title
            maximumLineCount: 2
            elide: Text.ElideRight
            wrap: true
        }

        DeskText {
            objectName: "classPlaces"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBaseline
            text: root.classes.places
            figures: true
            soft: true
            abridged: true
        }
    }

    DeskText {
        objectName: "classAbout"
        Layout.fillWidth: true
        text: root.classes.about
        figures: true
        wrap: true
    }

    DeskNotice {
        objectName: "classProblem"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.classes.problem !== "" ? root.classes.problem : Object.values(root.classes.problems).join("\n")
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 3 * Theme.target * Theme.textScale
        Layout.minimumHeight: Layout.preferredHeight
        spacing: Theme.gap

        DeskList {
            id: sessions

            objectName: "classSessions"
            Layout.fillHeight: true
            Layout.preferredWidth: Math.min(300, Math.max(210, root.width * 0.36))
            name: qsTr("Sessions")
            model: root.classes.sessions
            currentIndex: root.classes.currentSession
            onCurrentIndexChanged: {
                if (currentIndex >= 0)
                    root.classes.currentSession = currentIndex;
            }
            onActivated: root.enterPets()
            Keys.onLeftPressed: root.leaving()
            Keys.onRightPressed: root.enterPets()
            Keys.onEscapePressed: root.leaving()
            delegate: ClassLineItem {
            }
        }

        DeskList {
            id: pets

            objectName: "classPets"
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: qsTr("Pets")
            model: root.classes.pets
            currentIndex: root.classes.currentPet
            emptySymbol: "dog"
            emptyTitle: qsTr("Nobody is enrolled yet.")
            emptyText: qsTr("N enrols a pet.")
            onCurrentIndexChanged: {
                if (currentIndex >= 0)
                    root.classes.currentPet = currentIndex;
            }
            onActivated: root.goOn()
            Keys.onLeftPressed: root.enterSessions()
            Keys.onEscapePressed: root.enterSessions()
            delegate: ClassLineItem {
            }
        }
    }

    Repeater {
        model: root.classes.warnings

        DeskChip {
            required property string modelData

            Layout.maximumWidth: root.width - 2 * root.padding
            symbol: "alert"
            text: modelData
            tone: Theme.Trouble
        }
    }

    DeskText {
        objectName: "classHomework"
        Layout.fillWidth: true
        visible: root.classes.homework !== ""
        text: qsTr("Homework: %1").arg(root.classes.homework)
        wrap: true
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    DeskFlow {
        DeskButton {
            objectName: "classPlace"
            visible: root.classes.canGivePlace
            text: qsTr("Give it the place")
            kind: DeskButton.Primary
            keyHint: "Return"
            busy: root.classes.busy
            onClicked: root.classes.givePlace()
        }

        DeskButton {
            objectName: "classPresent"
            visible: root.classes.canMark
            text: qsTr("Present")
            kind: DeskButton.Primary
            keyHint: "P"
            onClicked: root.classes.mark(ClassesModel.Present)
        }

        DeskButton {
            objectName: "classAbsent"
            visible: root.classes.canMark
            text: qsTr("Absent")
            keyHint: "A"
            onClicked: root.classes.mark(ClassesModel.Absent)
        }

        DeskButton {
            objectName: "classExcused"
            visible: root.classes.canMark
            text: qsTr("Excused")
            keyHint: "E"
            onClicked: root.classes.mark(ClassesModel.Excused)
        }

        DeskButton {
            objectName: "classEnrol"
            text: qsTr("Enrol")
            kind: root.classes.canMark || root.classes.canGivePlace ? DeskButton.Quiet : DeskButton.Primary
            keyHint: "N"
            onClicked: root.enrolling()
        }

        DeskButton {
            objectName: "classBill"
            visible: root.classes.canBill
            text: qsTr("Bill")
            keyHint: "B"
            onClicked: root.billing()
        }

        DeskButton {
            objectName: "classWithdraw"
            visible: root.classes.hasPet && !root.inSessions
            text: qsTr("Take out")
            keyHint: "X"
            onClicked: root.withdrawing()
        }

        DeskButton {
            objectName: "classFamily"
            visible: root.classes.hasPet
            text: qsTr("The family")
            symbol: "family"
            shortcut: "Ctrl+F"
            onClicked: root.familyAsked()
        }

        DeskButton {
            objectName: "classWrite"
            visible: root.classes.sessionId !== ""
            text: qsTr("Homework")
            keyHint: "H"
            onClicked: root.writing()
        }

        DeskButton {
            objectName: "classMove"
            visible: root.classes.sessionId !== "" && !root.classes.cancelled
            text: qsTr("Move the session")
            keyHint: "M"
            onClicked: root.moving()
        }

        DeskButton {
            objectName: "classCancel"
            visible: root.classes.canCancel
            text: qsTr("Cancel the session")
            shortcut: "Ctrl+D"
            onClicked: root.cancelling()
        }

        DeskButton {
            objectName: "classRestore"
            visible: root.classes.cancelled
            text: qsTr("It is held after all")
            shortcut: "Ctrl+R"
            onClicked: root.classes.restoreSession()
        }
    }
}
