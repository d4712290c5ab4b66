import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The head of the window: the resort, the day, what to do when the phone rings, and the command field.
*/
Rectangle {
    id: root

    required property Session session
    required property Navigation navigation

    signal quoteAsked

    implicitHeight: Math.max(56, row.implicitHeight + 2 * Theme.gapSmall)
    color: Theme.surface

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    DayText {
        id: day

        session: root.session
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        spacing: Theme.gapLarge

        DeskText {
            id: place

            Layout.fillWidth: !date.fits
            text: root.session.locationName
            strong: true
            size: Theme.listTitle
        }

        // A part of a day is no day: it is there whole, or not.
        DeskText {
            id: date

            readonly property real room: row.width - place.implicitWidth - quote.implicitWidth - command.least - 3 * row.spacing
            readonly property bool fits: implicitWidth <= room

            Layout.fillWidth: true
            Layout.minimumWidth: implicitWidth
            visible: fits
            text: day.date
            color: Theme.softInk
        }

        DeskButton {
            id: quote

            objectName: "askQuote"
            text: qsTr("Quote")
            symbol: "phone"
            shortcut: "F4"
            onClicked: root.quoteAsked()
        }

        CommandBar {
            id: command

            readonly property int least: 300

            Layout.fillWidth: true
            Layout.minimumWidth: least
            Layout.preferredWidth: 440
            Layout.maximumWidth: 440
            session: root.session
            navigation: root.navigation
        }
    }

    Shortcut {
        sequence: "Ctrl+L"
        onActivated: root.session.signOut()
    }
}
