import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A family: who they are, their pets, their stays and bills, and who changed what. Enter on a line opens it; what is
    written is written in the form beside.

    argument   {id}
*/
DeskPage {
    id: root

    readonly property list<Item> lists: [overview, stays, bills, papers, history]

    function follow(what: var) {
        if (what.page === "picture")
            viewer.look(what.argument);
        else if (what.form)
            form.open(what.form, what.target);
        else if (what.page && root.navigation.has(what.page))
            root.navigation.open(what.page, what.argument);
    }
    function focusList() {
        if (tabs.currentIndex === 0 && root.lastList)
            root.lastList.forceActiveFocus();
        else
            root.lists[tabs.currentIndex].forceActiveFocus();
    }
    function show(tab: int) {
        tabs.choose(tab);
        root.focusList();
    }

    property Item lastList: overview

    title: family.name
    subtitle: family.labels
    onEntered: root.focusList()

    HouseholdModel {
        id: family

        session: root.session
        household: root.argument.id ?? ""
    }

    RecordForm {
        id: form

        session: root.session
        onDone: sentence => root.session.tell(sentence)
    }

    ApprovalDialog {
        form: family
    }

    ApprovalDialog {
        form: form
    }

    tools: [
        DeskChip {
            objectName: "balance"
            visible: family.loaded && !family.missing
            symbol: "cash"
            text: family.balance
            tone: family.owes ? Theme.Trouble : Theme.Neutral
        },
        DeskButton {
            objectName: "takePayment"
            visible: family.openBill !== "" && root.navigation.has("invoice")
            text: qsTr("Take payment")
            symbol: "card"
            shortcut: "Ctrl+P"
            onClicked: root.navigation.open("invoice", {
                    "id": family.openBill
                })
        },
        DeskButton {
            objectName: "quoteFamily"
            visible: family.loaded && !family.missing && !family.archived && root.navigation.has("quote")
            text: qsTr("Quote")
            symbol: "phone"
            shortcut: "Ctrl+B"
            onClicked: root.navigation.open("quote", {
                    "household": family.household
                })
        },
        DeskButton {
            objectName: "editFamily"
            visible: family.loaded && !family.missing
            text: qsTr("Edit")
            symbol: "edit"
            shortcut: "Ctrl+E"
            onClicked: form.open("household", family.household)
        },
        DeskIconButton {
            id: more

            objectName: "moreOfFamily"
            name: qsTr("More")
            symbol: "more"
            onClicked: menu.open()

            DeskMenu {
                id: menu

                x: more.LayoutMirroring.enabled ? more.width - width : 0
                y: more.height

                DeskMenuItem {
                    text: family.archived ? qsTr("Bring this family back") : qsTr("Archive this family")
                    symbol: family.archived ? "undo" : "trash"
                    onTriggered: family.archived ? family.restore() : family.archive()
                }
            }
        },
        DeskButton {
            objectName: "checkIn"
            readonly property string page: family.arriving !== "" ? "check_in" : "walk_in"

            visible: family.loaded && !family.missing && !family.archived && root.navigation.has(page)
            text: family.arriving !== "" ? qsTr("Check in") : qsTr("Walk-in")
            symbol: "in"
            kind: DeskButton.Primary
            shortcut: "Ctrl+I"
            onClicked: root.navigation.open(page, family.arriving !== "" ? {
                    "booking": family.arriving
                } : {
                    "household": family.household
                })
        }
    ]

    Shortcut {
        sequence: "Ctrl+1"
        onActivated: root.show(0)
    }

    Shortcut {
        sequence: "Ctrl+2"
        onActivated: root.show(1)
    }

    Shortcut {
        sequence: "Ctrl+3"
        onActivated: root.show(2)
    }

    Shortcut {
        sequence: "Ctrl+4"
        onActivated: root.show(3)
    }

    Shortcut {
        sequence: "Ctrl+5"
        onActivated: root.show(4)
    }

    DeskDialog {
        id: viewer

        function look(what: var) {
            viewer.title = what.title;
            picture.picture = what.picture;
            viewer.open();
        }

        natural: 720
        cancelText: qsTr("Close")

        DeskPicture {
            id: picture

            Layout.fillWidth: true
            Layout.preferredHeight: 420
            name: viewer.title
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge

        ColumnLayout {
            spacing: Theme.gap

            DeskNotice {
                objectName: "familyProblem"
                Layout.fillWidth: true
                visible: text !== ""
                text: family.problem !== "" ? family.problem : family.problems.balance ?? family.problems.from ?? ""
            }

            DeskNotice {
                Layout.fillWidth: true
                visible: family.doNotBook !== ""
                text: qsTr("Do not book this family: %1").arg(family.doNotBook)
            }

            DeskNotice {
                Layout.fillWidth: true
                visible: family.archived || family.missing
                tone: Theme.Departing
                text: family.missing ? qsTr("There is no such family.") : qsTr("This family is archived: nobody finds it, and it can not be booked.")
                action: family.archived ? qsTr("Bring back") : ""
                onActed: family.restore()
            }

            DeskSegments {
                id: tabs

                objectName: "familyTabs"
                name: qsTr("What is shown")
                model: [qsTr("Overview"), qsTr("Stays"), qsTr("Bills"), qsTr("Papers"), qsTr("History")]
                Keys.onDownPressed: root.focusList()
            }

            RowLayout {
                visible: tabs.currentIndex === 0
                spacing: Theme.gapLarge

                DeskPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 6
                    visible: !form.opened || root.lastList !== details || root.width > 1400
                    padding: 0

                    LineList {
                        id: overview

                        objectName: "familyOverview"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        name: qsTr("Stays and pets")
                        rows: family.overview
                        onLeftAtTop: tabs.forceActiveFocus()
                        onActiveFocusChanged: if (activeFocus)
                            root.lastList = overview
                        KeyNavigation.right: details
                        onMeant: what => root.follow(what)
                    }
                }

                DeskPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 4
                    visible: !form.opened || root.lastList === details || root.width > 1400
                    padding: 0

                    LineList {
                        id: details

                        objectName: "familyDetails"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        name: qsTr("People and notes")
                        rows: family.details
                        onLeftAtTop: tabs.forceActiveFocus()
                        onActiveFocusChanged: if (activeFocus)
                            root.lastList = details
                        KeyNavigation.left: overview
                        onMeant: what => root.follow(what)
                    }
                }
            }

            DeskPanel {
                visible: tabs.currentIndex > 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: 0

                LineList {
                    id: stays

                    objectName: "familyStays"
                    visible: tabs.currentIndex === 1
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    name: qsTr("Stays")
                    rows: family.stays
                    emptySymbol: family.loaded ? "calendar" : ""
                    emptyTitle: family.loaded ? qsTr("They have not stayed here yet.") : ""
                    onLeftAtTop: tabs.forceActiveFocus()
                    onAtYEndChanged: if (atYEnd && count > 0)
                        family.more()
                    onMeant: what => root.follow(what)
                }

                LineList {
                    id: bills

                    objectName: "familyBills"
                    visible: tabs.currentIndex === 2
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    name: qsTr("Bills and receipts")
                    rows: family.bills
                    emptySymbol: family.loaded ? "card" : ""
                    emptyTitle: family.loaded ? qsTr("Nothing was billed or paid yet.") : ""
                    onLeftAtTop: tabs.forceActiveFocus()
                    onAtYEndChanged: if (atYEnd && count > 0)
                        family.more()
                    onMeant: what => root.follow(what)
                }

                LineList {
                    id: papers

                    objectName: "familyPapers"
                    visible: tabs.currentIndex === 3
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    name: qsTr("Papers")
                    rows: family.papers
                    emptySymbol: family.loaded ? "note" : ""
                    emptyTitle: family.loaded ? qsTr("There is no paper of this family yet.") : ""
                    emptyText: family.loaded ? qsTr("Photos and certificates are kept on the page of the pet, signatures at check-in.") : ""
                    onLeftAtTop: tabs.forceActiveFocus()
                    onMeant: what => root.follow(what)
                }

                LineList {
                    id: history

                    objectName: "familyHistory"
                    visible: tabs.currentIndex === 4
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    name: qsTr("Who changed what")
                    rows: family.history
                    emptySymbol: family.loaded ? "clock" : ""
                    emptyTitle: family.loaded ? qsTr("Nothing was changed on this desk.") : ""
                    onLeftAtTop: tabs.forceActiveFocus()
                    onAtYEndChanged: if (atYEnd && count > 0)
                        family.more()
                    onMeant: what => root.follow(what)
                }
            }
        }

        RecordInspector {
            Layout.fillHeight: true
            form: form
            onFinished: root.focusList()
        }
    }
}
