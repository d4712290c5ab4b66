import QtQuick
import Tailtown.Desk

/*
    What is true right now: the network, what waits to be sent, who is signed in, what time it is.
*/
DeskStrip {
    id: root

    required property Session session

    DayText {
        id: day

        session: root.session
    }

    DeskStripSlot {
        symbol: "offline"
        text: qsTr("Works on this computer")
    }

    DeskStripSlot {
        objectName: "waiting"
        symbol: "arrow-up"
        visible: root.session.waiting > 0
        text: qsTr("%Ln change(s) wait to be sent", "", root.session.waiting)
    }

    trailing: [
        DeskStripSlot {
            symbol: "till"
            text: root.session.tillName
        },
        DeskStripSlot {
            symbol: "person"
            text: root.session.staffName
        },
        DeskStripSlot {
            symbol: "clock"
            text: day.time
        }
    ]
}
