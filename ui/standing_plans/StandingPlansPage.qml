import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The families that come again and again, and which of their days are booked.
*/
DeskPage {
    id: root

    function enterList() {
        if (plans.count > 0)
            plans.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Standing plans")
    subtitle: standing.loaded ? standing.countText : ""
    onEntered: root.enterList()

    StandingPlansModel {
        id: standing

        session: root.session
        onShown: {
            plans.currentIndex = standing.current;
            plans.positionViewAtIndex(standing.current, ListView.Contain);
        }
        onActed: question.close()
    }

    ApprovalDialog {
        form: standing
    }

    QuestionDialog {
        id: question

        form: standing
        onAnswered: (name, reason) => {
            if (name === "skip")
                standing.skip(reason);
            else
                standing.end(reason);
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge

        DeskPanel {
            Layout.fillWidth: false
            Layout.preferredWidth: Math.min(520, Math.max(400, root.width * 0.42))
            Layout.fillHeight: true
            visible: standing.hasPlan
            padding: 1

            DeskList {
                id: plans

                objectName: "standingPlans"
                Layout.fillWidth: true
                Layout.fillHeight: true
                name: qsTr("Standing plans")
                model: standing.plans
                onCurrentIndexChanged: {
                    if (currentIndex >= 0)
                        standing.current = currentIndex;
                }
                onActivated: pane.enter()
                Keys.onRightPressed: pane.enter()
                delegate: StandingPlanItem {
                }
            }
        }

        StandingPlanPane {
            id: pane

            Layout.fillWidth: true
            Layout.preferredWidth: 900
            Layout.maximumWidth: 900
            Layout.fillHeight: true
            visible: standing.hasPlan
            standing: standing
            onLeaving: root.enterList()
            onSkipping: question.ask({
                    "name": "skip",
                    "text": qsTr("Not on %1").arg(standing.day),
                    "question": qsTr("What is booked for the day is cancelled. Say why they don't come."),
                    "takesReason": true
                })
            onEnding: question.ask({
                    "name": "end",
                    "text": qsTr("End the plan"),
                    "question": qsTr("They come no more. What is booked from today on is cancelled; who is here stays. Say why."),
                    "takesReason": true,
                    "isFinal": true
                })
            onStayAsked: root.navigation.open("stay", {
                    "reservation": standing.stay
                })
            onFamilyAsked: root.navigation.open("household", {
                    "id": standing.household
                })
        }

        DeskEmpty {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignCenter
            visible: standing.loaded && !standing.hasPlan
            symbol: "calendar"
            title: qsTr("Nobody comes again and again yet.")
            text: qsTr("Open a stay and choose “Repeat”: the same pets, on the same weekdays, booked some weeks ahead.")
        }
    }
}
