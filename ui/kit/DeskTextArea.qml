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

    property alias text: area.text
    property alias readOnly: area.readOnly
    property string placeholder
    property int maximumLength: 2000
    property int lines: 4

    signal edited(string text)
    signal finished

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

        T.TextArea {
            id: area

            // A person's typing reaches `text` as a change that no program made.
            property bool cutting: false

            width: view.width
            height: Math.max(view.height, implicitHeight)
            focus: true
            padding: Theme.gap
            topPadding: Theme.gapSmall + 2
            bottomPadding: Theme.gapSmall + 2
            implicitWidth: 200
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
            Keys.onTabPressed: event => nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: event => nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: {
                if (cutting)
                    return;
                if (length > root.maximumLength) {
                    cutting = true;
                    remove(root.maximumLength, length);
                    cutting = false;
                }
                if (activeFocus)
                    root.edited(text);
            }
            onCursorRectangleChanged: {
                const room = area.topPadding;
                if (cursorRectangle.y - room < view.contentY)
                    view.contentY = Math.max(0, cursorRectangle.y - room);
                else if (cursorRectangle.y + cursorRectangle.height + room > view.contentY + view.height)
                    view.contentY = cursorRectangle.y + cursorRectangle.height + room - view.height;
            }
            onEditingFinished: root.finished()

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
