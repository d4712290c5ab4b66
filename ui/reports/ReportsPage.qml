import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The reports of a day: choose one, look at it, print it or take it along.
*/
DeskPage {
    id: root

    function columnsOf(list: var): var {
        const narrow = list.length > 9 ? 68 * Theme.textScale : 0;
        return list.map(entry => columnComponent.createObject(table, Object.assign({}, entry, {
                            "width": entry.width > 0 ? entry.width * Theme.textScale : entry.numeric ? narrow : 0
                        })));
    }

    title: qsTr("Reports")
    subtitle: reports.dayTitle
    onEntered: kinds.forceActiveFocus()

    ReportsModel {
        id: reports

        session: root.session
    }

    Component {
        id: columnComponent

        DeskColumn {
        }
    }

    tools: [
        DeskDateField {
            id: day

            objectName: "reportDay"
            text: reports.day
            error: reports.problems.day ?? ""
            Accessible.name: qsTr("Day")
            onStepped: days => reports.step(days)
            onAccepted: reports.setDay(day.text)
        },
        DeskButton {
            objectName: "saveCsv"
            visible: reports.exportAllowed
            text: qsTr("Save as CSV")
            busy: reports.busy
            onClicked: reports.saveCsv()
        },
        DeskButton {
            objectName: "printReport"
            text: qsTr("Print")
            kind: DeskButton.Primary
            shortcut: "Ctrl+P"
            busy: reports.busy
            onClicked: root.navigation.open("print", reports.document)
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        DeskSegments {
            id: kinds

            objectName: "reportKinds"
            name: qsTr("Report")
            model: reports.kinds
            currentIndex: reports.kindIndex
            onChosen: index => reports.kindIndex = index
        }

        DeskNotice {
            Layout.fillWidth: true
            visible: text !== ""
            text: reports.problem !== "" ? reports.problem : reports.done
            tone: reports.problem !== "" ? Theme.Trouble : Theme.InHouse
        }

        DeskTable {
            id: table

            objectName: "reportTable"
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: qsTr("Report")
            columns: root.columnsOf(reports.columns)
            model: reports.lines
            emptyTitle: reports.emptyText
        }

        DeskFlow {
            visible: reports.totals.length > 0
            spacing: Theme.gapLarge

            DeskText {
                text: qsTr("Total")
                strong: true
            }

            Repeater {
                model: reports.totals

                DeskText {
                    required property string modelData

                    text: modelData
                    visible: text !== ""
                    strong: true
                    figures: true
                }
            }
        }
    }
}
