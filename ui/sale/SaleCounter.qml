import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What lies on the counter: name, how many, each, together.
*/
DeskPanel {
    id: root

    required property SaleModel sale

    function showLast() {
        list.select(list.count - 1);
    }
    function step(by: int) {
        list.select(list.currentIndex + by);
    }
    function change(by: int) {
        root.sale.changeQuantity(list.currentIndex, by);
    }
    function removeCurrent() {
        root.sale.remove(list.currentIndex);
    }

    padding: Theme.gapSmall

    DeskList {
        id: list

        objectName: "saleLines"
        Layout.fillWidth: true
        Layout.fillHeight: true
        name: qsTr("On the counter")
        model: root.sale.lines
        emptySymbol: "barcode"
        emptyTitle: qsTr("Nothing on the counter yet.")
        emptyText: qsTr("Scan the first product, or type a part of its name.")
        onCountChanged: {
            if (currentIndex >= count || currentIndex < 0)
                currentIndex = count - 1;
        }

        delegate: DeskListRow {
            id: row

            required property string title
            required property int quantity
            required property string unitPrice
            required property string amount

            name: `${row.quantity} ${row.title} ${row.amount}`

            RowLayout {
                width: parent.width
                spacing: Theme.gapSmall

                DeskText {
                    Layout.fillWidth: true
                    text: row.title
                    strong: true
                }

                DeskIconButton {
                    focusPolicy: Qt.NoFocus
                    symbol: "minus"
                    name: qsTr("One less of %1").arg(row.title)
                    onClicked: root.sale.changeQuantity(row.index, -1)
                }

                DeskText {
                    Layout.preferredWidth: Math.max(32, implicitWidth)
                    text: String(row.quantity)
                    figures: true
                    horizontalAlignment: Text.AlignHCenter
                }

                DeskIconButton {
                    focusPolicy: Qt.NoFocus
                    symbol: "plus"
                    name: qsTr("One more of %1").arg(row.title)
                    onClicked: root.sale.changeQuantity(row.index, 1)
                }

                DeskText {
                    Layout.preferredWidth: Math.max(72, implicitWidth)
                    text: row.unitPrice
                    soft: true
                    figures: true
                    horizontalAlignment: Text.AlignRight
                }

                DeskText {
                    Layout.preferredWidth: Math.max(88, implicitWidth)
                    text: row.amount
                    figures: true
                    horizontalAlignment: Text.AlignRight
                }

                DeskIconButton {
                    focusPolicy: Qt.NoFocus
                    symbol: "cross"
                    name: qsTr("Take %1 off").arg(row.title)
                    color: Theme.softInk
                    onClicked: root.sale.remove(row.index)
                }
            }
        }
    }
}
