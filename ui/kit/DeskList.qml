import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/*
    A windowed list: rows exist only where they are seen. Its delegate is a DeskListRow. The keyboard moves by arrows,
    Page Up and Down, Home and End; Enter does the next thing for the row.

    model, delegate, currentIndex, section, ...   as in a ListView
    name                    what a screen reader calls it
    emptySymbol, emptyTitle, emptyText   what is said when there are no rows
    emptyAction             the words of a button there, if there is something to do; pressed: emptyActed()
    activated(index)        Enter, or a double click
    leftAtTop(), leftAtBottom()  Up on the first row, Down on the last one
*/
ListView {
    id: root

    property string name
    property string emptySymbol
    property string emptyTitle
    property string emptyText
    property string emptyAction
    // The bar stands beside the rows.
    property int gutter: 0

    signal activated(int index)
    signal emptyActed
    signal leftAtTop
    signal leftAtBottom

    function makeRoom() {
        root.gutter = bar.needed ? bar.width + 2 : 0;
    }

    function select(index: int) {
        if (root.count === 0)
            return;
        root.currentIndex = Math.max(0, Math.min(root.count - 1, index));
        root.positionViewAtIndex(root.currentIndex, ListView.Contain);
    }

    function pageOf(): int {
        const row = root.currentItem ? root.currentItem.height : Theme.target;
        return Math.max(1, Math.floor(root.height / Math.max(1, row)) - 1);
    }

    implicitWidth: 320
    implicitHeight: 240
    clip: true
    activeFocusOnTab: count > 0
    keyNavigationEnabled: false
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    highlightResizeDuration: 0
    pixelAligned: true
    reuseItems: true
    cacheBuffer: 200
    currentIndex: -1

    Accessible.role: Accessible.List
    Accessible.name: root.name

    onActiveFocusChanged: {
        if (activeFocus && currentIndex < 0)
            select(0);
    }

    Keys.onPressed: event => {
        const before = root.currentIndex;
        if (event.modifiers & ~Qt.KeypadModifier)
            return;
        switch (event.key) {
        case Qt.Key_Up:
            if (before <= 0)
                root.leftAtTop();
            else
                root.select(before - 1);
            break;
        case Qt.Key_Down:
            if (before >= root.count - 1)
                root.leftAtBottom();
            else
                root.select(before + 1);
            break;
        case Qt.Key_Home:
            root.select(0);
            break;
        case Qt.Key_End:
            root.select(root.count - 1);
            break;
        case Qt.Key_PageUp:
            root.select(before - root.pageOf());
            break;
        case Qt.Key_PageDown:
            root.select(before + root.pageOf());
            break;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (before < 0 || event.isAutoRepeat)
                return;
            root.activated(before);
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    T.ScrollBar.vertical: DeskScrollBar {
        id: bar

        onNeededChanged: later.restart()
    }

    // How high the rows are follows from how wide they are.
    Timer {
        id: later

        interval: 0
        onTriggered: root.makeRoom()
    }

    DeskEmpty {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapLarge, Theme.lineMeasure)
        symbol: root.emptySymbol
        title: root.emptyTitle
        text: root.emptyText
        action: root.emptyAction
        visible: root.count === 0
        onActed: root.emptyActed()
    }
}
