import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The day: who arrives, who is here, who leaves. Typing filters all three, arrows move, Enter does the next thing.
*/
DeskPage {
    id: root

    property BoardColumnView current: arriving
    property bool inspecting: root.width >= 1500
    // With the inspector open and large text, the columns beside the one that is looked at give way.
    readonly property bool roomy: !inspector.opened || root.width >= 900 * Theme.textScale
    readonly property string nobody: qsTr("Nobody here matches “%1”.").arg(model.filter.trim())

    function goTo(view: BoardColumnView) {
        root.current = view;
        view.focusList();
    }

    function look(view: BoardColumnView) {
        root.current = view;
        inspector.card = model.card(view.column, view.currentIndex);
    }

    // The row that is looked at after filtering: in the column one is in, else in the first that has one.
    function lookAtFirst() {
        const found = root.current.rows > 0 ? root.current : arriving.rows > 0 ? arriving : inHouse.rows > 0 ? inHouse : leaving;
        if (found.rows === 0)
            return;
        found.select(0);
        root.look(found);
        found.focusList();
    }

    function open(page: string, card: var) {
        model.filter = "";
        root.navigation.open(page, {
                "booking": card.booking,
                "reservation": card.reservation,
                "household": card.household,
                "id": card.household
            });
    }

    function act() {
        const card = model.card(root.current.column, root.current.currentIndex);
        if (card.booking === undefined)
            return;
        const page = root.navigation.has(card.nextPage) ? card.nextPage : "stay";
        if (root.navigation.has(page))
            root.open(page, card);
    }

    // The stay at its add-ons, of the pet that has one still to do.
    function openAddOns(): bool {
        const card = model.card(root.current.column, root.current.currentIndex);
        if (!card.toDoFor || !root.navigation.has("stay"))
            return false;
        model.filter = "";
        root.navigation.open("stay", {
                "reservation": card.toDoFor,
                "at": "add_ons"
            });
        return true;
    }

    // The keys of the inspector, when it is closed.
    function openByKey(key: int): bool {
        const card = model.card(root.current.column, root.current.currentIndex);
        const pages = {
            [Qt.Key_O]: "stay",
            [Qt.Key_F]: "household",
            [Qt.Key_N]: "walk_in"
        };
        if (card.booking === undefined)
            return false;
        if (key === Qt.Key_T)
            return root.openAddOns();
        if (key === Qt.Key_P)
            root.navigation.open("print", {
                    "document": "kennel_cards",
                    "id": card.booking
                });
        else if (pages[key] && root.navigation.has(pages[key]))
            root.open(pages[key], card);
        else
            return false;
        return true;
    }

    title: qsTr("Today")
    subtitle: model.hereText
    onEntered: root.current.focusList()

    Keys.onPressed: event => {
        const space = event.key === Qt.Key_Space || event.text === " ";
        if (event.modifiers === Qt.ControlModifier) {
            event.accepted = root.openByKey(event.key);
        } else if (event.key === Qt.Key_Escape && model.filter !== "") {
            model.filter = "";
            root.current.focusList();
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace && model.filter !== "") {
            model.filter = model.filter.slice(0, -1);
            event.accepted = true;
        } else if (space && model.filter === "") {
            root.inspecting = !root.inspecting;
            event.accepted = true;
        } else if ((event.text.trim() !== "" || space) && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))) {
            model.filter += event.text;
            event.accepted = true;
        }
    }

    TodayModel {
        id: model

        session: root.session
        onFilterChanged: root.lookAtFirst()
        onBoardChanged: {
            if (root.current.currentIndex < 0 && root.current.activeFocus)
                root.lookAtFirst();
            else
                root.look(root.current);
        }
    }

    tools: [
        DeskField {
            id: filter

            objectName: "todayFilter"
            implicitWidth: 240 * Theme.textScale
            symbol: "search"
            placeholder: qsTr("Type to filter")
            text: model.filter
            onEdited: text => model.filter = text
            Keys.onDownPressed: root.current.focusList()
            onAccepted: root.act()
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
            emptyTitle: model.filter === "" ? qsTr("Nobody else arrives today.") : root.nobody
            emptyText: model.filter === "" ? model.arrivalsTomorrow : ""
            onLooked: root.look(arriving)
            onActed: root.act()
            onAddOnsAsked: root.openAddOns()
            visible: root.roomy || root.current === arriving
            onAsideAsked: by => {
                if (by > 0)
                    root.goTo(inHouse);
            }
        }

        BoardColumnView {
            id: inHouse

            objectName: "inHouse"
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: qsTr("In house")
            count: model.stayingText
            symbol: "room"
            tone: Theme.InHouse
            column: model.inHouse
            loaded: model.loaded
            emptyTitle: model.filter === "" ? qsTr("Nobody stays tonight.") : root.nobody
            emptyText: model.filter === "" ? model.arrivalsTomorrow : ""
            onLooked: root.look(inHouse)
            onActed: root.act()
            onAddOnsAsked: root.openAddOns()
            visible: root.roomy || root.current === inHouse
            onAsideAsked: by => root.goTo(by > 0 ? leaving : arriving)
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
            emptyTitle: model.filter === "" ? qsTr("Nobody leaves today.") : root.nobody
            emptyText: model.filter === "" ? model.departuresTomorrow : ""
            onLooked: root.look(leaving)
            onActed: root.act()
            onAddOnsAsked: root.openAddOns()
            visible: root.roomy || root.current === leaving
            onAsideAsked: by => {
                if (by < 0)
                    root.goTo(inHouse);
            }
        }

        StayInspector {
            id: inspector

            Layout.fillHeight: true
            session: root.session
            navigation: root.navigation
            opened: root.inspecting && card.booking !== undefined
            onClosed: {
                root.inspecting = false;
                root.current.focusList();
            }
            onNext: root.act()
            onAddOnsAsked: root.openAddOns()
            onOpens: page => root.open(page, card)
        }
    }
}
