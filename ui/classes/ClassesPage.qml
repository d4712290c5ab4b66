import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Training in groups: the courses, the sessions of one, and who is in it. Left and right go from list to list. P, A and E
    note whether a pet is there, N enrols one, B bills its place, X takes it out; H writes the homework, M moves a session.
*/
DeskPage {
    id: root

    function enterList() {
        if (courses.count > 0)
            courses.forceActiveFocus(Qt.TabFocusReason);
        else
            newCourse.forceActiveFocus(Qt.TabFocusReason);
    }

    function enrol() {
        if (classes.hasCourse)
            enrolment.ask(classes.courseId);
    }

    function printPaper(document: string) {
        if (classes.sessionId !== "")
            root.navigation.open("print", {
                    "document": document,
                    "id": classes.sessionId
                });
    }

    function printHomework() {
        if (classes.homework === "")
            root.session.tell(qsTr("No homework is written down for this session yet."));
        else
            root.printPaper("homework");
    }

    function bill() {
        if (classes.canBill)
            root.navigation.open("sale", {
                    "household": classes.household,
                    "enrolment": classes.enrolment
                });
    }

    function askToCancel() {
        if (classes.canCancel)
            question.ask({
                    "name": "cancel",
                    "text": qsTr("Cancel the session"),
                    "question": qsTr("%1, %2. Say why.").arg(classes.title).arg(classes.sessionTitle),
                    "takesReason": true
                });
    }

    function askToWithdraw() {
        if (classes.hasPet)
            question.ask({
                    "name": "withdraw",
                    "text": qsTr("Take out of the course"),
                    "question": classes.canBill || classes.waits ? qsTr("%1 will not take part.").arg(classes.petName) : qsTr("%1 will not take part. The place was billed: give the money back on the bill.").arg(classes.petName)
                });
    }

    function takeKey(event: var) {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        event.accepted = true;
        if (event.key === Qt.Key_N)
            root.enrol();
        else if (event.key === Qt.Key_P)
            classes.mark(ClassesModel.Present);
        else if (event.key === Qt.Key_A)
            classes.mark(ClassesModel.Absent);
        else if (event.key === Qt.Key_E)
            classes.mark(ClassesModel.Excused);
        else if (event.key === Qt.Key_B)
            root.bill();
        else if (event.key === Qt.Key_H && classes.sessionId !== "")
            homework.ask();
        else if (event.key === Qt.Key_M && classes.sessionId !== "" && !classes.cancelled)
            moving.ask();
        else if (event.key === Qt.Key_X || event.key === Qt.Key_Delete)
            pane.inSessions ? root.askToCancel() : root.askToWithdraw();
        else
            event.accepted = false;
    }

    objectName: "classesPage"
    title: qsTr("Classes")
    subtitle: classes.loaded ? classes.countText : ""
    onEntered: root.enterList()

    ClassesModel {
        id: classes

        session: root.session
        onShown: {
            courses.currentIndex = classes.currentCourse;
            courses.positionViewAtIndex(classes.currentCourse, ListView.Contain);
        }
        onActed: {
            question.close();
            homework.close();
            moving.close();
        }
    }

    ApprovalDialog {
        form: classes
    }

    QuestionDialog {
        id: question

        form: classes
        onAnswered: (name, reason) => {
            if (name === "cancel")
                classes.cancelSession(reason);
            else if (name === "archive")
                classes.archive();
            else
                classes.withdraw();
        }
    }

    SessionDialog {
        id: homework

        classes: classes
    }

    MoveSessionDialog {
        id: moving

        classes: classes
    }

    EnrolDialog {
        id: enrolment

        session: root.session
    }

    CourseDialog {
        id: course

        session: root.session
        onSaved: id => {
            classes.lookAt(id);
            root.enterList();
        }
    }

    tools: [
        DeskButton {
            id: newCourse

            objectName: "newCourse"
            text: qsTr("New course")
            symbol: "plus"
            shortcut: "Ctrl+N"
            onClicked: course.begin()
        },
        DeskButton {
            objectName: "editCourse"
            visible: classes.hasCourse
            text: qsTr("Change")
            shortcut: "Ctrl+E"
            onClicked: course.edit(classes.courseId)
        },
        DeskButton {
            objectName: "classArchive"
            visible: classes.hasCourse
            text: qsTr("Put away")
            onClicked: question.ask({
                    "name": "archive",
                    "text": qsTr("Put the course away"),
                    "question": qsTr("%1 is not shown here any more. What was noted stays.").arg(classes.title)
                })
        },
        DeskIconButton {
            objectName: "printRoster"
            visible: classes.hasCourse
            symbol: "print"
            name: qsTr("Print the roster")
            shortcut: "Ctrl+P"
            onClicked: root.printPaper("class_roster")
        },
        DeskIconButton {
            objectName: "printHomework"
            visible: classes.hasCourse
            symbol: "note"
            name: qsTr("Print the homework")
            shortcut: "Ctrl+H"
            onClicked: root.printHomework()
        }
    ]

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge
        Keys.onPressed: event => root.takeKey(event)

        DeskPanel {
            Layout.fillWidth: false
            Layout.preferredWidth: Math.min(340, Math.max(250, root.width * 0.26))
            Layout.fillHeight: true
            visible: classes.hasCourse
            padding: 1

            DeskList {
                id: courses

                objectName: "courses"
                Layout.fillWidth: true
                Layout.fillHeight: true
                name: qsTr("Courses")
                model: classes.courses
                onCurrentIndexChanged: {
                    if (currentIndex >= 0)
                        classes.currentCourse = currentIndex;
                }
                onActivated: pane.enterSessions()
                Keys.onRightPressed: pane.enterSessions()
                delegate: ClassLineItem {
                }
            }
        }

        ClassPane {
            id: pane

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: classes.hasCourse
            classes: classes
            onLeaving: root.enterList()
            onEnrolling: root.enrol()
            onBilling: root.bill()
            onWriting: homework.ask()
            onMoving: moving.ask()
            onCancelling: root.askToCancel()
            onWithdrawing: root.askToWithdraw()
            onFamilyAsked: root.navigation.open("household", {
                    "id": classes.household
                })
        }

        DeskEmpty {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignCenter
            visible: classes.loaded && !classes.hasCourse
            symbol: "paw"
            title: qsTr("There is no course yet.")
            text: qsTr("A course has its sessions, a trainer and a number of places. Its price is that of a service of training.")
        }
    }
}
