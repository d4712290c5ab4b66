import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What stands where nothing is: says something useful, and what can be done.

    symbol     an icon above
    title      "Nobody else arrives today."
    text       "Tomorrow: 18."
    action     the words of a button, if there is something to do; pressed: acted()
    focusAction()
*/
ColumnLayout {
    id: root

    property string symbol
    property string title
    property string text
    property string action

    signal acted

    function focusAction() {
        verb.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.gapSmall

    DeskIcon {
        symbol: root.symbol
        size: Theme.iconSize * 1.6
        color: Theme.softInk
        visible: symbol !== ""
        Layout.alignment: Qt.AlignHCenter
    }

    DeskText {
        text: root.title
        size: Theme.listTitle
        wrap: true
        horizontalAlignment: Text.AlignHCenter
        visible: text !== ""
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineMeasure
        Layout.alignment: Qt.AlignHCenter
    }

    DeskText {
        text: root.text
        soft: true
        wrap: true
        horizontalAlignment: Text.AlignHCenter
        visible: text !== ""
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineMeasure
        Layout.alignment: Qt.AlignHCenter
    }

    DeskButton {
        id: verb

        objectName: "emptyAction"
        text: root.action
        visible: text !== ""
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.gapSmall
        onClicked: root.acted()
    }
}
