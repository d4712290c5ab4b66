import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The command field: Ctrl+K from anywhere, then a name, a phone, a room, a booking or what is to be done. Arrows
    choose, Enter goes, Ctrl+Enter does the next thing, Esc goes back to where one was.

    session, navigation
*/
FocusScope {
    id: root

    required property Session session
    required property Navigation navigation
    property Item focusBefore: null
    property bool running: false
    /*! Enter came before the answer: it goes where the first line then leads. */
    property bool hurried: false
    property bool hurriedSecond: false
    readonly property bool opened: root.activeFocus && root.visible

    function enter() {
        if (!root.activeFocus)
            root.focusBefore = root.Window.activeFocusItem;
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function leave() {
        const back = root.focusBefore;
        if (!root.running)
            field.text = "";
        root.focusBefore = null;
        if (back)
            back.forceActiveFocus(Qt.OtherFocusReason);
    }

    function go(second: bool) {
        root.hurried = !model.settled && results.currentIndex <= 0;
        root.hurriedSecond = second;
        if (!root.hurried && results.currentIndex >= 0)
            root.run(results.currentIndex, second);
    }

    function run(index: int, second: bool) {
        root.hurried = false;
        // The focus goes back first, so that what is opened may take it; the lines stay until then.
        root.running = true;
        root.leave();
        model.run(index, second);
        root.running = false;
        field.text = "";
    }

    implicitWidth: 440
    implicitHeight: field.implicitHeight
    onOpenedChanged: {
        if (root.opened || root.running)
            return;
        root.hurried = false;
        field.text = "";
    }

    CommandModel {
        id: model

        session: root.session
        navigation: root.navigation
        typed: field.text
        onRowsChanged: {
            // What was inserted would otherwise move the current row afterwards.
            results.forceLayout();
            results.select(0);
            if (root.hurried && model.settled)
                root.go(root.hurriedSecond);
        }
    }

    Shortcut {
        sequence: "Ctrl+K"
        enabled: root.visible
        onActivated: root.enter()
    }

    DeskTextInput {
        id: field

        objectName: "commandField"
        width: parent.width
        focus: true
        symbol: "search"
        placeholder: qsTr("Find anybody, or do something")
        endRoom: hint.shortcut === "" ? 0 : hint.implicitWidth + Theme.gapSmall
        onTextEdited: root.hurried = false
        Accessible.name: qsTr("Find or do")
        Keys.priority: Keys.BeforeItem
        Keys.onPressed: event => {
            switch (event.key) {
            case Qt.Key_Down:
                results.select(results.currentIndex + 1);
                break;
            case Qt.Key_Up:
                results.select(results.currentIndex - 1);
                break;
            case Qt.Key_PageDown:
                results.select(results.currentIndex + results.pageOf());
                break;
            case Qt.Key_PageUp:
                results.select(results.currentIndex - results.pageOf());
                break;
            case Qt.Key_Return:
            case Qt.Key_Enter:
                if (!event.isAutoRepeat)
                    root.go((event.modifiers & Qt.ControlModifier) !== 0);
                break;
            case Qt.Key_Escape:
                root.leave();
                break;
            default:
                return;
            }
            event.accepted = true;
        }

        DeskKeyHint {
            id: hint

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            shortcut: field.activeFocus ? "" : "Ctrl+K"
        }
    }

    DeskRaised {
        id: panel

        objectName: "commandResults"
        anchors.top: field.bottom
        anchors.topMargin: Theme.gapTiny
        anchors.right: field.right
        width: Math.min(Math.max(field.width, 600), root.Window.width - 2 * Theme.pageMargin)
        height: Math.min(Math.max(results.contentHeight, 160), root.Window.height - 160) + 2 * Theme.gapTiny + foot.height
        visible: root.opened

        DeskList {
            id: results

            anchors.fill: parent
            anchors.margins: Theme.gapTiny
            anchors.bottomMargin: Theme.gapTiny + foot.height
            activeFocusOnTab: false
            cacheBuffer: 0
            name: qsTr("What is meant")
            model: model.rows
            emptySymbol: model.settled ? "search" : ""
            emptyTitle: model.settled ? qsTr("Nobody and nothing is called so.") : ""
            emptyText: model.settled ? qsTr("A part of a name, a phone's last four digits, or a room is enough.") : ""
            section.property: "group"
            section.delegate: Item {
                id: heading

                required property string section

                width: ListView.view.width
                height: words.implicitHeight + Theme.gap

                DeskText {
                    id: words

                    x: Theme.gap
                    y: Theme.gapSmall
                    width: parent.width - 2 * Theme.gap
                    text: heading.section
                    size: Theme.caption
                    strong: true
                    soft: true
                }
            }
            onActivated: index => root.run(index, false)
            Keys.onEscapePressed: root.leave()
            delegate: CommandRowItem {
                onTapped: root.run(index, false)
            }
        }

        Item {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            height: hints.implicitHeight + 2 * Theme.gapSmall

            DeskDivider {
                width: parent.width
            }

            RowLayout {
                id: hints

                anchors.fill: parent
                anchors.leftMargin: Theme.gapLarge
                anchors.rightMargin: Theme.gapLarge
                spacing: Theme.gapSmall

                DeskKeyHint {
                    shortcut: "Return"
                }

                DeskText {
                    text: qsTr("Open")
                    size: Theme.caption
                    soft: true
                }

                DeskKeyHint {
                    shortcut: second.visible ? "Ctrl+Return" : ""
                }

                DeskText {
                    id: second

                    text: (results.currentItem as CommandRowItem)?.secondTitle ?? ""
                    visible: text !== ""
                    size: Theme.caption
                    soft: true
                }

                Item {
                    Layout.fillWidth: true
                }

                DeskKeyHint {
                    shortcut: "Esc"
                }

                DeskText {
                    text: qsTr("Back")
                    size: Theme.caption
                    soft: true
                }
            }
        }
    }
}
