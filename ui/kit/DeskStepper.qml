import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/*
    A small whole number: typed, or changed by its two keys, the arrows, + and -.

    value, from, to, stepSize   as in a SpinBox (0 to 99 unless told)
    label, hint, error, required   see DeskLabelled
    edited(value)    by the person
*/
DeskLabelled {
    id: root

    property alias value: box.value
    property alias from: box.from
    property alias to: box.to
    property alias stepSize: box.stepSize

    signal edited(int value)

    function takeTyped(text: string) {
        const typed = Math.max(root.from, Math.min(root.to, box.valueFromText(text, Qt.locale())));
        if (typed === box.value)
            return;
        box.value = typed;
        root.edited(typed);
    }

    implicitWidth: 144 * Theme.textScale

    T.SpinBox {
        id: box

        width: parent.width
        implicitWidth: 144 * Theme.textScale
        implicitHeight: Theme.target
        focus: true
        editable: true
        from: 0
        to: 99
        leftPadding: Theme.target
        rightPadding: Theme.target
        hoverEnabled: true
        Accessible.role: Accessible.SpinBox
        Accessible.name: root.label
        Accessible.description: root.error !== "" ? root.error : root.hint
        onValueModified: root.edited(value)

        validator: IntValidator {
            bottom: Math.min(box.from, box.to)
            top: Math.max(box.from, box.to)
        }

        contentItem: TextInput {
            text: box.displayText
            font: Theme.fontOf(Theme.body, false, true)
            color: box.enabled ? Theme.ink : Theme.softInk
            selectionColor: Theme.accent
            selectedTextColor: Theme.onAccent
            horizontalAlignment: TextInput.AlignHCenter
            verticalAlignment: TextInput.AlignVCenter
            readOnly: !box.editable
            validator: box.validator
            inputMethodHints: box.inputMethodHints
            maximumLength: 9
            clip: true
            Keys.onPressed: event => {
                // What was typed counts before a dialog around it takes the key.
                if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                    root.takeTyped(text);
                if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
                    box.increase();
                else if (event.key === Qt.Key_Minus && box.from >= 0)
                    box.decrease();
                else
                    return;
                event.accepted = true;
                root.edited(box.value);
            }
            onActiveFocusChanged: {
                if (activeFocus)
                    selectAll();
            }
        }

        down.indicator: StepperKey {
            x: box.mirrored ? box.width - width : 0
            height: box.height
            symbol: "minus"
            pressed: box.down.pressed
            hovered: box.down.hovered
            enabled: box.value > box.from
        }

        up.indicator: StepperKey {
            x: box.mirrored ? 0 : box.width - width
            height: box.height
            symbol: "plus"
            pressed: box.up.pressed
            hovered: box.up.hovered
            enabled: box.value < box.to
        }

        background: DeskFieldFrame {
            focused: box.activeFocus
            wrong: root.error !== ""
            hovered: box.hovered
        }
    }

    component StepperKey: Item {
        id: key

        property string symbol
        property bool pressed: false
        property bool hovered: false

        implicitWidth: Theme.target
        implicitHeight: Theme.target

        Rectangle {
            anchors.fill: parent
            anchors.margins: 3
            radius: Theme.controlRadius - 2
            color: key.pressed ? Theme.pressed : key.hovered && key.enabled ? Theme.hover : "transparent"
        }

        DeskIcon {
            anchors.centerIn: parent
            symbol: key.symbol
            size: Theme.caption + 4
            color: key.enabled ? Theme.ink : Theme.edge
        }
    }
}
