import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A pet is enrolled: it is found as everywhere. Where the course is full, it waits.

    session
    ask(course)
*/
DeskDialog {
    id: root

    required property Session session

    function ask(course: string) {
        notes.text = "";
        search.clear();
        form.begin(course);
        root.open();
    }

    function choose(index: int) {
        form.choose(index);
        search.text = form.pet;
        notes.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Enrol a pet: %1").arg(form.course)
    text: form.summary
    confirmText: form.full ? qsTr("Put on the waiting list") : qsTr("Enrol")
    natural: 560
    stays: true
    busy: form.busy
    ready: form.ready || form.choosable
    error: form.problem !== "" ? form.problem : Object.values(form.problems).join("\n")
    onConfirmed: {
        if (!form.ready && form.choosable)
            root.choose(Math.max(0, pets.currentIndex));
        else
            form.enrol(notes.text);
    }

    EnrolModel {
        id: form

        session: root.session
        onDone: root.close()
    }

    ApprovalDialog {
        form: form
    }

    DeskField {
        id: search

        objectName: "enrolPet"
        Layout.fillWidth: true
        label: qsTr("Pet")
        required: true
        keysFirst: true
        symbol: "search"
        placeholder: qsTr("Name, family or phone")
        onEdited: text => form.search(text)
        Keys.onDownPressed: event => {
            event.accepted = form.choosable;
            pets.select(pets.currentIndex + 1);
        }
        Keys.onUpPressed: event => {
            event.accepted = form.choosable;
            pets.select(pets.currentIndex - 1);
        }
    }

    DeskList {
        id: pets

        objectName: "enrolPets"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 4 * Theme.target)
        visible: count > 0
        name: qsTr("Pets")
        model: form.choices
        onCountChanged: currentIndex = count > 0 ? 0 : -1
        onActivated: index => root.choose(index)

        delegate: ChoiceRow {
        }
    }

    DeskField {
        id: notes

        objectName: "enrolNotes"
        Layout.fillWidth: true
        label: qsTr("Notes")
        placeholder: qsTr("What the trainer should know")
    }
}
