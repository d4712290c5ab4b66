import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    What the family signs before its pets stay: on the screen, or on paper.

    agreement       its form
    pad             where it is signed
    initialled      no section waits for initials
    signed          somebody signed, one way or the other
    askedItems()    what waits for an answer
    answered(item)  Enter in one of them
    settled()       it is signed on paper
*/
DeskPanel {
    id: root

    required property AgreementForm agreement
    readonly property alias pad: pad
    readonly property bool initialled: root.agreement.sectionsLeft === 0
    readonly property bool signed: (!pad.empty && root.initialled) || root.agreement.onPaper

    signal answered(Item item)
    signal settled

    function askedItems() {
        if (!root.agreement.needed || root.signed)
            return [];
        return root.initialled ? [onPaper] : [readButton];
    }

    Accessible.name: root.agreement.title
    spacing: Theme.gapSmall

    DeskDialog {
        id: reader

        natural: 720
        title: root.agreement.title
        cancelText: qsTr("Close")

        DeskScroll {
            id: pages

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 420)
            spacing: Theme.gap
            activeFocusOnTab: true
            Keys.onUpPressed: pages.flick(0, 800)
            Keys.onDownPressed: pages.flick(0, -800)

            Repeater {
                model: root.agreement.paragraphs

                RowLayout {
                    id: paragraph

                    required property var modelData

                    Layout.fillWidth: true
                    spacing: Theme.gap

                    DeskText {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        text: paragraph.modelData.text
                        wrap: true
                    }

                    DeskField {
                        objectName: "initials." + paragraph.modelData.section
                        Layout.preferredWidth: 112 * Theme.textScale
                        implicitWidth: 112 * Theme.textScale
                        Layout.alignment: Qt.AlignTop
                        visible: paragraph.modelData.section >= 0
                        label: qsTr("Initials")
                        required: true
                        maximumLength: 8
                        text: root.agreement.initialsOf(paragraph.modelData.section)
                        onEdited: text => root.agreement.initial(paragraph.modelData.section, text)
                    }
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapLarge

        ColumnLayout {
            Layout.preferredWidth: 280 * Theme.textScale
            Layout.maximumWidth: 280 * Theme.textScale
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gapTiny

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapSmall

                DeskHeading {
                    Layout.fillWidth: true
                    text: root.agreement.title
                    level: 2
                }

                DeskButton {
                    id: readButton

                    objectName: "readAgreement"
                    text: qsTr("Read")
                    onClicked: reader.open()
                }
            }

            DeskText {
                Layout.fillWidth: true
                visible: !root.initialled
                text: qsTr("%n section(s) to initial: read it.", "", root.agreement.sectionsLeft)
                wrap: true
            }

            DeskField {
                id: signer

                objectName: "signer"
                Layout.fillWidth: true
                label: qsTr("Who signs")
                required: true
                text: root.agreement.signer
                onEdited: text => root.agreement.signer = text
                onAccepted: root.answered(signer)
            }

            DeskCheckBox {
                id: onPaper

                objectName: "onPaper"
                text: qsTr("Signed on paper")
                checked: root.agreement.onPaper
                onToggled: {
                    root.agreement.onPaper = checked;
                    if (checked)
                        root.settled();
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.maximumWidth: 640 * Theme.textScale
            Layout.preferredHeight: 128
            radius: Theme.controlRadius
            color: Theme.surface
            border.width: 1
            border.color: Theme.edge
            opacity: root.agreement.onPaper ? 0.5 : 1

            DeskText {
                anchors.centerIn: parent
                visible: pad.empty
                text: root.agreement.onPaper ? qsTr("Keep the signed sheet with the family's papers.") : qsTr("Sign here")
                soft: true
            }

            Rectangle {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.gapLarge
                height: 1
                color: Theme.line
            }

            SignaturePad {
                id: pad

                objectName: "signaturePad"
                anchors.fill: parent
                anchors.margins: 1
                enabled: !root.agreement.onPaper
                color: Theme.ink
                Accessible.role: Accessible.Graphic
                Accessible.name: pad.empty ? qsTr("Sign here") : qsTr("Signed")
            }

            DeskButton {
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.gapTiny
                visible: !pad.empty
                text: qsTr("Clear")
                onClicked: pad.clear()
            }
        }
    }
}
