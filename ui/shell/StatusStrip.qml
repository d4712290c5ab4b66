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
        text: qsTr("Offline. All is saved here.")
    }

    DeskStripSlot {
        objectName: "waiting"
        symbol: "arrow-up"
        visible: root.session.waiting > 0
        text: qsTr("%Ln change(s) wait to be sent", "", root.session.waiting)
    }

    Connections {
        target: root.session

        function onUndoableChanged() {
            if (root.session.undoable === "")
                undo.hide();
            else
                undo.show(root.session.undoable);
        }

        function onTold(sentence: string) {
            news.show(sentence);
        }
    }

    middle: [
        DeskUndo {
            id: undo

            objectName: "undoOffer"
            onUndone: root.session.undo()
            onShownChanged: {
                if (!undo.shown)
                    root.session.forgetUndo();
            }
        },
        StatusNews {
            id: news

            objectName: "news"
            visible: text !== "" && !undo.shown
        }
    ]

    DeskStripSlot {
        objectName: "backupTrouble"
        symbol: "alert"
        visible: root.session.backupTrouble !== ""
        text: root.session.backupTrouble
        tone: Theme.Trouble
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
