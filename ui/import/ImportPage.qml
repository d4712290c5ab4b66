import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Another system's files: choose their folder, see what would happen, let it happen. Nothing is written before that.
*/
DeskPage {
    id: root

    title: qsTr("Import")
    subtitle: root.choosing ? qsTr("Choose the folder with the CSV files") : files.folder
    onEntered: folders.forceActiveFocus()

    readonly property bool choosing: files.step === ImportModel.Choosing

    ImportModel {
        id: files

        session: root.session
        onStepChanged: {
            if (step === ImportModel.Looking)
                confirm.forceActiveFocus(Qt.TabFocusReason);
            else if (step === ImportModel.Finished)
                again.forceActiveFocus(Qt.TabFocusReason);
            else if (step === ImportModel.Choosing)
                folders.forceActiveFocus();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        DeskNotice {
            Layout.fillWidth: true
            text: files.allowed ? files.problem : qsTr("Only an administrator imports. Ask one to sign in.")
            tone: files.allowed ? Theme.Trouble : Theme.Neutral
            visible: text !== ""
        }

        DeskNotice {
            objectName: "importDone"
            Layout.fillWidth: true
            text: files.done
            tone: Theme.InHouse
            visible: text !== ""
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.choosing
            spacing: Theme.gap

            DeskField {
                id: path

                objectName: "importFolder"
                Layout.fillWidth: true
                label: qsTr("Folder")
                text: files.folder
                maximumLength: 1000
                error: files.problems.folder ?? ""
                onAccepted: files.go(text)
            }
        }

        RowLayout {
            visible: root.choosing
            spacing: Theme.gap

            DeskPanel {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                padding: 1

                DeskList {
                    id: folders

                    objectName: "importFolders"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    name: qsTr("Folders")
                    focus: true
                    model: files.folders
                    onActivated: index => files.enter(index)
                    Keys.onLeftPressed: files.enter(0)
                    Keys.onRightPressed: files.enter(currentIndex)
                    delegate: DeskListRow {
                        id: row

                        required property string modelData

                        name: modelData

                        RowLayout {
                            width: parent.width
                            spacing: Theme.gap

                            DeskIcon {
                                symbol: row.index === 0 ? "chevron-up" : "folder"
                                color: Theme.softInk
                            }

                            DeskText {
                                Layout.fillWidth: true
                                text: row.modelData
                            }
                        }
                    }
                }
            }

            ImportFiles {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                files: files
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.choosing
            spacing: Theme.gap

            DeskText {
                objectName: "importFound"
                Layout.fillWidth: true
                text: files.found !== "" ? qsTr("Found here: %1").arg(files.found) : qsTr("There is no customers.csv, pets.csv, vaccinations.csv or reservations.csv here.")
                soft: files.found === ""
                wrap: true
            }

            DeskButton {
                objectName: "importRead"
                text: qsTr("Look at them")
                kind: DeskButton.Primary
                shortcut: "Ctrl+Return"
                enabled: files.allowed && files.found !== ""
                onClicked: files.read()
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: files.step === ImportModel.Reading || files.step === ImportModel.Writing
            spacing: Theme.gapLarge

            DeskProgress {
                Layout.fillWidth: true
                text: files.progressText
                value: files.progress
            }

            DeskButton {
                objectName: "importStop"
                text: qsTr("Stop")
                shortcut: "Ctrl+."
                onClicked: files.stop()
            }
        }

        ImportPreview {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.choosing && files.step !== ImportModel.Reading
            files: files
        }

        Item {
            Layout.fillHeight: true
            visible: files.step === ImportModel.Reading
        }

        RowLayout {
            Layout.fillWidth: true
            visible: files.step === ImportModel.Looking || files.step === ImportModel.Finished
            spacing: Theme.gap

            DeskText {
                Layout.fillWidth: true
                text: files.toDo > 0 ? qsTr("Nothing is written yet.") : files.step === ImportModel.Looking ? qsTr("There is nothing to write.") : ""
                soft: true
            }

            DeskButton {
                id: again

                objectName: "importAgain"
                text: qsTr("Choose another folder")
                onClicked: files.startOver()
            }

            DeskButton {
                id: confirm

                objectName: "importConfirm"
                text: qsTr("Write %Ln line(s)", "", files.toDo)
                kind: DeskButton.Primary
                keyHint: "Return"
                visible: files.step === ImportModel.Looking
                enabled: files.toDo > 0
                onClicked: files.confirm()
            }
        }
    }
}
