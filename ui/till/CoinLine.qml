import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A note or coin: its worth, how many there are, what they come to.

    stepped(by)     on to the next one, or back
    counted(text)   a number was typed
    begin()         gives it the focus
*/
RowLayout {
    id: line

    required property int index
    required property string worth
    required property string typed
    required property string comesTo

    signal stepped(int by)
    signal counted(string text)

    function begin() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.gap

    DeskText {
        Layout.preferredWidth: Math.max(72 * Theme.textScale, implicitWidth)
        text: line.worth
        figures: true
        horizontalAlignment: Text.AlignRight
    }

    DeskText {
        text: "\u00d7"
        soft: true
        Accessible.ignored: true
    }

    DeskTextInput {
        id: input

        objectName: "coin." + line.index
        Layout.preferredWidth: 88 * Theme.textScale
        text: line.typed
        figures: true
        maximumLength: 6
        horizontalAlignment: TextInput.AlignRight
        inputMethodHints: Qt.ImhDigitsOnly
        Accessible.name: qsTr("How many of %1").arg(line.worth)
        onTextEdited: line.counted(text)
        onAccepted: line.stepped(1)
        Keys.onDownPressed: line.stepped(1)
        Keys.onUpPressed: line.stepped(-1)

        validator: RegularExpressionValidator {
            regularExpression: /[0-9]{0,6}/
        }
    }

    DeskText {
        Layout.preferredWidth: Math.max(88 * Theme.textScale, implicitWidth)
        text: line.comesTo
        figures: true
        soft: true
        horizontalAlignment: Text.AlignRight
    }
}
