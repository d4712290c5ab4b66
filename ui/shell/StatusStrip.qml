import QtQuick
import Tailtown.Desk

/*
    What is true right now: the network, what waits to be sent, who is signed in, what time it is.

    syncAsked()   what it says of the hub was pressed
*/
DeskStrip {
    id: root

    required property Session session

    signal syncAsked

    DayText {
        id: day

        session: root.session
    }

    HubNews {
        id: hub

        session: root.session
    }

    SyncSlot {
        objectName: "hubState"
        symbol: hub.symbol
        text: hub.text
        tone: hub.trouble ? Theme.Trouble : Theme.Neutral
        onClicked: root.syncAsked()
    }

    SyncSlot {
        objectName: "clockOff"
        symbol: "clock"
        text: hub.clockText
        tone: Theme.Departing
        onClicked: root.syncAsked()
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
