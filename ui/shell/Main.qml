import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Tailtown.Desk

/*
    The window: rail, header with the command field, the pages, the status strip; the sign-in page covers it all while
    nobody is signed in.
*/
Window {
    id: window

    required property Session session
    property string lastStaff

    function enter() {
        if (!window.session.signedIn) {
            navigation.closePopups(window);
            signIn.forceActiveFocus();
            return;
        }
        const samePerson = window.lastStaff === window.session.staffId;
        window.lastStaff = window.session.staffId;
        if (!samePerson || pages.depth === 0)
            navigation.go("today");
        pages.forceActiveFocus();
    }

    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 640
    visible: true
    color: Theme.ground
    title: window.session.resortName

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Navigation {
        id: navigation

        onShown: page => {
            pages.clear();
            pages.push(page, {
                    "session": window.session,
                    "navigation": navigation
                }, T.StackView.Immediate);
        }
        onOpened: (page, argument) => pages.push(page, {
                    "session": window.session,
                    "navigation": navigation,
                    "argument": argument
                }, T.StackView.Immediate)
        onWentBack: pages.pop(T.StackView.Immediate)
    }

    OpenCards {
        id: openCards

        session: window.session
    }

    Shortcut {
        sequence: "Alt+C"
        enabled: window.session.signedIn && pages.currentItem?.objectName !== "classesPage"
        onActivated: {
            if (!navigation.hasDialog(window))
                navigation.open("classes");
        }
    }

    IdleLock {
        session: window.session
    }

    LabelReader {
        window: window
        listening: window.session.signedIn
        onLabelRead: reservation => {
            if (navigation.hasDialog(window)) {
                window.session.tell(qsTr("Close the dialog, then scan again."));
                return;
            }
            navigation.closePopups(window);
            labels.take(reservation);
        }
    }

    LabelModel {
        id: labels

        session: window.session
        onPageAsked: (page, argument) => navigation.open(page, argument)
    }

    Connections {
        target: window.session

        function onStaffChanged() {
            window.enter();
        }

        // QML hears of it before the engine speaks the new language.
        function onLanguageChanged() {
            spoken.restart();
        }
    }

    Timer {
        id: spoken

        interval: 0
        onTriggered: navigation.retranslate()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        visible: window.session.signedIn
        enabled: visible

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            DeskRail {
                id: rail

                objectName: "places"
                Layout.fillHeight: true

                Repeater {
                    model: navigation.places

                    DeskRailItem {
                        required property var modelData

                        Layout.fillWidth: true
                        objectName: "rail." + modelData.name
                        symbol: modelData.symbol
                        text: modelData.title
                        shortcut: modelData.shortcut
                        current: navigation.place === modelData.name
                        badge: modelData.name === "conflicts" ? openCards.count : 0
                        visible: modelData.name !== "conflicts" || openCards.known
                        onClicked: navigation.go(modelData.name)
                        onCurrentChanged: {
                            if (current)
                                rail.keepInSight(this);
                        }
                    }
                }
            }

            ColumnLayout {
                spacing: 0

                WindowHeader {
                    objectName: "windowHeader"
                    Layout.fillWidth: true
                    z: 1
                    session: window.session
                    navigation: navigation
                    onQuoteAsked: {
                        if (pages.currentItem?.objectName === "quotePage")
                            (pages.currentItem as DeskPage).entered();
                        else
                            navigation.open("quote");
                    }
                }

                T.StackView {
                    id: pages

                    objectName: "pages"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    focus: true
                    // A StackView of Qt 6.4 without any transition keeps alive what was popped, and its dialogs open.
                    popExit: Transition {
                    }
                    onCurrentItemChanged: {
                        if (!currentItem)
                            return;
                        // What was asked on the page before is not asked here.
                        navigation.closePopups(window);
                        currentItem.forceActiveFocus();
                        (currentItem as DeskPage).entered();
                    }
                    Keys.onEscapePressed: event => {
                        event.accepted = navigation.canGoBack;
                        navigation.back();
                    }
                }
            }
        }

        StatusStrip {
            Layout.fillWidth: true
            session: window.session
            onSyncAsked: {
                if (pages.currentItem?.objectName !== "syncPage")
                    navigation.open("sync");
            }
        }
    }

    SignInPage {
        id: signIn

        anchors.fill: parent
        visible: !window.session.signedIn
        enabled: visible
        focus: visible
        session: window.session
    }
}
