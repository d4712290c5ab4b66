import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What the resort offers, what it costs, and how it works: sections at the start, the list of one of them, and the form
    of one thing beside it. Arrows choose, Enter goes in, Esc comes back.

    argument   {section}: opens with this one
*/
DeskPage {
    id: root

    function enterSection() {
        if (settings.page !== "")
            root.navigation.open(settings.page);
        else if (settings.single)
            form.focusFirst();
        else
            things.forceActiveFocus();
    }

    function enterForm(row: int) {
        settings.open(row);
        form.focusFirst();
    }

    function leaveForm() {
        if (settings.single) {
            sections.forceActiveFocus();
            return;
        }
        settings.close();
        things.forceActiveFocus();
    }

    title: qsTr("Settings")
    subtitle: settings.sectionTitle
    onEntered: {
        if (root.argument.section)
            root.enterSection();
        else
            sections.forceActiveFocus();
    }
    Component.onCompleted: {
        if (root.argument.section)
            settings.chooseByName(root.argument.section);
        sections.currentIndex = settings.sectionIndex;
    }

    SettingsModel {
        id: settings

        session: root.session
        onRefused: form.focusTrouble()
        onWritten: {
            if (single)
                form.focusFirst();
            else
                things.forceActiveFocus();
        }
        onFormChanged: {
            if (openRow >= 0)
                things.select(openRow);
        }
    }

    tools: [
        DeskButton {
            objectName: "addSetting"
            text: settings.addText
            visible: text !== ""
            symbol: "plus"
            shortcut: "Ctrl+N"
            onClicked: {
                settings.startNew();
                form.focusFirst();
            }
        }
    ]

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge

        DeskPanel {
            Layout.preferredWidth: Math.max(208, Math.min(208 * Theme.textScale, root.width * 0.24))
            Layout.fillHeight: true
            padding: 1

            DeskList {
                id: sections

                objectName: "settingsSections"
                Layout.fillWidth: true
                Layout.fillHeight: true
                name: qsTr("Sections")
                model: settings.sections
                onCurrentIndexChanged: {
                    if (currentIndex >= 0 && currentIndex !== settings.sectionIndex)
                        settings.choose(currentIndex);
                }
                onActivated: root.enterSection()
                Keys.onRightPressed: root.enterSection()
                delegate: SettingsSectionRow {
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !settings.single && settings.page === ""
            spacing: Theme.gap

            DeskNotice {
                Layout.fillWidth: true
                text: settings.lockedText
                tone: Theme.Neutral
                symbol: "lock"
                visible: text !== ""
            }

            DeskPanel {
                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: 1

                DeskList {
                    id: things

                    objectName: "settingsList"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    name: settings.sectionTitle
                    model: settings.rows
                    emptyTitle: settings.emptyTitle
                    emptyAction: settings.usualText
                    activeFocusOnTab: true
                    onActivated: index => root.enterForm(index)
                    onEmptyActed: settings.startWithUsual()
                    Keys.onEscapePressed: sections.forceActiveFocus()
                    Keys.onLeftPressed: sections.forceActiveFocus()
                    Keys.onRightPressed: root.enterForm(currentIndex)
                    delegate: SettingsThingRow {
                        onTapped: root.enterForm(index)
                    }
                }
            }

            DeskPanel {
                Layout.fillWidth: true
                Layout.maximumHeight: parent.height * 0.6
                title: qsTr("What it would do")
                visible: settings.samples.length > 0

                DeskScroll {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    spacing: Theme.gap

                    Repeater {
                        model: settings.samples

                        DeskText {
                            required property string modelData

                            Layout.fillWidth: true
                            text: modelData
                            wrap: true
                            soft: true
                            figures: true
                        }
                    }
                }
            }
        }

        SettingsFormView {
            id: form

            Layout.fillWidth: settings.single
            Layout.preferredWidth: 416
            Layout.fillHeight: true
            visible: settings.formOpen
            settings: settings
            onClosed: root.leaveForm()
        }

        DeskEmpty {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignCenter
            visible: settings.page !== ""
            title: settings.sectionTitle
            text: settings.explanation
            action: qsTr("Open")
            onActed: root.navigation.open(settings.page)
        }
    }
}
