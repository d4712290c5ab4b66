import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A family comes for the first time. Only a name is required; a phone that somebody has already is shown at once.

    argument   {typed, returns}: what was looked for; back to where one came from when it is saved
*/
DeskPage {
    id: root

    title: qsTr("New family")
    onEntered: firstName.forceActiveFocus(Qt.TabFocusReason)
    Component.onCompleted: family.begin(root.argument.typed ?? "")

    NewFamilyModel {
        id: family

        session: root.session
        onSaved: household => {
            root.navigation.back();
            if (!root.argument.returns)
                root.navigation.open("household", {
                        "id": household
                    });
        }
    }

    ApprovalDialog {
        form: family
    }

    tools: [
        DeskButton {
            objectName: "saveFamily"
            text: qsTr("Save")
            kind: DeskButton.Primary
            shortcut: "Ctrl+Return"
            busy: family.busy
            onClicked: family.save()
        }
    ]

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge

        DeskScroll {
            Layout.fillWidth: true
            Layout.fillHeight: true

            DeskNotice {
                Layout.fillWidth: true
                text: family.problem !== "" ? family.problem : family.problems["people"] ?? ""
                visible: text !== ""
            }

            DeskPanel {
                Layout.fillWidth: true
                title: qsTr("Who they are")

                Row {
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    DeskField {
                        id: firstName

                        objectName: "firstName"
                        width: (parent.width - parent.spacing) / 2
                        label: qsTr("First name")
                        maximumLength: 120
                        text: family.values["firstName"] ?? ""
                        error: family.problems["people.0.firstName"] ?? ""
                        onEdited: text => family.set("firstName", text)
                        onAccepted: lastName.forceActiveFocus(Qt.TabFocusReason)
                    }

                    DeskField {
                        id: lastName

                        objectName: "lastName"
                        width: (parent.width - parent.spacing) / 2
                        label: qsTr("Last name")
                        maximumLength: 120
                        text: family.values["lastName"] ?? ""
                        error: family.problems["people.0.lastName"] ?? ""
                        onEdited: text => family.set("lastName", text)
                        onAccepted: phone.forceActiveFocus(Qt.TabFocusReason)
                    }
                }

                Row {
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    DeskField {
                        id: phone

                        objectName: "phone"
                        width: (parent.width - parent.spacing) / 2
                        label: qsTr("Phone")
                        symbol: "phone"
                        maximumLength: 60
                        text: family.values["phone"] ?? ""
                        error: family.problems["people.0.phones.0.typed"] ?? ""
                        onEdited: text => family.set("phone", text)
                        onAccepted: email.forceActiveFocus(Qt.TabFocusReason)
                    }

                    DeskField {
                        width: (parent.width - parent.spacing) / 2
                        label: qsTr("Second phone")
                        symbol: "phone"
                        maximumLength: 60
                        text: family.values["secondPhone"] ?? ""
                        error: family.problems["people.0.phones.1.typed"] ?? ""
                        onEdited: text => family.set("secondPhone", text)
                    }
                }

                Row {
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    DeskField {
                        id: email

                        objectName: "email"
                        width: (parent.width - parent.spacing) / 2
                        label: qsTr("E-mail")
                        symbol: "mail"
                        text: family.values["email"] ?? ""
                        error: family.problems["people.0.email"] ?? ""
                        onEdited: text => family.set("email", text)
                    }

                    DeskField {
                        width: (parent.width - parent.spacing) / 2
                        label: qsTr("What the family is called")
                        placeholder: qsTr("As the last name")
                        maximumLength: 120
                        text: family.values["name"] ?? ""
                        error: family.problems["name"] ?? ""
                        onEdited: text => family.set("name", text)
                    }
                }
            }

            DeskPanel {
                Layout.fillWidth: true
                title: qsTr("Their pets")
                actions: [
                    DeskButton {
                        objectName: "anotherPet"
                        text: qsTr("Another pet")
                        symbol: "plus"
                        shortcut: "Alt+P"
                        onClicked: {
                            family.addPet();
                            pets.itemAt(family.petCount - 1).forceActiveFocus(Qt.TabFocusReason);
                        }
                    }
                ]

                Repeater {
                    id: pets

                    model: family.petCount

                    FocusScope {
                        id: pet

                        required property int index
                        readonly property string prefix: "pets." + pet.index + "."

                        Layout.fillWidth: true
                        implicitHeight: petRow.implicitHeight

                        Row {
                            id: petRow

                            readonly property int share: (width - 140 - 2 * spacing) / 2

                            width: parent.width
                            spacing: Theme.gap

                            DeskField {
                                objectName: pet.prefix + "name"
                                width: petRow.share
                                focus: true
                                label: qsTr("Name")
                                maximumLength: 120
                                text: family.values[pet.prefix + "name"] ?? ""
                                error: family.problems[pet.prefix + "name"] ?? ""
                                onEdited: text => family.set(pet.prefix + "name", text)
                            }

                            DeskChoice {
                                width: 140
                                label: qsTr("Kind")
                                model: family.speciesWords
                                textRole: "text"
                                valueRole: "value"
                                currentIndex: 0
                                onChosen: index => family.set(pet.prefix + "species", family.speciesWords[index].value)
                            }

                            DeskField {
                                objectName: pet.prefix + "breed"
                                width: petRow.share
                                label: qsTr("Breed")
                                maximumLength: 120
                                text: family.values[pet.prefix + "breed"] ?? ""
                                error: family.problems[pet.prefix + "breed"] ?? ""
                                onEdited: text => family.set(pet.prefix + "breed", text)
                            }
                        }
                    }
                }
            }

            DeskPanel {
                Layout.fillWidth: true

                DeskTextArea {
                    Layout.fillWidth: true
                    label: qsTr("Notes")
                    lines: 3
                    text: family.values["notes"] ?? ""
                    error: family.problems["notes"] ?? ""
                    onEdited: text => family.set("notes", text)
                }
            }
        }

        Loader {
            Layout.preferredWidth: 360
            Layout.fillHeight: true
            visible: active
            active: family.sameCount > 0
            sourceComponent: DeskPanel {
                title: qsTr("Perhaps they are here already")

                DeskNotice {
                    Layout.fillWidth: true
                    tone: Theme.Departing
                    text: qsTr("Somebody with this phone or e-mail is on file. Open them instead of taking them in twice.")
                }

                LineList {
                    objectName: "sames"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    name: qsTr("Families on file")
                    rows: family.sames
                    onMeant: what => {
                        root.navigation.back();
                        root.navigation.open(what.page, what.argument);
                    }
                }
            }
        }
    }
}
