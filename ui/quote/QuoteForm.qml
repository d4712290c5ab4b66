import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The same as the line, for a mouse: who, which pets, when, in what, with what.

    quote        the form of the page
    newFamily()  they are not on file
    openFamily() their page
*/
DeskScroll {
    id: root

    required property QuoteModel quote

    signal newFamily
    signal openFamily

    padding: Theme.gapSmall
    spacing: Theme.gap

    DeskField {
        id: who

        objectName: "quoteWho"
        Layout.fillWidth: true
        label: qsTr("Family")
        symbol: "family"
        placeholder: qsTr("A name or a phone's last digits")
        text: root.quote.who
        onFinished: root.quote.setWho(who.text)
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.quote.family !== "" || root.quote.unknown
        spacing: Theme.gapSmall

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            DeskText {
                objectName: "quoteFamily"
                Layout.fillWidth: true
                text: root.quote.unknown ? qsTr("Nobody is called so.") : root.quote.family
                strong: true
            }

            DeskText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.quote.familyDetail
                size: Theme.caption
                soft: true
                figures: true
            }
        }

        DeskButton {
            objectName: "quoteNewFamily"
            visible: root.quote.unknown
            text: qsTr("New family")
            symbol: "plus"
            shortcut: "Ctrl+N"
            onClicked: root.newFamily()
        }

        DeskIconButton {
            objectName: "quoteOpenFamily"
            visible: root.quote.family !== ""
            symbol: "chevron-end"
            name: qsTr("Open the family")
            onClicked: root.openFamily()
        }
    }

    Flow {
        Layout.fillWidth: true
        visible: root.quote.pets.length > 0
        spacing: Theme.gapSmall

        Repeater {
            model: root.quote.pets.length

            DeskCheckBox {
                id: pet

                required property int index
                readonly property var shown: root.quote.pets[index] ?? ({})

                objectName: "quotePet." + pet.index
                width: Math.floor((root.width - 3 * Theme.gapSmall) / 2)
                text: pet.shown.name ?? ""
                hint: pet.shown.detail ?? ""
                onToggled: root.quote.togglePet(pet.shown.id)

                // A click would end a plain binding.
                Binding {
                    target: pet
                    property: "checked"
                    value: pet.shown.chosen ?? false
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        DeskDateField {
            id: arrives

            objectName: "quoteArrives"
            Layout.fillWidth: true
            label: qsTr("Arrives")
            text: root.quote.arrives
            error: root.quote.problems.arrivesOn ?? ""
            onStepped: days => root.quote.stepArrives(days)
            onFinished: root.quote.setArrives(arrives.text)
        }

        DeskDateField {
            id: leaves

            objectName: "quoteLeaves"
            Layout.fillWidth: true
            label: qsTr("Leaves")
            text: root.quote.leaves
            error: root.quote.problems.leavesOn ?? ""
            onStepped: days => root.quote.stepLeaves(days)
            onFinished: root.quote.setLeaves(leaves.text)
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        DeskChoice {
            objectName: "quoteService"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Service")
            model: root.quote.services
            currentIndex: root.quote.serviceIndex
            onChosen: index => root.quote.setService(index)
        }

        DeskChoice {
            objectName: "quoteKind"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Room")
            model: root.quote.kinds
            currentIndex: root.quote.kindIndex
            onChosen: index => root.quote.setKind(index)
        }
    }

    DeskSegments {
        objectName: "quoteTogether"
        stretched: true
        visible: root.quote.several
        name: qsTr("Rooms")
        model: [qsTr("One room"), qsTr("Rooms of their own")]
        currentIndex: root.quote.together ? 0 : 1
        onChosen: index => root.quote.setTogether(index === 0)
    }

    DeskLabelled {
        Layout.fillWidth: true
        visible: root.quote.addOns.length > 0
        label: qsTr("Add-ons")

        Flow {
            width: parent.width
            spacing: Theme.gapTiny

            Repeater {
                model: root.quote.addOns.length

                DeskButton {
                    id: addOn

                    required property int index
                    readonly property var shown: root.quote.addOns[index] ?? ({})

                    objectName: "quoteAddOn." + addOn.index
                    symbol: addOn.shown.days > 0 ? "check" : "plus"
                    horizontalPadding: Theme.gap
                    text: addOn.shown.days === 2 ? qsTr("%1, every day").arg(addOn.shown.name) : addOn.shown.name ?? ""
                    Accessible.description: addOn.shown.price ?? ""
                    onClicked: root.quote.stepAddOn(addOn.index)
                }
            }
        }
    }

    DeskMoneyField {
        id: deposit

        objectName: "quoteDeposit"
        Layout.fillWidth: true
        label: qsTr("Deposit")
        hint: root.quote.depositHint
        currency: root.quote.currency
        text: root.quote.deposit
        error: root.quote.problems.deposit ?? ""
        onFinished: root.quote.setDeposit(deposit.text)
    }
}
