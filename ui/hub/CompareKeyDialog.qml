import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Asks whether a hub that nobody vouches for is the hub, by its key. Enter is on "no".

    hubKey              as it is compared; the dialog is open while there is one
    trusted(), distrusted()
*/
DeskDialog {
    id: root

    property string hubKey

    signal trusted
    signal distrusted

    objectName: "compareKey"
    title: qsTr("Is this your hub?")
    text: qsTr("It shows a certificate of its own making, for which nobody vouches. Ask whoever looks after the hub for its key, and compare all of it with this. Nothing has been sent yet.")
    confirmText: qsTr("It is the same key")
    cancelText: qsTr("Do not connect")
    danger: true
    natural: 560
    onHubKeyChanged: {
        if (root.hubKey !== "")
            root.open();
        else
            root.close();
    }
    onConfirmed: root.trusted()
    onRejected: root.distrusted()

    DeskText {
        objectName: "hubKey"
        Layout.fillWidth: true
        text: root.hubKey
        strong: true
        figures: true
        wrap: true
    }
}
