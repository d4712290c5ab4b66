import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The lines of a bill with their explanations folded under them, and the sums. Enter unfolds a line, Delete takes one
    off that can go.

    lines        the BillLines of the page's form
    sums         a list of {text, amount} under the lines
    total        "$298.25"
    totalText    what it is called, "Total" unless told
    emptyText    when there are no lines
    removed(row) Delete, or its cross
*/
FocusScope {
    id: root

    required property BillLines lines
    property var sums: []
    property string total
    property string totalText: qsTr("Total")
    property string emptyText
    readonly property alias currentRow: list.currentIndex

    signal removed(int row)

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.gapSmall

        DeskList {
            id: list

            objectName: "billLines"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            name: qsTr("Bill")
            model: root.lines
            emptyTitle: root.emptyText
            onActivated: index => root.lines.toggle(index)
            Keys.onSpacePressed: root.lines.toggle(currentIndex)
            Keys.onDeletePressed: root.removed(currentIndex)

            delegate: DeskListRow {
                id: line

                required property string title
                required property string amount
                required property string explanation
                required property bool open
                required property bool removable

                name: line.title + ", " + line.amount + ", " + line.explanation
                separated: false
                horizontalPadding: Theme.gapSmall

                ColumnLayout {
                    width: parent.width
                    spacing: 2

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.gapSmall

                        DeskIcon {
                            opacity: line.explanation !== "" ? 1 : 0
                            symbol: line.open ? "chevron-down" : "chevron-end"
                            size: 16
                            color: Theme.softInk

                            TapHandler {
                                onTapped: root.lines.toggle(line.index)
                            }
                        }

                        DeskText {
                            Layout.fillWidth: true
                            text: line.title
                            wrap: true
                        }

                        DeskText {
                            text: line.amount
                            figures: true
                        }

                        DeskIconButton {
                            visible: line.removable
                            implicitWidth: 28
                            implicitHeight: 28
                            focusPolicy: Qt.NoFocus
                            symbol: "cross"
                            name: qsTr("Take %1 off the bill").arg(line.title)
                            onClicked: root.removed(line.index)
                        }
                    }

                    DeskText {
                        Layout.fillWidth: true
                        Layout.leftMargin: 16 + Theme.gapSmall
                        visible: line.open
                        text: line.explanation
                        size: Theme.caption
                        soft: true
                        wrap: true
                    }
                }
            }
        }

        DeskDivider {
            Layout.fillWidth: true
        }

        Column {
            id: sums

            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapSmall
            Layout.rightMargin: Theme.gapSmall
            spacing: Theme.gapSmall

            Repeater {
                model: root.sums.length

                RowLayout {
                    id: sum

                    required property int index
                    readonly property var shown: root.sums[index] ?? ({})

                    width: sums.width

                    DeskText {
                        Layout.fillWidth: true
                        text: sum.shown.text ?? ""
                        wrap: true
                        soft: true
                    }

                    DeskText {
                        text: sum.shown.amount ?? ""
                        figures: true
                        soft: true
                    }
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapSmall
            Layout.rightMargin: Theme.gapSmall

            DeskText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                text: root.totalText
                size: Theme.listTitle
                strong: true
            }

            DeskText {
                objectName: "billTotal"
                Layout.alignment: Qt.AlignBaseline
                text: root.total
                size: Theme.pageTitle
                strong: true
                figures: true
            }
        }
    }
}
