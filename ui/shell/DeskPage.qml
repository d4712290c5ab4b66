import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What every page is: a title, what stands beside it, and its content below.

    session, navigation   handed in by Main
    argument              what the page was opened with, as {"id": "..."}
    title, subtitle       the head
    tools                 what stands at the end of the head
    content               fills the rest (default property)
    entered()             the page has come to the front: focus its first thing
*/
FocusScope {
    id: root

    required property Session session
    required property Navigation navigation
    property var argument: ({})
    property string title
    property string subtitle
    property alias tools: toolRow.data
    default property alias content: place.data

    signal entered

    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.gapLarge
        spacing: Theme.gapLarge

        RowLayout {
            Layout.fillWidth: true
            // As high as a button, whether there is one or not.
            Layout.minimumHeight: Theme.target
            spacing: Theme.gap

            DeskIconButton {
                visible: root.navigation.canGoBack
                symbol: root.LayoutMirroring.enabled ? "chevron-end" : "chevron-start"
                name: qsTr("Back")
                onClicked: root.navigation.back()
            }

            DeskHeading {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                text: root.title
                wrap: true
                maximumLineCount: 2
                elide: Text.ElideRight
            }

            // The title comes first: of what stands beside it, a beginning is enough.
            DeskText {
                Layout.fillWidth: true
                Layout.preferredWidth: Math.min(implicitWidth, 96)
                Layout.minimumWidth: Math.min(implicitWidth, 96)
                Layout.alignment: Qt.AlignBaseline
                text: root.subtitle
                abridged: true
                color: Theme.softInk
            }

            RowLayout {
                id: toolRow

                spacing: Theme.gapSmall
            }
        }

        Item {
            id: place

            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
