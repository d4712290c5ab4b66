import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What the files would do, and every line that can't be taken with its reason.

    files   the ImportModel
*/
ColumnLayout {
    id: root

    required property ImportModel files

    spacing: Theme.gap

    DeskPanel {
        Layout.fillWidth: true
        Layout.maximumHeight: root.height / 2

        DeskScroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            Repeater {
                model: root.files.previews

                DeskHead {
                    id: line

                    required property var modelData

                    least: 240
                    spacing: Theme.gapLarge
                    tools: [
                        RowLayout {
                            spacing: Theme.gapLarge

                            DeskText {
                                Layout.preferredWidth: 104 * Theme.textScale
                                text: qsTr("%1 new").arg(line.modelData.added)
                                horizontalAlignment: Text.AlignRight
                                figures: true
                            }

                            DeskText {
                                Layout.preferredWidth: 104 * Theme.textScale
                                text: qsTr("%1 changed").arg(line.modelData.changed)
                                horizontalAlignment: Text.AlignRight
                                figures: true
                            }

                            DeskText {
                                Layout.preferredWidth: 136 * Theme.textScale
                                text: qsTr("%1 as they are").arg(line.modelData.unchanged)
                                horizontalAlignment: Text.AlignRight
                                soft: true
                                figures: true
                            }

                            DeskText {
                                Layout.preferredWidth: 112 * Theme.textScale
                                text: qsTr("%1 left out").arg(line.modelData.refused)
                                horizontalAlignment: Text.AlignRight
                                color: line.modelData.isRefused ? Theme.trouble : Theme.softInk
                                figures: true
                            }
                        }
                    ]

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        DeskText {
                            Layout.fillWidth: true
                            text: line.modelData.title
                            strong: true
                        }

                        DeskText {
                            Layout.fillWidth: true
                            text: qsTr("Columns left aside: %1").arg(line.modelData.ignored)
                            size: Theme.caption
                            soft: true
                            visible: line.modelData.ignored !== ""
                        }
                    }
                }
            }
        }
    }

    DeskPanel {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padding: 1

        DeskList {
            objectName: "importRefused"
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: qsTr("Lines that are left out")
            model: root.files.refused
            emptyTitle: qsTr("Every line can be taken.")
            delegate: DeskListRow {
                id: row

                required property string file
                required property string line
                required property string sentence

                name: qsTr("%1, line %2: %3").arg(row.file).arg(row.line).arg(row.sentence)

                RowLayout {
                    width: parent.width
                    spacing: Theme.gapLarge

                    DeskText {
                        Layout.preferredWidth: 160 * Theme.textScale
                        Layout.minimumWidth: implicitWidth
                        text: row.file
                        soft: true
                    }

                    DeskText {
                        Layout.preferredWidth: 88 * Theme.textScale
                        text: qsTr("line %1").arg(row.line)
                        horizontalAlignment: Text.AlignRight
                        figures: true
                    }

                    DeskText {
                        Layout.fillWidth: true
                        text: row.sentence
                        wrap: true
                    }
                }
            }
        }
    }
}
