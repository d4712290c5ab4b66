import QtQuick
import Tailtown.Desk

/*
    Who it is, in 40 px: the photo if there is one, otherwise initials, otherwise a paw.

    name      whose
    photo     "image://…" of our own provider, which hands it out cut round; nothing else is loaded
    size      40
*/
Rectangle {
    id: root

    property string name
    property string photo
    property int size: 40
    property string symbol: "paw"
    readonly property bool photoShown: picture.status === Image.Ready

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: photoShown ? "transparent" : Theme.accentSoft
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

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
        source: root.photo.startsWith("image://") ? root.photo : ""
        sourceSize.width: root.size * 2
        sourceSize.height: root.size * 2
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        visible: root.photoShown
    }
}
