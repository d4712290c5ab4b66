import QtQuick
import Tailtown.Desk

/*
    A day, as text: a view model reads what people write ("3 dec", "2026-12-03") and writes the day back in the resort's
    way, because a date that passes through QML can lose a day.

    text              as shown
    stepped(days)     + and - (while all of it is selected, as it is on arrival), arrow up and down: one day; Page Up and
                      Page Down: a week. The view model answers with a new text.
    edited(text), accepted(), finished(), label, hint, error, required   as in a DeskField
*/
DeskField {
    id: root

    readonly property bool allSelected: selectedText === text

    signal stepped(int days)

    function step(days: int) {
        root.stepped(days);
        root.selectAll();
    }

    implicitWidth: 176 * Theme.textScale
    keysFirst: true
    symbol: "calendar"
    maximumLength: 40
    Keys.onPressed: event => {
        if (root.readOnly || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        const letters = event.key === Qt.Key_Plus || event.key === Qt.Key_Equal || event.key === Qt.Key_Minus;
        if (letters && !root.allSelected)
            return;
        switch (event.key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal:
        case Qt.Key_Up:
            root.step(1);
            break;
        case Qt.Key_Minus:
        case Qt.Key_Down:
            root.step(-1);
            break;
        case Qt.Key_PageUp:
            root.step(7);
            break;
        case Qt.Key_PageDown:
            root.step(-7);
            break;
        default:
            return;
        }
        event.accepted = true;
    }
}
