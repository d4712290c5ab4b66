import QtQuick
import Tailtown.Desk

/*
    A picture of our own: a preview, a signature, a photo, from an image provider of this program and from nowhere else.

    picture    "image://…"; anything else is not loaded
    name       what a screen reader says
    shown      whether it is there
*/
Item {
    id: root

    property string picture
    property string name
    readonly property bool shown: image.status === Image.Ready

    implicitWidth: image.implicitWidth
    implicitHeight: image.implicitHeight
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    Image {
        id: image

        anchors.fill: parent
        source: root.picture.startsWith("image://") ? root.picture : ""
        sourceSize.width: root.width
        asynchronous: true
        cache: false
        fillMode: Image.PreserveAspectFit
    }
}
