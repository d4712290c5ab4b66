import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    One stay: what is known of it, and what can be done with it now.

    argument   {"reservation": id}, and {"at": "add_ons"} to begin at its add-ons
*/
DeskPage {
    id: root

    function start(action: var) {
        switch (action.name) {
        case "check_in":
        case "check_out":
            root.navigation.open(action.name, {
                    "booking": stay.bookingId
                });
            return;
        case "change_dates":
            datesDialog.open();
            return;
        case "move":
            roomDialog.open();
            return;
        }
        if (action.question === "")
            stay.act(action.name);
        else
            question.ask(action);
    }

    function askAboutDeposit() {
        deposit.open({
                "booking": stay.bookingId
            });
        settleDialog.begin();
    }

    function possible(action: var): bool {
        const page = action.name === "check_in" || action.name === "check_out";
        return !page || root.navigation.has(action.name);
    }

    function focusFirst() {
        if (root.argument.at === "add_ons" && addOns.openCount > 0) {
            addOns.focusFirst();
            return;
        }
        if (!actions.focusFirst())
            cardButton.forceActiveFocus(Qt.TabFocusReason);
    }

    title: stay.pet
    subtitle: stay.family
    onEntered: {
        if (deposit.done)
            settled.focusFirst();
        else
            root.focusFirst();
    }

    StayModel {
        id: stay

        session: root.session
        reservation: root.argument.reservation ?? ""
        onActed: question.close()
        onDepositLeft: root.askAboutDeposit()
    }

    DepositModel {
        id: deposit

        session: root.session
        onDoneChanged: afterTheDialogs.start()
    }

    // The dialogs that asked give the focus back to where it was; this comes after them.
    Timer {
        id: afterTheDialogs

        interval: 0
        onTriggered: {
            if (deposit.done)
                settled.focusFirst();
            else
                root.focusFirst();
        }
    }

    SettleDepositDialog {
        id: settleDialog

        form: deposit
    }

    ApprovalDialog {
        form: deposit
        reasonKnown: settleDialog.visible ? qsTr("Approved at the desk") : ""
    }

    ApprovalDialog {
        form: stay
    }

    QuestionDialog {
        id: question

        form: stay
        onAnswered: (name, reason) => stay.act(name, reason)
    }

    StayDatesDialog {
        id: datesDialog

        session: root.session
        reservation: stay.reservation
    }

    RepeatDialog {
        id: repeatDialog

        session: root.session
        reservation: stay.reservation
    }

    StayRoomDialog {
        id: roomDialog

        session: root.session
        reservation: stay.reservation
    }

    tools: [
        DeskButton {
            objectName: "openFamily"
            visible: root.navigation.has("household")
            text: qsTr("The family")
            symbol: "family"
            shortcut: "Ctrl+F"
            onClicked: root.navigation.open("household", {
                    "id": stay.householdId
                })
        },
        DeskButton {
            objectName: "openPet"
            visible: root.navigation.has("pet")
            text: qsTr("The pet")
            symbol: "paw"
            onClicked: root.navigation.open("pet", {
                    "id": stay.petId
                })
        },
        DeskButton {
            objectName: "openBill"
            visible: stay.invoiceId !== "" && root.navigation.has("invoice")
            text: qsTr("The bill")
            symbol: "till"
            onClicked: root.navigation.open("invoice", {
                    "id": stay.invoiceId
                })
        },
        DeskButton {
            id: cardButton

            objectName: "printCard"
            text: qsTr("Kennel card")
            symbol: "print"
            shortcut: "Ctrl+P"
            onClicked: root.navigation.open("print", {
                    "document": "kennel_card",
                    "id": stay.reservation
                })
        },
        DeskButton {
            objectName: "printSummary"
            text: qsTr("Summary for the owner")
            symbol: "print"
            onClicked: root.navigation.open("print", {
                    "document": "check_in",
                    "id": stay.bookingId
                })
        }
    ]

    PaidPanel {
        id: settled

        anchors.fill: parent
        visible: deposit.done
        title: deposit.doneTitle
        receipt: deposit.receipt
        onPrinted: root.navigation.open("print", {
                "document": "receipt",
                "id": deposit.receipt
            })
        onDone: deposit.forgetDone()
    }

    RowLayout {
        anchors.fill: parent
        visible: !deposit.done
        enabled: visible
        spacing: Theme.gapLarge

        DeskScroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            DeskNotice {
                Layout.fillWidth: true
                visible: text !== ""
                text: stay.problem !== "" ? stay.problem : Object.values(stay.problems).join("\n")
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.gapTiny

                DeskChip {
                    symbol: stay.state.symbol ?? ""
                    text: stay.state.text ?? ""
                    tone: stay.state.tone ?? Theme.Neutral
                }

                Repeater {
                    model: stay.alerts

                    DeskChip {
                        required property var modelData

                        width: Math.min(implicitWidth, parent.width)
                        symbol: modelData.symbol
                        text: modelData.text
                        tone: modelData.tone
                    }
                }
            }

            DeskPanel {
                Layout.fillWidth: true
                title: qsTr("The stay")
                spacing: Theme.gapSmall

                Repeater {
                    model: stay.facts

                    RowLayout {
                        id: fact

                        required property var modelData

                        Layout.fillWidth: true
                        spacing: Theme.gap

                        DeskText {
                            Layout.preferredWidth: 120 * Theme.textScale
                            Layout.alignment: Qt.AlignTop
                            text: fact.modelData.label
                            soft: true
                        }

                        DeskText {
                            Layout.fillWidth: true
                            text: fact.modelData.text
                            wrap: true
                            figures: true
                        }
                    }
                }
            }

            AddOnsPanel {
                id: addOns

                Layout.fillWidth: true
                session: root.session
                stays: stay.reservation === "" ? [] : [stay.reservation]
            }

            DeskPanel {
                Layout.fillWidth: true
                title: qsTr("Food, medication, belongings")
                spacing: Theme.gapSmall

                Repeater {
                    model: stay.care

                    RowLayout {
                        id: plan

                        required property var modelData

                        Layout.fillWidth: true
                        spacing: Theme.gapSmall

                        DeskIcon {
                            Layout.alignment: Qt.AlignTop
                            symbol: plan.modelData.symbol
                            size: 16
                            color: Theme.softInk
                        }

                        DeskText {
                            Layout.fillWidth: true
                            text: plan.modelData.text
                            wrap: true
                            figures: true
                        }
                    }
                }

                DeskText {
                    Layout.fillWidth: true
                    visible: stay.care.length === 0
                    text: qsTr("Nothing is noted yet. It is asked at the check-in.")
                    soft: true
                    wrap: true
                }
            }

            StayHistoryPanel {
                Layout.fillWidth: true
                stay: stay
            }
        }

        DeskScroll {
            Layout.preferredWidth: root.side(356)
            Layout.maximumWidth: root.side(356)
            Layout.fillHeight: true
            spacing: Theme.gap

            StayActionsPanel {
                id: actions

                Layout.fillWidth: true
                actions: stay.actions.filter(action => root.possible(action))
                busy: stay.busy
                onChosen: action => root.start(action)
                onRepeated: repeatDialog.open()
            }

            StayPricePanel {
                Layout.fillWidth: true
                stay: stay
                onDepositAsked: root.navigation.open("deposit", {
                        "booking": stay.bookingId
                    })
            }

            DeskPanel {
                Layout.fillWidth: true
                visible: stay.together.length > 0
                title: qsTr("In the same booking")
                spacing: Theme.gapSmall

                Repeater {
                    model: stay.together

                    DeskButton {
                        required property var modelData

                        Layout.fillWidth: true
                        text: modelData.text + " · " + modelData.state
                        wrap: true
                        onClicked: root.navigation.open("stay", {
                                "reservation": modelData.reservation
                            })
                    }
                }
            }
        }
    }
}
