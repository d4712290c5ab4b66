import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A column of the board: its name, its count, its families by the hour.

    title, count, symbol, tone   the head
    column                       the model
    loaded                       whether the day has been read
    emptyTitle, emptyText        when nobody is in it
    looked()                     another row is current
    acted()                      Enter: the next thing for the row
    addOnsAsked()                what is still to do for the row
    asideAsked(by)               the arrows: 1 to the next column, -1 to the one before
*/
FocusScope {
    id: root

    property string title
    property string count
    property string symbol
    property int tone: Theme.Neutral
    property bool loaded: false
    property string emptyTitle
    property string emptyText
    property BoardColumn column
    readonly property alias currentIndex: list.currentIndex
    readonly property alias rows: list.count

    signal looked
    signal acted
    signal addOnsAsked
    signal asideAsked(int by)

    function select(row: int) {
        list.select(row);
    }

    function focusList() {
        list.forceActiveFocus();
    }

    implicitWidth: 300
    Keys.onLeftPressed: root.asideAsked(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: root.asideAsked(LayoutMirroring.enabled ? -1 : 1)
    onActiveFocusChanged: {
        if (activeFocus) {
            list.forceActiveFocus();
            root.looked();
        }
    }

    DeskPanel {
        anchors.fill: parent
        padding: 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                Layout.margins: Theme.gap
                spacing: Theme.gapSmall

                DeskIcon {
                    symbol: root.symbol
                    color: Theme.tones[root.tone]
                }

                DeskText {
                    text: root.title
                    size: Theme.listTitle
                    strong: true
                }

                DeskText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignRight
                    text: root.count
                    squeeze: true
                    abridged: true
                    figures: true
                    color: Theme.softInk
                }
            }

            DeskDivider {
                Layout.fillWidth: true
            }

            DeskList {
                id: list

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                name: root.title
                model: root.column
                emptySymbol: root.loaded ? root.symbol : ""
                emptyTitle: root.loaded ? root.emptyTitle : ""
                emptyText: root.loaded ? root.emptyText : ""
                section.property: "hour"
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
                        figures: true
                        color: Theme.softInk
                    }
                }
                // A column that loses rows to the filter is not looked at for that.
                onCurrentIndexChanged: {
                    if (root.activeFocus)
                        root.looked();
                }
                onActivated: root.acted()
                delegate: BoardRowItem {
                    tone: root.tone
                    onAddOnsAsked: {
                        list.select(index);
                        list.forceActiveFocus();
                        root.addOnsAsked();
                    }
                }
            }
        }
    }
}
