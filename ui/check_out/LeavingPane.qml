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
        visible: root.form.family !== ""
        title: qsTr("Going home")
        spacing: 0

        // Not a layout: that of Qt 6.4 may still count a row that has gone.
        Column {
            id: pets

            Layout.fillWidth: true

            Repeater {
                model: root.form.pets

                Column {
                    id: pet

                    required property int index
                    required property string name
                    required property string detail
                    required property bool leaving

                    width: pets.width

                    DeskCheckBox {
                        objectName: "leaving." + pet.index
                        width: parent.width
                        text: pet.name
                        hint: pet.detail
                        checked: pet.leaving
                        onToggled: root.form.setLeaving(pet.index, checked)
                    }
                }
            }
        }

        DeskText {
            Layout.fillWidth: true
            visible: root.form.petCount === 0
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

        Column {
            id: things

            Layout.fillWidth: true
            spacing: Theme.gapTiny

            Repeater {
                model: root.form.handBacks

                Column {
                    id: row

                    required property int index
                    required property string item
                    required property string note
                    required property string unit
                    required property string typed
                    required property string problem
                    required property bool back
                    required property bool drug
                    readonly property int indent: Theme.iconSize + Theme.gapSmall + 2

                    width: things.width

                    DeskCheckBox {
                        objectName: "back." + row.index
                        width: parent.width
                        text: row.item
                        hint: row.note
                        checked: row.back
                        onToggled: root.form.setBack(row.index, checked)
                    }

                    DeskField {
                        objectName: "backNote." + row.index
                        x: row.LayoutMirroring.enabled ? 0 : row.indent
                        width: parent.width - row.indent
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
