import QtQuick
import Tailtown.Desk

/*
    A sentence in the strip that leaves by itself.

    show(sentence)
*/
DeskText {
    id: root

    function show(sentence: string) {
        root.text = sentence;
        clock.restart();
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Timer {
        id: clock

        interval: 10000
        onTriggered: root.text = ""
    }
}
