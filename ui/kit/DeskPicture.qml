import QtQuick
import Tailtown.Desk

/*
    A picture of our own: a preview, a signature, a photo, from an image provider of this program and from nowhere else.

    picture    "image://…"; anything else is not loaded
    name       what a screen reader says
    shown      whether it is there

    One that another desk took, and that is still on its way, comes by itself; until then it says so.
*/
Item {
    id: root

    property string picture
    property string name
    readonly property bool shown: image.status === Image.Ready
    readonly property bool onItsWay: root.picture !== "" && !Arrivals.hasCome(root.picture, Arrivals.count)

    implicitWidth: image.implicitWidth
    implicitHeight: image.implicitHeight
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    Image {
        id: image

        anchors.fill: parent
        source: root.picture.startsWith("image://") && !root.onItsWay ? root.picture : ""
        sourceSize.width: root.width
        asynchronous: true
        cache: false
        fillMode: Image.PreserveAspectFit
    }

    DeskEmpty {
        objectName: "pictureOnItsWay"
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.lineMeasure)
        visible: root.onItsWay
        symbol: "download"
        title: qsTr("On its way from the other desk")
        text: qsTr("It shows here by itself as soon as it has come.")
    }
}
