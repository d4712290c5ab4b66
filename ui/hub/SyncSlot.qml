import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tailtown.Desk

/*
    A fact in the strip that leads to more: Enter, Space or a press.

    symbol, text, tone   as of a DeskStripSlot
    clicked()
*/
T.Control {
    id: root

    property alias symbol: slot.symbol
    property alias text: slot.text
    property alias tone: slot.tone

    signal clicked

    Layout.maximumWidth: implicitWidth
    Layout.fillWidth: true
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.target
    horizontalPadding: Theme.gapTiny
    visible: slot.text !== ""
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.focusable: true
    Accessible.onPressAction: root.clicked()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Space && event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        event.accepted = true;
        root.clicked();
    }

    contentItem: DeskStripSlot {
        id: slot

        visible: true
        abridged: true
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.hovered ? Theme.hover : "transparent"

        DeskFocusRing {
            shown: root.visualFocus
            inside: true
        }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.clicked()
    }
}
