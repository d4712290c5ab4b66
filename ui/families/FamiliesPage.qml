import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    All families: those of today at first, any other by typing. Enter opens, Ctrl+N takes a new one in.
*/
DeskPage {
    id: root

    /*! Enter came before the answer: it opens the family that is then the first. */
    property bool hurried: false

    function openFirst() {
        root.hurried = !families.settled;
        if (!root.hurried && list.count > 0)
            list.activated(Math.max(0, list.currentIndex));
    }

    title: qsTr("Families")
    subtitle: families.loaded ? families.countText : ""
    onEntered: filter.forceActiveFocus(Qt.TabFocusReason)

    FamiliesModel {
        id: families

        session: root.session
        onShown: {
            list.forceLayout();
            if (list.count > 0 && families.filter !== "")
                list.select(0);
            if (root.hurried)
                root.openFirst();
        }
    }

    tools: [
        DeskButton {
            objectName: "newFamily"
            text: qsTr("New family")
            symbol: "plus"
            kind: DeskButton.Primary
            shortcut: "Ctrl+N"
            onClicked: root.navigation.open("new_family", {
                    "typed": families.filter
                })
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        DeskHead {
            least: 300
            tools: [
                DeskSegments {
                    objectName: "familyLists"
                    name: qsTr("Which families")
                    model: [qsTr("Today"), qsTr("Newest"), qsTr("Owing")]
                    enabled: filter.text === ""
                    opacity: enabled ? 1 : 0.5
                    currentIndex: families.listed
                    onChosen: index => families.listed = index
                }
            ]

            DeskField {
                id: filter

                objectName: "familyFilter"
                Layout.fillWidth: true
                Layout.maximumWidth: 480 * Theme.textScale
                symbol: "search"
                placeholder: qsTr("Name, pet, phone, e-mail or room")
                text: families.filter
                onEdited: text => {
                    root.hurried = false;
                    families.filter = text;
                }
                onAccepted: root.openFirst()
                Keys.onDownPressed: list.forceActiveFocus()
                Keys.onEscapePressed: event => {
                    event.accepted = families.filter !== "";
                    families.filter = "";
                }
            }

            Item {
                Layout.fillWidth: true
            }
        }

        DeskPanel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: 0

            LineList {
                id: list

                objectName: "families"
                Layout.fillWidth: true
                Layout.fillHeight: true
                name: qsTr("Families")
                rows: families.rows
                emptySymbol: families.loaded ? "family" : ""
                emptyTitle: !families.loaded ? "" : families.filter !== "" ? qsTr("No family is found by that.") : families.listed === FamiliesModel.InDebt ? qsTr("Nobody owes anything.") : families.listed === FamiliesModel.Newest ? qsTr("There is no family yet.") : qsTr("No family comes, stays or leaves today.")
                emptyText: !families.loaded ? "" : families.filter !== "" ? qsTr("Try a part of a name, the last four digits of a phone, or take them in with Ctrl+N.") : qsTr("Type a name, a pet or a phone to find any family.")
                onLeftAtTop: filter.forceActiveFocus(Qt.BacktabFocusReason)
                onAtYEndChanged: if (atYEnd && count > 0)
                    families.more()
                onMeant: what => root.navigation.open(what.page, what.argument)
            }
        }
    }
}
