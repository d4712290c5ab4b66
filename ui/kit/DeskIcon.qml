import QtQuick
import Tailtown.Desk

/*
    One of our own icons; those that point along the line turn around where one reads from right to left.
    An icon never stands alone for a state: a word is beside it, or the control around it has a name.

    symbol   its name, see icon_paths.cpp
    color    Theme.ink unless told
    size     20 unless told
*/
IconShape {
    id: root

    property int size: Theme.iconSize

    implicitWidth: size
    implicitHeight: size
    color: Theme.ink
    mirrored: root.LayoutMirroring.enabled
    Accessible.ignored: true
}
