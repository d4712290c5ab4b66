import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What every field has around it: its name above, a hint or what is wrong with it below.

    label, hint, error   the words; an error takes the place of the hint
    required             marks the name
    field                the control itself (default property)
*/
FocusScope {
    id: root

    property string label
    property string hint
    property string error
    property bool required: false
    property bool labelShown: true
    default property alias field: place.data

    implicitWidth: Math.max(240, column.implicitWidth)
    implicitHeight: column.implicitHeight
    Layout.alignment: Qt.AlignTop
    baselineOffset: name.visible ? name.baselineOffset : 0

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.gapTiny

        // No layout: a text that had no room at first would keep the size of its dots in Qt 6.4.
        Item {
            visible: root.label !== "" && root.labelShown
            implicitHeight: name.implicitHeight
            Layout.fillWidth: true

            DeskText {
                id: name

                anchors.left: parent.left
                width: root.width - (root.required ? Theme.gapLarge : 0)
                text: root.label
                size: Theme.caption
                squeeze: true
                soft: true
            }

            DeskText {
                anchors.left: parent.left
                anchors.leftMargin: Math.min(name.implicitWidth, name.width) + Theme.gapTiny
                text: "*"
                size: Theme.caption
                color: Theme.trouble
                visible: root.required
                Accessible.ignored: true
            }
        }

        Item {
            id: place

            implicitWidth: childrenRect.width
            implicitHeight: children.length > 0 ? children[0].implicitHeight : 0
            Layout.fillWidth: true
        }

        RowLayout {
            visible: root.error !== "" || root.hint !== ""
            spacing: Theme.gapTiny
            Layout.fillWidth: true

            DeskIcon {
                symbol: "alert"
                size: Theme.caption + 4
                color: Theme.trouble
                visible: root.error !== ""
                Layout.alignment: Qt.AlignTop
            }

            DeskText {
                text: root.error !== "" ? root.error : root.hint
                size: Theme.caption
                color: root.error !== "" ? Theme.trouble : Theme.softInk
                wrap: true
                Layout.fillWidth: true
            }
        }
    }
}
