import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/*
    Rows under titles, windowed, by keyboard as a DeskList. Where its columns do not fit beside each other it scrolls
    sideways, by the arrows too.

    columns            a list of DeskColumn
    model              rows; every column names its role
    currentIndex, count
    rowName            the role that a screen reader says for a row; the first column's unless told
    sortedColumn, descending    where the arrow stands; sortAsked(column) when a title was pressed
    name, emptySymbol, emptyTitle, emptyText, activated(index)   see DeskList
*/
FocusScope {
    id: root

    property list<DeskColumn> columns
    property alias model: list.model
    property alias currentIndex: list.currentIndex
    property alias name: list.name
    property alias emptySymbol: list.emptySymbol
    property alias emptyTitle: list.emptyTitle
    property alias emptyText: list.emptyText
    readonly property alias count: list.count
    property string rowName: columns.length > 0 ? columns[0].role : ""
    property int sortedColumn: -1
    property bool descending: false
    // A large text has room for a word in each, and the table is wider than its place.
    readonly property int leastWidth: 48 + 144 * (Theme.textScale - 1)
    readonly property real wide: Math.max(root.width, root.leastOfAll())
    readonly property int cellGap: root.columns.length > 8 ? Theme.gap : Theme.gapLarge

    signal activated(int index)
    signal sortAsked(int column)

    function leastOfAll(): real {
        let least = list.gutter + 2 * Theme.gap + root.cellGap * (root.columns.length - 1);
        for (let at = 0; at < root.columns.length; ++at)
            least += root.columns[at].width > 0 ? root.columns[at].width : root.leastWidth;
        return least;
    }

    function lookAside(by: int) {
        sideways.contentX = Math.max(0, Math.min(sideways.contentWidth - sideways.width, sideways.contentX + by));
    }

    function widthOf(index: int): real {
        const column = root.columns[index];
        // Other columns come one by one, while the rows of those before are still there.
        if (!column)
            return 0;
        if (column.width > 0)
            return column.width;
        let left = root.wide - list.gutter - 2 * Theme.gap - root.cellGap * (root.columns.length - 1);
        let sharers = 0;
        for (let at = 0; at < root.columns.length; ++at) {
            left -= root.columns[at].width;
            if (root.columns[at].width === 0)
                ++sharers;
        }
        return Math.max(root.leastWidth, left / Math.max(1, sharers));
    }

    implicitWidth: 480
    implicitHeight: 320
    Keys.enabled: sideways.needed
    Keys.onLeftPressed: root.lookAside(-root.leastWidth)
    Keys.onRightPressed: root.lookAside(root.leastWidth)

    Flickable {
        id: sideways

        readonly property bool needed: contentWidth > width

        function toStart() {
            sideways.contentX = root.LayoutMirroring.enabled ? sideways.contentWidth - sideways.width : 0;
        }

        anchors.fill: parent
        contentWidth: root.wide
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        interactive: needed
        pixelAligned: true
        clip: needed
        onNeededChanged: sideways.toStart()

        T.ScrollBar.horizontal: DeskScrollBar {
            id: bar
        }

        Item {
            width: root.wide
            height: sideways.height - (sideways.needed ? bar.implicitHeight + 2 : 0)

            Row {
                id: titles

                x: Theme.gap + (root.LayoutMirroring.enabled ? list.gutter : 0)
                width: root.wide - list.gutter - 2 * Theme.gap
                height: Math.max(32, Theme.target - 8)
                spacing: root.cellGap

                Repeater {
                    model: root.columns.length

                    DeskTableTitle {
                        required property int index

                        column: root.columns[index]
                        width: root.widthOf(index)
                        height: titles.height
                        sorted: root.sortedColumn === index
                        descending: root.descending
                        onPressed: root.sortAsked(index)
                    }
                }
            }

            DeskDivider {
                anchors.top: titles.bottom
                width: root.wide
            }

            DeskList {
                id: list

                anchors.fill: parent
                anchors.topMargin: titles.height + 1
                focus: true
                onActivated: index => root.activated(index)

                delegate: DeskListRow {
                    id: row

                    required property var model

                    name: String(model[root.rowName] ?? "")

                    Row {
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: root.cellGap

                        Repeater {
                            model: root.columns.length

                            Item {
                                id: place

                                required property int index
                                readonly property DeskColumn column: root.columns[index]
                                readonly property var value: row.model[column.role] ?? ""

                                anchors.verticalCenter: parent.verticalCenter
                                width: root.widthOf(index)
                                height: cell.height

                                Loader {
                                    id: cell

                                    anchors.left: parent.left
                                    width: place.column.cell ? Math.min(implicitWidth, place.width) : place.width
                                    sourceComponent: place.column.cell ?? words
                                    onLoaded: {
                                        if (place.column.cell)
                                            item.value = Qt.binding(() => place.value);
                                    }
                                }

                                Component {
                                    id: words

                                    DeskText {
                                        objectName: "tableCell"
                                        text: String(place.value)
                                        abridged: true
                                        strong: place.column.strong
                                        soft: place.column.soft
                                        figures: place.column.numeric
                                        horizontalAlignment: place.column.numeric ? Text.AlignRight : Text.AlignLeft
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
