import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Who is at the desk: a tile for each member of staff, then the PIN. Arrows choose, digits go straight into the PIN.
*/
FocusScope {
    id: root

    required property Session session

    Keys.onPressed: event => {
        if (event.text >= "0" && event.text <= "9") {
            pin.forceActiveFocus();
            pin.add(event.text);
            event.accepted = true;
        }
    }
    onVisibleChanged: {
        pin.clear();
        form.clearProblems();
        if (visible)
            tiles.forceActiveFocus();
    }

    SignInForm {
        id: form

        session: root.session
        onRefused: {
            pin.clear();
            pin.forceActiveFocus();
        }
    }

    DayText {
        id: day

        session: root.session
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    DeskScroll {
        id: scroll

        anchors.centerIn: parent
        anchors.horizontalCenterOffset: (scroll.barSide - scroll.ringSide) / 2
        width: Math.min(parent.width - 2 * Theme.pageMargin, 880 * Theme.textScale) + scroll.ringSide + scroll.barSide
        height: Math.min(implicitHeight, parent.height)
        spacing: Theme.pageMargin

        ColumnLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.gapTiny

            DeskText {
                Layout.alignment: Qt.AlignHCenter
                text: day.time
                // What one works with comes before a clock that is read from afar.
                size: root.height >= 560 * Theme.textScale ? Theme.change : Theme.total
                figures: true
            }

            DeskText {
                Layout.alignment: Qt.AlignHCenter
                text: root.session.resortName
                size: Theme.pageTitle
                strong: true
            }

            DeskText {
                Layout.alignment: Qt.AlignHCenter
                text: day.date
                color: Theme.softInk
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.pageMargin

            DeskPanel {
                Layout.fillWidth: true
                Layout.preferredHeight: 416

                GridView {
                    id: tiles

                    objectName: "staffTiles"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    cellWidth: Math.floor(width / Math.max(1, Math.floor(width / (88 + 60 * Theme.textScale))))
                    cellHeight: 84 + 48 * Theme.textScale
                    clip: true
                    focus: true
                    activeFocusOnTab: true
                    keyNavigationEnabled: true
                    model: form.staff
                    currentIndex: 0
                    onCurrentIndexChanged: form.choose(currentIndex)
                    Keys.onReturnPressed: pin.forceActiveFocus()
                    Keys.onEnterPressed: pin.forceActiveFocus()
                    delegate: StaffTile {
                        required property int index

                        width: tiles.cellWidth
                        height: tiles.cellHeight
                        chosen: GridView.isCurrentItem
                        focused: chosen && tiles.activeFocus
                        onClicked: {
                            tiles.currentIndex = index;
                            pin.forceActiveFocus();
                        }
                    }
                }
            }

            ColumnLayout {
                // A layout in a layout would take whatever is left.
                Layout.fillWidth: false
                Layout.preferredWidth: 132 * (1 + Theme.textScale)
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gapLarge

                DeskHeading {
                    Layout.fillWidth: true
                    text: form.name
                }

                DeskPinField {
                    id: pin

                    objectName: "pin"
                    Layout.fillWidth: true
                    label: qsTr("PIN")
                    error: form.problem
                    onAccepted: typed => form.signIn(typed)
                    Keys.onEscapePressed: tiles.forceActiveFocus()
                }

                DeskKeypad {
                    Layout.fillWidth: true
                    onDigit: text => pin.add(text)
                    onErase: pin.erase()
                }

                DeskButton {
                    objectName: "signIn"
                    Layout.fillWidth: true
                    text: qsTr("Sign in")
                    kind: DeskButton.Primary
                    keyHint: "Return"
                    busy: form.busy
                    enabled: pin.text !== ""
                    onClicked: form.signIn(pin.text)
                }
            }
        }
    }
}
