import QtQuick
import Tailtown.Desk

/*
    A named line of text; everything in it is selected when it gets the focus.

    text, placeholder, maximumLength (200), readOnly, symbol, suffix, figures
    label, hint, error, required   see DeskLabelled
    edited(text)    by the person, not by a program: the place to hand the text to a view model
    accepted()      Enter
    finished()      Enter, or the focus has left
*/
DeskLabelled {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholder
    property alias maximumLength: input.maximumLength
    property alias readOnly: input.readOnly
    property alias symbol: input.symbol
    property alias suffix: input.suffix
    property alias figures: input.figures
    property alias size: input.size
    property alias horizontalAlignment: input.horizontalAlignment
    property alias inputMethodHints: input.inputMethodHints
    readonly property alias selectedText: input.selectedText

    // For a field that has its own use for keys a text line would take: its Keys handlers then come first.
    property bool keysFirst: false

    signal edited(string text)
    signal accepted
    signal finished

    function selectAll() {
        input.selectAll();
    }
    function clear() {
        input.clear();
    }

    DeskTextInput {
        id: input

        width: parent.width
        focus: true
        Keys.forwardTo: root.keysFirst ? [root] : []
        wrong: root.error !== ""
        Accessible.name: root.label
        Accessible.description: root.error !== "" ? root.error : root.hint
        onTextEdited: root.edited(text)
        onAccepted: root.accepted()
        onEditingFinished: root.finished()
    }
}
