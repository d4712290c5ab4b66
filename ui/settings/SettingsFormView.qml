import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The form of one thing: its fields in two columns where there is room for two, what stands against them beside them, and the verbs at its foot.

    settings   the SettingsModel
    closed()   Esc, or the cross
*/
FocusScope {
    id: root

    required property SettingsModel settings
    readonly property bool locked: settings.lockedText !== ""

    signal closed

    function focusFirst() {
        if (fields.count > 0 && root.settings.formOpen)
            fields.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
    }

    // To the first field that was refused.
    function focusTrouble() {
        for (let at = 0; at < fields.count; ++at) {
            if (root.settings.problems[root.settings.fields[at].name]) {
                fields.itemAt(at).forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    implicitWidth: 416
    Accessible.role: Accessible.Pane
    Accessible.name: root.settings.formTitle
    Keys.onEscapePressed: root.closed()

    DeskDialog {
        id: question

        title: root.settings.formTitle
        text: root.settings.removeQuestion
        confirmText: root.settings.removeText
        danger: true
        onConfirmed: root.settings.remove()
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.panelRadius
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gapLarge
            Layout.rightMargin: root.settings.single ? Theme.gapLarge : Theme.gapSmall
            spacing: Theme.gapSmall

            ColumnLayout {
                spacing: 0

                DeskHeading {
                    Layout.fillWidth: true
                    text: root.settings.formTitle
                    level: 2
                }

                DeskText {
                    Layout.fillWidth: true
                    text: root.settings.formSubtitle
                    soft: true
                    visible: text !== ""
                }
            }

            DeskIconButton {
                symbol: "cross"
                name: qsTr("Close")
                color: Theme.softInk
                visible: !root.settings.single
                onClicked: root.closed()
            }
        }

        DeskDivider {
            Layout.fillWidth: true
        }

        DeskScroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: Theme.gapLarge
            measured: true

            DeskNotice {
                Layout.fillWidth: true
                text: root.locked && root.settings.single ? root.settings.lockedText : root.settings.problem
                tone: root.locked && root.settings.single ? Theme.Neutral : Theme.Trouble
                visible: text !== ""
            }

            // Not a GridLayout: one of Qt 6.4 can lay out fields that the Repeater has just thrown away.
            Flow {
                id: columns

                readonly property bool single: width < 340 * Theme.textScale

                Layout.fillWidth: true
                spacing: Theme.gapLarge
                enabled: !root.locked

                Repeater {
                    id: fields

                    model: root.settings.fields

                    SettingsFieldView {
                        width: modelData.wide || columns.single ? columns.width : Math.floor((columns.width - columns.spacing) / 2)
                        settings: root.settings
                    }
                }
            }
        }

        DeskDivider {
            Layout.fillWidth: true
            visible: foot.visible
        }

        DeskHead {
            id: foot

            // What was done may end with dots.
            least: root.settings.removeText !== "" ? remove.implicitWidth : 0
            Layout.margins: Theme.gap
            visible: !root.locked
            spacing: Theme.gapSmall
            tools: [
                DeskButton {
                    objectName: "saveSetting"
                    text: qsTr("Save")
                    kind: DeskButton.Primary
                    shortcut: "Ctrl+Return"
                    busy: root.settings.busy
                    visible: root.settings.fields.length > 0
                    onClicked: root.settings.save()
                }
            ]

            DeskButton {
                id: remove

                objectName: "removeSetting"
                text: root.settings.removeText
                visible: text !== ""
                kind: DeskButton.Danger
                onClicked: question.open()
            }

            DeskText {
                objectName: "settingsDone"
                Layout.fillWidth: true
                text: root.settings.done
                color: Theme.inHouse
                horizontalAlignment: Text.AlignRight
            }
        }
    }
}
