import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Who a bar is, beside it.

    stay    what the calendar says of it
    shown   it is there
*/
DeskRaised {
    id: root

    property var stay: ({})
    property bool shown: false

    objectName: "calendarCard"
    visible: root.shown
    width: 296 * Theme.textScale
    height: column.implicitHeight + 2 * Theme.gapLarge
    Accessible.role: Accessible.ToolTip
    Accessible.name: root.stay.pets ?? ""

    component Fact: DeskText {
        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.softInk
        wrap: true
        figures: true
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        spacing: Theme.gapTiny

        DeskText {
            Layout.fillWidth: true
            text: root.stay.pets ?? ""
            size: Theme.listTitle
            strong: true
        }

        Fact {
            text: [root.stay.family, root.stay.breeds].filter(word => word).join(" · ")
        }

        DeskChip {
            Layout.topMargin: Theme.gapTiny
            Layout.bottomMargin: Theme.gapTiny
            symbol: root.stay.state?.symbol ?? ""
            text: root.stay.state?.text ?? ""
            tone: root.stay.state?.tone ?? Theme.Neutral
        }

        Fact {
            text: root.stay.provisional ?? ""
        }

        Fact {
            color: Theme.ink
            text: [root.stay.days, root.stay.nights].filter(word => word).join(" · ")
        }

        Fact {
            text: root.stay.times ?? ""
        }

        Fact {
            text: [root.stay.room, root.stay.services].filter(word => word).join(" · ")
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapTiny
            visible: (root.stay.alerts ?? []).length > 0
            spacing: Theme.gapTiny

            Repeater {
                model: root.stay.alerts ?? []

                DeskChip {
                    required property var modelData

                    symbol: modelData.symbol
                    text: modelData.text
                    tone: modelData.tone
                }
            }
        }
    }
}
