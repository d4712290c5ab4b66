import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The families that wait for a room, with what the house says to each now. Enter gives the one that is looked at its
    room, if there is one.
*/
DeskPage {
    id: root

    function enterList() {
        if (families.count > 0)
            families.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Waiting list")
    subtitle: waiting.loaded ? waiting.countText : ""
    onEntered: root.enterList()

    WaitingModel {
        id: waiting

        session: root.session
        onShown: {
            families.currentIndex = waiting.current;
            families.positionViewAtIndex(waiting.current, ListView.Contain);
        }
        onActed: {
            offer.close();
            wish.close();
            root.enterList();
        }
        onDepositDue: booking => root.navigation.open("deposit", {
                    "booking": booking
                })
    }

    // Offers expire while one looks.
    Timer {
        interval: 30000
        running: root.visible
        repeat: true
        onTriggered: waiting.look()
    }

    ApprovalDialog {
        form: waiting
    }

    OfferDialog {
        id: offer

        waiting: waiting
    }

    WaitingWishDialog {
        id: wish

        form: waiting
        kinds: waiting.kinds
        title: qsTr("What they wait for")
        confirmText: qsTr("Save")
        onAnswered: (kind, flexibleDays, comesFirst, notes) => waiting.change(kind, flexibleDays, comesFirst, notes)
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge

        DeskPanel {
            Layout.fillWidth: false
            Layout.preferredWidth: Math.min(520, Math.max(400, root.width * 0.42))
            Layout.fillHeight: true
            visible: waiting.hasFamily
            padding: 1

            DeskList {
                id: families

                objectName: "waitingList"
                Layout.fillWidth: true
                Layout.fillHeight: true
                name: qsTr("Waiting list")
                model: waiting.rows
                onCurrentIndexChanged: {
                    if (currentIndex >= 0)
                        waiting.current = currentIndex;
                }
                onActivated: pane.enter()
                Keys.onRightPressed: pane.enter()
                delegate: WaitingItem {
                }
            }
        }

        WaitingPane {
            id: pane

            Layout.fillWidth: true
            Layout.preferredWidth: 900
            Layout.maximumWidth: 900
            Layout.fillHeight: true
            visible: waiting.hasFamily
            waiting: waiting
            onLeaving: root.enterList()
            onOffering: offer.ask()
            onChanging: wish.ask({
                    "kind": waiting.kindIndex,
                    "flexibleDays": waiting.flexibleDays,
                    "comesFirst": waiting.comesFirst,
                    "notes": waiting.notes
                })
            onStayAsked: root.navigation.open("stay", {
                    "reservation": waiting.reservation
                })
            onFamilyAsked: root.navigation.open("household", {
                    "id": waiting.household
                })
        }

        DeskEmpty {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignCenter
            visible: waiting.loaded && !waiting.hasFamily
            symbol: "clock"
            title: qsTr("Nobody waits for a room.")
            text: qsTr("When a house is full, the quote puts a family here. As soon as a room is free for them, it is said here, and one key books it.")
        }
    }
}
