import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What was just done, and "Undo" for ten seconds: for the middle of the DeskStrip. The time stands still while the
    pointer or the focus is on it.

    show(text)    "Bella is checked in."
    hide()
    shown         whether it is there
    seconds       10
    undone()      pressed, or Ctrl+Z
*/
FocusScope {
    id: root

    property int seconds: 10
    readonly property bool shown: words.text !== ""
    readonly property bool held: pointer.hovered || button.activeFocus

    signal undone

    function show(text: string) {
        words.text = text;
        clock.restart();
    }
    function hide() {
        words.text = "";
        clock.stop();
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    Layout.fillWidth: true
    Layout.minimumWidth: Math.min(implicitWidth, button.implicitWidth + 160)
    Layout.maximumWidth: implicitWidth
    visible: shown
    onHeldChanged: {
        if (held)
            clock.stop();
        else if (shown)
            clock.restart();
    }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Timer {
        id: clock

        interval: root.seconds * 1000
        onTriggered: root.hide()
    }

    HoverHandler {
        id: pointer
    }

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: Theme.gap

        DeskIcon {
            symbol: "check"
            size: 16
            color: Theme.inHouse
        }

        DeskText {
            id: words

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.lineMeasure
            abridged: true
        }

        DeskButton {
            id: button

            objectName: "undo"
            Layout.minimumWidth: implicitWidth
            text: qsTr("Undo")
            shortcut: "Ctrl+Z"
            implicitHeight: 32
            onClicked: {
                root.undone();
                root.hide();
            }
        }
    }
}
