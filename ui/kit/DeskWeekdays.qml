import QtQuick
import Tailtown.Desk

/*
    Which days of the week. One stop for Tab: the arrows go from day to day, Space toggles, Enter is left to the form.

    names            of the seven, from Monday
    days             bit 0 is Monday
    toggled(weekday) by the person, from 0
    label, hint, error   see DeskLabelled
*/
DeskLabelled {
    id: root

    required property var names
    required property int days
    property int at: 0

    signal toggled(int weekday)

    function go(days: int) {
        const box = boxes.itemAt(root.at + days) as DeskCheckBox;
        if (box)
            box.forceActiveFocus(Qt.TabFocusReason);
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: boxes

            model: root.names

            DeskCheckBox {
                required property int index
                required property string modelData

                text: modelData
                checked: (root.days >> index & 1) === 1
                takesEnter: false
                activeFocusOnTab: index === root.at
                onActiveFocusChanged: {
                    if (activeFocus)
                        root.at = index;
                }
                onToggled: root.toggled(index)
                Keys.onLeftPressed: root.go(mirrored ? 1 : -1)
                Keys.onRightPressed: root.go(mirrored ? -1 : 1)
            }
        }
    }
}
