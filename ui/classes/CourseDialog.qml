import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A new course, or what is changed of one. The days of one that stands are moved session by session.

    session
    begin(), edit(course)
    saved(course)
*/
DeskDialog {
    id: root

    required property Session session
    // Those that stand at their fields.
    readonly property var shown: ["name", "startsOn", "startsAtMinute"]

    signal saved(string course)

    function fill() {
        const values = form.values;
        courseName.text = values.name;
        service.currentIndex = values.service;
        trainer.currentIndex = values.trainer;
        place.text = values.place;
        day.text = values.day;
        time.text = values.time;
        minutes.value = values.minutes;
        sessions.value = values.sessions;
        capacity.value = values.capacity;
        price.currentIndex = values.price;
        root.open();
    }

    function begin() {
        form.begin();
        root.fill();
    }

    function edit(course: string) {
        form.edit(course);
        root.fill();
    }

    title: form.isNew ? qsTr("New course") : qsTr("Change the course")
    confirmText: form.isNew ? qsTr("Open the course") : qsTr("Save")
    natural: 640
    stays: true
    busy: form.busy
    ready: form.services.length > 0
    error: form.problem !== "" ? form.problem : Object.entries(form.problems).filter(entry => root.shown.indexOf(entry[0]) < 0).map(entry => entry[1]).join("\n")
    onConfirmed: form.save({
            "name": courseName.text,
            "service": service.currentIndex,
            "trainer": trainer.currentIndex,
            "place": place.text,
            "day": day.text,
            "time": time.text,
            "minutes": minutes.value,
            "sessions": sessions.value,
            "capacity": capacity.value,
            "price": price.currentIndex
        })

    CourseModel {
        id: form

        session: root.session
        onSaved: course => {
            root.close();
            root.saved(course);
        }
    }

    ApprovalDialog {
        form: form
    }

    DeskField {
        id: courseName

        objectName: "courseName"
        Layout.fillWidth: true
        label: qsTr("Name")
        required: true
        maximumLength: 60
        error: form.problems.name ?? ""
    }

    DeskNotice {
        Layout.fillWidth: true
        visible: form.services.length === 0
        text: qsTr("There is no service of training yet. Add one in the settings, with its price.")
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DeskChoice {
            id: service

            objectName: "courseService"
            Layout.fillWidth: true
            Layout.preferredWidth: 200 * Theme.textScale
            label: qsTr("Service")
            model: form.services
        }

        DeskChoice {
            id: price

            objectName: "coursePrice"
            Layout.fillWidth: true
            Layout.preferredWidth: 200 * Theme.textScale
            label: qsTr("Its price is for")
            model: form.prices
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DeskChoice {
            id: trainer

            objectName: "courseTrainer"
            Layout.fillWidth: true
            Layout.preferredWidth: 200 * Theme.textScale
            label: qsTr("Trainer")
            model: form.trainers
        }

        DeskField {
            id: place

            objectName: "coursePlace"
            Layout.fillWidth: true
            Layout.preferredWidth: 200 * Theme.textScale
            label: qsTr("Where")
            maximumLength: 60
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: form.isNew
        spacing: Theme.gap

        DeskDateField {
            id: day

            objectName: "courseDay"
            Layout.fillWidth: true
            Layout.preferredWidth: 160 * Theme.textScale
            label: qsTr("First day")
            error: form.problems.startsOn ?? ""
            onStepped: days => day.text = form.stepped(day.text, days)
        }

        DeskField {
            id: time

            objectName: "courseTime"
            Layout.fillWidth: true
            Layout.preferredWidth: 110 * Theme.textScale
            label: qsTr("Time")
            figures: true
            error: form.problems.startsAtMinute ?? ""
        }

        DeskStepper {
            id: minutes

            objectName: "courseMinutes"
            Layout.fillWidth: true
            label: qsTr("Minutes")
            from: 15
            to: 480
            stepSize: 15
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DeskStepper {
            id: sessions

            objectName: "courseSessions"
            Layout.fillWidth: true
            visible: form.isNew
            label: qsTr("Sessions, one a week")
            from: 1
            to: 52
        }

        DeskStepper {
            id: capacity

            objectName: "courseCapacity"
            Layout.fillWidth: true
            label: qsTr("Places")
            from: 1
            to: 100
        }
    }
}
