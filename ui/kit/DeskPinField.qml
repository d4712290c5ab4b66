import QtQuick
import Tailtown.Desk

/*
    Where a PIN is typed: digits only, shown as dots, never selected, copied or remembered by an input method.

    text            what was typed
    maximumLength   12
    label, hint, error
    accepted(pin)   Enter, with at least one digit
    edited(text)    by the person
    clear()         forgets it
    add(digit), erase()   for a keypad on the screen
*/
DeskLabelled {
    id: root

    property alias text: input.text
    property alias maximumLength: input.maximumLength

    signal accepted(string pin)
    signal edited(string text)

    function clear() {
        input.clear();
    }
    function add(digit: string) {
        input.insert(input.length, digit);
        root.edited(input.text);
    }
    function erase() {
        input.remove(input.length - 1, input.length);
        root.edited(input.text);
    }

    implicitWidth: 240 * Theme.textScale

    DeskTextInput {
        id: input

        width: parent.width
        focus: true
        maximumLength: 12
        symbol: "lock"
        wrong: root.error !== ""
        echoMode: TextInput.Password
        passwordCharacter: "●"
        passwordMaskDelay: 0
        selectByMouse: false
        font.letterSpacing: 4
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        Accessible.name: root.label
        Accessible.description: root.error
        Accessible.passwordEdit: true
        onTextEdited: root.edited(text)
        onAccepted: {
            if (text !== "")
                root.accepted(text);
        }

        validator: RegularExpressionValidator {
            regularExpression: /[0-9]*/
        }
    }
}
