import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    One add-on of a stay: a box to tick when it is done, and a way to take it off the bill or put it back.

    ticked(done), dropAsked(), putBack()
*/
RowLayout {
    id: root

    required property int index
    required property string text
    required property string hint
    required property bool done
    required property bool dropped
    required property bool changeable
    required property bool droppable

    signal ticked(bool done)
    signal dropAsked
    signal putBack

    function focusBox() {
        box.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.gapSmall

    DeskCheckBox {
        id: box

        objectName: "addOn." + root.index
        Layout.fillWidth: true
        text: root.text
        hint: root.hint
        enabled: root.changeable
        checked: root.done
        onToggled: {
            root.ticked(box.checked);
            // What is stored decides, also when it could not be.
            box.checked = Qt.binding(() => root.done);
        }
    }

    // One button for both ways, which keeps the focus when it has been pressed.
    DeskButton {
        objectName: "dropAddOn." + root.index
        visible: root.droppable
        text: root.dropped ? qsTr("Put back") : qsTr("Take off")
        Accessible.name: root.dropped ? qsTr("Put %1 back on the bill", "an add-on").arg(root.text) : qsTr("Take %1 off the bill", "an add-on").arg(root.text)
        onClicked: {
            if (root.dropped)
                root.putBack();
            else
                root.dropAsked();
        }
    }
}
