import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The money is taken: the change to give back, larger than anything else, then the receipt. Enter prints, Escape is
    done.

    title      what happened: "Bella and Max went home."
    change     what to give back; empty: nothing
    notes      further sentences, as a list: what stays on account, which deposit was used
    receipt    the id of the receipt; empty: there is none
    content    what else can be done now (default property), beside the buttons
    printed(), done()
*/
FocusScope {
    id: root

    property string title
    property string change
    property var notes: []
    property string receipt
    default property alias content: more.data

    signal printed
    signal done

    function focusFirst() {
        (root.receipt !== "" ? printButton : doneButton).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.implicitHeight
    onVisibleChanged: {
        if (visible)
            root.focusFirst();
    }
    // The receipt may be told a moment after the panel is shown.
    onReceiptChanged: {
        if (visible)
            root.focusFirst();
    }
    Keys.onEscapePressed: root.done()
    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.lineMeasure)
        spacing: Theme.gapLarge

        DeskIcon {
            Layout.alignment: Qt.AlignHCenter
            symbol: "check"
            size: 40
            color: Theme.inHouse
        }

        DeskHeading {
            objectName: "paidTitle"
            Layout.fillWidth: true
            text: root.title
            wrap: true
            horizontalAlignment: Text.AlignHCenter
        }

        DeskText {
            Layout.fillWidth: true
            visible: root.change !== ""
            text: qsTr("Change")
            size: Theme.listTitle
            soft: true
            horizontalAlignment: Text.AlignHCenter
        }

        DeskText {
            objectName: "paidChange"
            Layout.fillWidth: true
            visible: root.change !== ""
            text: root.change
            size: Theme.change
            strong: true
            figures: true
            color: Theme.accent
            horizontalAlignment: Text.AlignHCenter
        }

        Remarks {
            Layout.fillWidth: true
            remarks: root.notes
            size: Theme.body
            horizontalAlignment: Text.AlignHCenter
        }

        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: false
            Layout.topMargin: Theme.gap
            spacing: Theme.gap

            RowLayout {
                id: more

                visible: children.length > 0
                Layout.fillWidth: false
                spacing: Theme.gap
            }

            DeskButton {
                id: doneButton

                objectName: "paidDone"
                text: qsTr("Done")
                keyHint: "Esc"
                onClicked: root.done()
            }

            DeskButton {
                id: printButton

                objectName: "paidPrint"
                visible: root.receipt !== ""
                kind: DeskButton.Primary
                text: qsTr("Print the receipt")
                keyHint: "Return"
                onClicked: root.printed()
            }
        }
    }
}
