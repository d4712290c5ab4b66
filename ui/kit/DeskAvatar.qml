import QtQuick
import Tailtown.Desk

/*
    Who it is, in 40 px: the photo if there is one, otherwise initials, otherwise a paw.

    name      whose
    photo     "image://…" of our own provider, which hands it out cut round; nothing else is loaded. One that another
              desk took, and that is still on its way, shows as a mark on the initials.
    size      40
*/
Rectangle {
    id: root

    property string name
    property string photo
    property int size: 40
    property string symbol: "paw"
    readonly property bool photoShown: picture.status === Image.Ready
    readonly property bool onItsWay: root.photo !== "" && !Arrivals.hasCome(root.photo, Arrivals.count)

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: photoShown ? "transparent" : Theme.accentSoft
    // Keeps its shape on what is selected, which has the same colour.
    border.width: photoShown ? 0 : 1
    border.color: Qt.alpha(Theme.accent, 0.35)
    Accessible.role: Accessible.Graphic
    Accessible.name: root.onItsWay ? qsTr("%1, photo on its way from another desk").arg(root.name) : root.name

    DeskText {
        id: letters

        anchors.centerIn: parent
        text: Theme.initials(root.name)
        size: Math.round(root.size * 0.36)
        strong: true
        color: Theme.accent
        visible: text !== "" && !root.photoShown
        Accessible.ignored: true
    }

    DeskIcon {
        anchors.centerIn: parent
        symbol: root.symbol
        color: Theme.accent
        visible: letters.text === "" && !root.photoShown
    }

    Image {
        id: picture

        anchors.fill: parent
        source: root.photo.startsWith("image://") && !root.onItsWay ? root.photo : ""
        sourceSize.width: root.size * 2
        sourceSize.height: root.size * 2
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        visible: root.photoShown
    }

    Rectangle {
        objectName: "photoOnItsWay"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -2
        width: mark.size + 4
        height: width
        radius: width / 2
        color: Theme.surface
        visible: root.onItsWay

        DeskIcon {
            id: mark

            anchors.centerIn: parent
            symbol: "download"
            size: Math.round(root.size * 0.32)
            color: Theme.softInk
        }
    }
}
