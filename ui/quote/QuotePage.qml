import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The phone rings: who, when, what room, and the answer in a breath. One key makes it a booking.

    argument   {"household", "unit", "from", "until"}: what is known already
*/
DeskPage {
    id: root

    objectName: "quotePage"
    title: qsTr("Quote")
    subtitle: quote.refused === "" ? quote.notUnderstood : ""
    onEntered: line.enter()
    Component.onCompleted: quote.open(root.argument)

    QuoteModel {
        id: quote

        session: root.session
        onDepositDue: booking => root.navigation.open("deposit", {
                    "booking": booking
                })
        onWaiting: wish.close()
    }

    ApprovalDialog {
        form: quote
    }

    WaitingWishDialog {
        id: wish

        form: quote
        title: qsTr("Wait for a room")
        text: qsTr("As soon as one is free, the waiting list says so. Nothing is promised until then.")
        confirmText: qsTr("Put on the waiting list")
        onAnswered: (kind, flexibleDays, comesFirst, notes) => quote.wait(flexibleDays, comesFirst, notes)
    }

    tools: [
        DeskButton {
            objectName: "printQuote"
            enabled: quote.printable
            text: qsTr("Print")
            symbol: "print"
            shortcut: "Ctrl+P"
            onClicked: root.navigation.open("print", quote.document())
        },
        DeskButton {
            objectName: "copyQuote"
            enabled: quote.printable
            text: qsTr("Copy as text")
            shortcut: "Ctrl+Shift+C"
            onClicked: quote.copyAsText()
        },
        DeskButton {
            objectName: "wait"
            visible: quote.waitable
            text: qsTr("Waiting list")
            symbol: "clock"
            shortcut: "Ctrl+W"
            onClicked: wish.ask({})
        },
        DeskButton {
            objectName: "moveAndBook"
            visible: quote.bookableAfterMove
            text: qsTr("Move and book")
            symbol: "room"
            shortcut: "Ctrl+M"
            busy: quote.busy
            onClicked: quote.bookAfterMove()
        },
        DeskButton {
            objectName: "book"
            enabled: quote.bookable
            text: qsTr("Book")
            kind: DeskButton.Primary
            shortcut: "Ctrl+Return"
            busy: quote.busy
            onClicked: quote.book()
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge

        QuoteLine {
            id: line

            Layout.fillWidth: true
            z: 1
            listWidth: form.width
            quote: quote
        }

        DeskNotice {
            objectName: "quoteProblem"
            Layout.fillWidth: true
            visible: text !== ""
            text: quote.refused
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gapLarge

            QuoteForm {
                id: form

                Layout.fillHeight: true
                Layout.leftMargin: -Theme.gapSmall
                Layout.preferredWidth: root.side(380)
                Layout.maximumWidth: root.side(380)
                quote: quote
                onNewFamily: root.navigation.open("new_family", {
                        "typed": quote.who,
                        "returns": true
                    })
                onOpenFamily: root.navigation.open("household", {
                        "id": quote.household
                    })
            }

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                QuoteAnswer {
                    anchors.fill: parent
                    anchors.rightMargin: -Theme.gap
                    visible: quote.offered
                    quote: quote
                }

                DeskPanel {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    visible: quote.done !== "" && !quote.offered
                    spacing: Theme.gap

                    DeskNotice {
                        objectName: "quoteDone"
                        Layout.fillWidth: true
                        tone: Theme.InHouse
                        symbol: "check"
                        text: quote.done
                    }

                    DeskFlow {
                        DeskButton {
                            objectName: "quoteDeposit.take"
                            visible: !quote.waits
                            text: qsTr("Take a deposit")
                            symbol: "cash"
                            shortcut: "Ctrl+D"
                            onClicked: root.navigation.open("deposit", {
                                    "booking": quote.booking
                                })
                        }

                        DeskButton {
                            objectName: "openWaiting"
                            visible: quote.waits
                            text: qsTr("Open the waiting list")
                            symbol: "clock"
                            shortcut: "Ctrl+W"
                            onClicked: root.navigation.open("waiting")
                        }

                        DeskButton {
                            objectName: "openStay"
                            text: qsTr("Open the stay")
                            shortcut: "Ctrl+O"
                            onClicked: root.navigation.open("stay", {
                                    "reservation": quote.stay
                                })
                        }
                    }
                }

                DeskEmpty {
                    anchors.centerIn: parent
                    width: parent.width
                    visible: !quote.offered && quote.done === ""
                    symbol: "phone"
                    title: quote.hint
                    text: qsTr("For example: %1").arg(quote.example)
                }
            }
        }
    }
}
