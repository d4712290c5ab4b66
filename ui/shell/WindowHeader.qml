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
            text: root.session.locationName
            strong: true
            size: Theme.listTitle
        }

        DeskText {
            Layout.fillWidth: true
            text: day.date
            color: Theme.softInk
        }

        DeskButton {
            objectName: "askQuote"
            text: qsTr("Quote")
            symbol: "phone"
            shortcut: "F4"
            onClicked: root.quoteAsked()
        }

        CommandBar {
            Layout.preferredWidth: 440
            session: root.session
            navigation: root.navigation
        }
    }

    Shortcut {
        sequence: "Ctrl+L"
        onActivated: root.session.signOut()
    }
}
