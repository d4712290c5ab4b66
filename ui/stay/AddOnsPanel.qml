import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What is planned besides lodging: ticked off when it is done, taken off the bill with a reason when it is not.

    session     handed in by the page
    stays       ids of the stays it is about
    openOnly    only what is still to do, and what was when the page was opened
    shortcut    the key that says the next one is done
    focusFirst()
*/
DeskPanel {
    id: root

    required property Session session
    property alias stays: addOns.stays
    property alias openOnly: addOns.openOnly
    readonly property alias openCount: addOns.openCount
    property string shortcut: "Ctrl+T"

    function focusFirst() {
        for (let i = 0; i < rows.count; i++) {
            const row = rows.itemAt(i) as AddOnLine;
            if (row && row.changeable && !row.done) {
                row.focusBox();
                return;
            }
        }
    }

    visible: addOns.count > 0
    title: qsTr("Add-ons")
    spacing: Theme.gapTiny
    actions: [
        DeskButton {
            objectName: "nextAddOnDone"
            visible: addOns.openCount > 0
            text: qsTr("Done")
            shortcut: root.shortcut
            Accessible.description: qsTr("The first that is still to do is done")
            onClicked: addOns.finishNext()
        }
    ]

    AddOnsModel {
        id: addOns

        session: root.session
        onDropped: reasonDialog.close()
    }

    DeskNotice {
        Layout.fillWidth: true
        visible: text !== "" && !reasonDialog.opened
        text: addOns.problem !== "" ? addOns.problem : Object.values(addOns.problems).join("\n")
    }

    // A layout of its own: that of the panel may still look at a row that has gone (Qt 6.4).
    Item {
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Theme.gapTiny

            Repeater {
                id: rows

                model: addOns.rows

                AddOnLine {
                    Layout.fillWidth: true
                    onTicked: done => addOns.setDone(index, done)
                    onDropAsked: reasonDialog.ask(index)
                    onPutBack: addOns.putBack(index)
                }
            }
        }
    }

    DeskDialog {
        id: reasonDialog

        property int row: -1

        function ask(row: int) {
            reasonDialog.row = row;
            addOns.clearProblems();
            reason.clear();
            reasonDialog.open();
        }

        title: qsTr("Take %1 off the bill", "an add-on").arg(addOns.name(reasonDialog.row))
        text: qsTr("What is not done is not billed.")
        confirmText: qsTr("Take off")
        stays: true
        busy: addOns.busy
        ready: reason.text.trim() !== ""
        error: addOns.problem
        onConfirmed: addOns.drop(reasonDialog.row, reason.text)

        DeskField {
            id: reason

            objectName: "dropReason"
            Layout.fillWidth: true
            label: qsTr("Why it is not done")
            required: true
            error: addOns.problems.reason ?? addOns.problems.addOn ?? ""
        }
    }
}
