import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Which files can be read, and what their columns are called.

    files   the ImportModel
*/
DeskPanel {
    id: root

    required property ImportModel files

    title: qsTr("Which files?")

    DeskScroll {
        id: columns

        objectName: "importColumns"
        activeFocusOnTab: contentHeight > height
        Keys.onUpPressed: columns.flick(0, 800)
        Keys.onDownPressed: columns.flick(0, -800)
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.gap

        DeskText {
            Layout.fillWidth: true
            text: qsTr("The first line of each names its columns. Days are written as %1. Order, capitals and other columns do not matter.").arg("2026-12-24")
            wrap: true
            soft: true
        }

        Repeater {
            model: root.files.readable

            ColumnLayout {
                id: file

                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.gapTiny

                DeskText {
                    Layout.fillWidth: true
                    text: file.modelData.name
                    strong: true
                }

                DeskText {
                    Layout.fillWidth: true
                    text: qsTr("Must have: %1").arg(file.modelData.required)
                    size: Theme.caption
                    wrap: true
                }

                DeskText {
                    Layout.fillWidth: true
                    text: qsTr("May have: %1").arg(file.modelData.further)
                    size: Theme.caption
                    soft: true
                    wrap: true
                }
            }
        }
    }
}
