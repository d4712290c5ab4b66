import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Details beside the list, on the right: 360 to 440 px, pulled wider by its edge, and it remembers how wide.

    title, subtitle   what it is about
    opened            there or not
    memory            under which name it remembers its width
    content           what it shows (default property), a column that scrolls
    actions           what stands at its foot, the primary action last
    closed()          Esc or the cross; the page sets `opened`
*/
FocusScope {
    id: root

    property string title
    property string subtitle
    property bool opened: true
    property string memory: "inspector/width"
    property alias header: headerPlace.data
    property alias actions: foot.data
    default property alias content: scroll.content

    signal closed

    implicitWidth: opened ? Math.max(360, Math.min(440, chosenWidth.value)) : 0
    implicitHeight: 480
    visible: opened
    Accessible.role: Accessible.Pane
    Accessible.name: root.title
    Keys.onEscapePressed: root.closed()

    Remembered {
        id: chosenWidth

        key: root.memory
        initial: 400
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Rectangle {
            width: 1
            height: parent.height
            anchors.left: parent.left
            color: Theme.line
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 1
        spacing: 0

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapSmall
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap

            RowLayout {
                id: headerPlace

                visible: children.length > 0
            }

            ColumnLayout {
                spacing: 0

                DeskHeading {
                    text: root.title
                    level: 2
                    wrap: true
                    Layout.fillWidth: true
                }

                DeskText {
                    text: root.subtitle
                    soft: true
                    wrap: true
                    visible: text !== ""
                    Layout.fillWidth: true
                }
            }

            DeskIconButton {
                symbol: "cross"
                name: qsTr("Close")
                shortcut: ""
                color: Theme.softInk
                Layout.alignment: Qt.AlignTop
                onClicked: root.closed()
            }
        }

        DeskDivider {
        }

        DeskScroll {
            id: scroll

            padding: Theme.gapLarge
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        DeskDivider {
            visible: foot.visible
        }

        DeskFlow {
            id: foot

            visible: children.length > 0
            atEnd: true
            Layout.margins: Theme.gap
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge
        }
    }

    MouseArea {
        id: edge

        readonly property bool mirrored: root.LayoutMirroring.enabled
        property real grabbedAt: 0
        property int grabbedWidth: 0

        anchors.left: parent.left
        anchors.leftMargin: -4
        width: 9
        height: parent.height
        cursorShape: Qt.SplitHCursor
        onPressed: event => {
            grabbedAt = mapToItem(null, event.x, 0).x;
            grabbedWidth = root.width;
        }
        onPositionChanged: event => {
            const moved = mapToItem(null, event.x, 0).x - grabbedAt;
            chosenWidth.value = Math.max(360, Math.min(440, grabbedWidth + (mirrored ? moved : -moved)));
        }
    }
}
