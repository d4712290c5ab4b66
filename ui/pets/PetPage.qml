import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A pet: whether it would be let in today, what must be known about it, what it is and whose, its stays. Enter on a
    line opens it; what is written is written in the form beside.

    argument   {id}
*/
DeskPage {
    id: root

    readonly property list<Item> lists: [care, stays, history]
    property Item lastList: care

    function follow(what: var) {
        if (what.form)
            form.open(what.form, what.target);
        else if (what.page && root.navigation.has(what.page))
            root.navigation.open(what.page, what.argument);
    }
    function focusList() {
        if (tabs.currentIndex === 0 && root.lastList)
            root.lastList.forceActiveFocus();
        else
            root.lists[tabs.currentIndex].forceActiveFocus();
    }
    function show(tab: int) {
        tabs.choose(tab);
        root.focusList();
    }

    title: pet.name
    subtitle: pet.family
    onEntered: root.focusList()

    PetModel {
        id: pet

        session: root.session
        pet: root.argument.id ?? ""
    }

    RecordForm {
        id: form

        session: root.session
        onDone: sentence => root.session.tell(sentence)
    }

    ApprovalDialog {
        form: form
    }

    tools: [
        DeskButton {
            objectName: "openFamily"
            visible: pet.household !== ""
            text: qsTr("Family")
            symbol: "family"
            shortcut: "Ctrl+F"
            onClicked: root.navigation.open("household", {
                    "id": pet.household
                })
        },
        DeskButton {
            objectName: "addVaccination"
            visible: pet.loaded && !pet.missing
            text: qsTr("Vaccination")
            symbol: "syringe"
            shortcut: "Ctrl+N"
            onClicked: form.open("add.vaccination", pet.pet)
        },
        DeskButton {
            objectName: "editPet"
            visible: pet.loaded && !pet.missing
            text: qsTr("Edit")
            symbol: "edit"
            kind: checkIn.visible ? DeskButton.Quiet : DeskButton.Primary
            shortcut: "Ctrl+E"
            onClicked: form.open("pet", pet.pet)
        },
        DeskButton {
            id: checkIn

            objectName: "checkIn"
            visible: pet.arriving !== "" && root.navigation.has("check_in")
            text: qsTr("Check in")
            symbol: "in"
            kind: DeskButton.Primary
            shortcut: "Ctrl+I"
            onClicked: root.navigation.open("check_in", {
                    "booking": pet.arriving
                })
        }
    ]

    Shortcut {
        sequence: "Ctrl+1"
        onActivated: root.show(0)
    }

    Shortcut {
        sequence: "Ctrl+2"
        onActivated: root.show(1)
    }

    Shortcut {
        sequence: "Ctrl+3"
        onActivated: root.show(2)
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge

        ColumnLayout {
            spacing: Theme.gap

            DeskNotice {
                objectName: "petNotice"
                Layout.fillWidth: true
                visible: text !== ""
                text: pet.notice
            }

            DeskSegments {
                id: tabs

                objectName: "petTabs"
                name: qsTr("What is shown")
                model: [qsTr("Overview"), qsTr("Stays"), qsTr("History")]
                Keys.onDownPressed: root.focusList()
            }

            RowLayout {
                visible: tabs.currentIndex === 0
                spacing: Theme.gapLarge

                DeskPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 6
                    visible: !form.opened || root.lastList !== about || root.width > 1400
                    padding: 0

                    LineList {
                        id: care

                        objectName: "petCare"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        name: qsTr("Stays, vaccinations and warnings")
                        rows: pet.care
                        onLeftAtTop: tabs.forceActiveFocus()
                        onActiveFocusChanged: if (activeFocus)
                            root.lastList = care
                        KeyNavigation.right: about
                        onMeant: what => root.follow(what)
                    }
                }

                DeskPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 4
                    visible: !form.opened || root.lastList === about || root.width > 1400
                    padding: 0

                    LineList {
                        id: about

                        objectName: "petAbout"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        name: qsTr("About the pet")
                        rows: pet.about
                        onLeftAtTop: tabs.forceActiveFocus()
                        onActiveFocusChanged: if (activeFocus)
                            root.lastList = about
                        KeyNavigation.left: care
                        onMeant: what => root.follow(what)
                    }
                }
            }

            DeskPanel {
                visible: tabs.currentIndex > 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: 0

                LineList {
                    id: stays

                    objectName: "petStays"
                    visible: tabs.currentIndex === 1
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    name: qsTr("Stays")
                    rows: pet.stays
                    emptySymbol: pet.loaded ? "calendar" : ""
                    emptyTitle: pet.loaded ? qsTr("It has not stayed here yet.") : ""
                    onLeftAtTop: tabs.forceActiveFocus()
                    onAtYEndChanged: if (atYEnd && count > 0)
                        pet.more()
                    onMeant: what => root.follow(what)
                }

                LineList {
                    id: history

                    objectName: "petHistory"
                    visible: tabs.currentIndex === 2
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    name: qsTr("Who changed what")
                    rows: pet.history
                    emptySymbol: pet.loaded ? "clock" : ""
                    emptyTitle: pet.loaded ? qsTr("Nothing was changed on this desk.") : ""
                    onLeftAtTop: tabs.forceActiveFocus()
                    onAtYEndChanged: if (atYEnd && count > 0)
                        pet.more()
                    onMeant: what => root.follow(what)
                }
            }
        }

        RecordInspector {
            Layout.fillHeight: true
            form: form
            onFinished: root.focusList()
        }
    }
}
