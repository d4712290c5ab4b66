import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The day: who arrives, who is here, who leaves. Typing filters all three, arrows move, Enter does the next thing.
*/
DeskPage {
    id: root

    property BoardColumnView current: arriving

    function look(view: BoardColumnView) {
        root.current = view;
        inspector.card = model.card(view.column, view.currentIndex);
    }

    title: qsTr("Today")
    subtitle: model.hereText
    onEntered: root.current.focusList()

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Escape && model.filter !== "") {
            model.filter = "";
            root.current.focusList();
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace && model.filter !== "") {
            model.filter = model.filter.slice(0, -1);
            event.accepted = true;
        } else if (event.text.trim() !== "" && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))) {
            model.filter += event.text;
            event.accepted = true;
        }
    }

    TodayModel {
        id: model

        session: root.session
    }

    tools: [
        DeskField {
            id: filter

            objectName: "todayFilter"
            implicitWidth: 240
            symbol: "search"
            placeholder: qsTr("Type to filter")
            text: model.filter
            onEdited: text => model.filter = text
            Keys.onDownPressed: root.current.focusList()
            onAccepted: root.current.focusList()
        }
    ]

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge

        BoardColumnView {
            id: arriving

            objectName: "arriving"
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: qsTr("Arriving")
            count: model.arrivalsText
            symbol: "in"
            tone: Theme.Arriving
            column: model.arriving
            loaded: model.loaded
            emptyTitle: qsTr("Nobody else arrives today.")
            emptyText: model.arrivalsTomorrow
            onLooked: root.look(arriving)
            KeyNavigation.right: inHouse
        }

        BoardColumnView {
            id: inHouse

            objectName: "inHouse"
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: qsTr("In house")
            count: model.hereText
            symbol: "room"
            tone: Theme.InHouse
            column: model.inHouse
            loaded: model.loaded
            emptyTitle: qsTr("Nobody stays tonight.")
            emptyText: model.arrivalsTomorrow
            onLooked: root.look(inHouse)
            KeyNavigation.left: arriving
            KeyNavigation.right: leaving
        }

        BoardColumnView {
            id: leaving

            objectName: "leaving"
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: qsTr("Leaving")
            count: model.departuresText
            symbol: "out"
            tone: Theme.Departing
            column: model.leaving
            loaded: model.loaded
            emptyTitle: qsTr("Nobody leaves today.")
            emptyText: model.departuresTomorrow
            onLooked: root.look(leaving)
            KeyNavigation.left: inHouse
        }

        StayInspector {
            id: inspector

            Layout.fillHeight: true
            session: root.session
            navigation: root.navigation
            opened: root.width >= 1500 && card.booking !== undefined
        }
    }
}
