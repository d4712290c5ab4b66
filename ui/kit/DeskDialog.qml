import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tailtown.Desk

/*
    A question in the middle of the window, only for what can't be undone. Tab stays in it, Esc leaves it, Enter does
    what its primary button says; the focus goes back to where it was.

    title, text       what it asks, and what follows from it
    confirmText       the verb of the button; empty: none
    cancelText        "Cancel" unless told
    danger            the verb can't be undone: Enter is on the other button at first
    busy              the verb is being done
    ready             it may be pressed
    error             why it was refused
    stays             confirming does not close it: the page does, when the answer is there
    natural           how wide it is while the text is not larger than usual, 480
    content           fields between the text and the buttons (default property)
    confirmed(), rejected(), open(), close()
*/
T.Dialog {
    id: root

    property string text
    property string confirmText
    property string cancelText: qsTr("Cancel")
    property bool danger: false
    property bool busy: false
    property bool ready: true
    property bool stays: false
    property string error
    property Item focusBefore: null
    property int natural: 480
    default property alias content: fields.data

    signal confirmed

    function confirm() {
        if (root.confirmText === "" || root.busy || !root.ready)
            return;
        root.confirmed();
        if (!root.stays)
            root.close();
    }

    function focusFirst() {
        // Behind fields that are all hidden comes a button: not always the one that Enter stands on.
        const first = fields.nextItemInFocusChain(true);
        if (first !== cancelButton && first !== confirmButton)
            first.forceActiveFocus(Qt.TabFocusReason);
        else if (root.confirmText !== "" && !root.danger)
            confirmButton.forceActiveFocus(Qt.TabFocusReason);
        else
            cancelButton.forceActiveFocus(Qt.TabFocusReason);
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2.4) : 0
    width: parent ? Math.min(implicitWidth, parent.width - 2 * Theme.pageMargin) : implicitWidth
    height: parent ? Math.min(implicitHeight, parent.height - 2 * Theme.pageMargin) : implicitHeight
    implicitWidth: natural * Theme.textScale
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.pageMargin
    modal: true
    focus: true
    closePolicy: busy ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    onAboutToShow: focusBefore = parent.Window.activeFocusItem
    onClosed: {
        if (focusBefore)
            focusBefore.forceActiveFocus(Qt.PopupFocusReason);
    }
    // At once, not when it has faded in: who types on must not lose a key.
    onVisibleChanged: {
        if (visible)
            root.focusFirst();
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    contentItem: FocusScope {
        implicitHeight: column.implicitHeight
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.text
        // Buttons take Enter themselves; what is typed in a field arrives here.
        Keys.onReturnPressed: root.confirm()
        Keys.onEnterPressed: root.confirm()

        ColumnLayout {
            id: column

            anchors.fill: parent
            spacing: Theme.gap

            // The buttons stay where they are.
            DeskScroll {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: true

                DeskHeading {
                    text: root.title
                    size: Theme.pageTitle
                    wrap: true
                    visible: text !== ""
                    Layout.fillWidth: true
                }

                DeskText {
                    text: root.text
                    soft: true
                    wrap: true
                    visible: text !== ""
                    Layout.fillWidth: true
                }

                ColumnLayout {
                    id: fields

                    spacing: Theme.gap
                    visible: children.length > 0
                    Layout.fillWidth: true
                }

                DeskNotice {
                    text: root.error
                    visible: text !== ""
                    Layout.fillWidth: true
                }
            }

            DeskFlow {
                spacing: Theme.gap
                atEnd: true
                Layout.topMargin: Theme.gapSmall

                DeskButton {
                    id: cancelButton

                    objectName: "dialogCancel"
                    text: root.cancelText
                    keyHint: "Esc"
                    enabled: !root.busy
                    onClicked: root.reject()
                }

                DeskButton {
                    id: confirmButton

                    objectName: "dialogConfirm"
                    text: root.confirmText
                    visible: text !== ""
                    kind: root.danger ? DeskButton.Danger : DeskButton.Primary
                    keyHint: root.danger ? "" : "Return"
                    busy: root.busy
                    enabled: root.ready
                    onClicked: root.confirm()
                }
            }
        }
    }

    background: DeskRaised {
        radius: Theme.panelRadius + 4
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion
            easing.type: Easing.OutCubic
        }
    }
}
