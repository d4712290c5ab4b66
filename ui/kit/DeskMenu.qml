import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/*
    More that can be done. Fill it with DeskMenuItem and DeskMenuLine; popup() opens it at the pointer, open() where it is.
*/
T.Menu {
    id: root

    property Item focusBefore: null

    implicitWidth: Math.max(200, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.gapTiny
    margins: Theme.gapSmall
    overlap: 1
    delegate: DeskMenuItem {
    }
    onAboutToShow: focusBefore = parent.Window.activeFocusItem
    onClosed: {
        if (focusBefore)
            focusBefore.forceActiveFocus(Qt.PopupFocusReason);
    }
    background: DeskRaised {
    }

    contentItem: ListView {
        implicitWidth: {
            let widest = 0;
            for (let at = 0; at < root.count; ++at)
                widest = Math.max(widest, root.itemAt(at).implicitWidth);
            return widest;
        }
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: root.currentIndex
        T.ScrollBar.vertical: DeskScrollBar {
        }
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
