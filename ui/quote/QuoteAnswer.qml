import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The answer: what it costs and why, night by night whether there is room, what else could be had, what has to be seen
    to.

    quote   the form of the page
*/
DeskScroll {
    id: root

    required property QuoteModel quote

    padding: Theme.gapSmall
    spacing: Theme.gap

    DeskPanel {
        Layout.fillWidth: true
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            DeskText {
                objectName: "quoteTotal"
                Layout.alignment: Qt.AlignBaseline
                visible: text !== ""
                text: root.quote.total
                size: Theme.total
                strong: true
                figures: true
            }

            DeskText {
                Layout.alignment: Qt.AlignBaseline
                visible: root.quote.total !== ""
                text: qsTr("with tax")
                soft: true
            }

            Item {
                Layout.fillWidth: true
            }

            DeskChip {
                objectName: "quoteState"
                symbol: root.quote.state.symbol ?? ""
                text: root.quote.state.text ?? ""
                tone: root.quote.state.tone ?? Theme.Neutral
            }
        }

        DeskNotice {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.quote.priceProblem
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            DeskText {
                text: root.quote.period
                strong: true
                figures: true
            }

            DeskText {
                objectName: "quoteRooms"
                Layout.fillWidth: true
                wrap: true
                text: root.quote.rooms
                soft: true
                figures: true
            }
        }

        Repeater {
            model: root.quote.terms

            DeskText {
                required property string modelData

                objectName: "quoteTerms"
                Layout.fillWidth: true
                text: modelData
                wrap: true
                figures: true
            }
        }

        QuoteNights {
            Layout.fillWidth: true
            visible: root.quote.nights.length > 0
            nights: root.quote.nights
        }

        Repeater {
            model: root.quote.reasons

            DeskText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                wrap: true
            }
        }
    }

    DeskPanel {
        Layout.fillWidth: true
        visible: root.quote.alternatives.length > 0
        title: qsTr("Or")
        spacing: Theme.gapSmall

        QuoteAlternatives {
            Layout.fillWidth: true
            alternatives: root.quote.alternatives
            onChosen: index => root.quote.choose(index)
        }
    }

    DeskPanel {
        Layout.fillWidth: true
        visible: root.quote.lines.length > 0
        title: qsTr("How it comes about")
        spacing: Theme.gapSmall

        Repeater {
            model: root.quote.lines

            ColumnLayout {
                id: line

                required property var modelData

                Layout.fillWidth: true
                spacing: 2

                RowLayout {
                    Layout.fillWidth: true

                    DeskText {
                        Layout.fillWidth: true
                        text: line.modelData.text
                        wrap: true
                    }

                    DeskText {
                        text: line.modelData.amount
                        figures: true
                    }
                }

                Repeater {
                    model: line.modelData.steps

                    RowLayout {
                        id: step

                        required property var modelData

                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.gapLarge
                        spacing: Theme.gapSmall

                        DeskText {
                            Layout.fillWidth: true
                            text: step.modelData.text
                            wrap: true
                            size: Theme.caption
                            soft: true
                            figures: true
                        }

                        DeskText {
                            text: step.modelData.version
                            size: Theme.caption
                            soft: true
                            figures: true
                        }

                        DeskText {
                            Layout.preferredWidth: 72 * Theme.textScale
                            text: step.modelData.amount
                            size: Theme.caption
                            soft: true
                            figures: true
                            horizontalAlignment: Text.AlignRight
                        }
                    }
                }
            }
        }

        DeskDivider {
            Layout.fillWidth: true
        }

        Repeater {
            model: root.quote.sums

            RowLayout {
                id: sum

                required property var modelData

                Layout.fillWidth: true

                DeskText {
                    Layout.fillWidth: true
                    text: sum.modelData.text
                    wrap: true
                    soft: true
                }

                DeskText {
                    text: sum.modelData.amount
                    figures: true
                    soft: true
                }
            }
        }
    }

    DeskPanel {
        Layout.fillWidth: true
        visible: root.quote.checks.length > 0
        title: qsTr("Before they come")
        spacing: Theme.gapSmall

        Repeater {
            model: root.quote.checks

            RowLayout {
                id: check

                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.gapSmall

                DeskIcon {
                    Layout.alignment: Qt.AlignTop
                    symbol: check.modelData.symbol
                    color: Theme.tones[check.modelData.tone]
                }

                DeskText {
                    Layout.fillWidth: true
                    text: check.modelData.text
                    wrap: true
                }
            }
        }
    }
}
