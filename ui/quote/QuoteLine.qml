import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The line that says it all: who, from when to when, in what. Below it how it may go on, where there is a doubt: arrows
    choose, Enter takes over.

    quote      the form of the page
    listWidth  of what it may go on with
    enter()    to go on typing
*/
FocusScope {
    id: root

    required property QuoteModel quote
    property real listWidth: 400
    readonly property bool choosing: field.activeFocus && quote.completable

    function enter() {
        field.forceActiveFocus(Qt.OtherFocusReason);
        field.cursorPosition = field.length;
    }

    implicitHeight: field.implicitHeight
    z: 1

    DeskTextInput {
        id: field

        objectName: "quoteLine"
        width: parent.width
        implicitHeight: Theme.target + Theme.gapSmall
        focus: true
        size: Theme.listTitle
        symbol: "phone"
        placeholder: root.quote.example
        maximumLength: root.quote.longestLine
        onTextEdited: {
            rows.currentIndex = -1;
            root.quote.line = text;
        }
        Accessible.name: qsTr("Quote line: who, when, what")
        Keys.priority: Keys.BeforeItem
        Keys.onPressed: event => {
            switch (event.key) {
            case Qt.Key_Down:
                rows.select(rows.currentIndex + 1);
                break;
            case Qt.Key_Up:
                if (rows.currentIndex > 0)
                    rows.select(rows.currentIndex - 1);
                else
                    rows.currentIndex = -1;
                break;
            case Qt.Key_Return:
            case Qt.Key_Enter:
                // Ctrl+Enter books.
                if (event.modifiers & Qt.ControlModifier)
                    return;
                if (root.choosing)
                    root.quote.complete(rows.currentIndex);
                break;
            case Qt.Key_Z:
                // A field keeps the key from the strip, also when it has nothing to take back.
                if (!(event.modifiers & Qt.ControlModifier) || field.canUndo)
                    return;
                root.quote.session.undo();
                break;
            default:
                return;
            }
            event.accepted = true;
        }

        Binding {
            target: field
            property: "text"
            value: root.quote.line
            restoreMode: Binding.RestoreNone
        }
    }

    DeskRaised {
        objectName: "quoteCompletions"
        anchors.top: field.bottom
        anchors.topMargin: Theme.gapTiny
        width: Math.min(root.width, root.listWidth)
        height: rows.contentHeight + 2 * Theme.gapTiny
        visible: root.choosing

        DeskList {
            id: rows

            anchors.fill: parent
            anchors.margins: Theme.gapTiny
            activeFocusOnTab: false
            name: qsTr("How the line may go on")
            model: root.quote.completions
            delegate: DeskListRow {
                id: row

                required property string symbol
                required property string title
                required property string detail

                name: row.title + ", " + row.detail
                separated: false

                RowLayout {
                    width: parent.width
                    spacing: Theme.gap

                    DeskIcon {
                        symbol: row.symbol
                        color: Theme.softInk
                    }

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        DeskText {
                            Layout.fillWidth: true
                            text: row.title
                            strong: true
                        }

                        DeskText {
                            Layout.fillWidth: true
                            text: row.detail
                            size: Theme.caption
                            soft: true
                        }
                    }
                }

                TapHandler {
                    onTapped: root.quote.complete(row.index)
                }
            }
        }
    }
}
