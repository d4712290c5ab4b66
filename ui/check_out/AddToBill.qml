import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    One field for whatever goes on the bill: an add-on, a product by name or barcode, a coupon. What fits is listed
    below; Enter takes the first, arrows another.

    form   the CheckOutModel of the page
*/
FocusScope {
    id: root

    required property CheckOutModel form
    property int chosen: 0

    function take(row: int) {
        if (field.text === "")
            return;
        root.form.add(row);
        root.chosen = 0;
    }

    implicitHeight: field.implicitHeight
    z: 1

    Shortcut {
        sequence: "F2"
        enabled: root.visible
        onActivated: field.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    DeskField {
        id: field

        objectName: "addToBill"
        width: parent.width
        focus: true
        keysFirst: true
        symbol: "plus"
        placeholder: qsTr("Add-on, product, barcode or coupon")
        suffix: "F2"
        text: root.form.adding
        error: root.form.addProblem
        Accessible.name: qsTr("Add to the bill")
        onEdited: text => {
            root.chosen = 0;
            root.form.adding = text;
        }
        onAccepted: root.take(root.chosen)
        Keys.onUpPressed: root.chosen = Math.max(0, root.chosen - 1)
        Keys.onDownPressed: root.chosen = Math.min(found.count - 1, root.chosen + 1)
        Keys.onEscapePressed: event => {
            event.accepted = root.form.adding !== "";
            root.form.adding = "";
        }
    }

    DeskRaised {
        visible: found.count > 0
        y: field.height + Theme.gapTiny
        width: parent.width
        height: column.implicitHeight + 2 * Theme.gapTiny

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.gapTiny
            spacing: 0

            Repeater {
                id: found

                model: root.form.addables

                Rectangle {
                    id: entry

                    required property int index
                    required property string title
                    required property string price

                    Layout.fillWidth: true
                    implicitHeight: Theme.target
                    radius: Theme.controlRadius - 2
                    color: entry.index === root.chosen ? Theme.accentSoft : pointer.hovered ? Theme.hover : "transparent"
                    Accessible.role: Accessible.ListItem
                    Accessible.name: entry.title
                    Accessible.onPressAction: root.take(entry.index)

                    RowLayout {
                        anchors.fill: parent
                        anchors.leftMargin: Theme.gap
                        anchors.rightMargin: Theme.gap

                        DeskText {
                            Layout.fillWidth: true
                            text: entry.title
                        }

                        DeskText {
                            text: entry.price
                            figures: true
                        }
                    }

                    HoverHandler {
                        id: pointer
                    }

                    TapHandler {
                        onTapped: root.take(entry.index)
                    }
                }
            }
        }
    }
}
