import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The drawer is counted: notes and coins, then what they come to, who is still in the house, and closing.
*/
FocusScope {
    id: root

    required property TillCloseForm closing
    readonly property bool wide: root.width >= 880 * Theme.textScale

    function begin() {
        grid.begin();
    }

    onVisibleChanged: {
        if (visible)
            root.begin();
    }

    Connections {
        target: root.closing

        function onProblemsChanged() {
            if (root.closing.problems.reason !== undefined)
                reason.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    DeskScroll {
        id: scroll

        anchors.fill: parent
        anchors.margins: -scroll.ringSide
        anchors.rightMargin: -scroll.barSide

        // Below each other where they are too wide.
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.gapLarge
            rowSpacing: Theme.gapLarge

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gapLarge

                DeskPanel {
                    Layout.fillWidth: true
                    title: qsTr("Cash in the drawer")

                    CoinGrid {
                        id: grid

                        Layout.fillWidth: true
                        focus: true
                        coins: root.closing.coins
                        onDone: grid.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    }
                }

                DeskPanel {
                    Layout.fillWidth: true
                    title: qsTr("Pets in the house")

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.gapLarge

                        DeskField {
                            objectName: "petsCounted"
                            Layout.preferredWidth: 208 * Theme.textScale
                            label: qsTr("Counted on a round")
                            text: root.closing.pets
                            figures: true
                            maximumLength: 6
                            error: root.closing.problems.petsCounted ?? ""
                            inputMethodHints: Qt.ImhDigitsOnly
                            onEdited: text => root.closing.pets = text
                        }

                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: Theme.gapTiny

                            DeskText {
                                Layout.fillWidth: true
                                text: root.closing.petsText
                                wrap: true
                            }

                            DeskText {
                                Layout.fillWidth: true
                                visible: text !== ""
                                text: root.closing.stillHereText
                                color: Theme.tones[Theme.Departing]
                                wrap: true
                            }

                            DeskText {
                                Layout.fillWidth: true
                                text: root.closing.tomorrowText
                                soft: true
                                wrap: true
                            }
                        }
                    }
                }
            }

            DeskPanel {
                Layout.fillWidth: !root.wide
                Layout.preferredWidth: 400
                Layout.alignment: Qt.AlignTop
                title: qsTr("The count")

                TillSum {
                    Layout.fillWidth: true
                    name: qsTr("Counted")
                    amount: root.closing.coins.total
                    large: true
                }

                TillSum {
                    Layout.fillWidth: true
                    visible: root.closing.revealed
                    name: qsTr("Should be there")
                    amount: root.closing.expected
                }

                DeskNotice {
                    objectName: "variance"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.closing.variance
                    tone: root.closing.differs ? Theme.Departing : Theme.InHouse
                    symbol: root.closing.differs ? "alert" : "check"
                }

                DeskField {
                    id: reason

                    objectName: "varianceReason"
                    Layout.fillWidth: true
                    visible: root.closing.differs
                    label: qsTr("Why")
                    text: root.closing.reason
                    error: root.closing.problems.reason ?? ""
                    onEdited: text => root.closing.reason = text
                }

                DeskMoneyField {
                    objectName: "cardsCounted"
                    Layout.fillWidth: true
                    visible: root.closing.tookCards
                    label: qsTr("Total on the card terminal")
                    currency: root.closing.currency
                    text: root.closing.cards
                    hint: root.closing.cardsText
                    onEdited: text => root.closing.cards = text
                }

                DeskMoneyField {
                    objectName: "checksCounted"
                    Layout.fillWidth: true
                    visible: root.closing.tookChecks
                    label: qsTr("Checks added up")
                    currency: root.closing.currency
                    text: root.closing.checks
                    hint: root.closing.checksText
                    onEdited: text => root.closing.checks = text
                }

                DeskText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.closing.waitingText
                    soft: true
                    wrap: true
                }

                RowLayout {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapSmall
                    spacing: Theme.gapSmall

                    DeskButton {
                        objectName: "sellOn"
                        text: qsTr("Back to selling")
                        busy: root.closing.busy
                        onClicked: root.closing.sellOn()
                    }

                    Item {
                        Layout.fillWidth: true
                    }

                    DeskButton {
                        objectName: "closeTill"
                        text: qsTr("Close")
                        kind: DeskButton.Primary
                        shortcut: "Ctrl+Return"
                        enabled: root.closing.coins.touched
                        busy: root.closing.busy
                        onClicked: root.closing.close()
                    }
                }
            }
        }
    }
}
