import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Somebody who works here, to be chosen.
*/
Item {
    id: root

    required property string name
    required property string role
    property bool chosen: false
    property bool focused: false

    signal clicked

    Accessible.role: Accessible.Button
    Accessible.name: root.name + ", " + root.role
    Accessible.onPressAction: root.clicked()

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.gapTiny
        radius: Theme.panelRadius
        color: root.chosen ? Theme.softTones[Theme.Accent] : area.containsMouse ? Theme.hover : "transparent"

        DeskFocusRing {
            shown: root.focused
        }
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gapSmall
        spacing: Theme.gapSmall

        DeskAvatar {
            Layout.alignment: Qt.AlignHCenter
            size: 56
            name: root.name
        }

        DeskText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.name
            strong: true
        }

        DeskText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.role
            size: Theme.caption
            color: Theme.softInk
        }
    }

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.clicked()
    }
}
