import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A sentence that should be seen: an icon, the words, and what to do about it.

    text      the sentence
    tone      Theme.Trouble (default), Departing for a warning, InHouse for good news, Accent or Neutral for a remark
    symbol    "alert" unless told
    action    the words of a button; acted() when it was pressed
*/
Rectangle {
    id: root

    property string text
    property int tone: Theme.Trouble
    property string symbol: tone === Theme.Trouble || tone === Theme.Departing ? "alert" : "info"
    property string action

    signal acted

    implicitWidth: row.implicitWidth + 2 * Theme.gap
    implicitHeight: row.implicitHeight + 2 * Theme.gapSmall
    radius: Theme.controlRadius
    color: Theme.softTones[tone]
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        anchors.topMargin: Theme.gapSmall
        anchors.bottomMargin: Theme.gapSmall
        spacing: Theme.gapSmall

        DeskIcon {
            symbol: root.symbol
            color: Theme.tones[root.tone]
            Layout.alignment: words.lineCount > 1 ? Qt.AlignTop : Qt.AlignVCenter
        }

        DeskText {
            id: words

            text: root.text
            color: Theme.ink
            wrap: true
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.lineMeasure
        }

        Item {
            Layout.fillWidth: true
        }

        DeskButton {
            objectName: "noticeAction"
            text: root.action
            visible: text !== ""
            onClicked: root.acted()
        }
    }
}
