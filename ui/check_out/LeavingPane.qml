import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Who goes home, with what, and with whom.

    form           the CheckOutModel of the page
    reasonsAsked   why something stays here is to be said
*/
ColumnLayout {
    id: root

    required property CheckOutModel form
    property bool reasonsAsked: false

    spacing: Theme.gapLarge

    DeskPanel {
        Layout.fillWidth: true
        title: qsTr("Going home")
        spacing: 0

        // A layout of its own: that of the panel may still look at a row that has gone (Qt 6.4).
        Item {
            Layout.fillWidth: true
            implicitHeight: pets.implicitHeight

            ColumnLayout {
                id: pets

                width: parent.width
                spacing: 0

                Repeater {
                    model: root.form.pets

                    ColumnLayout {
                        id: pet

                        required property int index
                        required property string name
                        required property string detail
                        required property bool leaving

                        Layout.fillWidth: true

                        DeskCheckBox {
                            objectName: "leaving." + pet.index
                            Layout.fillWidth: true
                            text: pet.name
                            hint: pet.detail
                            checked: pet.leaving
                            onToggled: root.form.setLeaving(pet.index, checked)
                        }
                    }
                }
            }
        }

        DeskText {
            Layout.fillWidth: true
            visible: root.form.family !== "" && root.form.petCount === 0
            text: qsTr("No pet of this family is in house.")
            soft: true
            wrap: true
        }
    }

    AddOnsPanel {
        Layout.fillWidth: true
        session: root.form.session
        stays: root.form.leavingStays
        openOnly: true
    }

    DeskPanel {
        Layout.fillWidth: true
        visible: root.form.handBackCount > 0
        title: qsTr("Hand back")
        spacing: Theme.gapTiny
        actions: [
            DeskButton {
                objectName: "allBack"
                text: qsTr("All")
                shortcut: "Ctrl+B"
                onClicked: root.form.allBack()
            }
        ]

        // A layout of its own: that of the panel may still look at a row that has gone (Qt 6.4).
        Item {
            Layout.fillWidth: true
            implicitHeight: things.implicitHeight

            ColumnLayout {
                id: things

                width: parent.width
                spacing: Theme.gapTiny

                Repeater {
                    model: root.form.handBacks

                    ColumnLayout {
                        id: row

                        required property int index
                        required property string item
                        required property string note
                        required property string unit
                        required property string typed
                        required property string problem
                        required property bool back
                        required property bool drug

                        Layout.fillWidth: true
                        spacing: 0

                        DeskCheckBox {
                            objectName: "back." + row.index
                            Layout.fillWidth: true
                            text: row.item
                            hint: row.note
                            checked: row.back
                            onToggled: root.form.setBack(row.index, checked)
                        }

                        DeskField {
                            objectName: "backNote." + row.index
                            Layout.fillWidth: true
                            Layout.leftMargin: Theme.iconSize + Theme.gapSmall + 2
                            visible: row.drug || (!row.back && (root.reasonsAsked || row.typed !== ""))
                            labelShown: false
                            label: row.drug ? qsTr("How much goes back") : qsTr("Why it stays here")
                            placeholder: label
                            suffix: row.unit
                            text: row.typed
                            error: row.problem
                            onEdited: text => root.form.typeBack(row.index, text)
                        }
                    }
                }
            }
        }
    }

    DeskPanel {
        Layout.fillWidth: true
        title: qsTr("Picked up by")

        DeskChoice {
            objectName: "pickUp"
            Layout.fillWidth: true
            model: root.form.pickUps
            currentIndex: root.form.pickUpIndex
            hint: root.form.pickUpHint
            Accessible.name: qsTr("Picked up by")
            onChosen: index => root.form.pickUpIndex = index
        }

        DeskField {
            objectName: "pickUpName"
            Layout.fillWidth: true
            visible: root.form.pickUpIsOther
            label: qsTr("Name")
            required: true
            text: root.form.pickUpName
            error: root.form.problems["pickUp.name"] ?? ""
            onEdited: text => root.form.pickUpName = text
        }
    }
}
