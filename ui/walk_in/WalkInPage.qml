import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A family stands at the desk without a booking: what for, until when, where, and what it costs; then its pets are
    checked in at once. argument: {"household": "..."}.
*/
DeskPage {
    id: root

    property bool printing: false

    title: qsTr("Walk-in")
    subtitle: walkIn.family
    onEntered: service.forceActiveFocus(Qt.TabFocusReason)

    WalkInModel {
        id: walkIn

        session: root.session
        household: root.argument.household ?? ""
        onDone: booking => {
            root.navigation.back();
            if (root.printing)
                root.navigation.open("print", {
                        "document": "kennel_cards",
                        "id": booking
                    });
        }
    }

    ApprovalDialog {
        form: walkIn
    }

    FamilyArrival {
        id: form

        anchors.fill: parent
        arrivals: walkIn.arrivals
        agreement: walkIn.agreement
        arrivedWith: walkIn.arrivedWith
        arrivedWithProblem: walkIn.problems.arrivedWith ?? ""
        problem: walkIn.problem
        busy: walkIn.busy
        loaded: walkIn.loaded
        emptyTitle: qsTr("No pet of this family can come now.")
        emptyText: qsTr("They are all in house, or there is no pet on file.")
        onArrivedWithEdited: text => walkIn.arrivedWith = text
        onCleaned: index => walkIn.markClean(index)
        onSubmitted: (withCards, pad) => {
            root.printing = withCards;
            walkIn.checkIn(pad);
        }

        DeskPanel {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            GridLayout {
                id: stay

                readonly property bool wide: root.width >= 800 * Theme.textScale

                Layout.fillWidth: true
                columns: stay.wide ? 5 : 3
                columnSpacing: Theme.gap
                rowSpacing: Theme.gapTiny

                DeskChoice {
                    id: service

                    objectName: "service"
                    Layout.preferredWidth: 220 * Theme.textScale
                    implicitWidth: 220 * Theme.textScale
                    label: qsTr("Service")
                    model: walkIn.services
                    currentIndex: walkIn.serviceIndex
                    onChosen: index => walkIn.serviceIndex = index
                }

                DeskDateField {
                    id: leaves

                    objectName: "leavesOn"
                    Layout.preferredWidth: 176 * Theme.textScale
                    label: qsTr("Leaves")
                    text: walkIn.leaves
                    error: walkIn.problems.leavesOn ?? ""
                    onStepped: days => walkIn.stepLeaves(days)
                    onFinished: walkIn.setLeaves(leaves.text)
                    onAccepted: form.focusFirst()
                }

                DeskField {
                    id: leavesAt

                    objectName: "leavesAt"
                    Layout.preferredWidth: 104 * Theme.textScale
                    implicitWidth: 104 * Theme.textScale
                    label: qsTr("At")
                    figures: true
                    text: walkIn.leavesAt
                    error: walkIn.problems.leavesAt ? qsTr("A time, such as 12:00") : ""
                    onEdited: text => walkIn.setLeavesAt(text)
                    onAccepted: form.focusFirst()
                }

                DeskText {
                    Layout.fillWidth: true
                    Layout.columnSpan: stay.wide ? 1 : 3
                    Layout.alignment: Qt.AlignBottom
                    Layout.bottomMargin: stay.wide ? Theme.gapSmall : 0
                    text: walkIn.stay
                    soft: true
                    figures: true
                }

                DeskText {
                    objectName: "walkInPrice"
                    Layout.columnSpan: stay.wide ? 1 : 3
                    Layout.alignment: Qt.AlignBottom
                    Layout.bottomMargin: stay.wide ? Theme.gapSmall : 0
                    Layout.maximumWidth: 420 * Theme.textScale
                    text: walkIn.price
                    size: Theme.listTitle
                    strong: true
                    figures: true
                }
            }

            Repeater {
                model: walkIn.priceLines

                RowLayout {
                    id: line

                    required property var modelData

                    Layout.fillWidth: true
                    spacing: Theme.gap

                    DeskText {
                        Layout.fillWidth: true
                        text: line.modelData.text
                        wrap: true
                        soft: true
                        figures: true
                    }

                    DeskText {
                        text: line.modelData.amount
                        figures: true
                    }
                }
            }
        }
    }
}
