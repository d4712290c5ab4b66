import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Large digits for a finger, beside a DeskPinField or an amount.

    corner          what stands left of the zero: "00", "." or nothing
    digit(text)     one of them was pressed
    erase()         the last one is to go
    keysTakeFocus   false, so that typing goes on in the field
*/
GridLayout {
    id: root

    property string corner

    signal digit(string text)
    signal erase

    columns: 3
    rowSpacing: Theme.gapSmall
    columnSpacing: Theme.gapSmall

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", root.corner, "0", "erase"]

        DeskKey {
            required property string modelData

            text: modelData === "erase" ? "" : modelData
            symbol: modelData === "erase" ? "erase" : ""
            name: modelData === "erase" ? qsTr("Erase") : modelData
            opacity: modelData === "" ? 0 : 1
            enabled: modelData !== ""
            Layout.fillWidth: true
            Layout.preferredWidth: 72
            onClicked: modelData === "erase" ? root.erase() : root.digit(modelData)
        }
    }
}
