import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A document as it will be on paper. argument says which: {"document": "receipt", "id": "..."}; see PrintJob.
*/
DeskPage {
    id: root

    title: qsTr("Print")
    subtitle: printing.title
    onEntered: printButton.forceActiveFocus()
    Component.onCompleted: printing.open(root.argument)

    PrintJob {
        id: printing

        session: root.session
    }

    tools: [
        DeskChoice {
            id: printer

            objectName: "printer"
            visible: printing.printers.length > 0
            model: printing.printers
            currentIndex: Math.max(0, printing.defaultPrinter)
            Accessible.name: qsTr("Printer")
        },
        DeskButton {
            objectName: "savePdf"
            text: qsTr("Save as PDF")
            shortcut: "Ctrl+S"
            enabled: printing.pageCount > 0
            busy: printing.busy
            onClicked: printing.savePdf()
        },
        DeskButton {
            id: printButton

            objectName: "print"
            text: qsTr("Print")
            kind: DeskButton.Primary
            shortcut: "Ctrl+P"
            enabled: printing.pageCount > 0 && printing.printers.length > 0
            busy: printing.busy
            onClicked: printing.printOn(printer.currentText)
        },
        DeskButton {
            objectName: "closePreview"
            text: qsTr("Close")
            shortcut: "Escape"
            onClicked: root.navigation.back()
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        DeskNotice {
            Layout.fillWidth: true
            visible: text !== ""
            text: printing.problem !== "" ? printing.problem : printing.done !== "" ? printing.done : !printing.busy && printing.printers.length === 0 ? qsTr("There is no printer on this computer. Save it as PDF, or add one.") : ""
            action: printing.saved ? qsTr("Open the folder") : ""
            onActed: printing.openFolder()
            tone: printing.problem !== "" ? Theme.Trouble : printing.done !== "" ? Theme.InHouse : Theme.Neutral
        }

        DeskScroll {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: printing.pageCount

                Rectangle {
                    id: sheet

                    objectName: "sheet"
                    required property int index

                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredWidth: Math.min(root.width - 96, printing.pageSize.width * 1.25)
                    Layout.preferredHeight: Layout.preferredWidth * printing.pageSize.height / Math.max(1, printing.pageSize.width)
                    color: Theme.surface
                    border.color: Theme.line
                    border.width: 1
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Page %1 of %2").arg(sheet.index + 1).arg(printing.pageCount)

                    PageView {
                        anchors.fill: parent
                        anchors.margins: 1
                        job: printing
                        page: sheet.index
                    }
                }
            }
        }
    }
}
