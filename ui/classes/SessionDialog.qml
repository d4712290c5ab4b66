import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What a session is about, and what is to be practised at home.

    classes    the page's model
*/
DeskDialog {
    id: root

    required property ClassesModel classes

    function ask() {
        topic.text = root.classes.topic;
        homework.text = root.classes.homework;
        root.classes.clearProblems();
        root.open();
        homework.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Topic and homework")
    text: root.classes.title + ", " + root.classes.sessionTitle
    confirmText: qsTr("Write down")
    natural: 560
    stays: true
    busy: root.classes.busy
    error: root.classes.problem !== "" ? root.classes.problem : Object.values(root.classes.problems).join("\n")
    onConfirmed: root.classes.write(topic.text, homework.text)

    DeskField {
        id: topic

        objectName: "sessionTopic"
        Layout.fillWidth: true
        label: qsTr("Topic")
        maximumLength: 120
    }

    DeskTextArea {
        id: homework

        objectName: "sessionHomework"
        Layout.fillWidth: true
        label: qsTr("Homework")
        placeholder: qsTr("What is to be practised until the next session")
        lines: 5
    }
}
