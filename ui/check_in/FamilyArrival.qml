import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The pets of a family that arrive, side by side, with what they sign and who brought them. Enter goes from one thing
    that is asked to the next, and at last to the button.

    arrivals                the pets' forms
    agreement               what is signed, if it has to be
    arrivedWith             who brought them; arrivedWithEdited(text) by the person
    problem, busy           of the form
    loaded                  it has been read
    emptyTitle, emptyText   when no pet can arrive
    head                    what stands above the pets (default property)
    focusFirst()            goes to what is asked first
    submitted(withCards, pad)   everything is said
    cleaned(index)          the room of a pet was made clean
*/
ColumnLayout {
    id: root

    required property var arrivals
    required property AgreementForm agreement
    property string arrivedWith
    property string arrivedWithProblem
    property string problem
    property bool busy: false
    property bool loaded: false
    property string emptyTitle
    property string emptyText
    property string reminder
    default property alias head: headPlace.data

    signal arrivedWithEdited(string text)
    signal submitted(bool withCards, SignaturePad pad)
    signal cleaned(int index)

    function panels() {
        const list = [];
        for (let at = 0; at < pets.count; ++at)
            list.push(pets.itemAt(at));
        return list;
    }

    function asked(first) {
        return root.panels().slice(first).reduce((items, panel) => items.concat(panel.askedItems()), []).concat(signing.askedItems());
    }

    function focusOn(item) {
        if (item instanceof MealRow)
            item.focusFirst();
        else
            item.forceActiveFocus(Qt.TabFocusReason);
    }

    function focusFrom(first) {
        root.focusOn(root.asked(first)[0] ?? checkInButton);
    }

    function focusFirst() {
        root.focusFrom(0);
    }

    function advance(item) {
        const items = root.asked(0);
        const at = items.indexOf(item);
        if (at >= 0)
            root.focusOn(items[at + 1] ?? checkInButton);
        else
            root.Window.activeFocusItem.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    function submit(withCards) {
        const undecided = root.panels().find(panel => panel.undecided);
        root.reminder = "";
        if (undecided) {
            root.reminder = qsTr("Say for %1 whether everything is as last time.").arg(undecided.arrival.name);
            root.focusFrom(undecided.index);
        } else if (root.agreement.needed && !signing.signed) {
            root.reminder = qsTr("The agreement has to be signed first.");
            root.focusOn(signing.askedItems()[0]);
        } else {
            root.submitted(withCards, signing.pad);
        }
    }

    spacing: Theme.gap

    DeskNotice {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.problem !== "" ? root.problem : root.reminder
        tone: root.problem !== "" ? Theme.Trouble : Theme.Departing
    }

    ColumnLayout {
        id: headPlace

        Layout.fillWidth: true
        visible: children.length > 0
        spacing: Theme.gap
    }

    DeskScroll {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.gap

        GridLayout {
            id: grid

            Layout.fillWidth: true
            columns: pets.count > 1 && root.width >= 1080 ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Repeater {
                id: pets

                model: root.arrivals

                ArrivalPanel {
                    required property ArrivalForm modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.maximumWidth: grid.columns === 1 ? 904 : Infinity
                    Layout.alignment: Qt.AlignTop
                    arrival: modelData
                    alone: pets.count === 1
                    onAnswered: item => root.advance(item)
                    onSettled: root.focusFrom(index)
                    onCleaned: root.cleaned(index)
                }
            }
        }

        DeskEmpty {
            Layout.fillWidth: true
            Layout.topMargin: 80
            visible: root.loaded && pets.count === 0
            symbol: "in"
            title: root.emptyTitle
            text: root.emptyText
        }

        AgreementPanel {
            id: signing

            Layout.fillWidth: true
            visible: root.agreement.needed && pets.count > 0
            agreement: root.agreement
            onAnswered: item => root.advance(item)
            onSettled: checkInButton.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: pets.count > 0
        spacing: Theme.gap

        DeskField {
            id: arrivedWith

            objectName: "arrivedWith"
            Layout.fillWidth: true
            Layout.preferredWidth: 280
            Layout.maximumWidth: 280 * Theme.textScale
            implicitWidth: 280
            label: qsTr("Brought by")
            text: root.arrivedWith
            error: root.arrivedWithProblem
            onEdited: text => root.arrivedWithEdited(text)
            onAccepted: checkInButton.forceActiveFocus(Qt.TabFocusReason)
        }

        Item {
            Layout.fillWidth: true
        }

        DeskButton {
            objectName: "checkInAndPrint"
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Check in and print cards")
            shortcut: "Ctrl+P"
            symbol: "print"
            busy: root.busy
            onClicked: root.submit(true)
        }

        DeskButton {
            id: checkInButton

            objectName: "checkIn"
            Layout.alignment: Qt.AlignBottom
            kind: DeskButton.Primary
            text: qsTr("Check in")
            shortcut: "Ctrl+Return"
            busy: root.busy
            onClicked: root.submit(false)
        }
    }
}
