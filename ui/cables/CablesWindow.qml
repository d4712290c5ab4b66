import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A small window beside two desks: a switch for the network cable of each.

    panel   the CablePanel
*/
Window {
    id: window

    required property CablePanel panel

    width: 360
    height: 220
    visible: true
    color: Theme.ground
    title: qsTr("Network cables")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        spacing: Theme.gap

        DeskText {
            Layout.fillWidth: true
            text: qsTr("Pull a cable, work at both desks, and plug it in again.")
            wrap: true
        }
        Repeater {
            model: window.panel.desks

            DeskSwitch {
                required property string modelData
                required property int index

                text: modelData
                checked: true
                onToggled: window.panel.plug(index, checked)
            }
        }
    }
}
