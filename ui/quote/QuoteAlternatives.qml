import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What could be had instead, each with its price and one key.

    alternatives   {title, detail, price, change} each
    chosen(index)  it was taken
*/
ColumnLayout {
    id: root

    property var alternatives: []

    signal chosen(int index)

    spacing: Theme.gapTiny

    Repeater {
        model: root.alternatives.length

        RowLayout {
            id: alternative

            required property int index
            readonly property var shown: root.alternatives[index] ?? ({})

            Layout.fillWidth: true
            spacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                DeskText {
                    Layout.fillWidth: true
                    text: alternative.shown.title ?? ""
                    strong: true
                }

                DeskText {
                    Layout.fillWidth: true
                    text: alternative.shown.detail ?? ""
                    size: Theme.caption
                    soft: true
                }
            }

            ColumnLayout {
                spacing: 0

                DeskText {
                    Layout.alignment: Qt.AlignRight
                    text: alternative.shown.price ?? ""
                    figures: true
                }

                DeskText {
                    Layout.alignment: Qt.AlignRight
                    visible: text !== ""
                    text: alternative.shown.change ?? ""
                    size: Theme.caption
                    figures: true
                    soft: true
                }
            }

            DeskButton {
                objectName: "alternative." + alternative.index
                text: qsTr("Take this")
                shortcut: "Ctrl+" + (alternative.index + 1)
                onClicked: root.chosen(alternative.index)
            }
        }
    }
}
