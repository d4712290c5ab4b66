import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Where a scanner types: a code and Enter. By hand a part of a name: the products that hold it are offered below.

    sale       the SaleModel
    lines      the list whose current line + and - change
    begin()    gives it the focus
    take(text) types text that was meant for it
    paymentAsked()  Enter with nothing typed
*/
FocusScope {
    id: root

    required property SaleModel sale
    required property SaleCounter lines

    signal paymentAsked

    function begin() {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    function take(text: string) {
        field.forceActiveFocus(Qt.OtherFocusReason);
        root.sale.typed = root.sale.typed + text;
    }

    function enter() {
        if (root.sale.enter(choices.currentIndex))
            root.lines.showLast();
        else
            root.paymentAsked();
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.gapTiny

        DeskField {
            id: field

            objectName: "saleScan"
            Layout.fillWidth: true
            focus: true
            keysFirst: true
            symbol: "barcode"
            placeholder: qsTr("Scan, or type a name; 3* before it for three")
            text: root.sale.typed
            error: root.sale.problems.typed !== undefined ? qsTr("No product has this code or name. Check it, or type a part of the name.") : ""
            Accessible.name: qsTr("Code or name of a product")
            onEdited: text => root.sale.typed = text
            onAccepted: root.enter()

            Keys.onPressed: event => {
                const empty = root.sale.typed === "";
                event.accepted = true;
                if (event.key === Qt.Key_Down && !empty)
                    choices.select(choices.currentIndex + 1);
                else if (event.key === Qt.Key_Up && !empty)
                    choices.select(choices.currentIndex - 1);
                else if (event.key === Qt.Key_Down)
                    root.lines.step(1);
                else if (event.key === Qt.Key_Up)
                    root.lines.step(-1);
                else if (empty && event.key === Qt.Key_Plus)
                    root.lines.change(1);
                else if (empty && event.key === Qt.Key_Minus)
                    root.lines.change(-1);
                else if (empty && event.key === Qt.Key_Delete)
                    root.lines.removeCurrent();
                else if (!empty && event.key === Qt.Key_Escape)
                    root.sale.typed = "";
                else
                    event.accepted = false;
            }
        }

        DeskList {
            id: choices

            objectName: "saleChoices"
            Layout.fillWidth: true
            Layout.preferredHeight: contentHeight
            visible: count > 0
            activeFocusOnTab: false
            name: qsTr("Products")
            model: root.sale.products
            onCountChanged: currentIndex = count > 0 ? 0 : -1
            onActivated: root.enter()

            delegate: ChoiceRow {
            }
        }
    }
}
