import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/*
    A small surface above the page, that a press outside or Esc closes. Keeps the keyboard while it is open.

    contentItem, x, y, open(), close(), opened, closed()   as in a Popup
*/
T.Popup {
    id: root

    property Item focusBefore: null

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.gapLarge
    margins: Theme.gapSmall
    focus: true
    onAboutToShow: focusBefore = parent.Window.activeFocusItem
    onClosed: {
        if (focusBefore)
            focusBefore.forceActiveFocus(Qt.PopupFocusReason);
    }
    background: DeskRaised {
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
