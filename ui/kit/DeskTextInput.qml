import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/*
    The bare line one types into, without a name around it: for the command field and for our own fields.
    Give it an Accessible.name. Otherwise as a TextField: text, maximumLength, readOnly, accepted(), textEdited().

    placeholder    shown while it is empty
    symbol         an icon before the text
    wrong          draws it as refused
    figures        digits of equal width
    endRoom        what stands over its end takes this much
*/
T.TextField {
    id: root

    property string placeholder
    property string symbol
    property string suffix
    property bool wrong: false
    property bool figures: false
    property int size: Theme.body
    property int endRoom: 0

    implicitWidth: 200
    implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gap + (mirrored ? suffixRoom : symbolRoom)
    rightPadding: Theme.gap + (mirrored ? symbolRoom : suffixRoom)
    readonly property bool mirrored: root.LayoutMirroring.enabled
    readonly property int symbolRoom: symbol === "" ? 0 : Theme.iconSize + Theme.gapSmall
    readonly property int suffixRoom: (suffix === "" ? 0 : suffixText.implicitWidth + Theme.gapSmall) + endRoom

    topPadding: Theme.gapTiny + 2
    // A change of direction alone does not lay the line out again in Qt 6.4; a change of padding does.
    bottomPadding: Theme.gapTiny + 2 + (mirrored ? 0.01 : 0)
    maximumLength: 200
    selectByMouse: true
    hoverEnabled: true
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: TextInput.AlignLeft
    font: Theme.fontOf(root.size, false, root.figures)
    color: enabled ? Theme.ink : Theme.softInk
    selectionColor: Theme.accent
    selectedTextColor: Theme.onAccent
    Accessible.role: Accessible.EditableText
    onActiveFocusChanged: {
        if (activeFocus && focusReason !== Qt.MouseFocusReason && focusReason !== Qt.PopupFocusReason && focusReason !== Qt.ActiveWindowFocusReason)
            selectAll();
    }

    background: DeskFieldFrame {
        focused: root.activeFocus
        wrong: root.wrong
        hovered: root.hovered
    }

    DeskIcon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        symbol: root.symbol
        color: Theme.softInk
        visible: symbol !== ""
    }

    DeskText {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap + root.symbolRoom
        anchors.rightMargin: Theme.gap + root.suffixRoom
        text: root.placeholder
        // A key beside it says as much as its end.
        abridged: root.endRoom > 0
        size: root.size
        squeeze: true
        soft: true
        horizontalAlignment: root.horizontalAlignment === TextInput.AlignRight ? Text.AlignRight : Text.AlignLeft
        visible: root.length === 0 && root.preeditText === ""
        Accessible.ignored: true
    }

    DeskText {
        id: suffixText

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: root.suffix
        soft: true
        visible: text !== ""
    }
}
