import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/*
    A named field for several lines. Tab leaves it, as in every field.

    text, placeholder, readOnly
    maximumLength   2,000 characters; what is longer is cut off
    lines           how many are seen, 4
    label, hint, error, required   see DeskLabelled
    edited(text)    by the person
    finished()      the focus has left
*/
DeskLabelled {
    id: root

    property alias text: bounded.text
    property alias maximumLength: bounded.maximumLength
    property alias readOnly: area.readOnly
    property string placeholder
    property int lines: 4

    signal edited(string text)
    signal finished

    function paste() {
        if (area.readOnly)
            return;
        area.remove(area.selectionStart, area.selectionEnd);
        area.insert(area.cursorPosition, bounded.pasted(area.length));
    }

    Flickable {
        id: view

        width: parent.width
        implicitHeight: Math.max(Theme.target, root.lines * metrics.lineSpacing + area.topPadding + area.bottomPadding)
        height: implicitHeight
        contentHeight: area.height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: DeskScrollBar {
        }

        BoundedText {
            id: bounded

            onTextChanged: {
                if (area.text !== text)
                    area.text = text;
            }
        }

        T.TextArea {
            id: area

            width: view.width
            height: Math.max(view.height, implicitHeight)
            focus: true
            padding: Theme.gap
            topPadding: Theme.gapSmall + 2
            // A change of direction alone does not lay the lines out again in Qt 6.4; a change of padding does.
            bottomPadding: Theme.gapSmall + 2 + (LayoutMirroring.enabled ? 0.01 : 0)
            implicitHeight: contentHeight + topPadding + bottomPadding
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            selectByMouse: true
            horizontalAlignment: TextEdit.AlignLeft
            font: Theme.fontOf(Theme.body, false, false)
            color: enabled ? Theme.ink : Theme.softInk
            selectionColor: Theme.accent
            selectedTextColor: Theme.onAccent
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.error !== "" ? root.error : root.hint
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onPressed: event => {
                if (!event.matches(StandardKey.Paste))
                    return;
                event.accepted = true;
                root.paste();
            }
            onTextChanged: {
                if (text === bounded.text)
                    return;
                bounded.take(text);
                if (text !== bounded.text)
                    remove(bounded.text.length, length);
                root.edited(bounded.text);
            }
            onCursorRectangleChanged: {
                const room = area.topPadding;
                if (cursorRectangle.y - room < view.contentY)
                    view.contentY = Math.max(0, cursorRectangle.y - room);
                else if (cursorRectangle.y + cursorRectangle.height + room > view.contentY + view.height)
                    view.contentY = cursorRectangle.y + cursorRectangle.height + room - view.height;
            }
            onEditingFinished: root.finished()

            // A middle click would paste without a limit.
            MouseArea {
                anchors.fill: parent
                acceptedButtons: Qt.MiddleButton
                cursorShape: Qt.IBeamCursor
            }

            DeskText {
                x: area.leftPadding
                y: area.topPadding
                width: area.width - 2 * area.leftPadding
                text: root.placeholder
                soft: true
                visible: area.length === 0 && area.preeditText === ""
                Accessible.ignored: true
            }
        }

        FontMetrics {
            id: metrics

            font: area.font
        }
    }

    DeskFieldFrame {
        z: -1
        width: parent.width
        height: view.height
        focused: area.activeFocus
        wrong: root.error !== ""
        hovered: area.hovered
    }
}
