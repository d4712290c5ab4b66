import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A panel beside a list: what fills it stands in the middle, its verbs at its foot; where there is not room for all of
    it, it scrolls as a whole.

    inside     what it holds (default property), in a column: use Layout.* there
    gap        between them, 12
*/
DeskPanel {
    id: root

    property alias gap: scroll.spacing
    default property alias inside: scroll.content

    DeskScroll {
        id: scroll

        filled: true
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
