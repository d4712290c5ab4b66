import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The form for a record of a family or a pet, beside the list. Enter or Ctrl+Enter saves, Esc leaves it as it was.

    form       the RecordForm of the page
    finished() it is closed: the page takes the focus back
*/
DeskInspector {
    id: root

    required property RecordForm form

    signal finished

    function fieldError(name: string): string {
        return root.form.problems[name] ?? "";
    }

    function focusFirst() {
        if (fields.count > 0)
            fields.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
        else
            removeButton.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "recordInspector"
    title: root.form.title
    opened: root.form.opened
    onClosed: root.form.close()

    // When the fields are there, or are gone.
    Timer {
        id: settled

        interval: 0
        onTriggered: {
            if (root.form.opened)
                root.focusFirst();
            else
                root.finished();
        }
    }

    Connections {
        target: root.form

        function onSubjectChanged() {
            settled.restart();
        }
    }

    DropArea {
        parent: root
        anchors.fill: parent
        onDropped: drop => {
            if (drop.hasUrls)
                root.form.takeFile(drop.urls[0]);
        }
    }

    DeskNotice {
        Layout.fillWidth: true
        text: root.form.problem
        visible: text !== ""
    }

    // Not a layout: that of Qt 6.4 may still count a field that has gone.
    Column {
        id: rows

        Layout.fillWidth: true
        spacing: Theme.gapLarge

        Repeater {
            id: fields

            model: root.form.fields

            FocusScope {
                id: place

                required property var modelData

                width: rows.width
                implicitHeight: loader.implicitHeight

                Loader {
                    id: loader

                    width: parent.width
                    focus: true
                    sourceComponent: {
                        switch (place.modelData.kind) {
                        case "lines":
                            return lines;
                        case "day":
                            return day;
                        case "choice":
                            return choice;
                        case "flag":
                            return flag;
                        default:
                            return line;
                        }
                    }
                }

                Component {
                    id: line

                    DeskField {
                        objectName: "field." + place.modelData.name
                        focus: true
                        label: place.modelData.label
                        hint: place.modelData.hint
                        required: place.modelData.required
                        maximumLength: place.modelData.limit
                        text: root.form.values[place.modelData.name] ?? ""
                        error: root.fieldError(place.modelData.name)
                        onEdited: text => root.form.set(place.modelData.name, text)
                        onAccepted: root.form.save()
                    }
                }

                Component {
                    id: lines

                    DeskTextArea {
                        objectName: "field." + place.modelData.name
                        focus: true
                        label: place.modelData.label
                        hint: place.modelData.hint
                        maximumLength: place.modelData.limit
                        text: root.form.values[place.modelData.name] ?? ""
                        error: root.fieldError(place.modelData.name)
                        onEdited: text => root.form.set(place.modelData.name, text)
                    }
                }

                Component {
                    id: day

                    DeskDateField {
                        objectName: "field." + place.modelData.name
                        focus: true
                        label: place.modelData.label
                        hint: place.modelData.hint
                        required: place.modelData.required
                        text: root.form.values[place.modelData.name] ?? ""
                        error: root.fieldError(place.modelData.name)
                        onEdited: text => root.form.set(place.modelData.name, text)
                        onStepped: days => root.form.step(place.modelData.name, days)
                        onAccepted: root.form.save()
                    }
                }

                Component {
                    id: choice

                    DeskChoice {
                        objectName: "field." + place.modelData.name
                        focus: true
                        label: place.modelData.label
                        hint: place.modelData.hint
                        required: place.modelData.required
                        placeholder: qsTr("Choose one")
                        model: place.modelData.words
                        currentIndex: root.form.indexOf(place.modelData.name)
                        error: root.fieldError(place.modelData.name)
                        onChosen: index => root.form.choose(place.modelData.name, index)
                    }
                }

                Component {
                    id: flag

                    DeskCheckBox {
                        objectName: "field." + place.modelData.name
                        focus: true
                        text: place.modelData.label
                        hint: place.modelData.hint
                        checked: (root.form.values[place.modelData.name] ?? "") !== ""
                        onToggled: root.form.set(place.modelData.name, checked ? "1" : "")
                    }
                }
            }
        }
    }

    actions: [
        DeskButton {
            id: removeButton

            objectName: "recordRemove"
            text: root.form.removeText
            kind: DeskButton.Danger
            visible: text !== ""
            busy: root.form.busy
            onClicked: root.form.remove()
        },
        DeskButton {
            id: saveButton

            objectName: "recordSave"
            text: root.form.saveText
            kind: DeskButton.Primary
            visible: text !== ""
            shortcut: "Ctrl+Return"
            busy: root.form.busy
            onClicked: root.form.save()
        }
    ]
}
