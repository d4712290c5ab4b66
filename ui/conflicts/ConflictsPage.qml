import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What two desks decided without knowing of each other: the cards at the start, the one that is looked at beside them.
    Enter does the next thing for the card, and the next one is looked at.
*/
DeskPage {
    id: root

    function enterList() {
        if (cards.count > 0)
            cards.forceActiveFocus(Qt.TabFocusReason);
        else
            lists.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Conflicts")
    subtitle: conflicts.loaded ? conflicts.countText : ""
    onEntered: root.enterList()

    ConflictsModel {
        id: conflicts

        session: root.session
        onShown: {
            cards.currentIndex = conflicts.current;
            cards.positionViewAtIndex(conflicts.current, ListView.Contain);
        }
        onSettled: root.enterList()
    }

    ApprovalDialog {
        form: conflicts
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge

        ColumnLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: Math.min(420, Math.max(320, root.width * 0.34))
            Layout.fillHeight: true
            spacing: Theme.gap

            DeskSegments {
                id: lists

                objectName: "cardLists"
                stretched: true
                name: qsTr("Which cards")
                model: conflicts.lists
                currentIndex: conflicts.listed
                onChosen: index => conflicts.listed = index
                Keys.onDownPressed: root.enterList()
            }

            DeskPanel {
                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: 1

                DeskList {
                    id: cards

                    objectName: "cards"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    name: qsTr("Cards")
                    model: conflicts.rows
                    emptySymbol: conflicts.loaded ? "check" : ""
                    emptyTitle: !conflicts.loaded ? "" : conflicts.listed === ConflictsModel.Open ? qsTr("All desks agree.") : qsTr("No card was settled yet.")
                    onCurrentIndexChanged: {
                        if (currentIndex >= 0)
                            conflicts.current = currentIndex;
                    }
                    onActivated: conflicts.act()
                    onLeftAtTop: lists.forceActiveFocus(Qt.BacktabFocusReason)
                    onLeftAtBottom: conflicts.more()
                    Keys.onRightPressed: pane.enter()
                    delegate: CardItem {
                    }
                }
            }
        }

        CardPane {
            id: pane

            Layout.fillWidth: true
            Layout.preferredWidth: 1040
            Layout.maximumWidth: 1040
            Layout.fillHeight: true
            visible: conflicts.hasCard
            conflicts: conflicts
            onOpened: root.navigation.open(conflicts.openPage, conflicts.openArgument)
            onLeaving: root.enterList()
        }

        // What a wide window has too much of.
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 0
            visible: conflicts.hasCard && root.width > 1560
        }

        DeskEmpty {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignCenter
            visible: conflicts.loaded && !conflicts.hasCard
            symbol: "conflicts"
            title: conflicts.listed === ConflictsModel.Open ? qsTr("There is nothing to decide.") : qsTr("Settled cards stay here.")
            text: qsTr("Desks go on working while they can't reach each other. What two of them decided differently comes here as a card: both values, who, when, and a key for each way out.")
        }
    }
}
