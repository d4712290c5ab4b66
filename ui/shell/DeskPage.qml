import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What every page is: a title, what stands beside it, and its content below.

    session, navigation   handed in by Main
    argument              what the page was opened with, as {"id": "..."}
    title, subtitle       the head
    tools                 what stands at the end of the head, or below it where there is no room
    content               fills the rest (default property)
    entered()             the page has come to the front: focus its first thing
    side(natural)         how wide what stands beside its main thing is, with text of any size
*/
FocusScope {
    id: root

    required property Session session
    required property Navigation navigation
    property var argument: ({})
    property string title
    property string subtitle
    property alias tools: head.tools
    default property alias content: place.data

    signal entered

    function side(natural: int): int {
        return Math.max(natural, Math.min(natural * Theme.textScale, root.width * 0.42));
    }

    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.gapLarge
        spacing: Theme.gapLarge

        DeskHead {
            id: head

            // The title is not broken for what can be done, and a beginning is enough of what stands beside it.
            least: (root.navigation.canGoBack ? back.implicitWidth + spacing : 0) + heading.implicitWidth + spacing + beside.least
            // As high as a button, whether there is one or not.
            Layout.minimumHeight: Theme.target
            spacing: Theme.gap

            DeskIconButton {
                id: back

                visible: root.navigation.canGoBack
                symbol: root.LayoutMirroring.enabled ? "chevron-end" : "chevron-start"
                name: qsTr("Back")
                onClicked: root.navigation.back()
            }

            DeskHeading {
                id: heading

                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                text: root.title
                wrap: true
                maximumLineCount: 2
                elide: Text.ElideRight
            }

            DeskText {
                id: beside

                readonly property real least: Math.min(implicitWidth, 96 * Theme.textScale)

                Layout.fillWidth: true
                Layout.preferredWidth: least
                Layout.minimumWidth: least
                Layout.alignment: Qt.AlignBaseline
                text: root.subtitle
                abridged: true
                color: Theme.softInk
            }
        }

        Item {
            id: place

            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
