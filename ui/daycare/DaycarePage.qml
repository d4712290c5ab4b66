import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The day of the daycare, by play group. Enter or Space brings a regular in, and sends it home on a credit; typing
    filters. Several are chosen with Shift and the arrows, a whole group with Ctrl+A.
*/
DeskPage {
    id: root

    function focusList() {
        if (list.count > 0)
            list.forceActiveFocus(Qt.TabFocusReason);
        else
            root.forceActiveFocus();
    }

    function open(page: string): bool {
        const argument = daycare.argument();
        if (argument.reservation === undefined)
            return false;
        daycare.filter = "";
        root.navigation.open(page, argument);
        return true;
    }

    // Shift and an arrow take the row along.
    function extend(step: int) {
        if (!list.currentItem)
            return;
        if (!(list.currentItem as DaycareItem).chosen)
            daycare.choose(list.currentIndex);
        const row = list.currentIndex + step;
        if (row < 0 || row >= list.count)
            return;
        list.select(row);
        if (!(list.currentItem as DaycareItem).chosen)
            daycare.choose(row);
    }

    function pressed(event: var): bool {
        const space = event.key === Qt.Key_Space || event.text === " ";
        if (event.modifiers === Qt.ControlModifier) {
            switch (event.key) {
            case Qt.Key_Space:
                daycare.choose(list.currentIndex);
                return true;
            case Qt.Key_A:
                daycare.chooseGroup();
                return true;
            case Qt.Key_O:
                return root.open("stay");
            case Qt.Key_F:
                return root.open("household");
            }
            return false;
        }
        if (event.modifiers === Qt.ShiftModifier && (event.key === Qt.Key_Down || event.key === Qt.Key_Up)) {
            root.extend(event.key === Qt.Key_Down ? 1 : -1);
            return true;
        }
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return false;
        if (event.key === Qt.Key_Escape && (daycare.filter !== "" || daycare.chosenCount > 0)) {
            daycare.filter = "";
            daycare.chooseNobody();
            return true;
        }
        if (event.key === Qt.Key_Backspace && daycare.filter !== "") {
            daycare.filter = daycare.filter.slice(0, -1);
            return true;
        }
        if (space && daycare.filter === "") {
            if (!event.isAutoRepeat)
                daycare.act();
            return true;
        }
        if (event.text.trim() !== "" || space) {
            daycare.filter += event.text;
            return true;
        }
        return false;
    }

    title: qsTr("Daycare")
    subtitle: daycare.countText
    onEntered: root.focusList()
    Keys.onPressed: event => event.accepted = root.pressed(event)

    DaycareModel {
        id: daycare

        session: root.session
        onShown: {
            list.currentIndex = daycare.current;
            list.positionViewAtIndex(daycare.current, ListView.Contain);
            if (root.activeFocus && list.count > 0 && !filter.activeFocus)
                root.focusList();
        }
        onPageAsked: (page, argument) => {
            daycare.filter = "";
            root.navigation.open(page, argument);
        }
    }

    // Who is late, and who came just now, changes with the time.
    Timer {
        interval: 60000
        running: root.visible
        repeat: true
        onTriggered: daycare.look()
    }

    tools: [
        DeskField {
            id: filter

            objectName: "daycareFilter"
            implicitWidth: 150 + 70 * Theme.textScale
            symbol: "search"
            placeholder: qsTr("Type to filter")
            text: daycare.filter
            onEdited: text => daycare.filter = text
            Keys.onDownPressed: root.focusList()
            onAccepted: daycare.act()
        },
        DeskButton {
            objectName: "daycareSheet"
            text: qsTr("Sheet")
            symbol: "print"
            shortcut: "Ctrl+P"
            enabled: list.count > 0
            onClicked: root.navigation.open("print", daycare.sheet)
        },
        DeskButton {
            objectName: "daycareGroup"
            text: qsTr("Whole group")
            keyHint: "Ctrl+A"
            enabled: list.count > 0
            onClicked: {
                daycare.chooseGroup();
                root.focusList();
            }
        },
        DeskButton {
            objectName: "daycareAct"
            visible: text !== ""
            kind: DeskButton.Primary
            text: daycare.verb
            keyHint: "Return"
            busy: daycare.busy
            onClicked: {
                daycare.act();
                root.focusList();
            }
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        DeskNotice {
            Layout.fillWidth: true
            visible: text !== ""
            text: daycare.problem
        }

        DeskPanel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: 1

            DeskList {
                id: list

                objectName: "daycareList"
                Layout.fillWidth: true
                Layout.fillHeight: true
                name: qsTr("Daycare")
                model: daycare.lines
                emptySymbol: daycare.loaded ? "paw" : ""
                emptyTitle: !daycare.loaded ? "" : daycare.filter === "" ? qsTr("Nobody comes for the day.") : qsTr("Nobody here matches “%1”.").arg(daycare.filter.trim())
                emptyText: daycare.loaded && daycare.filter === "" ? qsTr("Whoever is booked for daycare stands here on the day, by play group.") : ""
                section.property: "group"
                section.delegate: DaycareHeading {
                    group: daycare.groups[section]
                }
                onCurrentIndexChanged: {
                    if (currentIndex >= 0)
                        daycare.current = currentIndex;
                }
                onActivated: daycare.act()
                delegate: DaycareItem {
                    onChoosing: {
                        list.select(index);
                        daycare.choose(index);
                        root.focusList();
                    }
                }
            }
        }
    }
}
