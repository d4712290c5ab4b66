import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What was done at this desk and waits for the hub, one by one, and when it goes.

    session   the Session
*/
DeskDialog {
    id: root

    required property Session session

    objectName: "queueDialog"
    title: qsTr("What waits")
    text: waiting.story
    cancelText: qsTr("Done")
    implicitWidth: 560
    onAboutToShow: waiting.seen = true
    onClosed: waiting.seen = false

    QueuedChanges {
        id: waiting

        session: root.session
    }

    DeskList {
        objectName: "queuedChanges"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 320
        name: root.title
        model: waiting.rows
        visible: count > 0
        delegate: QueuedChangeItem {
        }
    }

    DeskText {
        Layout.fillWidth: true
        text: waiting.more
        soft: true
        visible: text !== ""
    }
}
