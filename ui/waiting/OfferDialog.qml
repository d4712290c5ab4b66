import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A family was told that there is room: how long they may think about it.

    waiting    the page's model
*/
DeskDialog {
    id: root

    required property WaitingModel waiting

    function ask() {
        times.currentIndex = 0;
        root.open();
    }

    title: qsTr("Offer it to %1").arg(root.waiting.family)
    text: root.waiting.answer + " " + qsTr("The room is not held: whoever books first has it.")
    confirmText: qsTr("They were told")
    stays: true
    busy: root.waiting.busy
    error: root.waiting.problem !== "" ? root.waiting.problem : Object.values(root.waiting.problems).join("\n")
    onConfirmed: root.waiting.offer(times.currentIndex)

    DeskText {
        text: qsTr("How long they may think about it")
        soft: true
    }

    DeskSegments {
        id: times

        objectName: "offerTimes"
        name: qsTr("How long they may think about it")
        model: root.waiting.offerTimes
        onChosen: index => times.currentIndex = index
    }
}
