import QtQuick
import Tailtown.Desk

/*
    A family arrives: all its pets on one page. What was noted last time is taken over with one key for each pet; only
    what is missing is asked. argument: {"booking": "..."}.
*/
DeskPage {
    id: root

    property bool printing: false

    title: qsTr("Check in")
    subtitle: arrival.family
    onEntered: form.focusFirst()

    CheckInModel {
        id: arrival

        session: root.session
        booking: root.argument.booking ?? ""
        onDone: {
            root.navigation.back();
            if (root.printing)
                root.navigation.open("print", {
                        "document": "kennel_cards",
                        "id": arrival.booking
                    });
        }
    }

    ApprovalDialog {
        form: arrival
    }

    FamilyArrival {
        id: form

        anchors.fill: parent
        arrivals: arrival.arrivals
        agreement: arrival.agreement
        arrivedWith: arrival.arrivedWith
        arrivedWithProblem: arrival.problems.arrivedWith ?? ""
        problem: arrival.problem
        busy: arrival.busy
        loaded: arrival.loaded
        emptyTitle: qsTr("Nobody of this family is expected today.")
        emptyText: qsTr("They may be checked in already. Go back to see the day.")
        onArrivedWithEdited: text => arrival.arrivedWith = text
        onCleaned: index => arrival.markClean(index)
        onSubmitted: (withCards, pad) => {
            root.printing = withCards;
            arrival.checkIn(pad);
        }
    }
}
