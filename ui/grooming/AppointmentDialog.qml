import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A new appointment: the pet is found as everywhere, the rest is proposed.

    session
    ask(slot)        where the cursor is, {groomer, startsAt}
    booked(day)      it is done
*/
DeskDialog {
    id: root

    required property Session session

    signal booked(string day)

    function ask(slot: var) {
        notes.text = "";
        search.clear();
        form.begin(slot);
        root.open();
    }

    function choose(index: int) {
        form.choose(index);
        search.text = form.pet;
        time.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("New appointment")
    text: form.summary
    confirmText: qsTr("Book")
    natural: 620
    stays: true
    busy: form.busy
    ready: form.ready || form.choosable
    error: form.problem !== "" ? form.problem : Object.entries(form.problems).filter(entry => ["day", "startsAt"].indexOf(entry[0]) < 0).map(entry => entry[1]).join("\n")
    onConfirmed: {
        if (!form.ready && form.choosable)
            root.choose(Math.max(0, pets.currentIndex));
        else
            form.book(notes.text);
    }

    AppointmentModel {
        id: form

        session: root.session
        onBooked: day => {
            root.close();
            root.booked(day);
        }
    }

    ApprovalDialog {
        form: form
    }

    DeskField {
        id: search

        objectName: "appointmentPet"
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

        objectName: "appointmentPets"
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

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: form.services

            DeskCheckBox {
                required property var modelData
                required property int index

                objectName: "appointmentService"
                text: modelData.name
                hint: modelData.detail
                checked: modelData.chosen
                takesEnter: false
                onToggled: form.toggle(index)
            }
        }
    }

    DeskNotice {
        Layout.fillWidth: true
        visible: form.services.length === 0 || form.groomers.length === 0
        text: form.services.length === 0 ? qsTr("There is no service of grooming yet. Add one in the settings.") : qsTr("Nobody grooms yet. Set the hours of somebody in the settings.")
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DeskChoice {
            objectName: "appointmentGroomer"
            Layout.fillWidth: true
            Layout.preferredWidth: 200 * Theme.textScale
            label: qsTr("Groomer")
            model: form.groomers
            currentIndex: form.groomer
            onChosen: index => form.setGroomer(index)
        }

        DeskDateField {
            id: day

            objectName: "appointmentDay"
            Layout.fillWidth: true
            Layout.preferredWidth: 160 * Theme.textScale
            label: qsTr("Day")
            text: form.day
            error: form.problems.day ?? ""
            onStepped: days => form.stepDay(days)
            onFinished: form.setDay(day.text)
        }

        DeskField {
            id: time

            objectName: "appointmentTime"
            Layout.fillWidth: true
            Layout.preferredWidth: 110 * Theme.textScale
            label: qsTr("Time")
            text: form.time
            error: form.problems.startsAt ?? ""
            figures: true
            onFinished: form.setTime(time.text)
        }
    }

    DeskButton {
        objectName: "appointmentFirst"
        text: qsTr("First free time")
        symbol: "clock"
        shortcut: "Ctrl+G"
        onClicked: form.proposeFirst()
    }

    DeskTextArea {
        id: notes

        objectName: "appointmentNotes"
        Layout.fillWidth: true
        label: qsTr("Notes")
        placeholder: qsTr("Coat, wishes, how it takes the dryer")
        lines: 2
    }
}
